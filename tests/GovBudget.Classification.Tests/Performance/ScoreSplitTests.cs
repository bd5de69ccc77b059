using CsCheck;
using GovBudget.Classification.Performance;
using GovBudget.Classification.Tests.ContractTests;

namespace GovBudget.Classification.Tests.Performance;

public sealed class ScoreSplitTests
{
    private static readonly Gen<IndicatorCategory> Categories = Law.OneOf(
        IndicatorCategory.Quantity, IndicatorCategory.Timeliness, IndicatorCategory.SocialBenefit, IndicatorCategory.EconomicCost, IndicatorCategory.ServedSatisfaction);

    [Fact]
    public void The_standard_split_is_10_50_30_10()
    {
        Assert.Equal([50m, 30m, 10m], Weigh(ScoreSplit.Standard, IndicatorCategory.Quantity, IndicatorCategory.SocialBenefit, IndicatorCategory.ServedSatisfaction));
        Assert.Equal(10, ScoreSplit.Standard.Execution);
    }

    [Fact]
    public void Cost_shares_with_output_unless_it_has_a_share_of_its_own()
    {
        IndicatorCategory[] categories = [IndicatorCategory.EconomicCost, IndicatorCategory.Quantity, IndicatorCategory.SocialBenefit, IndicatorCategory.ServedSatisfaction];

        Assert.Equal([25m, 25m, 30m, 10m], Weigh(ScoreSplit.Standard, categories));
        Assert.Equal([20m, 40m, 20m, 10m], Weigh(ScoreSplit.WithCost, categories));
    }

    [Fact]
    public void Weights_make_100_with_the_execution_rate_whatever_there_is() => Law.Holds(
        Categories.Array[1, 40],
        static categories =>
        {
            Assert.Equal(90, Weigh(ScoreSplit.Standard, categories).Sum());
            Assert.Equal(90, Weigh(ScoreSplit.WithCost, categories).Sum());
            Assert.Equal(100, ScoreSplit.Standard.Weigh(Indicators(categories), hasExecution: false).Sum(static indicator => indicator.Weight));
        },
        samples: 300);

    [Fact]
    public void Indicators_of_one_first_level_weigh_the_same_to_a_hundredth() => Law.Holds(
        Categories.Array[1, 40],
        static categories =>
        {
            foreach (IGrouping<IndicatorCategory?, PerformanceIndicator> group in ScoreSplit.WithCost.Weigh(Indicators(categories)).GroupBy(static indicator => indicator.SecondLevel.Parent))
            {
                Assert.InRange(group.Max(static indicator => indicator.Weight!.Value) - group.Min(static indicator => indicator.Weight!.Value), 0, 0.01m);
            }
        },
        samples: 300);

    [Fact]
    public void A_split_that_does_not_make_100_is_refused()
    {
        Assert.Throws<ArgumentException>(() => new ScoreSplit(10, 50, 30, 11));
        Assert.Throws<ArgumentException>(() => new ScoreSplit(-10, 70, 30, 10));
        Assert.Throws<ArgumentException>(() => new ScoreSplit(100, 0, 0, 0));
    }

    [Fact]
    public void Weights_that_a_form_states_are_not_overruled()
    {
        PerformanceIndicator weighed = PerformanceIndicator.Read(IndicatorCategory.Quantity, "指标", "≥1次", 5);

        Assert.Throws<ArgumentException>(() => ScoreSplit.Standard.Weigh([weighed]));
        Assert.Throws<ArgumentException>(() => ScoreSplit.Standard.Weigh([PerformanceIndicator.Read(IndicatorCategory.None, "指标", "≥1次")]));
    }

    private static IEnumerable<decimal> Weigh(ScoreSplit split, params IndicatorCategory[] categories) =>
        split.Weigh(Indicators(categories)).Select(static indicator => indicator.Weight!.Value);

    private static IEnumerable<PerformanceIndicator> Indicators(IndicatorCategory[] categories) =>
        categories.Select(static (category, index) => PerformanceIndicator.Read(category, $"指标{index}", "≥1次"));
}
