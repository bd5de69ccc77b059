using GovBudget.Classification.Aggregation;
using GovBudget.Classification.Variances;

namespace GovBudget.Classification.Tests.Variances;

public sealed class VarianceTableTests
{
    private static readonly Axis<FunctionalCode> Functional = AxisOf("201", "20113", "2011308", "2011350", "208", "20805", "2080505", "20808");

    [Fact]
    public void Parents_are_compared_by_their_sums()
    {
        VarianceTable<FunctionalCode> table = Compare([("2011308", 200), ("2011350", 300)], [("2011308", 100), ("2011350", 500), ("2080505", 50)]);
        VarianceNode<FunctionalCode> section = table[Code("20113")];
        Assert.Equal((Yuan(500), Yuan(600), Yuan(100)), (section.Base, section.Current, section.Change));
        Assert.Equal(0.2m, section.Rate);
        Assert.Equal(0.3m, table.Total.Rate);
        Assert.Equal(["201", "20113", "2011308", "2011350", "208", "20805", "2080505"], table.Nodes.Select(static node => node.Key.ToString()));
    }

    [Fact]
    public void What_one_side_does_not_have_is_absent_there_and_not_zero()
    {
        VarianceTable<FunctionalCode> table = Compare([("2011308", 200), ("2011350", null)], [("2011350", null), ("2080505", 0)]);
        Assert.Equal(VarianceState.Discontinued, table[Code("2011308")].State);
        Assert.Equal(VarianceState.BothAbsent, table[Code("2011350")].State);
        Assert.Equal(VarianceState.New, table[Code("208")].State);
        Assert.Equal(Yuan(0), table[Code("208")].Change);
        Assert.Null(table[Code("2011350")].Change);
        Assert.Null(table[Code("2011350")].Contribution);
        Assert.Null(table.Find(Code("20808")));
        Assert.Throws<KeyNotFoundException>(() => table[Code("20808")]);
    }

    [Fact]
    public void Shares_and_contributions_are_measured_by_the_totals()
    {
        VarianceTable<FunctionalCode> table = Compare([("2011308", 300), ("2080505", 100)], [("2011308", 300), ("2080505", 200)]);
        VarianceNode<FunctionalCode> node = table[Code("208")];
        Assert.Equal(0.25m, node.BaseShare);
        Assert.Equal(0.4m, node.Share);
        Assert.Equal(0.15m, node.ShareChange);
        Assert.Equal(0.25m, node.Contribution);
        Assert.Equal(1m, node.ShareOfChange);
        Assert.Equal(0m, table[Code("201")].Contribution);
        Assert.Equal(table.Total.Rate, table.Total.Contribution);
        Assert.Equal((1m, 1m), (table.Total.BaseShare, table.Total.Share));
    }

    [Fact]
    public void A_new_subject_has_the_whole_of_its_share_for_change()
    {
        VarianceTable<FunctionalCode> table = Compare([("2011308", 300)], [("2011308", 300), ("2080505", 100)]);
        Assert.Null(table[Code("208")].BaseShare);
        Assert.Equal(0.25m, table[Code("208")].ShareChange);
        Assert.Equal(-0.25m, table[Code("201")].ShareChange);
    }

    [Fact]
    public void Without_a_total_to_measure_by_there_are_no_shares_and_no_contributions()
    {
        VarianceNode<FunctionalCode> node = Compare([("2011308", 5), ("2080505", -5)], [("2011308", 7)])[Code("201")];
        Assert.Null(node.BaseShare);
        Assert.Null(node.ShareChange);
        Assert.Null(node.Contribution);
        Assert.Equal(0.4m, node.Rate);
        Assert.Null(Compare([], [("2011308", 7)])[Code("201")].Contribution);
    }

    [Fact]
    public void Contributions_are_measured_by_the_size_of_a_negative_total_as_rates_are()
    {
        VarianceTable<FunctionalCode> table = Compare([("2011308", -200), ("2080505", 100)], [("2011308", -100), ("2080505", 100)]);
        Assert.Equal(1m, table.Total.Rate);
        Assert.Equal(1m, table[Code("201")].Contribution);
        Assert.Equal(0m, table[Code("208")].Contribution);
    }

    [Fact]
    public void Sides_of_different_grain_meet_at_the_level_both_have()
    {
        VarianceTable<FunctionalCode> table = Compare([("20113", 500)], [("2011308", 100), ("2011350", 500)]);
        Assert.Equal(Yuan(100), table[Code("20113")].Change);
        Assert.Equal(VarianceState.New, table[Code("2011308")].State);
        Assert.Equal(RollUpNodeKind.Subtotal, table[Code("20113")].Kind);
    }

    [Theory]
    [InlineData(UnknownKeyPolicy.UnderNearestAncestor)]
    [InlineData(UnknownKeyPolicy.Unclassified)]
    public void Unknown_keys_of_either_side_are_compared_too(UnknownKeyPolicy policy)
    {
        RollUpOptions options = new() { UnknownKeys = policy };
        VarianceTable<FunctionalCode> table = VarianceTable.Of(
            RollUp.Of(Functional, Lines([("2011377", 10), ("2011308", 1)]), options), RollUp.Of(Functional, Lines([("2011377", 30), ("2019999", 2)]), options));
        Assert.Equal(Yuan(20), table[Code("2011377")].Change);
        Assert.Equal(Yuan(2), table[Code("2019999")].Current);
        Assert.Equal(Yuan(21), table.Total.Change);
        Assert.Equal(policy == UnknownKeyPolicy.Unclassified ? Yuan(1) : Yuan(11), table[Code("201")].Base);
        VarianceNode<FunctionalCode>[] apart = [.. table.Nodes.Where(static node => node.Name == "未分类")];
        Assert.Equal(policy == UnknownKeyPolicy.Unclassified ? [Yuan(32)] : [], apart.Select(static node => node.Current));
    }

