using GovBudget.Classification.Variances;

namespace GovBudget.Classification.Tests.Variances;

public sealed class MaterialityThresholdTests
{
    private static readonly Variance TenPercent = Variance.Of(BudgetAmount.FromYuan(100), BudgetAmount.FromYuan(110));

    [Fact]
    public void What_is_exactly_as_large_reaches_it()
    {
        Assert.True(new MaterialityThreshold { Rate = 0.1m }.IsReachedBy(TenPercent));
        Assert.False(new MaterialityThreshold { Rate = 0.1000001m }.IsReachedBy(TenPercent));
        Assert.True(new MaterialityThreshold { Amount = BudgetAmount.FromYuan(10) }.IsReachedBy(TenPercent));
        Assert.False(new MaterialityThreshold { Amount = BudgetAmount.FromFen(1001) }.IsReachedBy(TenPercent));
    }

    [Fact]
    public void Zero_is_a_threshold_and_less_is_none()
    {
        Assert.True(new MaterialityThreshold { Rate = 0, Amount = BudgetAmount.Zero }.IsReachedBy(TenPercent));
        Assert.Contains("not negative", Assert.Throws<ArgumentOutOfRangeException>(static () => new MaterialityThreshold { Rate = -0.01m }).Message, StringComparison.Ordinal);
        Assert.Contains("not negative", Assert.Throws<ArgumentOutOfRangeException>(static () => new MaterialityThreshold { Amount = BudgetAmount.FromFen(-1) }).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(static () => MaterialityRule.Of(new()).IsMaterial(TenPercent, -1));
    }
}
