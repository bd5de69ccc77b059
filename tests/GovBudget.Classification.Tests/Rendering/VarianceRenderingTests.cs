using System.Xml.Linq;
using GovBudget.Classification.Aggregation;
using GovBudget.Classification.Rendering;
using GovBudget.Classification.Variances;
using static VerifyXunit.Verifier;

namespace GovBudget.Classification.Tests.Rendering;

public sealed class VarianceRenderingTests
{
    private static readonly Axis<FunctionalCode> Functional = Axis.OfCodes(
        new[] { "201", "20113", "2011301", "2011308", "208", "20805", "2080505", "214", "221" }.Select(FunctionalCode.Parse), static code => $"科目{code}");

    private static readonly RollUpOptions EveryLine = new() { MixedGrain = MixedGrainPolicy.EveryLine };

    private static RollUp<FunctionalCode> Before => Of(("2011308", 10), ("2080505", 58.2m), ("214", 0), ("221", -4));

    private static RollUp<FunctionalCode> After => Of(("2011308", 15), ("20113", 1), ("2080505", null), ("214", 1), ("221", 2));

    [Fact]
    public Task As_Markdown_every_change_has_an_arrow_a_sign_and_a_word() =>
        Verify(MarkdownVariance.Of(VarianceTable.Of(Before, After), new() { Polarity = Polarity.LowerIsFavourable, BaseHeading = "上年预算数", CurrentHeading = "本年预算数" }));

    [Fact]
    public Task On_a_comparable_basis_in_English() => Verify(MarkdownVariance.Of(
        VarianceTable.Of(Before, Of(("2011301", 10), ("2080505", 58.2m), ("214", 0), ("221", -4)), After), new() { Language = DisplayLanguage.English, Polarity = Polarity.HigherIsFavourable }));

    [Fact]
    public void Colour_never_tells_more_than_the_words()
    {
        var fragment = ParsedHtml.Parse(HtmlVariance.Of(VarianceTable.Of(Before, After), new() { Polarity = Polarity.LowerIsFavourable }));

        XElement[] rows = [.. fragment.WithClass("row").Where(static row => !row.HasClass("head"))];
        Assert.NotEmpty(fragment.WithClass("good"));
        Assert.All(rows, static row =>
        {
            Assert.Equal(row.WithClass("bad").Any(), row.Value.Contains("不利", StringComparison.Ordinal) && row.Value.Contains("▲ +", StringComparison.Ordinal));
            Assert.Equal(row.WithClass("good").Any(), row.Value.Contains("有利", StringComparison.Ordinal) && row.Value.Contains("▼ -", StringComparison.Ordinal));
        });
    }

    [Fact]
    public void Without_a_polarity_no_change_is_called_good_or_bad()
    {
        var fragment = ParsedHtml.Parse(VarianceTable.Of(Before, After).ToHtml());

        Assert.Empty(fragment.WithClass("bad").Concat(fragment.WithClass("good")));
        Assert.DoesNotContain("不利", fragment.Value, StringComparison.Ordinal);
        Assert.Equal(["less"], fragment.Descendants("i").Select(static bar => (string?)bar.Attribute("class")).OfType<string>().Distinct());
    }

    [Fact]
    public void Bars_begin_in_the_middle_and_the_largest_change_takes_half()
    {
        var fragment = ParsedHtml.Parse(VarianceTable.Of(Of(("201", 10), ("208", 10)), Of(("201", 20), ("208", 5))).ToHtml());

        Assert.Equal(
            ["margin-left:50.00%;width:50.00%", "margin-left:25.00%;width:25.00%", "margin-left:50.00%;width:25.00%"],
            fragment.Descendants("i").Select(static bar => (string)bar.Attribute("style")!));
    }

