using GovBudget.Classification.Aggregation;
using GovBudget.Classification.Tests.Mappings;
using GovBudget.Classification.Variances;
using NodaTime;

namespace GovBudget.Classification.Tests.Variances;

/// <summary>On the made-up catalogue in which everything happens that can happen to a subject.</summary>
public sealed class RestatementTests
{
    private static readonly Axis<FunctionalCode> Both = Axis.Of(LineageExample.Years.At(LineageExample.Last), LineageExample.Years.At(LineageExample.First));
    private static readonly RollUpOptions KeepUnknown = new() { UnknownKeys = UnknownKeyPolicy.UnderNearestAncestor };
    private static readonly RestatementOptions<FunctionalCode> General = new() { Account = BudgetAccount.GeneralPublic };

    [Fact]
    public void An_amount_follows_its_subject_through_every_move()
    {
        Restatement<FunctionalCode> restated = Restate(General, ("20102", 7));
        RestatementLine<FunctionalCode> line = Assert.Single(restated.Adjustments);
        Assert.Equal((Code("20102"), Code("20104"), Yuan(7)), (line.From, line.To, line.Amount));
        Assert.Equal(2, line.Hops.Length);
        Assert.Equal<string>(["财预〔2022〕9号"], [.. line.DocumentNumbers]);
        Assert.Equal(Yuan(7), RollUpOf(restated)[Code("20104")].Inclusive);
        Assert.True(restated.IsComplete);
    }

    [Fact]
    public void A_subject_that_was_only_renamed_needs_no_adjustment() => Assert.Empty(Restate(General, ("20101", 7)).Adjustments);

    [Fact]
    public void Subjects_that_were_merged_come_together()
    {
        Restatement<FunctionalCode> restated = Restate(General, ("20401", 1), ("20402", 2));
        Assert.Equal(Yuan(3), RollUpOf(restated)[Code("20401")].Inclusive);
        Assert.Single(restated.Adjustments);
    }

    [Fact]
    public void Subjects_that_changed_places_change_places()
    {
        RollUp<FunctionalCode> restated = RollUpOf(Restate(General, ("20901", 1), ("20902", 2)));
        Assert.Equal((Yuan(2), Yuan(1)), (restated[Code("20901")].Inclusive, restated[Code("20902")].Inclusive));
    }

    [Fact]
    public void What_was_split_and_came_together_again_is_followed_whole() => Assert.Equal(Code("20204"), Assert.Single(Restate(General, ("20201", 5)).Adjustments).To);

    [Fact]
    public void A_subject_that_ended_keeps_its_amount_for_that_is_a_real_change()
    {
        Restatement<FunctionalCode> restated = Restate(General, ("20501", 5));
        Assert.True(restated.IsComplete);
        Assert.Empty(restated.Adjustments);
        Assert.Equal(Yuan(5), RollUpOf(restated)[Code("20501")].Inclusive);
    }

    [Fact]
    public void A_split_is_refused_where_no_shares_are_given()
    {
        Restatement<FunctionalCode> restated = Restate(General, ("20301", 5));
        UnrestatedAmount<FunctionalCode> left = Assert.Single(restated.Unrestated);
        Assert.Equal((Code("20301"), Yuan(5)), (left.Code, left.Amount));
        Assert.Contains("shares are not known", left.Reason, StringComparison.Ordinal);
        Assert.Equal(Yuan(5), RollUpOf(restated)[Code("20301")].Inclusive);
        Assert.False(restated.IsComplete);
    }

    [Fact]
    public void Equal_shares_add_up_to_the_fen()
    {
        Restatement<FunctionalCode> restated = Restate(General with { Splits = SplitShares.Equal<FunctionalCode>() }, ("20301", 0.05m));
        Assert.Equal([(Code("20302"), Yuan(0.03m)), (Code("20303"), Yuan(0.02m))], restated.Adjustments.Select(static line => (line.To, line.Amount)));
        Assert.All(restated.Adjustments, static line => Assert.True(line.IsShare));
        Assert.All(restated.Adjustments, static line => Assert.Equal<string>(["财预〔2022〕9号"], [.. line.DocumentNumbers]));
    }

    [Fact]
    public void Given_shares_are_taken()
    {
        SplitShares<FunctionalCode> shares = SplitShares.Of(Shares("20301", ("20302", 0.25m), ("20303", 0.75m)));
        Assert.Equal([Yuan(1), Yuan(3)], Restate(General with { Splits = shares }, ("20301", 4)).Adjustments.Select(static line => line.Amount));
    }

