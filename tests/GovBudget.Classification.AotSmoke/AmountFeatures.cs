using NodaTime;

namespace GovBudget.Classification.AotSmoke;

internal static class AmountFeatures
{
    public static void Check()
    {
        var amount = BudgetAmount.Parse("994.53万元");
        Expect.Equal(994_530_000L, amount.Fen);
        Expect.Equal(amount, BudgetAmount.FromTenThousandYuan(994.53m));
        Expect.Equal("9,945,300.00", amount.ToString("N元"));
        Expect.Equal("994.53", $"{amount:万元2}");
        Expect.Equal(BudgetAmount.FromYuan(-12), BudgetAmount.Parse("（１２）", AmountUnit.Yuan));
        Expect.True(!BudgetAmount.TryParse("12", out _, out AmountParseFailure failure));
        Expect.Equal(AmountParseFailureReason.UnitMissing, failure.Reason);
        Expect.Throws<OverflowException>(() => _ = BudgetAmount.MaxValue + BudgetAmount.FromFen(1), string.Empty);

        PrintedAmount printed = PrintedAmount.Parse("1,202.95", AmountUnit.TenThousandYuan);
        Expect.Equal(new(BudgetAmount.FromYuan(12_029_450), BudgetAmount.FromYuan(12_029_550)), printed.Interval);
        Expect.True((printed.Interval + printed.Interval).Contains(BudgetAmount.FromYuan(24_059_100)));

        Expect.Equal(new FiscalYear(2026), FiscalYear.Parse("二〇二六年度"));
        Expect.Equal(new LocalDate(2026, 12, 31), new FiscalYear(2026).End);
    }
}
