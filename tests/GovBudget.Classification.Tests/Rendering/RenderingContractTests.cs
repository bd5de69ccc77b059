using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using GovBudget.Classification.Aggregation;
using GovBudget.Classification.Catalogs;
using GovBudget.Classification.Checks;
using GovBudget.Classification.Performance;
using GovBudget.Classification.Rendering;
using GovBudget.Classification.Rendering.Internals;
using GovBudget.Classification.Variances;

namespace GovBudget.Classification.Tests.Rendering;

/// <summary>What holds for every result that shows itself.</summary>
public sealed class RenderingContractTests
{
    private const string Hostile = "<img src=x onerror='y()'>&\"|*_`[a](b)~#\u0007\u202E</style><script>";

    [Theory]
    [InlineData(typeof(RollUp<>))]
    [InlineData(typeof(RoundedRollUp<>))]
    [InlineData(typeof(CrossTab<,>))]
    [InlineData(typeof(RoundedCrossTab<,>))]
    [InlineData(typeof(VarianceTable<>))]
    [InlineData(typeof(VarianceBridge))]
    [InlineData(typeof(PerformanceScore))]
    [InlineData(typeof(PerformanceProject))]
    [InlineData(typeof(Subject<>))]
    [InlineData(typeof(SubjectEdition<>))]
    public void A_notebook_finds_how_a_result_shows_itself(Type result)
    {
        Assert.Equal(typeof(string), result.GetMethod("ToHtml", BindingFlags.Public | BindingFlags.Instance, [])!.ReturnType);
        Assert.Equal(typeof(string), result.GetMethod("ToMarkdown", BindingFlags.Public | BindingFlags.Instance, [])!.ReturnType);
    }

    [Theory]
    [InlineData(typeof(RollUp<>))]
    [InlineData(typeof(RoundedRollUp<>))]
    [InlineData(typeof(CrossTab<,>))]
    [InlineData(typeof(RoundedCrossTab<,>))]
    [InlineData(typeof(VarianceTable<>))]
    [InlineData(typeof(VarianceBridge))]
    public void What_has_a_chart_draws_itself(Type result) =>
        Assert.Equal(typeof(string), result.GetMethod("ToSvg", BindingFlags.Public | BindingFlags.Instance, [])!.ReturnType);

