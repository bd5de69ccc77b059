using System.Reflection;
using GovBudget.Classification.Performance;
using NodaTime;

namespace GovBudget.Classification.Tests.Performance;

public sealed class PerformanceProjectTests
{
    [Theory]
    [InlineData("J物业管理费", "J", "物业管理费")]
    [InlineData("Z专项事务工作经费", "Z", "专项事务工作经费")]
    [InlineData("物业管理费", "", "物业管理费")]
    [InlineData("R&D投入", "", "R&D投入")]
    [InlineData("J", "", "J")]
    public void The_letter_in_front_of_a_name_is_a_prefix(string printed, string prefix, string name)
    {
        var project = new PerformanceProject { Name = printed };

        Assert.Equal((prefix, name), (project.Prefix, project.PlainName));
    }

    [Fact]
    public void Money_is_compared_with_its_parts_where_both_are_known()
    {
        var funds = new ProjectFunds { Total = BudgetAmount.FromYuan(6000), Central = BudgetAmount.Zero, Local = BudgetAmount.FromYuan(5000) };

        Assert.Equal(BudgetAmount.FromYuan(1000), funds.Unexplained);
        Assert.Equal(["中央财政资金", "市县（区）财政资金"], funds.Parts.Select(static part => part.Name));
        Assert.Null((funds with { Total = null }).Unexplained);
        Assert.Null(new ProjectFunds { Total = BudgetAmount.FromYuan(1) }.Unexplained);
    }

    [Fact]
    public void A_weight_below_0_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => PerformanceIndicator.Read(IndicatorCategory.Quantity, "指标", "≥1次", -1));

    [Fact]
    public void A_target_that_does_not_compute_is_kept_as_printed_with_the_reason()
    {
        PerformanceIndicator indicator = PerformanceIndicator.Read(IndicatorCategory.Quality, "保障率", "100保障");

        Assert.Null(indicator.Target);
        Assert.Equal("100保障", indicator.TargetText);
        Assert.Equal(TargetParseFailureReason.UnitMissing, indicator.TargetFailure.Reason);
        Assert.Equal((IndicatorCategory.Output, IndicatorCategory.Quality), (indicator.FirstLevel, indicator.SecondLevel));
    }

    [Fact]
    public void Projects_are_equal_when_all_they_say_is()
    {
        PerformanceProject first = Full();
        PerformanceProject second = Full();

        Assert.Equal(first, second);
        Assert.True(first == second);
        Assert.Equal(first.GetHashCode(), second.GetHashCode());
        Assert.False(first.Equals(null));
        Assert.Equal(new PerformanceProject { Name = "a" }, new PerformanceProject { Name = "a", Indicators = default });
    }

    [Fact]
    public void Each_member_alone_makes_a_difference()
    {
        PerformanceProject full = Full();
        var empty = new PerformanceProject { Name = "" };
        PropertyInfo[] members = [.. typeof(PerformanceProject).GetProperties().Where(static member => member.CanWrite)];
        Assert.Equal(14, members.Length);
        Assert.All(members, member =>
        {
            PerformanceProject changed = full with { };
            member.SetValue(changed, member.GetValue(empty));
            Assert.NotEqual(full, changed);
        });
    }

    [Fact]
    public void Rules_with_the_same_numbers_are_equal()
    {
        static ScoringRule[] Rules() =>
        [
            ScoringRule.Proportional, ScoringRule.AllOrNothing, ScoringRule.Deduction(3), ScoringRule.Deduction(3, 2), ScoringRule.Deduction(2),
            ScoringRule.Steps((1, 1), (0.8m, 0.5m)), ScoringRule.Steps((1, 1)), ScoringRule.Bands((IndicatorTarget.Parse("≥90%"), 1)), ScoringRule.Bands((IndicatorTarget.Parse("≥80%"), 1)),
        ];

        Assert.Equal(Rules(), Rules());
        Assert.Equal(Rules().Select(static rule => rule.GetHashCode()), Rules().Select(static rule => rule.GetHashCode()));
        Assert.Equal(9, Rules().Distinct().Count());
        Assert.Equal(ScoringRule.Steps((0.8m, 0.5m), (1, 1)), ScoringRule.Steps((1, 1), (0.8m, 0.5m)));
    }

    private static PerformanceProject Full() => new()
    {
        Name = "J物业管理费",
        Year = new(2026),
        Department = new CodedName("090", "大同市促进外来投资局"),
        Unit = new CodedName("090001", "大同市促进外来投资局"),
        Attribute = "经常性项目",
        Duration = Period.FromYears(1),
        PeriodFunds = new() { Total = BudgetAmount.FromYuan(3) },
        AnnualFunds = new() { Total = BudgetAmount.FromYuan(1) },
        PeriodGoal = "目标",
        AnnualGoal = "年度目标",
        PeriodIndicators = [PerformanceIndicator.Read(IndicatorCategory.Quality, "合格率", "≥95%")],
        Indicators = [PerformanceIndicator.Read(IndicatorCategory.Quantity, "人数", "≥12人") with { Rule = ScoringRule.Deduction(3) }],
        ExecutionWeight = 10,
        Line = 258,
    };
}
