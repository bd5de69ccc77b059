using System.Text.RegularExpressions;
using GovBudget.Classification.Aggregation;
using GovBudget.Classification.Checks;
using GovBudget.Classification.Performance;
using GovBudget.Classification.Rendering;
using GovBudget.Classification.Rendering.Internals;
using GovBudget.Classification.Variances;

namespace GovBudget.Classification.Tests.Rendering;

/// <summary>Where no name of the data is Chinese, nothing is Chinese in English, whatever a result is written in.</summary>
public sealed class DisplayLanguageTests
{
    private static readonly RenderOptions English = new() { Language = DisplayLanguage.English, Polarity = Polarity.LowerIsFavourable };

    private static readonly Axis<string> Units = Axis.OfTexts("Units", ["Office", "School", "Clinic", "Library"]);

    private static RollUp<string> Before => Of(("Office", 10), ("School", 20), ("Clinic", 0.005m), ("Library", 4));

    private static RollUp<string> After => Of(("Office", 12.345m), ("School", null), ("Clinic", -3), ("Clinic", 1), ("Harbour", 2));

    private static VarianceTable<string> Change => VarianceTable.Of(Before, After);

    private static CrossTab<string, string> Cross => BudgetTable.Create([new() { Unit = "Office", Project = "Roof", Amount = BudgetAmount.FromYuan(1.5m) }, new() { Unit = "Clinic", Project = "Bed", Amount = BudgetAmount.FromYuan(-2) }])
        .CrossTab(Dimension.Unit, Units, Dimension.Project, Axis.OfTexts("Projects", ["Roof", "Bed"]));

    private static Finding Finding => new() { Code = "GB0346", Severity = Severity.Error, Verdict = Verdict.Inconsistent, Message = "does not add up", Left = BudgetAmount.FromYuan(1) };

    private static PerformanceProject Project => new()
    {
        Name = "Roof",
        Year = new(2026),
        Attribute = "new",
        Duration = NodaTime.Period.FromMonths(1),
        AnnualGoal = "dry rooms",
        AnnualFunds = new() { Total = BudgetAmount.FromYuan(5) },
        ExecutionWeight = 10,
    };

    private static PerformanceScore Score => new PerformanceScorer().ScorePrinted([]);

    public static TheoryData<string, string> Shown => new()
    {
        { nameof(TextTree), TextTree.Of(After, English) + TextTree.Of(After.Round(AmountUnit.TenThousandYuan), English) },
        { nameof(MarkdownTree), MarkdownTree.Of(After, English) + MarkdownTree.Of(After.Round(AmountUnit.TenThousandYuan), English) },
        { nameof(HtmlTree), HtmlTree.Of(After, English) + HtmlTree.Of(After.Round(AmountUnit.TenThousandYuan), English) },
        { nameof(SvgBars), SvgBars.Of(After, English) + SvgBars.Of(Change, English) },
        { nameof(SvgTreemap), SvgTreemap.Of(After, English) },
        { nameof(TextVariance), TextVariance.Of(Change, English) },
        { nameof(MarkdownVariance), MarkdownVariance.Of(Change, English) },
        { nameof(HtmlVariance), HtmlVariance.Of(Change, English) },
        { nameof(TextBridge), TextBridge.Of(Change.Bridge(1), English) },
        { nameof(MarkdownBridge), MarkdownBridge.Of(Change.Bridge(1), English) },
        { nameof(HtmlBridge), HtmlBridge.Of(Change.Bridge(1), English) },
        { nameof(SvgBridge), SvgBridge.Of(Change.Bridge(1), English) },
        { nameof(TextCrossTab), TextCrossTab.Of(Cross, English) + TextCrossTab.Of(Cross.Round(AmountUnit.Yuan), English) },
        { nameof(MarkdownCrossTab), MarkdownCrossTab.Of(Cross, English) },
        { nameof(HtmlCrossTab), HtmlCrossTab.Of(Cross, English) },
        { nameof(SvgHeatMap), SvgHeatMap.Of(Cross, English) },
        { nameof(TextFindings), TextFindings.Of([Finding], English) },
        { nameof(MarkdownFindings), MarkdownFindings.Of([Finding], English) },
        { nameof(HtmlFindings), HtmlFindings.Of([Finding], English) },
        { nameof(TextScore), TextScore.Of(Score, English) },
        { nameof(MarkdownScore), MarkdownScore.Of(Score, English) },
        { nameof(HtmlScore), HtmlScore.Of(Score, English) },
        { nameof(TextForm), TextForm.Of(Project, English) },
        { nameof(MarkdownForm), MarkdownForm.Of(Project, English) },
        { nameof(HtmlForm), HtmlForm.Of(Project, English) },
    };

    [Theory]
    [MemberData(nameof(Shown))]
    public void In_English_nothing_is_Chinese(string writer, string shown) =>
        Assert.False(Regex.IsMatch(shown, @"[\u3000-\u303F\u4E00-\u9FFF\uFF00-\uFFEF]"), $"{writer}: {Regex.Match(shown, @".{0,30}[\u3000-\u303F\u4E00-\u9FFF\uFF00-\uFFEF].{0,30}").Value}");

    [Theory]
    [InlineData(1, "1 line")]
    [InlineData(0, "0 lines")]
    [InlineData(1_234, "1,234 lines")]
    public void One_thing_is_no_plural(long count, string text) => Assert.Equal(text, RenderWords.Counted(count, "line"));

    private static RollUp<string> Of(params (string Unit, decimal? Wan)[] lines) => RollUp.Of(
        Units, lines, static line => line.Unit, static line => line.Wan is { } wan ? BudgetAmount.FromTenThousandYuan(wan) : null, new() { UnknownKeys = UnknownKeyPolicy.Unclassified });
}