    [Fact]
    public void Both_sides_add_up_at_every_row()
    {
        var random = new Random(7);
        string[] codes = ["201", "20113", "2011301", "2011308", "208", "20805", "2080505", "221"];
        for (int round = 0; round < 40; round++)
        {
            VarianceTable<FunctionalCode> table = VarianceTable.Of(RandomLines(random, codes), RandomLines(random, codes));
            XElement tree = ParsedHtml.Parse(HtmlVariance.Of(table, new() { Depth = random.Next(4) })).WithClass("tree").Single();
            foreach (int side in (int[])[0, 1])
            {
                Assert.Equal(tree.WithClass("total").Single().Figure(side) ?? 0, tree.RowsDirectlyBelow().Sum(row => row.Figure(side) ?? 0));
                Assert.All(tree.Descendants("details"), part => Assert.Equal(part.Element("summary")!.Figure(side) ?? 0, part.RowsDirectlyBelow().Sum(row => row.Figure(side) ?? 0)));
            }
        }
    }

    [Fact]
    public void A_bridge_goes_from_one_total_to_the_other_without_a_gap()
    {
        VarianceBridge bridge = VarianceTable.Of(Of(("201", 100), ("208", 10)), Of(("201", 20), ("208", 150), ("221", 5))).Bridge(most: 2);
        var fragment = ParsedHtml.Parse(bridge.ToHtml());

        Assert.Equal(
            ["width:44.00%", "margin-left:44.00%;width:56.00%", "margin-left:68.00%;width:32.00%"],
            fragment.Descendants("i").Take(3).Select(static bar => (string)bar.Attribute("style")!));
        Assert.Equal("| 基期 |  | 110.00 |", bridge.ToMarkdown().Split('\n')[4]);
        Assert.Contains("| 208 科目208 | ▲ +140.00 | 250.00 |", bridge.ToMarkdown(), StringComparison.Ordinal);
    }

    [Fact]
    public void As_a_chart_each_bar_begins_where_the_one_above_ends()
    {
        VarianceBridge bridge = VarianceTable.Of(Of(("201", 100), ("208", 10)), Of(("201", 20), ("208", 150), ("221", 5))).Bridge(most: 2);
        XElement[] bars = [.. XElement.Parse(bridge.ToSvg()).Descendants().Where(static part => part.Name.LocalName == "rect" && !part.HasClass("track"))];

        // The track is 464 wide and 250.00 long: 1.856 for each 万元.
        Assert.Equal([0m, 204.16m, 315.52m, 315.52m, 0m], bars.Select(static bar => bar.Number("x") - 8));
        Assert.Equal([204.16m, 259.84m, 148.48m, 9.28m, 324.8m], bars.Select(static bar => bar.Number("width")));
    }

    [Fact]
    public void Where_bars_do_not_begin_at_0_it_is_said()
    {
        RollUp<FunctionalCode> before = Of(("201", 1000));
        RollUp<FunctionalCode> after = Of(("201", 1020), ("208", 20));
        Func<RollUp<FunctionalCode>, RollUp<FunctionalCode>, string> html = static (from, to) => VarianceTable.Of(from, to).Bridge(5).ToHtml();

        Assert.Contains("条形自 990.00 起，不从 0 起", html(before, after), StringComparison.Ordinal);
        Assert.DoesNotContain("条形", html(Of(("201", 10)), after), StringComparison.Ordinal);
        Assert.Contains("条形至 -990.00 止，不到 0", html(Of(("201", -1000)), Of(("201", -1040))), StringComparison.Ordinal);
    }

    [Fact]
    public void A_bridge_from_nothing_to_nothing_has_no_bars()
    {
        VarianceBridge bridge = VarianceTable.Of(Of(), Of()).Bridge(1);

        Assert.Empty(ParsedHtml.Parse(bridge.ToHtml()).Descendants("i"));
        Assert.Equal(2, bridge.ToMarkdown().Split("| — |").Length - 1);
    }

    private static RollUp<FunctionalCode> RandomLines(Random random, string[] codes) => Of(
    [
        .. Enumerable.Range(0, random.Next(1, 9)).Select(_ => (codes[random.Next(codes.Length)], random.Next(6) == 0 ? (decimal?)null : random.Next(-99_999, 999_999) / 1000m)),
    ]);

    private static RollUp<FunctionalCode> Of(params (string Code, decimal? Wan)[] lines) => RollUp.Of(
        Functional, lines, static line => FunctionalCode.Parse(line.Code), static line => line.Wan is { } wan ? BudgetAmount.FromTenThousandYuan(wan) : null, EveryLine);
}
