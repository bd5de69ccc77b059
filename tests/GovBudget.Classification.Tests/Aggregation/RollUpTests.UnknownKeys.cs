using GovBudget.Classification.Aggregation;

namespace GovBudget.Classification.Tests.Aggregation;

public sealed partial class RollUpTests
{
    [Fact]
    public void An_unknown_key_throws_and_says_what_to_do()
    {
        KeyNotFoundException failure = Assert.Throws<KeyNotFoundException>(() => Of(null, ("2011301", 5), ("2011377", 5)));
        Assert.Contains("Line 2", failure.Message, StringComparison.Ordinal);
        Assert.Contains("2011377", failure.Message, StringComparison.Ordinal);
        Assert.Contains("20113 科目20113", failure.Message, StringComparison.Ordinal);
        Assert.Contains(nameof(RollUpOptions.UnknownKeys), failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_code_stands_where_its_digits_put_it()
    {
        RollUp<FunctionalCode> rollUp = Of(
            new() { UnknownKeys = UnknownKeyPolicy.UnderNearestAncestor },
            ("20113", 100), ("2011302", 30), ("2011301", 60), ("2990000", 1), ("20177", 9), ("2017701", 8));
        Assert.Equal(
            ["201 科目201: 0.98", "20113 科目20113: 0.90", "2011301 科目2011301: 0.60", "2011302 目录外科目: 0.30",
                "20177 目录外科目: 0.08", "2017701 目录外科目: 0.08", "2990000 目录外科目: 0.01"],
            rollUp.Nodes.Select(static node => node.ToString()));
        Assert.Equal([0, 1, 2, 2, 1, 2, 0], rollUp.Nodes.Select(static node => node.Depth));
        Assert.Equal(4, rollUp.Nodes.Count(static node => node.Kind == RollUpNodeKind.Unclassified));
        Assert.Equal(Fen(10), rollUp[Code("20113")].Imbalance);
        Assert.Equal(Fen(1), rollUp[Code("20177")].Imbalance);
    }

    [Fact]
    public void Unknown_codes_can_be_set_apart_and_still_are_counted_once()
    {
        RollUp<FunctionalCode> rollUp = Of(
            new() { UnknownKeys = UnknownKeyPolicy.Unclassified }, ("20113", 100), ("2011302", 30), ("2011301", 60), ("20177", 9), ("2017701", 8));
        Assert.Equal(Fen(98), rollUp.Total);
        Assert.Equal(
            ["201 科目201: 0.60", "20113 科目20113: 0.60", "2011301 科目2011301: 0.60", "未分类: 0.38", "2011302 目录外科目: 0.30",
                "20177 目录外科目: 0.08", "2017701 目录外科目: 0.08"],
            rollUp.Nodes.Select(static node => node.ToString()));
        Assert.Equal([0, 1, 2, 0, 1, 1, 2], rollUp.Nodes.Select(static node => node.Depth));
        Assert.Equal((5, 3), (rollUp.Count, rollUp.Nodes[3].Count));
    }

    [Fact]
    public void A_known_key_below_an_unknown_one_is_not_counted_twice()
    {
        Axis<FunctionalCode> axis = Axis.OfCodes([Code("201"), Code("2017701")], static _ => "某");
        foreach (UnknownKeyPolicy policy in new[] { UnknownKeyPolicy.UnderNearestAncestor, UnknownKeyPolicy.Unclassified })
        {
            RollUp<FunctionalCode> rollUp = RollUp.Of(axis, Lines(("20177", 60), ("2017701", 60)), new() { UnknownKeys = policy });
            Assert.Equal(Fen(60), rollUp.Total);
            Assert.Equal(Fen(60), rollUp[Code("20177")].Declared);
        }
    }

    [Fact]
    public void Unknown_texts_and_unstated_sources_are_kept()
    {
        RollUp<string> units = RollUp.Of(
            Axis.OfTexts("单位", ["甲"]), [new("丙", Fen(1)), new("甲", Fen(2)), new("乙", Fen(3))], new() { UnknownKeys = UnknownKeyPolicy.Unclassified });
        Assert.Equal(["甲: 0.02", "未分类: 0.04", "丙: 0.01", "乙: 0.03"], units.Nodes.Select(static node => node.ToString()));
        Assert.Null(units.Nodes[1].Key);

        RollUp<FundSource> sources = RollUp.Of(
            Axis.FundSources, [new(FundSource.None, Fen(1)), new(FundSource.OtherIncome, Fen(2))], new() { UnknownKeys = UnknownKeyPolicy.UnderNearestAncestor });
        Assert.Equal(["单位资金: 0.02", "其他收入: 0.02", "未说明: 0.01"], sources.Nodes.Select(static node => node.ToString()));
    }
}