    [Fact]
    public void An_unknown_key_of_one_side_takes_over_what_stands_below_it_on_the_other()
    {
        Axis<FunctionalCode> axis = AxisOf("201", "2017701");
        RollUpOptions options = new() { UnknownKeys = UnknownKeyPolicy.UnderNearestAncestor };
        VarianceTable<FunctionalCode> table = VarianceTable.Of(RollUp.Of(axis, Lines([("20177", 10)]), options), RollUp.Of(axis, Lines([("2017701", 30)]), options));
        Assert.Equal((Yuan(10), Yuan(30)), (table[Code("20177")].Base, table[Code("20177")].Current));
        Assert.Equal(Yuan(20), table[Code("201")].Change);
    }

    [Fact]
    public void Residuals_are_nodes_of_their_own_on_both_sides()
    {
        RollUpOptions options = new() { MixedGrain = MixedGrainPolicy.DeclaredWins };
        VarianceTable<FunctionalCode> table = VarianceTable.Of(
            RollUp.Of(Functional, Lines([("20113", 100), ("2011308", 60)]), options), RollUp.Of(Functional, Lines([("20113", 100), ("2011308", 90)]), options));
        VarianceNode<FunctionalCode> residual = table.Nodes.Single(static node => node.Kind == RollUpNodeKind.Residual);
        Assert.Equal((Yuan(40), Yuan(10), Yuan(-30)), (residual.Base, residual.Current, residual.Change));
        Assert.Equal(Yuan(0), table.Total.Change);
    }

    [Fact]
    public void The_real_change_and_what_was_reclassified_make_the_change()
    {
        VarianceTable<FunctionalCode> table = VarianceTable.Of(
            RollUp.Of(Functional, Lines([("2011308", 100)])), RollUp.Of(Functional, Lines([("2080505", 100)])), RollUp.Of(Functional, Lines([("2080505", 130)])));
        Assert.Equal((Yuan(-100), Yuan(-100)), (table[Code("201")].Change, table[Code("201")].Reclassified));
        Assert.Equal(VarianceState.BothAbsent, table[Code("201")].Real.State);
        Assert.Equal((Yuan(130), Yuan(100), Yuan(30)), (table[Code("208")].Change, table[Code("208")].Reclassified, table[Code("208")].Real.Change));
        Assert.Equal((Yuan(30), Yuan(0), Yuan(30)), (table.Total.Change, table.Total.Reclassified, table.Total.Real.Change));
    }

    [Fact]
    public void Two_axes_cannot_be_compared()
    {
        RollUp<FunctionalCode> one = RollUp.Of(Functional, Lines([("2011308", 1)]));
        RollUp<FunctionalCode> other = RollUp.Of(AxisOf("201", "2011308"), Lines([("2011308", 1)]));
        Assert.Contains("Roll both up along one", Assert.Throws<ArgumentException>(() => VarianceTable.Of(one, other)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>(() => VarianceTable.Of(one, null!));
        Assert.Throws<ArgumentNullException>(() => VarianceTable.Of(null!, one));
    }

    [Fact]
    public void A_view_is_compared_as_the_whole_it_is_a_view_of()
    {
        RollUp<FunctionalCode> whole = RollUp.Of(Functional, Lines([("2011308", 1), ("2011350", 2), ("2080505", 3)]));
        VarianceTable<FunctionalCode> table = VarianceTable.Of(whole.ToDepth(1), whole.Where(static node => node.Name == "科目2011308"));
        Assert.Equal(whole.Nodes.Length, table.Nodes.Length);
        Assert.All(table.Nodes, static node => Assert.Equal(Yuan(0), node.Change));
    }

    [Fact]
    public void Sums_that_blank_lines_made_unknown_are_not_compared_as_if_they_were_known()
    {
        RollUp<FunctionalCode> known = RollUp.Of(Functional, Lines([("2011308", 1)]));
        RollUp<FunctionalCode> unknown = RollUp.Of(Functional, Lines([("2011308", 1), ("2011350", null)]), new() { AbsentAmounts = AbsentAmountPolicy.Contagious });
        Assert.Contains(nameof(AbsentAmountPolicy.Ignore), Assert.Throws<ArgumentException>(() => VarianceTable.Of(known, unknown)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => RollUp.Merge([unknown, known]));
        Assert.Throws<ArgumentException>(() => unknown.Consolidate(Eliminations.Of([Code("201")])));
    }

    private static VarianceTable<FunctionalCode> Compare((string Code, decimal? Yuan)[] before, (string Code, decimal? Yuan)[] after) =>
        VarianceTable.Of(RollUp.Of(Functional, Lines(before)), RollUp.Of(Functional, Lines(after)));

    private static IEnumerable<AmountLine<FunctionalCode>> Lines((string Code, decimal? Yuan)[] lines) =>
        lines.Select(static line => new AmountLine<FunctionalCode>(Code(line.Code), line.Yuan is { } yuan ? BudgetAmount.FromYuan(yuan) : null));

    private static Axis<FunctionalCode> AxisOf(params string[] codes) => Axis.OfCodes(codes.Select(Code), static code => $"科目{code}");

    private static FunctionalCode Code(string text) => FunctionalCode.Parse(text);

    private static BudgetAmount? Yuan(decimal yuan) => BudgetAmount.FromYuan(yuan);
}
