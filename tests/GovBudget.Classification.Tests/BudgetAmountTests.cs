using CsCheck;
using GovBudget.Classification.Tests.ContractTests;

namespace GovBudget.Classification.Tests;

public sealed class BudgetAmountTests
{
    private static readonly Gen<BudgetAmount> Moderate = Gen.Long[-1_000_000_000_000_000, 1_000_000_000_000_000].Select(BudgetAmount.FromFen);

    [Fact]
    public void Amounts_keep_the_contracts_of_a_value() =>
        ValueContract.Order(BudgetAmount.MinValue, BudgetAmount.FromFen(-1), default, BudgetAmount.FromFen(1), BudgetAmount.FromYuan(1), BudgetAmount.MaxValue);

    [Fact]
    public void The_default_is_zero()
    {
        Assert.Equal(BudgetAmount.Zero, default);
        Assert.True(default(BudgetAmount).IsZero);
        Assert.False(default(BudgetAmount).IsNegative);
        Assert.Equal("0.00", default(BudgetAmount).ToString());
    }

    [Fact]
    public void Every_unit_counts_exactly()
    {
        Assert.Equal(994_530_000, BudgetAmount.FromTenThousandYuan(994.53m).Fen);
        Assert.Equal(1, BudgetAmount.FromYuan(0.01m).Fen);
        Assert.Equal(1, BudgetAmount.FromThousandYuan(0.00001m).Fen);
        Assert.Equal(1, BudgetAmount.FromTenThousandYuan(0.000001m).Fen);
        Assert.Equal(1, BudgetAmount.FromMillionYuan(0.00000001m).Fen);
        Assert.Equal(-1, BudgetAmount.FromHundredMillionYuan(-0.0000000001m).Fen);
        Assert.Equal(100, BudgetAmount.FromYuan(1.000000000000000000000000000m).Fen);
        Assert.Equal(994.531234m, BudgetAmount.FromYuan(9_945_312.34m).To(AmountUnit.TenThousandYuan));
        Assert.True(BudgetAmount.FromYuan(-1).IsNegative);
    }

    [Theory]
    [InlineData("0.001", AmountUnit.Yuan)]
    [InlineData("12.3456789", AmountUnit.TenThousandYuan)]
    [InlineData("0.00000000001", AmountUnit.HundredMillionYuan)]
    [InlineData("9223372036854775.000000000001", AmountUnit.Yuan)]
    public void What_is_finer_than_fen_is_refused(string value, AmountUnit unit)
    {
        decimal number = decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture);
        ArgumentOutOfRangeException failure = Assert.Throws<ArgumentOutOfRangeException>(() => BudgetAmount.From(number, unit));
        Assert.Contains("finer than 分", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_overflow_throws()
    {
        BudgetAmount fen = BudgetAmount.FromFen(1);
        Assert.Throws<OverflowException>(() => BudgetAmount.MaxValue + fen);
        Assert.Throws<OverflowException>(() => BudgetAmount.MinValue - fen);
        Assert.Throws<OverflowException>(() => -BudgetAmount.MinValue);
        Assert.Throws<OverflowException>(() => BudgetAmount.MinValue.Abs());
        Assert.Throws<OverflowException>(() => BudgetAmount.MaxValue * 2);
        Assert.Throws<OverflowException>(() => 2 * BudgetAmount.MinValue);
        Assert.Throws<OverflowException>(() => BudgetAmount.Sum(BudgetAmount.MaxValue, fen));
        Assert.Throws<OverflowException>(() => BudgetAmount.FromYuan(92_233_720_368_547_758.08m));
        Assert.Throws<OverflowException>(() => BudgetAmount.FromHundredMillionYuan(decimal.MaxValue));
    }

    [Fact]
    public void A_sum_overflows_only_when_the_total_does()
    {
        BudgetAmount[] amounts = [BudgetAmount.MaxValue, BudgetAmount.FromFen(2), BudgetAmount.MinValue];
        Assert.Equal(BudgetAmount.FromFen(1), BudgetAmount.Sum(amounts));
        Assert.Equal(BudgetAmount.FromFen(1), BudgetAmount.Sum(amounts.AsEnumerable()));
        Assert.Equal(BudgetAmount.Zero, BudgetAmount.Sum([]));
        Assert.Throws<ArgumentNullException>(() => BudgetAmount.Sum((IEnumerable<BudgetAmount>)null!));
    }

    [Fact]
    public void Addition_keeps_its_laws() =>
        Law.Holds(Gen.Select(Moderate, Moderate, Moderate), amounts =>
        {
            (BudgetAmount a, BudgetAmount b, BudgetAmount c) = amounts;
            Assert.Equal(a + b, b + a);
            Assert.Equal((a + b) + c, a + (b + c));
            Assert.Equal(a, a + b - b);
            Assert.Equal(a - b, a + -b);
            Assert.Equal(BudgetAmount.Zero, a - a);
            Assert.Equal(a + a + a, a * 3);
            Assert.Equal(a * -1, -1 * a);
            Assert.Equal(a.IsNegative ? -a : a, a.Abs());
            Assert.Equal(a + b + c, BudgetAmount.Sum(a, b, c));
            Assert.Equal(a < b, b - a > BudgetAmount.Zero);
        });

    [Fact]
    public void Taking_an_amount_apart_and_together_changes_nothing() =>
        Law.Holds(Gen.Select(Gen.Long.Select(BudgetAmount.FromFen), Gen.Int[0, 4].Select(i => AmountUnit.All[i])), pair =>
        {
            (BudgetAmount amount, AmountUnit unit) = pair;
            Assert.Equal(amount, BudgetAmount.From(amount.To(unit), unit));
            Assert.Equal(amount, BudgetAmount.Parse(amount.ToString(unit), unit));
            Assert.Equal(amount, BudgetAmount.Parse(amount.ToString("N" + unit.ChineseName), unit));
            Assert.Equal(amount, BudgetAmount.Parse(amount.ToString(unit) + unit.ChineseName));
            Assert.Equal(amount, BudgetAmount.Parse(amount.ToString(), AmountUnit.Yuan));
        });
}
