using GovBudget.Classification.Performance;

namespace GovBudget.Classification.Tests.Performance;

public sealed class ScoringRuleTests
{
    [Theory]
    [InlineData("200人", 10)]
    [InlineData("199人", 0)]
    public void All_or_nothing(string actual, int points) => Assert.Equal(points, Score(ScoringRule.AllOrNothing, "≥200人", actual).Points);

    [Theory]
    [InlineData("12次", 10)]
    [InlineData("11次", 8)]
    [InlineData("10次", 8)]
    [InlineData("9次", 5)]
    [InlineData("5次", 0)]
    public void Steps_by_how_far_the_target_was_reached(string actual, int points) =>
        Assert.Equal(points, Score(ScoringRule.Steps((1, 1), (0.8m, 0.8m), (0.6m, 0.5m)), "≥12次", actual).Points);

    [Theory]
    [InlineData("95%", 10)]
    [InlineData("90%", 10)]
    [InlineData("89.9%", 8)]
    [InlineData("60%", 5)]
    [InlineData("59%", 0)]
    public void Bands_of_the_value_itself(string actual, int points)
    {
        ScoringRule rule = ScoringRule.Bands((IndicatorTarget.Parse("≥90%"), 1), (IndicatorTarget.Parse("≥80%"), 0.8m), (IndicatorTarget.Parse("≥60%"), 0.5m));

        Assert.Equal(points, Score(rule, "≥90%", actual).Points);
    }

    [Fact]
    public void Bands_may_be_in_another_unit_of_the_same_measure()
    {
        ScoringRule rule = ScoringRule.Bands((IndicatorTarget.Parse("≤2小时"), 1), (IndicatorTarget.Parse("≤1天"), 0.5m));

        Assert.Equal(5, Score(rule, "≤120分钟", "300分钟").Points);
    }

    [Theory]
    [InlineData("10次", 10, "10次 达到 ≥10次，得满分 = 10")]
    [InlineData("9次", 7, "差 1，每 1 扣 3 分，10 − 1 × 3 = 7")]
    [InlineData("7次", 1, "差 3，每 1 扣 3 分，10 − 3 × 3 = 1")]
    [InlineData("1次", 0, "差 9，每 1 扣 3 分，10 − 9 × 3，扣完为止 = 0")]
    public void A_deduction_for_every_one_that_is_missing_until_nothing_is_left(string actual, int points, string formula)
    {
        IndicatorScore score = Score(ScoringRule.Deduction(3), "≥10次", actual);

        Assert.Equal(points, score.Points);
        Assert.Equal(formula, score.Formula);
    }

    [Theory]
    [InlineData("23分钟", 9)]
    [InlineData("21分钟", 10)]
    public void A_deduction_counts_whole_steps_and_what_is_too_much_as_well(string actual, int points) =>
        Assert.Equal(points, Score(ScoringRule.Deduction(1, each: 2), "≤20分钟", actual).Points);

    [Fact]
    public void A_rule_of_ones_own_cannot_leave_the_range_of_the_weight()
    {
        Assert.Equal(10, Score(new Fixed(99), "≥1次", "1次").Points);
        Assert.Equal(0, Score(new Fixed(-1), "≥1次", "1次").Points);
    }

    [Fact]
    public void A_rule_that_makes_no_sense_is_refused()
    {
        Assert.Throws<ArgumentException>(() => ScoringRule.Steps());
        Assert.Throws<ArgumentException>(() => ScoringRule.Steps((1, 1.1m)));
        Assert.Throws<ArgumentException>(() => ScoringRule.Steps((1, 0.5m), (0.8m, 0.6m)));
        Assert.Throws<ArgumentException>(() => ScoringRule.Bands());
        Assert.Throws<ArgumentException>(() => ScoringRule.Bands((IndicatorTarget.Parse("及时"), 1)));
        Assert.Throws<ArgumentException>(() => ScoringRule.Bands((IndicatorTarget.Parse("≥1次"), -0.1m)));
        Assert.Throws<ArgumentOutOfRangeException>(() => ScoringRule.Deduction(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => ScoringRule.Deduction(1, 0));
    }

    private static IndicatorScore Score(ScoringRule rule, string target, string actual) =>
        new PerformanceScorer().ScorePrinted(PerformanceIndicator.Read(IndicatorCategory.Quantity, "指标", target, 10) with { Rule = rule }, actual);

    private sealed class Fixed(decimal points) : ScoringRule
    {
        public override RuleOutcome Score(RuleInput input) => new(points, "固定");
    }
}
