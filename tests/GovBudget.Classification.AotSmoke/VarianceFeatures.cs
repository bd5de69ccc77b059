using GovBudget.Classification.Variances;

namespace GovBudget.Classification.AotSmoke;

internal static class VarianceFeatures
{
    public static void Check()
    {
        var variance = Variance.Of(BudgetAmount.FromTenThousandYuan(957.98m), BudgetAmount.FromTenThousandYuan(994.53m));
        Expect.Equal(VarianceState.Normal, variance.State);
        Expect.Equal("增长3.82%", variance.RateText);
        Expect.Equal(VarianceState.New, Variance.Of(null, BudgetAmount.FromFen(1)).State);

        PrintedAmount current = PrintedAmount.Parse("994.53", AmountUnit.TenThousandYuan);
        PrintedAmount change = PrintedAmount.Parse("36.55", AmountUnit.TenThousandYuan);
        RateInterval rates = RateIntervals.FromCurrentAndChange(current, change)!.Value;
        Expect.True(PrintedRate.Parse("3.82%").IsPossible(rates));
        Expect.True(!PrintedRate.Parse("3.92%").IsPossible(rates));
    }
}
