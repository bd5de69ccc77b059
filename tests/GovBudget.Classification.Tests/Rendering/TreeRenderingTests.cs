using System.Xml.Linq;
using GovBudget.Classification.Aggregation;
using GovBudget.Classification.Rendering;
using static VerifyXunit.Verifier;

namespace GovBudget.Classification.Tests.Rendering;

public sealed class TreeRenderingTests
{
    private static readonly Axis<FunctionalCode> Functional = Axis.OfCodes(
        new[] { "201", "20103", "2010301", "20113", "2011301", "2011308", "208", "20805", "2080505" }.Select(FunctionalCode.Parse), static code => $"科目{code}");

    [Fact]
    public Task As_HTML_a_roll_up_is_a_tree_that_opens() => Verify(ParsedHtml.WithoutStyle(Small.ToHtml()));

    [Fact]
    public Task As_Markdown_deeper_names_stand_further_in() => Verify($"{Small.ToMarkdown()}\n{Small.Round(AmountUnit.TenThousandYuan).ToMarkdown()}");

    [Fact]
    public void As_text_it_is_the_aligned_tree() => Assert.Equal(TextTree.Of(Small), Small.ToString());

    [Fact]
    public void Without_a_title_the_unit_stands_alone() => Assert.All(
        (string[])[TextTree.Of(Small, new() { Title = "" }), MarkdownTree.Of(Small, new() { Title = "" })],
        static text => Assert.StartsWith("单位：万元\n", text, StringComparison.Ordinal));

    [Fact]
    public void What_opens_holds_what_stands_below_it()
    {
        var fragment = ParsedHtml.Parse(Small.ToHtml());

        XElement[] sections = [.. fragment.Descendants("details").Where(static part => part.Parent!.Name == "details")];
        Assert.All(sections, static section => Assert.StartsWith(section.Parent!.Element("summary")!.Value[..3], section.Element("summary")!.Value, StringComparison.Ordinal));
        Assert.Equal(["201", "208"], fragment.Descendants("details").Where(static part => part.Parent!.Name == "div").Select(static part => part.Value[..3]));
    }

    [Theory]
    [InlineData(0, 3)]
    [InlineData(1, 0)]
    [InlineData(2, 2)]
    [InlineData(3, 3)]
    public void So_many_levels_are_in_sight_at_first(int levels, int open)
    {
        RollUp<FunctionalCode> rollUp = Of(("2011301", 1), ("2080505", 2), ("2010301", 3));
        var fragment = ParsedHtml.Parse(HtmlTree.Of(rollUp, new() { OpenLevels = levels }));

        Assert.Equal(5, fragment.Descendants("details").Count());
        Assert.Equal(open == 3 ? 5 : open, fragment.Descendants("details").Count(static part => part.Attribute("open") is not null));
    }

    [Fact]
    public void A_depth_leaves_levels_out_and_no_amount()
    {
        var fragment = ParsedHtml.Parse(HtmlTree.Of(Small, new() { Depth = 1 }));

        Assert.Empty(fragment.Descendants("details"));
        Assert.DoesNotContain("本级", fragment.Value, StringComparison.Ordinal);
        AssertSums(fragment.WithClass("tree").Single(), 0);
    }

    [Theory]
    [InlineData(MixedGrainPolicy.LeavesOnly)]
    [InlineData(MixedGrainPolicy.DeclaredWins)]
    [InlineData(MixedGrainPolicy.EveryLine)]
    public void Rows_below_a_row_always_make_it(MixedGrainPolicy grain)
    {
        var random = new Random(20260101);
        string[] codes = ["201", "20103", "2010301", "20113", "2011301", "2011308", "208", "20805", "2080505", "2080599", "229", "20199"];
        for (int round = 0; round < 60; round++)
        {
            (string, decimal?)[] lines =
            [
                .. Enumerable.Range(0, random.Next(1, 14)).Select(_ => (codes[random.Next(codes.Length)], random.Next(6) == 0 ? (decimal?)null : random.Next(-99_999_999, 999_999_999) / 1_000_000m)),
            ];
            RollUp<FunctionalCode> rollUp = With(new() { MixedGrain = grain, UnknownKeys = (UnknownKeyPolicy)random.Next(1, 3) }, lines);
            int depth = random.Next(4);

            AssertSums(ParsedHtml.Parse(HtmlTree.Of(rollUp, new() { Depth = depth })).WithClass("tree").Single(), 0);
            AssertSums(ParsedHtml.Parse(HtmlTree.Of(rollUp.Round(AmountUnit.TenThousandYuan, random.Next(3)), new() { Depth = depth })).WithClass("tree").Single(), 0);
        }
    }