    [Fact]
    public void Shares_that_do_not_fit_are_a_mistake_of_the_caller()
    {
        Assert.Throws<ArgumentException>(() => SplitShares.Of(Shares("20301", ("20302", 0.25m), ("20303", 0.74m))));
        Assert.Throws<ArgumentException>(() => SplitShares.Of(Shares("20301", ("20302", -0.25m), ("20303", 1.25m))));
        SplitShares<FunctionalCode> stranger = SplitShares.Of(Shares("20301", ("20302", 0.25m), ("20101", 0.75m)));
        Assert.Contains("20101", Assert.Throws<ArgumentException>(() => Restate(General with { Splits = stranger }, ("20301", 4))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_split_without_shares_among_given_ones_is_refused()
    {
        SplitShares<FunctionalCode> shares = SplitShares.Of(Shares("20101", ("20102", 1)));
        Assert.Single(Restate(General with { Splits = shares }, ("20301", 4)).Unrestated);
    }

    [Fact]
    public void Known_amounts_of_the_successors_tell_the_shares()
    {
        RollUp<FunctionalCode> actuals = Of(("20302", 30), ("20303", 10));
        Restatement<FunctionalCode> restated = Restate(General with { Splits = SplitShares.OfActuals(actuals) }, ("20301", -4));
        Assert.Equal([Yuan(-3), Yuan(-1)], restated.Adjustments.Select(static line => line.Amount));
        Assert.Single(Restate(General with { Splits = SplitShares.OfActuals(Of(("20302", 30), ("20303", -10))) }, ("20301", 4)).Unrestated);
        Assert.Single(Restate(General with { Splits = SplitShares.OfActuals(Of(("20101", 30))) }, ("20301", 4)).Unrestated);
    }

    [Fact]
    public void A_code_of_several_accounts_needs_the_account()
    {
        Assert.Contains("account", Assert.Single(Restate(RestatementOptions<FunctionalCode>.Default, ("21001", 4)).Unrestated).Reason, StringComparison.OrdinalIgnoreCase);
        Assert.True(Restate(General, ("21001", 4)).IsComplete);
    }

    [Fact]
    public void An_unknown_code_goes_with_the_ancestor_that_moved_as_a_whole()
    {
        Restatement<FunctionalCode> restated = Restate(General, ("2010277", 4));
        Assert.Equal((Code("2010277"), Code("20104")), (restated.Adjustments[0].From, restated.Adjustments[0].To));
        Assert.Single(Restate(General, ("2010177", 4)).Unrestated);
    }

    [Fact]
    public void What_counts_is_followed_and_what_is_a_subtotal_is_not()
    {
        RollUp<FunctionalCode> restated = RollUpOf(Restate(General, ("201", 12), ("20101", 5), ("20102", 7)));
        Assert.Equal(Yuan(12), restated.Total);
        Assert.Null(restated.Find(Code("201")));
    }

    [Fact]
    public void To_the_same_date_nothing_moves()
    {
        RollUp<FunctionalCode> rollUp = Of(("20101", 1), ("20102", 2), ("20301", 3), ("2010277", 4));
        Restatement<FunctionalCode> restated = Restatement.Of(rollUp, LineageExample.Years, LineageExample.First, LineageExample.First, General);
        Assert.Empty(restated.Adjustments);
        Assert.Equal(
            rollUp.Nodes.Select(static node => (node.Label, node.Inclusive)),
            restated.RollUp(Both, KeepUnknown).Nodes.Select(static node => (node.Label, node.Inclusive)));
    }

    [Fact]
    public void What_a_subtotal_leaves_over_is_not_reclassified_by_staying_where_it_is()
    {
        RollUp<FunctionalCode> rollUp = RollUp.Of(
            Both,
            [new AmountLine<FunctionalCode>(Code("208"), Yuan(100)), new AmountLine<FunctionalCode>(Code("20801"), Yuan(60))],
            new() { MixedGrain = MixedGrainPolicy.DeclaredWins });
        RollUp<FunctionalCode> restated = Restatement.Of(rollUp, LineageExample.Years, LineageExample.Last, LineageExample.Last).RollUp(Both);
        VarianceTable<FunctionalCode> table = VarianceTable.Of(rollUp, restated, rollUp);
        Assert.All(table.Nodes, static node => Assert.Equal(Yuan(0), node.Reclassified));
        Assert.Equal(Yuan(100), table.Total.RestatedBase);
    }

    [Fact]
    public void The_options_of_a_roll_up_hold_but_every_amount_counts_whatever_its_level()
    {
        Restatement<FunctionalCode> restated = Restatement.Of(Of(("20101", 1), ("20301", 3)), LineageExample.Years, LineageExample.First, LineageExample.First);
        Axis<FunctionalCode> narrow = Axis.OfCodes([Code("201"), Code("20101")], static code => $"科目{code}");
        Assert.Throws<KeyNotFoundException>(() => restated.RollUp(narrow));
        Assert.Equal(Yuan(4), restated.RollUp(narrow, KeepUnknown with { MixedGrain = MixedGrainPolicy.Strict }).Total);
    }

    [Fact]
    public void Proportions_may_have_no_end_in_decimals()
    {
        Dictionary<FunctionalCode, IReadOnlyDictionary<FunctionalCode, decimal>> thirds = Shares("20301", ("20302", 1), ("20303", 2));
        Assert.Equal([Yuan(0.33m), Yuan(0.67m)], Restate(General with { Splits = SplitShares.OfWeights(thirds) }, ("20301", 1)).Adjustments.Select(static line => line.Amount));
        Assert.Throws<ArgumentException>(() => SplitShares.OfWeights(Shares("20301", ("20302", 0), ("20303", 0))));
        Assert.Contains("say nothing of it", Restate(General with { Splits = SplitShares.OfWeights(Shares("20101", ("20102", 1))) }, ("20301", 1)).Unrestated[0].Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void The_way_back_is_refused_where_subjects_were_merged()
    {
        Restatement<FunctionalCode> back = Restatement.Of(Of(("20401", 3), ("20104", 7)), LineageExample.Years, LineageExample.Last, LineageExample.First, General);
        Assert.Equal(Code("20401"), Assert.Single(back.Unrestated).Code);
        Assert.Equal(Code("20102"), Assert.Single(back.Adjustments).To);
    }

    [Fact]
    public void A_date_that_the_catalogue_does_not_cover_is_refused() => Assert.Throws<ArgumentOutOfRangeException>(
        () => Restatement.Of(Of(("20101", 1)), LineageExample.Years, new LocalDate(1999, 1, 1), LineageExample.Last));

    [Fact]
    public void Whatever_moves_the_total_stays()
    {
        FunctionalCode[] codes = [.. LineageExample.Years.At(LineageExample.First).Subjects.Select(static subject => subject.Code)];
        var random = new Random(20261128);
        foreach (SplitShares<FunctionalCode>? splits in (SplitShares<FunctionalCode>?[])[null, SplitShares.Equal<FunctionalCode>()])
        {
            for (int i = 0; i < 200; i++)
            {
                RollUp<FunctionalCode> rollUp = RollUp.Of(
                    Both,
                    Enumerable.Range(0, 20).Select(_ => new AmountLine<FunctionalCode>(codes[random.Next(codes.Length)], BudgetAmount.FromFen(random.Next(-100, 10_000)))));
                Restatement<FunctionalCode> restated = Restatement.Of(rollUp, LineageExample.Years, LineageExample.First, LineageExample.Last, General with { Splits = splits });
                Assert.Equal(rollUp.Total, RollUpOf(restated).Total);
            }
        }
    }

    private static Dictionary<FunctionalCode, IReadOnlyDictionary<FunctionalCode, decimal>> Shares(string code, params (string Code, decimal Share)[] shares) =>
        new() { [Code(code)] = shares.ToDictionary(static share => Code(share.Code), static share => share.Share) };

    private static Restatement<FunctionalCode> Restate(RestatementOptions<FunctionalCode> options, params (string Code, decimal Yuan)[] lines) =>
        Restatement.Of(Of(lines), LineageExample.Years, LineageExample.First, LineageExample.Last, options);

    private static RollUp<FunctionalCode> RollUpOf(Restatement<FunctionalCode> restated) => restated.RollUp(Both, KeepUnknown);

    private static RollUp<FunctionalCode> Of(params (string Code, decimal Yuan)[] lines) => RollUp.Of(
        Both,
        lines.Select(static line => new AmountLine<FunctionalCode>(Code(line.Code), BudgetAmount.FromYuan(line.Yuan))),
        KeepUnknown);

    private static FunctionalCode Code(string text) => FunctionalCode.Parse(text);

    private static BudgetAmount Yuan(decimal yuan) => BudgetAmount.FromYuan(yuan);
}