    [Fact]
    public void No_text_becomes_markup()
    {
        Assert.All(Html(), static html =>
        {
            _ = ParsedHtml.Parse(html);
            Assert.DoesNotContain("<img", html, StringComparison.Ordinal);
            Assert.DoesNotContain("<script", html, StringComparison.Ordinal);
            Assert.DoesNotContain('\u0007', html);
            Assert.DoesNotContain('\u202E', html);
            Assert.Contains("&lt;img src=x onerror=&#39;y()&#39;&gt;&amp;&quot;|*_`[a](b)~#  &lt;/style&gt;&lt;script&gt;", html, StringComparison.Ordinal);
        });
        Assert.All(Text(), static text => Assert.DoesNotContain(text, static c => c is '\u0007' or '\u202E'));
        Assert.All(Markdown(), static markdown =>
        {
            Assert.DoesNotContain('<', markdown);
            Assert.DoesNotContain('\u0007', markdown);
            Assert.DoesNotContain('\u202E', markdown);
            Assert.Contains("\\|\\*\\_\\`\\[a\\](b)\\~\\#", markdown, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void The_same_bytes_in_every_culture()
    {
        string[] expected = [.. Html(), .. Markdown(), .. Svg(), .. Text()];
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            foreach (string name in (string[])["zh-CN", "tr-TR", "ar-SA", "de-DE"])
            {
                CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(name);
                Assert.Equal(expected, Html().Concat(Markdown()).Concat(Svg()).Concat(Text()));
            }
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void The_style_touches_nothing_outside_the_fragments()
    {
        string rules = HtmlStyle.Element.Replace("<style>", "", StringComparison.Ordinal).Replace("</style>", "", StringComparison.Ordinal);
        rules = Regex.Replace(rules, @"@media \([^)]*\)\{", "");
        string[] selectors = [.. Regex.Matches(rules, @"([^{}]+)\{").SelectMany(static rule => rule.Groups[1].Value.Split(',')).Select(static selector => selector.Trim())];

        Assert.True(selectors.Length > 20);
        Assert.All(selectors, static selector => Assert.Matches(@"^\.govbudget(\+\.govbudget)?( |$)", selector));
        Assert.Equal(HtmlStyle.Element.Count(static c => c == '{'), HtmlStyle.Element.Count(static c => c == '}'));
        Assert.DoesNotContain("url(", rules, StringComparison.Ordinal);
    }

    [Fact]
    public void No_fragment_needs_a_script_or_anything_from_elsewhere() => Assert.All(Html(), static html =>
    {
        Assert.DoesNotContain(ParsedHtml.Parse(html).Descendants(), static part => part.Name.LocalName is "script" or "link" or "img" or "input");
        Assert.Single(ParsedHtml.Parse(html).Descendants("style"));
        Assert.Equal("govbudget", (string?)ParsedHtml.Parse(html).Attribute("class"));
    });

    [Fact]
    public void A_chart_is_well_formed_and_escapes_its_texts() => Assert.All(Svg(), static svg =>
    {
        var chart = XElement.Parse(svg);

        Assert.Equal("http://www.w3.org/2000/svg", chart.Name.NamespaceName);
        Assert.Equal("img", (string?)chart.Attribute("role"));
        Assert.Equal(["title", "desc", "style"], chart.Elements().Take(3).Select(static part => part.Name.LocalName));
        Assert.DoesNotContain("<img", svg, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", svg, StringComparison.Ordinal);
        Assert.DoesNotContain('\u0007', svg);
        Assert.DoesNotContain('\u202E', svg);
        Assert.Contains("&lt;img src=x", svg, StringComparison.Ordinal);
        string rules = Regex.Replace(chart.Elements().ElementAt(2).Value, @"@media \([^)]*\)\{", "");
        Assert.All(Regex.Matches(rules, @"([^{}]+)\{").Select(static rule => rule.Groups[1].Value.Trim()), static selector => Assert.Matches(@"^\.govbudget-chart( |$)", selector));
    });

    [Fact]
    public void A_chart_is_narrow_enough_for_a_telephone_and_nothing_is_drawn_beside_it() => Assert.All(Svg(), static svg =>
    {
        var chart = XElement.Parse(svg);
        Assert.InRange(chart.Number("width"), 480, 640);
        Assert.All(chart.Named("rect").Where(static box => !box.HasClass("border")), box => Assert.True(box.Number("x") >= 0 && box.Number("x") + box.Number("width") <= chart.Number("width")));
        Assert.All(chart.Named("text"), text => Assert.InRange(text.Number("y"), 0, chart.Number("height")));
    });

    [Fact]
    public void As_text_every_line_is_a_line_and_none_ends_with_a_space() => Assert.All(Text(), static text =>
    {
        Assert.DoesNotContain(text.Split('\n'), static line => line.EndsWith(' '));
        Assert.True(text.Split('\n').Length > 3);
    });

    [Fact]
    public void Options_that_mean_nothing_are_refused()
    {
        Assert.Throws<ArgumentException>(() => new RenderOptions { Unit = AmountUnit.None });
        Assert.Throws<ArgumentOutOfRangeException>(() => new RenderOptions { Depth = -1 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new RenderOptions { OpenLevels = -1 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new RenderOptions { Language = (DisplayLanguage)9 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new RenderOptions { Polarity = (Polarity)9 });
        Assert.Throws<ArgumentNullException>(() => HtmlTree.Of((RollUp<string>)null!));
        Assert.Throws<ArgumentNullException>(() => MarkdownFindings.Of(null!));
        Assert.All<Func<Finding?[], string>>(
            [static findings => TextFindings.Of(findings!), static findings => MarkdownFindings.Of(findings!), static findings => HtmlFindings.Of(findings!)],
            static write => Assert.Contains("index 1 is null", Assert.Throws<ArgumentException>(() => write([Hostiles, null])).Message, StringComparison.Ordinal));
    }

    private static string[] Html() =>
    [
        Amounts.ToHtml(), Amounts.Round(AmountUnit.Yuan).ToHtml(), Variances.ToHtml(), Variances.Bridge(1).ToHtml(), Cross.ToHtml(),
        HtmlFindings.Of([Hostiles]), Score.ToHtml(), HtmlSubject.Of(Subject, Titled), HtmlCatalog.Of(Subject.Edition, Titled), HtmlVariance.Of(Variances, Titled), HtmlBridge.Of(Variances.Bridge(1), Titled),
    ];

    private static string[] Markdown() =>
    [
        Amounts.ToMarkdown(), Amounts.Round(AmountUnit.Yuan).ToMarkdown(), Variances.ToMarkdown(), Variances.Bridge(1).ToMarkdown(), Cross.ToMarkdown(),
        MarkdownFindings.Of([Hostiles]), Score.ToMarkdown(), MarkdownSubject.Of(Subject, Titled), MarkdownCatalog.Of(Subject.Edition, Titled), MarkdownVariance.Of(Variances, Titled), MarkdownBridge.Of(Variances.Bridge(1), Titled),
    ];

    private static string[] Text() =>
    [
        Amounts.ToString(), Amounts.Round(AmountUnit.Yuan).ToString(), Variances.ToString(), Variances.Bridge(1).ToString(), Cross.ToString(), Cross.Round(AmountUnit.Yuan).ToString(),
        TextFindings.Of([Hostiles]), Score.ToString(), TextSubject.Of(Subject, Titled), TextCatalog.Of(Subject.Edition, Titled), TextVariance.Of(Variances, Titled), TextBridge.Of(Variances.Bridge(1), Titled),
    ];

    private static string[] Svg() =>
    [
        Amounts.ToSvg(), Amounts.Round(AmountUnit.Yuan).ToSvg(), SvgTreemap.Of(Amounts), Variances.ToSvg(), SvgBars.Of(Variances, Titled), SvgBridge.Of(Variances.Bridge(1), Titled), Cross.ToSvg(),
        SvgHeatMap.Of(Cross, Titled), SvgProgress.Of([(Hostile, ExecutionProgress.Of(BudgetAmount.FromYuan(1234.56m), new(new FiscalYear(2026), new(2026, 5, 31), BudgetAmount.FromYuan(-7.89m))))], Titled),
    ];

    private static Subject<GovernmentEconomicCode> Subject => SubjectCatalogs.GovernmentEconomic.At(new(2026, 1, 1))[GovernmentEconomicCode.Parse("50101")];

    private static RenderOptions Titled => new() { Title = Hostile, BaseHeading = Hostile, CurrentHeading = Hostile };

    private static RollUp<string> Amounts => RollUp.Of(
        Axis.OfTexts(Hostile, [Hostile, "乙"]), [(Hostile, -1234567.89m), ("乙", 5m)], static line => line.Item1, static line => BudgetAmount.FromYuan(line.Item2));

    private static VarianceTable<string> Variances => VarianceTable.Of(Amounts, RollUp.Of(
        Axis.OfTexts(Hostile, [Hostile, "乙"]), [(Hostile, 98765.43m)], static line => line.Item1, static line => BudgetAmount.FromYuan(line.Item2)));

    private static CrossTab<string, FundSource> Cross => BudgetTable.Create([new BudgetLine { Unit = Hostile, FundSource = FundSource.OtherIncome, Amount = BudgetAmount.FromYuan(1234.56m) }])
        .CrossTab(Dimension.Unit, Axis.OfTexts("单位", [Hostile]), Dimension.FundSource, Axis.FundSources);

    private static Finding Hostiles => new() { Code = "GB0001", Severity = Severity.Error, Verdict = Verdict.Inconsistent, Message = Hostile, Left = BudgetAmount.FromYuan(-1234.5m) };

    private static PerformanceScore Score => new PerformanceScorer().ScorePrinted([(PerformanceIndicator.Read(IndicatorCategory.Quantity, Hostile, "≥3.5次", 12.5m), "2次")]);
}
