using GovBudget.Classification.Performance;
using GovBudget.Classification.Tests.ContractTests;

namespace GovBudget.Classification.Tests.Performance;

public sealed class IndicatorCategoriesTests
{
    [Fact]
    public void The_categories_are_complete_read_their_own_names_and_are_a_tree() => VocabularyContract.Check(IndicatorCategories.Table);

    [Theory]
    [InlineData("产出指标", IndicatorCategory.Output)]
    [InlineData("数量指标", IndicatorCategory.Quantity)]
    [InlineData("产出数量指标", IndicatorCategory.Quantity)]
    [InlineData("质量\n指标", IndicatorCategory.Quality)]
    [InlineData("时效指标：", IndicatorCategory.Timeliness)]
    [InlineData("成本指标", IndicatorCategory.Cost)]
    [InlineData("经济成本指标", IndicatorCategory.EconomicCost)]
    [InlineData("生态环境成本指标", IndicatorCategory.EcologicalCost)]
    [InlineData("效益指标", IndicatorCategory.Benefit)]
    [InlineData("社会效益 指标", IndicatorCategory.SocialBenefit)]
    [InlineData("可持续发展影响", IndicatorCategory.Sustainability)]
    [InlineData("可持续影响指标", IndicatorCategory.Sustainability)]
    [InlineData("满意度指标", IndicatorCategory.Satisfaction)]
    [InlineData("服务对象满意度指标", IndicatorCategory.ServedSatisfaction)]
    public void Categories_are_read_as_printed(string text, IndicatorCategory expected)
    {
        Assert.True(IndicatorCategory.TryParsePrinted(text, out IndicatorCategory category));
        Assert.Equal(expected, category);
    }

    [Theory]
    [InlineData("指标")]
    [InlineData("一级指标")]
    [InlineData("数量")]
    [InlineData("")]
    public void What_is_no_category_is_not_guessed(string text)
    {
        Assert.False(IndicatorCategory.TryParsePrinted(text, out IndicatorCategory category));
        Assert.Equal(IndicatorCategory.None, category);
    }

    [Fact]
    public void Second_levels_stand_below_their_first_level()
    {
        Assert.Equal(IndicatorCategory.Output, IndicatorCategory.Quantity.Parent);
        Assert.Equal(IndicatorCategory.Cost, IndicatorCategory.EconomicCost.Parent);
        Assert.True(IndicatorCategory.EconomicCost.IsSelfOrDescendantOf(IndicatorCategory.Cost));
        Assert.True(IndicatorCategory.Benefit.IsSelfOrDescendantOf(IndicatorCategory.Benefit));
        Assert.False(IndicatorCategory.Quantity.IsSelfOrDescendantOf(IndicatorCategory.Benefit));
        Assert.False(IndicatorCategory.None.IsSelfOrDescendantOf(IndicatorCategory.Output));
        Assert.Equal(IndicatorCategory.Benefit, IndicatorCategory.Sustainability.Parent);
        Assert.Equal(
            [IndicatorCategory.Output, IndicatorCategory.Cost, IndicatorCategory.Benefit, IndicatorCategory.Satisfaction],
            IndicatorCategory.All.Where(static category => category.Parent is null));
    }
}
