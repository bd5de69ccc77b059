using CsCheck;
using GovBudget.Classification.Checks;
using GovBudget.Classification.Tests.ContractTests;

namespace GovBudget.Classification.Tests.Checks;

public sealed class AmountCheckTests
{
    private static readonly Gen<PrintedAmount> Hundredths = Gen.Int[-300, 300].Select(count => Printed(count / 100m));

    [Theory]
    [InlineData("994.53", "994.53", Verdict.Consistent)]
    [InlineData("994.53", "994.54", Verdict.Inconsistent)]
    [InlineData("994.53", "994.55", Verdict.Inconsistent)]
    [InlineData("994.5", "994.53", Verdict.Consistent)]
    [InlineData("994.5", "994.55", Verdict.Consistent)]
    [InlineData("994.5", "994.56", Verdict.Inconsistent)]
    [InlineData("994", "994.5", Verdict.Consistent)]
    [InlineData("994", "995", Verdict.Inconsistent)]
    [InlineData("-1.00", "1.00", Verdict.Inconsistent)]
    [InlineData("0", "0.00", Verdict.Consistent)]
    public void Two_amounts_agree_where_some_amount_rounds_to_both(string left, string right, Verdict expected)
    {
        var check = AmountCheck.Equal(Printed(left), Printed(right));
        Assert.Equal(expected, check.Verdict);
        Assert.Equal(expected, AmountCheck.Equal(Printed(right), Printed(left)).Verdict);
        Assert.Equal(Printed(left).Amount, check.Left);
        Assert.Equal(Printed(right).Amount, check.Right);
        Assert.Equal(check.Left - check.Right, check.Difference);
    }

    [Theory]
    [InlineData("1.00", Verdict.RoundingOnly, "0.33", "0.33", "0.33")]
    [InlineData("1.00", Verdict.Consistent, "0.33", "0.33", "0.34")]
    [InlineData("1.01", Verdict.RoundingOnly, "0.33", "0.33", "0.34")]
    [InlineData("1.02", Verdict.Inconsistent, "0.33", "0.33", "0.34")]
    [InlineData("1.0", Verdict.Consistent, "0.52", "0.53")]
    [InlineData("1.0", Verdict.Inconsistent, "0.53", "0.53")]
    [InlineData("1.0", Verdict.RoundingOnly, "0.35", "0.35", "0.36")]
    [InlineData("1.0", Verdict.Consistent, "0.5", "0.53")]
    [InlineData("1.05", Verdict.RoundingOnly, "0.5", "0.5")]
    [InlineData("0", Verdict.Consistent)]
    [InlineData("0.01", Verdict.Inconsistent)]
    public void Each_part_widens_what_a_sum_can_be_by_half_a_step(string total, Verdict expected, params string[] parts)
    {
        var check = AmountCheck.Sum(Printed(total), [.. parts.Select(Printed)]);
        Assert.Equal(expected, check.Verdict);
        Assert.Equal(Printed(total).Amount - check.Right, check.Difference);
    }

    [Theory]
    [InlineData("1.00", "1.00", Verdict.Consistent)]
    [InlineData("0.50", "1.00", Verdict.Consistent)]
    [InlineData("1.01", "1.00", Verdict.Inconsistent)]
    [InlineData("1.05", "1.0", Verdict.RoundingOnly)]
    [InlineData("1.06", "1.0", Verdict.Inconsistent)]
    [InlineData("-5.00", "1.00", Verdict.Consistent)]
    public void A_bound_may_be_reached_but_not_exceeded(string amount, string bound, Verdict expected) =>
        Assert.Equal(expected, AmountCheck.AtMost(Printed(amount), Printed(bound)).Verdict);

    [Fact]
    public void A_sum_disagrees_exactly_where_it_is_off_by_half_a_step_an_operand_or_more() =>
        Law.Holds(Gen.Select(Hundredths, Hundredths.Array[0, 8]), static sample =>
        {
            (PrintedAmount total, PrintedAmount[] parts) = sample;
            var check = AmountCheck.Sum(total, parts);
            decimal off = Math.Abs(total.Amount.To(AmountUnit.TenThousandYuan) - parts.Sum(static part => part.Amount.To(AmountUnit.TenThousandYuan)));
            Verdict expected = off == 0 ? Verdict.Consistent : off < 0.005m * (parts.Length + 1) ? Verdict.RoundingOnly : Verdict.Inconsistent;
            Assert.Equal(expected, check.Verdict);
        });

    [Fact]
    public void A_sum_larger_than_an_amount_can_be_is_refused()
    {
        var most = new PrintedAmount(BudgetAmount.MaxValue, BudgetAmount.FromFen(1), AmountUnit.Yuan);
        Assert.Throws<OverflowException>(() => AmountCheck.Sum(most, most, most));
    }

    [Fact]
    public void The_default_has_checked_nothing() => Assert.Equal(Verdict.NotChecked, default(AmountCheck).Verdict);

    [Fact]
    public void Checks_keep_the_contracts_of_a_value() => ValueContract.Equality(
        AmountCheck.Equal(Printed("1.00"), Printed("1.01")),
        AmountCheck.Sum(Printed("1.00"), Printed("1.01")),
        AmountCheck.Equal(Printed("1.01"), Printed("1.00")),
        AmountCheck.Equal(Printed("1.00"), Printed("1.10")),
        AmountCheck.AtMost(Printed("1.00"), Printed("1.01")));

    private static PrintedAmount Printed(string text) => PrintedAmount.Parse(text, AmountUnit.TenThousandYuan);

    private static PrintedAmount Printed(decimal tenThousandYuan) =>
        new(BudgetAmount.FromTenThousandYuan(tenThousandYuan), BudgetAmount.FromYuan(100), AmountUnit.TenThousandYuan);
}
