using CsCheck;
using GovBudget.Classification.Tests.ContractTests;

namespace GovBudget.Classification.Tests;

public sealed class PrintedAmountTests
{
    private static readonly Gen<PrintedAmount> Printed =
        Gen.Select(Gen.Long[-1_000_000_000_000, 1_000_000_000_000], Gen.Int[0, 10], Gen.Int[0, 4].Select(i => AmountUnit.All[i]))
            .Select((fen, decimals, unit) => PrintedAmount.Parse(BudgetAmount.FromFen(fen).ToString($"{unit.ChineseName}{decimals}"), unit));

    [Fact]
    public void Printed_amounts_keep_the_contracts_of_a_value()
    {
        PrintedAmount printed = Parse("0.70");
        ValueContract.Equality(
            printed,
            new(BudgetAmount.FromYuan(7000), BudgetAmount.FromYuan(100), AmountUnit.TenThousandYuan),
            default,
            Parse("0.7"),
            Parse("0.71"),
            PrintedAmount.Parse("7000.00", AmountUnit.Yuan).WithStep(BudgetAmount.FromYuan(100)));
    }

    [Theory]
    [InlineData("0.70", AmountUnit.TenThousandYuan, 10_000)]
    [InlineData("41,000", AmountUnit.Yuan, 100)]
    [InlineData("9056120", AmountUnit.Yuan, 100)]
    [InlineData("4.5", AmountUnit.TenThousandYuan, 100_000)]
    [InlineData("4.50", AmountUnit.Yuan, 1)]
    [InlineData("4.5000", AmountUnit.Yuan, 1)]
    [InlineData("3", AmountUnit.HundredMillionYuan, 10_000_000_000)]
    public void The_last_printed_digit_gives_the_step(string text, AmountUnit unit, long stepFen)
    {
        PrintedAmount printed = PrintedAmount.Parse(text, unit);
        Assert.Equal(stepFen, printed.Step.Fen);
        Assert.Equal(unit, printed.Unit);
        Assert.Equal(BudgetAmount.Parse(text, unit), printed.Amount);
    }

    [Fact]
    public void A_printed_amount_stands_for_half_a_step_to_either_side()
    {
        AmountInterval interval = Parse("1,202.95").Interval;
        Assert.Equal(BudgetAmount.FromYuan(12_029_450), interval.Low);
        Assert.Equal(BudgetAmount.FromYuan(12_029_550), interval.High);
    }

    [Theory]
    [InlineData("1.50", 15_000_00, 15_099_99)]
    [InlineData("-1.50", -15_099_99, -15_000_00)]
    [InlineData("0.00", -99_99, 99_99)]
    public void A_truncated_amount_lies_at_or_beyond_what_is_printed(string text, long low, long high)
    {
        AmountInterval interval = Parse(text).IntervalFor(PrintedRounding.Truncated);
        Assert.Equal(low, interval.Low.Fen);
        Assert.Equal(high, interval.High.Fen);
    }

    [Fact]
    public void A_step_of_one_fen_is_exact()
    {
        PrintedAmount printed = PrintedAmount.Parse("12.34", AmountUnit.Yuan);
        Assert.Equal(AmountInterval.Exact(printed.Amount), printed.Interval);
        Assert.Equal(AmountInterval.Exact(printed.Amount), printed.IntervalFor(PrintedRounding.Truncated));
    }

    [Fact]
    public void A_reader_can_give_the_step_of_the_column()
    {
        PrintedAmount printed = Parse("4.5").WithStep(BudgetAmount.FromYuan(100));
        Assert.Equal(Parse("4.50"), printed);
        Assert.Equal("4.50", printed.ToString());
        Assert.Throws<ArgumentOutOfRangeException>(() => printed.WithStep(BudgetAmount.Zero));
        Assert.Throws<ArgumentOutOfRangeException>(() => new PrintedAmount(default, BudgetAmount.FromFen(-1), AmountUnit.Yuan));
        Assert.Throws<ArgumentException>(() => new PrintedAmount(default, BudgetAmount.FromFen(1), AmountUnit.None));
    }

    [Fact]
    public void The_default_is_zero_exactly()
    {
        PrintedAmount printed = default;
        Assert.Equal(BudgetAmount.FromFen(1), printed.Step);
        Assert.Equal(default, printed.Interval);
        Assert.Equal(AmountUnit.None, printed.Unit);
        Assert.Equal("0.00", printed.ToString());
    }

    [Theory]
    [InlineData("0.70")]
    [InlineData("1202.95")]
    [InlineData("-4.5")]
    [InlineData("0")]
    [InlineData("9056120")]
    public void A_printed_amount_is_written_as_it_was_printed(string text) => Assert.Equal(text, Parse(text).ToString());

    [Fact]
    public void A_coarser_step_hides_no_digit() => Assert.Equal("4.53", Parse("4.53").WithStep(BudgetAmount.FromTenThousandYuan(1)).ToString());

    [Fact]
    public void What_is_no_amount_is_refused()
    {
        Assert.False(PrintedAmount.TryParse("1,23", AmountUnit.Yuan, out PrintedAmount printed, out AmountParseFailure failure));
        Assert.Equal(default, printed);
        Assert.Equal(AmountParseFailureReason.MisplacedSeparator, failure.Reason);
        Assert.Throws<FormatException>(() => PrintedAmount.Parse("", AmountUnit.Yuan));
        Assert.Throws<ArgumentOutOfRangeException>(() => default(PrintedAmount).IntervalFor((PrintedRounding)9));
        Assert.Throws<OverflowException>(() => new PrintedAmount(BudgetAmount.MaxValue, BudgetAmount.FromYuan(1), AmountUnit.Yuan).Interval);
    }

    [Fact]
    public void Reading_what_was_written_gives_the_same_and_every_interval_contains_its_amount() =>
        Law.Holds(Printed, printed =>
        {
            Assert.Equal(printed, PrintedAmount.Parse(printed.ToString(), printed.Unit));
            Assert.True(printed.Interval.Contains(printed.Amount));
            Assert.True(printed.IntervalFor(PrintedRounding.Truncated).Contains(printed.Amount));
        });

    [Fact]
    public void What_was_rounded_lies_in_the_interval_of_what_is_printed() =>
        Law.Holds(Gen.Select(Gen.Long[-1_000_000_000_000, 1_000_000_000_000], Gen.Int[0, 6]), pair =>
        {
            BudgetAmount amount = BudgetAmount.FromFen(pair.Item1);
            Assert.True(Parse(amount.ToString($"万元{pair.Item2}")).Interval.Contains(amount));
        });

    private static PrintedAmount Parse(string text) => PrintedAmount.Parse(text, AmountUnit.TenThousandYuan);
}
