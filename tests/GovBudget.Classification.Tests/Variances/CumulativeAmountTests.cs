using GovBudget.Classification.Variances;

namespace GovBudget.Classification.Tests.Variances;

public sealed class CumulativeAmountTests
{
    private static readonly FiscalYear Year = new(2026);

    [Fact]
    public void Its_day_is_one_of_its_year_from_the_first_to_the_last()
    {
        Assert.Equal(Year.Start, new CumulativeAmount(Year, Year.Start, null).Through);
        Assert.Equal(Year.End, new CumulativeAmount(Year, Year.End, null).Through);
        Assert.All(
            [Year.Start.PlusDays(-1), Year.End.PlusDays(1)],
            static day => Assert.Contains("2026", Assert.Throws<ArgumentOutOfRangeException>(() => new CumulativeAmount(Year, day, null)).Message, StringComparison.Ordinal));
    }

    [Fact]
    public void It_says_through_which_day_and_what_is_not_known()
    {
        Assert.Equal("2026, through 2026-03-31: 12.00", new CumulativeAmount(Year, new(2026, 3, 31), BudgetAmount.FromYuan(12)).ToString());
        Assert.Equal("2026, through 2026-03-31: —", new CumulativeAmount(Year, new(2026, 3, 31), null).ToString());
    }
}
