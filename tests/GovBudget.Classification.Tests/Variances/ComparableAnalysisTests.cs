using GovBudget.Classification.Aggregation;
using GovBudget.Classification.Variances;

namespace GovBudget.Classification.Tests.Variances;

/// <summary>Bridges and materiality of a restated table: what was only moved between subjects is no step and needs no explanation.</summary>
public sealed class ComparableAnalysisTests
{
    private static readonly string[] Codes = ["201", "20103", "2010308", "20140", "2014004", "208", "20805", "2080505", "210"];

    private static readonly Axis<FunctionalCode> Functional = Axis.OfCodes(Codes.Select(Code), static _ => "科目");

    // 10 元 moved from 2010308 to 2014004 and grew to 15; 2080505 grew by 2.
    private static readonly VarianceTable<FunctionalCode> Restated = VarianceTable.Of(
        Of(("2010308", 10), ("2080505", 58)), Of(("2014004", 10), ("2080505", 58)), Of(("2014004", 15), ("2080505", 60)));

    [Fact]
    public void A_bridge_tells_the_real_changes_alone()
    {
        Assert.Equal(["2014004 科目 +5.00", "2080505 科目 +2.00"], StepsOf(Restated.Bridge(9, depth: 3)));
        Assert.Equal(["20140 科目 +5.00", "20805 科目 +2.00"], StepsOf(Restated.Bridge(9, depth: 2)));
    }

    [Fact]
    public void A_subject_that_was_only_renumbered_needs_no_explanation()
    {
        var rule = MaterialityRule.Of(new() { Amount = BudgetAmount.FromYuan(3) });
        Assert.Equal(["2014004"], Restated.NeedingExplanation(rule).Select(static node => node.Key.ToString()));
        VarianceTable<FunctionalCode> moved = VarianceTable.Of(Of(("2010308", 10)), Of(("2014004", 10)), Of(("2014004", 10)));
        Assert.Empty(moved.NeedingExplanation(MaterialityRule.Of(new())));
        Assert.Empty(moved.Bridge(9, depth: 3).Steps);
    }

    [Fact]
    public void Compared_without_a_restated_side_the_nominal_changes_are_told()
    {
        VarianceTable<FunctionalCode> nominal = VarianceTable.Of(Of(("2010308", 10)), Of(("2014004", 15)));
        Assert.Equal(["2014004 科目 +15.00", "2010308 科目 -10.00"], StepsOf(nominal.Bridge(9, depth: 3)));
    }

    [Fact]
    public void The_walk_begins_at_the_restated_total_and_arrives_whatever_was_moved()
    {
        var random = new Random(20261129);
        for (int i = 0; i < 300; i++)
        {
            RollUp<FunctionalCode> @base = Some(random);
            RollUp<FunctionalCode> restated = Some(random);
            RollUp<FunctionalCode> current = Some(random);
            VarianceTable<FunctionalCode> table = VarianceTable.Of(@base, restated, current);
            for (int depth = 1; depth < 4; depth++)
            {
                int most = random.Next(1, 6);
                VarianceBridge bridge = table.Bridge(most, depth);
                Assert.Equal(restated.Total, bridge.Start);
                Assert.Equal((current.Total?.Fen ?? 0) - (restated.Total?.Fen ?? 0), bridge.Steps.Sum(static step => step.Change.Fen));
                Assert.Equal([.. VarianceTable.Of(restated, current).Bridge(most, depth).Steps], bridge.Steps.ToArray());
            }

            var rule = MaterialityRule.Of(new() { Amount = BudgetAmount.FromFen(random.Next(1, 100)) });
            Assert.Equal(
                VarianceTable.Of(restated, current).NeedingExplanation(rule).Select(static node => node.Label), table.NeedingExplanation(rule).Select(static node => node.Label));
        }
    }

    private static IEnumerable<string> StepsOf(VarianceBridge bridge) => bridge.Steps.Select(static step => step.ToString());

    private static RollUp<FunctionalCode> Of(params (string Code, decimal Yuan)[] lines) =>
        RollUp.Of(Functional, lines.Select(static line => new AmountLine<FunctionalCode>(Code(line.Code), BudgetAmount.FromYuan(line.Yuan))));

    private static RollUp<FunctionalCode> Some(Random random) => RollUp.Of(
        Functional,
        Enumerable.Range(0, random.Next(9)).Select(_ => new AmountLine<FunctionalCode>(Functional.KeyAt(random.Next(Functional.Count)), BudgetAmount.FromFen(random.Next(-99, 300)))),
        new() { MixedGrain = MixedGrainPolicy.EveryLine });

    private static FunctionalCode Code(string text) => FunctionalCode.Parse(text);
}
