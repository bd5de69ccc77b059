using CsCheck;
using GovBudget.Classification.Performance;
using GovBudget.Classification.Tests.ContractTests;

namespace GovBudget.Classification.Tests.Performance;

public sealed class ScoringLawTests
{
    private static readonly TargetUnit Percent = new(MeasureUnits.Percent);
    private static readonly Gen<decimal> Values = Gen.Select(Gen.Long[-500_000, 2_000_000], Gen.Int[0, 3], static (count, decimals) => count / Ten(decimals));
    private static readonly Gen<decimal> Weights = Gen.Int[0, 10_000].Select(static hundredths => hundredths / 100m);

    private static readonly Gen<ScoringRule> Rules = Law.OneOf(
        ScoringRule.Proportional,
        ScoringRule.AllOrNothing,
        ScoringRule.Steps((1, 1), (0.9m, 0.7m), (0.5m, 0.2m)),
        ScoringRule.Deduction(0.7m, 3));

    private static readonly Gen<IndicatorTarget> Targets = Gen.Select(Law.OneOf([.. TargetOperator.All]), Values, Values, static (value, first, second) => value switch
    {
        TargetOperator.Between => IndicatorTarget.Between(Math.Min(first, second), Math.Max(first, second), Percent),
        TargetOperator.PlusMinus => IndicatorTarget.PlusMinus(first, Math.Abs(second), Percent),
        _ => IndicatorTarget.Of(value, first, Percent),
    });

    [Fact]
    public void A_score_never_leaves_0_to_the_weight() => Law.Holds(
        Gen.Select(Targets, Values, Weights, Rules),
        static ((IndicatorTarget Target, decimal Value, decimal Weight, ScoringRule Rule) sample) =>
            Assert.InRange(Score(sample.Target, sample.Value, sample.Weight, sample.Rule).Points!.Value, 0, sample.Weight));

    [Fact]
    public void A_target_that_is_met_has_all_points() => Law.Holds(
        Gen.Select(Targets, Values, Weights, Rules),
        static ((IndicatorTarget Target, decimal Value, decimal Weight, ScoringRule Rule) sample) =>
        {
            if (sample.Target.IsMetBy(sample.Value))
            {
                Assert.Equal(sample.Weight, Score(sample.Target, sample.Value, sample.Weight, sample.Rule).Points);
            }
        });

    [Fact]
    public void A_better_value_never_has_fewer_points() => Law.Holds(
        Gen.Select(Targets, Values, Values, Rules),
        static ((IndicatorTarget Target, decimal First, decimal Second, ScoringRule Rule) sample) =>
        {
            (decimal low, decimal high) = (Math.Min(sample.First, sample.Second), Math.Max(sample.First, sample.Second));
            decimal atLow = Score(sample.Target, low, 10, sample.Rule).ExactPoints!.Value;
            decimal atHigh = Score(sample.Target, high, 10, sample.Rule).ExactPoints!.Value;
            bool isBelow = high <= sample.Target.Lower;
            bool isAbove = low >= sample.Target.Upper;
            if (sample.Target.Direction == TargetDirection.Higher || (sample.Target.Direction == TargetDirection.Exact && isBelow))
            {
                Assert.True(atLow <= atHigh, $"{low} has {atLow}, {high} has {atHigh}");
            }
            else if (sample.Target.Direction == TargetDirection.Lower || isAbove)
            {
                Assert.True(atLow >= atHigh, $"{low} has {atLow}, {high} has {atHigh}");
            }
        });

    [Fact]
    public void The_weight_scales_a_proportional_score_linearly() => Law.Holds(
        Gen.Select(Targets, Values, Weights, Gen.Int[0, 20]),
        static ((IndicatorTarget Target, decimal Value, decimal Weight, int Times) sample) => Assert.Equal(
            Score(sample.Target, sample.Value, sample.Weight, ScoringRule.Proportional).ExactPoints * sample.Times,
            Score(sample.Target, sample.Value, sample.Weight * sample.Times, ScoringRule.Proportional).ExactPoints));

    private static IndicatorScore Score(IndicatorTarget target, decimal value, decimal weight, ScoringRule rule) => new PerformanceScorer().Score(
        new PerformanceIndicator { Name = "指标", Target = target, Weight = weight, Rule = rule },
        IndicatorActual.Of(value, Percent));

    private static decimal Ten(int exponent) => exponent switch { 0 => 1, 1 => 10, 2 => 100, _ => 1000 };
}
