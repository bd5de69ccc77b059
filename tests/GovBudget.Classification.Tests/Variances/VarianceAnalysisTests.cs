using GovBudget.Classification.Aggregation;
using GovBudget.Classification.Variances;

namespace GovBudget.Classification.Tests.Variances;

/// <summary>Bridges, materiality, rounded contributions and rows.</summary>
public sealed class VarianceAnalysisTests
{
    private static readonly Axis<FunctionalCode> Functional =
        AxisOf("201", "20113", "2011308", "2011350", "20140", "2014004", "208", "20805", "2080505", "210", "221");

    private static readonly VarianceTable<FunctionalCode> Sides = Compare(
        [("2011308", 100), ("2011350", 200), ("2014004", 50), ("2080505", 60), ("210", 40)],
        [("2011308", 130), ("2011350", 150), ("2014004", 51), ("2080505", 70), ("221", 5)]);

    [Fact]
    public void A_bridge_tells_the_largest_changes_first_and_the_others_together()
    {
        VarianceBridge bridge = Sides.Bridge(2);
        Assert.Equal((Yuan(450), Yuan(406)), (bridge.Start, bridge.End));
        Assert.Equal(["210 科目210 -40.00", "201 科目201 -19.00", "其他 +15.00"], bridge.Steps.Select(static step => step.ToString()));
        Assert.Equal([Yuan(410), Yuan(391), Yuan(406)], bridge.Steps.Select(static step => (BudgetAmount?)step.Through));
        Assert.Equal([1, 1, 2], bridge.Steps.Select(static step => step.Count));
    }

    [Fact]
    public void A_single_change_that_is_left_needs_no_others() =>
        Assert.Equal(["210 科目210", "201 科目201", "208 科目208", "221 科目221"], Sides.Bridge(3).Steps.Select(static step => step.Label));

    [Fact]
    public void A_bridge_of_sections_leaves_nothing_out()
    {
        VarianceTable<FunctionalCode> table = VarianceTable.Of(
            RollUp.Of(Functional, Lines([("201", 10), ("2011308", 100)]), new() { MixedGrain = MixedGrainPolicy.EveryLine }),
            RollUp.Of(Functional, Lines([("201", 13), ("2011308", 90), ("210", 4)]), new() { MixedGrain = MixedGrainPolicy.EveryLine }));
        VarianceBridge bridge = table.Bridge(9, depth: 2);
        Assert.Equal(["20113 科目20113 -10.00", "210 科目210 +4.00", "201 科目201（本级） +3.00"], bridge.Steps.Select(static step => step.ToString()));
        Assert.Equal(bridge.End, bridge.Steps[^1].Through);
    }

    [Fact]
    public void Bridges_reconcile_to_the_fen_at_every_depth()
    {
        var random = new Random(20261128);
        for (int i = 0; i < 300; i++)
        {
            VarianceTable<FunctionalCode> table = VarianceTable.Of(Some(random), Some(random));
            for (int depth = 1; depth < 5; depth++)
            {
                VarianceBridge bridge = table.Bridge(random.Next(1, 6), depth);
                Assert.Equal(Fen(bridge.End), Fen(bridge.Start) + bridge.Steps.Sum(static step => step.Change.Fen));
                Assert.True(bridge.Steps.IsEmpty || Fen(bridge.End) == bridge.Steps[^1].Through.Fen);
            }
        }
    }

