using GovBudget.Classification.Performance;

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
}