    [Fact]
    public void A_bar_is_as_long_as_the_share_in_digits()
    {
        var fragment = ParsedHtml.Parse(Of(("201", 30), ("208", -10)).ToHtml());

        Assert.Equal(["width:100.00%", "width:50.00%", "width:100.00%"], fragment.Descendants("i").Select(static bar => (string)bar.Attribute("style")!));
        Assert.Equal("less", (string?)fragment.Descendants("i").ElementAt(1).Attribute("class"));
        Assert.Contains("-50.00%", fragment.Value, StringComparison.Ordinal);
        Assert.Contains("150.00%", fragment.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void Absent_is_no_zero_and_has_no_bar()
    {
        RollUp<FunctionalCode> rollUp = Of(("201", null), ("208", 0));

        var rows = ParsedHtml.Parse(rollUp.ToHtml()).WithClass("tree").Single().RowsDirectlyBelow();
        Assert.Null(rows[0].Figure(0));
        Assert.Equal(0, rows[1].Figure(0));
        Assert.Empty(rows[0].Descendants("i"));
        Assert.Contains("1 行无金额", rows[0].Value, StringComparison.Ordinal);
        Assert.Contains("| 201 科目201 · 1 行无金额 | — | — |", rollUp.ToMarkdown(), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_no_key_and_what_does_not_add_up_is_told_in_words()
    {
        RollUp<FunctionalCode> rollUp = With(new() { UnknownKeys = UnknownKeyPolicy.UnderNearestAncestor }, ("201", 12), ("2011301", 10), ("2080599", 3), ("20805", 1));

        Assert.Contains("所列 12.00，多于明细 2.00", rollUp.ToHtml(), StringComparison.Ordinal);
        Assert.Contains("所列 1.00，少于明细 2.00", rollUp.ToMarkdown(), StringComparison.Ordinal);
        Assert.Contains("<small class=\"tag\">未分类</small>", rollUp.ToHtml(), StringComparison.Ordinal);
        string english = HtmlTree.Of(rollUp, new() { Language = DisplayLanguage.English });
        Assert.Contains("states 12.00, above its details by 2.00", english, StringComparison.Ordinal);
        Assert.Contains("In 10,000 yuan", english, StringComparison.Ordinal);
        Assert.DoesNotContain("合计", english, StringComparison.Ordinal);
    }

    [Fact]
    public void Amounts_at_the_edge_of_the_range_are_shown()
    {
        RollUp<FunctionalCode> rollUp = RollUp.Of(Functional, [(FunctionalCode.Parse("2011301"), BudgetAmount.MaxValue)], static line => line.Item1, static line => line.Item2);

        Assert.Contains(BudgetAmount.MaxValue.ToString("N元"), HtmlTree.Of(rollUp, new() { Unit = AmountUnit.Yuan }), StringComparison.Ordinal);
    }

    [Fact]
    public void An_empty_roll_up_has_a_total_alone()
    {
        RollUp<FunctionalCode> none = Of();

        Assert.Empty(ParsedHtml.Parse(none.ToHtml()).Descendants("details"));
        Assert.EndsWith("| 合计 | — | — |\n", none.ToMarkdown(), StringComparison.Ordinal);
    }

    private static RollUp<FunctionalCode> Small => With(
        new() { UnknownKeys = UnknownKeyPolicy.UnderNearestAncestor }, ("201", 267.5m), ("2011308", 255.026m), ("2011301", 12.555m), ("2080505", 58.21m), ("20805", 57), ("2080505", null));

    private static void AssertSums(XElement tree, int column)
    {
        Assert.Equal(tree.WithClass("total").Single().Figure(column) ?? 0, tree.RowsDirectlyBelow().Sum(row => row.Figure(column) ?? 0));
        Assert.All(tree.Descendants("details"), part => Assert.Equal(part.Element("summary")!.Figure(column) ?? 0, part.RowsDirectlyBelow().Sum(row => row.Figure(column) ?? 0)));
    }

    private static RollUp<FunctionalCode> Of(params (string Code, decimal? Wan)[] lines) => With(RollUpOptions.Default, lines);

    private static RollUp<FunctionalCode> With(RollUpOptions options, params (string Code, decimal? Wan)[] lines) => RollUp.Of(
        Functional, lines, static line => FunctionalCode.Parse(line.Code), static line => line.Wan is { } wan ? BudgetAmount.FromTenThousandYuan(wan) : null, options);
}