    [Fact]
    public void A_bridge_needs_a_step_and_a_depth()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Sides.Bridge(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => Sides.Bridge(1, 0));
        Assert.Empty(Compare([("210", 1)], [("210", 1)]).Bridge(1).Steps);
    }

    [Fact]
    public void So_many_levels_of_a_bridge_are_the_levels_of_a_table_cut_there()
    {
        for (int levels = 1; levels < 4; levels++)
        {
            Assert.Equal(Sides.Bridge(9, levels).ToString(), Sides.ToDepth(levels).Bridge(9, levels).ToString());
        }

        Assert.Equal(Sides.Bridge(9).ToString(), Sides.Bridge(9, depth: 1).ToString());
    }

    [Fact]
    public void What_one_child_explains_needs_no_explanation_of_its_own() =>
        Assert.Equal(
            ["2011308", "2011350", "2080505", "210"],
            Needing(new() { Amount = BudgetAmount.FromYuan(10) }, Sides).Where(static code => code.Length == 7 || code == "210"));

    [Fact]
    public void A_parent_that_two_children_change_is_listed_beside_them()
    {
        // 20113 falls by 20, of which neither child alone leaves less than 10; 201 is explained by 20113.
        Assert.Equal(["20113", "2011308", "2011350", "2080505", "210"], Needing(new() { Amount = BudgetAmount.FromYuan(10) }, Sides));
    }

    [Fact]
    public void A_rate_may_be_asked_for_too_and_what_has_none_reaches_every_rate()
    {
        Assert.Equal(["20113", "2011308", "2011350", "2080505", "210", "221"], Needing(new() { Rate = 0.05m }, Sides));
        Assert.Equal(["2011308", "2011350", "210"], Needing(new() { Rate = 0.2m, Amount = BudgetAmount.FromYuan(20) }, Sides));
        Assert.Contains("221", Needing(new() { Rate = 0.2m, Amount = BudgetAmount.FromYuan(20), EitherIsEnough = true }, Sides));
    }

    [Fact]
    public void Levels_may_have_thresholds_of_their_own()
    {
        MaterialityRule rule = MaterialityRule.ByDepth(
            new MaterialityThreshold { Amount = BudgetAmount.FromYuan(15) }, new MaterialityThreshold { Amount = BudgetAmount.FromYuan(1000) });
        Assert.Equal(["201", "210"], Sides.NeedingExplanation(rule).Select(static node => node.Key.ToString()));
    }

    [Fact]
    public void Nothing_that_did_not_change_needs_an_explanation()
    {
        Assert.Empty(Needing(new(), Compare([("210", 1), ("2011308", null)], [("210", 1), ("2011308", null)])));
        Assert.Equal(["210"], Needing(new(), Compare([("210", 1)], [("210", 1.01m)])));
    }

    [Fact]
    public void A_threshold_is_a_size()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new MaterialityThreshold { Amount = BudgetAmount.FromYuan(-1) });
        Assert.Throws<ArgumentOutOfRangeException>(() => new MaterialityThreshold { Rate = -0.1m });
        Assert.Throws<ArgumentException>(() => MaterialityRule.ByDepth());
    }

    [Fact]
    public void Rounded_contributions_add_up_at_every_level()
    {
        VarianceTable<FunctionalCode> table = Compare([("2011308", 10), ("2011350", 10), ("210", 10)], [("2011308", 11), ("2011350", 11), ("210", 11)]);
        Dictionary<string, decimal?> points = table.Nodes.Zip(table.ContributionPoints(0)).ToDictionary(static pair => pair.First.Key.ToString(), static pair => pair.Second);
        Assert.Equal((7m, 3m), (points["201"], points["210"]));
        Assert.Equal((4m, 3m), (points["2011308"], points["2011350"]));
        Assert.Equal(10m, table.Total.Rate * 100);
    }

    [Fact]
    public void Rounded_contributions_of_random_sides_add_up_and_stay_within_a_step()
    {
        var random = new Random(20261129);
        for (int i = 0; i < 300; i++)
        {
            VarianceTable<FunctionalCode> table = VarianceTable.Of(Some(random), Some(random));
            IReadOnlyList<decimal?> points = table.ContributionPoints();
            decimal sum = table.Nodes.Zip(points).Where(static pair => pair.First.Depth == 0).Sum(static pair => pair.Second ?? 0);
            Assert.Equal(decimal.Round((table.Total.Contribution ?? 0) * 100, 2, MidpointRounding.AwayFromZero), table.Total.Contribution is null ? 0 : sum);
            Assert.All(table.Nodes.Zip(points), static pair => Assert.True(pair.Second is null || Math.Abs(pair.Second.Value - (pair.First.Contribution!.Value * 100)) < 0.01m));
        }
    }

    [Fact]
    public void Fewer_levels_have_the_same_amounts_and_the_same_total()
    {
        VarianceTable<FunctionalCode> classes = Sides.ToDepth(1);
        Assert.Equal(["201", "208", "210", "221"], classes.Nodes.Select(static node => node.Key.ToString()));
        Assert.Equal(Sides[Code("201")].Change, classes[Code("201")].Change);
        Assert.Equal(Sides.Bridge(2).ToString(), classes.Bridge(2).ToString());
        Assert.Null(classes.Find(Code("20113")));
        Assert.Throws<ArgumentOutOfRangeException>(() => Sides.ToDepth(0));
    }

    [Fact]
    public void Rows_are_the_nodes_and_the_total_behind_them()
    {
        VarianceRow<FunctionalCode>[] rows = [.. Sides.Rows()];
        Assert.Equal(Sides.Nodes.Length + 1, rows.Length);
        Assert.Equal((Code("20113"), Yuan(-20), VarianceState.Normal), (rows[1].Key, rows[1].Change, rows[1].State));
        Assert.All(rows, static row => Assert.Equal(Favourability.Neutral, row.Favourability));
        Assert.Equal(Favourability.Favourable, Sides.Rows(Polarity.Of(FigureKind.ThreePublic)).Last().Favourability);
        Assert.True(rows[^1].IsTotal);
        Assert.Equal((Yuan(450), Yuan(406)), (rows[^1].Base, rows[^1].Current));
        Dictionary<FunctionalCode, string> owners = new() { [Code("2011308")] = "招商科" };
        var joined = Sides.Rows().Join(owners, static row => row.Key, static owner => owner.Key, static (row, owner) => (owner.Value, row.Change));
        Assert.Equal(("招商科", Yuan(30)), Assert.Single(joined));
    }

    [Theory]
    [InlineData(Polarity.HigherIsFavourable, 1, 2, Favourability.Favourable)]
    [InlineData(Polarity.HigherIsFavourable, 2, 1, Favourability.Unfavourable)]
    [InlineData(Polarity.LowerIsFavourable, 2, 1, Favourability.Favourable)]
    [InlineData(Polarity.LowerIsFavourable, null, 1, Favourability.Unfavourable)]
    [InlineData(Polarity.LowerIsFavourable, 1, null, Favourability.Favourable)]
    [InlineData(Polarity.HigherIsFavourable, 1, 1, Favourability.Neutral)]
    [InlineData(Polarity.Neutral, 1, 2, Favourability.Neutral)]
    public void Whether_a_change_is_good_is_said_by_the_polarity(Polarity polarity, int? before, int? after, Favourability expected) =>
        Assert.Equal(expected, polarity.Judge(Variance.Of(Yuan(before), Yuan(after))));

    [Fact]
    public void More_revenue_is_favourable_and_more_expenditure_neutral()
    {
        Assert.Equal(Polarity.HigherIsFavourable, Polarity.Of<RevenueCode>());
        Assert.Equal(Polarity.Neutral, Polarity.Of<FunctionalCode>());
        Assert.Equal(
            [Polarity.HigherIsFavourable, Polarity.Neutral, Polarity.LowerIsFavourable, Polarity.LowerIsFavourable],
            Enum.GetValues<FigureKind>().Skip(1).Select(static kind => Polarity.Of(kind)));
        Assert.Throws<ArgumentOutOfRangeException>(() => Polarity.Of(FigureKind.None));
        Assert.Throws<ArgumentOutOfRangeException>(() => ((Polarity)9).Judge(default));
        Assert.Throws<ArgumentOutOfRangeException>(() => Sides.Rows((Polarity)9));
    }

    [Fact]
    public void Phases_of_one_table_are_compared_each_with_its_own_grain()
    {
        BudgetTable table =
        [
            new() { Function = Code("20113"), Phase = BudgetPhase.InitialBudget, Amount = BudgetAmount.FromYuan(100) },
            new() { Function = Code("2011308"), Phase = BudgetPhase.Execution, Amount = BudgetAmount.FromYuan(40) },
            new() { Function = Code("2011350"), Phase = BudgetPhase.Execution, Amount = BudgetAmount.FromYuan(35) },
        ];
        VarianceTable<FunctionalCode> execution = VarianceTable.Between(table, Functional, BudgetPhase.InitialBudget, BudgetPhase.Execution);
        Assert.Equal(0.75m, execution[Code("20113")].CompletionRate);
        Assert.Equal(Yuan(-25), execution.Total.Change);
        Assert.Equal(VarianceState.BothAbsent, VarianceTable.Between(table, Functional, BudgetPhase.FinalAccount, BudgetPhase.AdjustedBudget).Total.State);
        Assert.Throws<ArgumentOutOfRangeException>(() => VarianceTable.Between(table, Functional, BudgetPhase.None, BudgetPhase.Execution));
    }

    private static string[] Needing(MaterialityThreshold threshold, VarianceTable<FunctionalCode> table) =>
        [.. table.NeedingExplanation(MaterialityRule.Of(threshold)).Select(static node => node.Key.ToString())];

    private static RollUp<FunctionalCode> Some(Random random) => RollUp.Of(
        Functional,
        Enumerable.Range(0, random.Next(9)).Select(_ => new AmountLine<FunctionalCode>(Functional.KeyAt(random.Next(Functional.Count)), BudgetAmount.FromFen(random.Next(-99, 10_000)))),
        new() { MixedGrain = (MixedGrainPolicy)(random.Next(2) * 3) });

    private static VarianceTable<FunctionalCode> Compare((string Code, decimal? Yuan)[] before, (string Code, decimal? Yuan)[] after) =>
        VarianceTable.Of(RollUp.Of(Functional, Lines(before)), RollUp.Of(Functional, Lines(after)));

    private static IEnumerable<AmountLine<FunctionalCode>> Lines((string Code, decimal? Yuan)[] lines) =>
        lines.Select(static line => new AmountLine<FunctionalCode>(Code(line.Code), Yuan(line.Yuan)));

    private static Axis<FunctionalCode> AxisOf(params string[] codes) => Axis.OfCodes(codes.Select(Code), static code => $"科目{code}");

    private static FunctionalCode Code(string text) => FunctionalCode.Parse(text);

    private static BudgetAmount? Yuan(decimal? yuan) => yuan is { } amount ? BudgetAmount.FromYuan(amount) : null;

    private static long Fen(BudgetAmount? amount) => amount.GetValueOrDefault().Fen;
}
