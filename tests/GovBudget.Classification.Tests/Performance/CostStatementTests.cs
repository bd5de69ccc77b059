using GovBudget.Classification.Performance;
using static GovBudget.Classification.Tests.Performance.Findings;

namespace GovBudget.Classification.Tests.Performance;

public sealed class CostStatementTests
{
    private static readonly PerformanceIndicator[] FivePersons = [Indicator(Quantity, "领取补助人数", "5人")];

    [Theory]
    [InlineData("≤8000元", "8000 元; 8000 元 × 5 人 = 40000 元; 8000 元 × 12 月 = 96000 元; 8000 元 × 5 人 × 12 月 = 480000 元")]
    [InlineData("≤94.78万元/年", "947800 元")]
    [InlineData("≤317400元/年5人", "317400 元")]
    [InlineData("5290元/人/月", "5290 元 × 5 人 × 12 月 = 317400 元")]
    [InlineData("100元/季度", "100 元 × 4 季度 = 400 元")]
    [InlineData("100元/台", "")]
    [InlineData("100美元", "")]
    [InlineData("提高5元", "")]
    [InlineData("及时", "")]
    [InlineData("0.001元", "")]
    public void A_cost_target_means_what_it_states_and_its_multiples(string target, string statements) =>
        Assert.Equal(statements, string.Join("; ", CostStatement.Of(Indicator(Cost, "费用", target), FivePersons)));

    [Fact]
    public void Anything_that_is_counted_may_be_what_the_rate_is_for()
    {
        PerformanceIndicator[] beside = [Indicator(Quantity, "租赁面积", "262.5平方米"), Indicator(Quality, "面积", "9平方米")];

        CostStatement statement = Assert.Single(CostStatement.Of(Indicator(Cost, "租金", "900元/平方米"), beside));

        Assert.Equal(BudgetAmount.Parse("236250", AmountUnit.Yuan), statement.Amount);
        Assert.False(statement.IsTotal);
    }

    [Fact]
    public void A_total_is_one_that_neither_unit_nor_name_makes_a_rate()
    {
        Assert.True(CostStatement.Of(Indicator(Cost, "会议费用", "≤8000元"), [])[0].IsTotal);
        Assert.False(CostStatement.Of(Indicator(Cost, "每人补助", "≤8000元"), [])[0].IsTotal);
    }

    [Fact]
    public void Among_thousands_of_products_none_is_meant_and_what_is_stated_remains()
    {
        PerformanceIndicator[] many = [.. Enumerable.Range(2, 1_000).Select(static number => Indicator(Quantity, "人数", $"{number}人"))];

        Assert.Empty(CostStatement.Of(Indicator(Cost, "补助", "≤1元/人/人/人/人"), many));
        Assert.Empty(CostStatement.Of(Indicator(Cost, "补助", "≤1元/人/人"), many[..17]));
        Assert.Equal(256, CostStatement.Of(Indicator(Cost, "补助", "≤1元/人/人"), many[..16]).Length);
        Assert.Equal("8000 元", Assert.Single(CostStatement.Of(Indicator(Cost, "补助", "≤8000元"), many)).Formula);
        Assert.Empty(PerformanceChecks.Check(Project("8000", [Sound[1], Indicator(Cost, "补助", "≤1元/人/人/人/人"), .. many.Select(static (one, index) => one with { Name = $"人数{index}" })])));
    }

    [Fact]
    public void A_product_that_no_amount_holds_is_left_out()
    {
        PerformanceIndicator[] beside = [Indicator(Quantity, "人数", "1000000000人")];

        Assert.Equal("92000000000000000 元", string.Join("; ", CostStatement.Of(Indicator(Cost, "费用", "92000000000000000元"), beside)));
    }
}
