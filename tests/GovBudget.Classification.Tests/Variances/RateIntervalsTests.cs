using System.Globalization;
using System.Numerics;
using CsCheck;
using GovBudget.Classification.Tests.ContractTests;
using GovBudget.Classification.Variances;

namespace GovBudget.Classification.Tests.Variances;

public sealed class RateIntervalsTests
{
    private static readonly Gen<long> TrueAmounts =
        Gen.Select(Gen.Int[0, 3], Gen.Long[-100_000_000_000, 100_000_000_000], Gen.Long[-2_000_000, 2_000_000], Gen.Long[-4_000_000_000_000_000_000, 4_000_000_000_000_000_000])
            .Select(static (kind, ordinary, small, large) => kind switch { 0 => small, 1 => large, _ => ordinary });

    [Fact]
    public void A_possible_rate_is_found_possible()
    {
        RateInterval interval = RateIntervals.FromCurrentAndChange(Printed("994.53"), Printed("36.55"))!.Value;
        Assert.Equal("[3.8147%, 3.8159%]", interval.ToString());
        Assert.True(PrintedRate.Parse("3.82%").IsPossible(interval));
        Assert.True(PrintedRate.Parse("3.8%").IsPossible(interval));
        Assert.True(PrintedRate.Parse("4%").IsPossible(interval));
        Assert.True(PrintedRate.Parse("3.81%").IsPossible(interval));
        Assert.False(PrintedRate.Parse("3.80%").IsPossible(interval));
        Assert.False(PrintedRate.Parse("3.83%").IsPossible(interval));
        Assert.True(PrintedRate.Parse("3.82%").IsPossible(RateIntervals.FromBaseAndCurrent(Printed("957.98"), Printed("994.53"))!.Value));
    }

    [Fact]
    public void An_impossible_rate_is_found_impossible()
    {
        RateInterval interval = RateIntervals.FromCurrentAndChange(Printed("1,391.68"), Printed("333.83"))!.Value;
        Assert.Equal("[31.5566%, 31.5582%]", interval.ToString());
        Assert.False(PrintedRate.Parse("31.35%").IsPossible(interval));
        Assert.True(PrintedRate.Parse("31.56%").IsPossible(interval));
    }

    [Fact]
    public void A_decrease_is_negative()
    {
        RateInterval interval = RateIntervals.FromCurrentAndChange(Printed("47.26"), Printed("-1.23"))!.Value;
        Assert.True(PrintedRate.Parse("-2.54%").IsPossible(interval));
        Assert.False(PrintedRate.Parse("2.54%").IsPossible(interval));
    }

    [Fact]
    public void Shares_lie_in_intervals()
    {
        RateInterval share = RateIntervals.Share(Printed("726.82"), Printed("994.53"))!.Value;
        Assert.True(PrintedRate.Parse("73.08%").IsPossible(share));
        Assert.False(PrintedRate.Parse("73.06%").IsPossible(share));
        Assert.Equal(new RateInterval(-0.5m, -0.25m), RateIntervals.Share(Interval(1, 2), Interval(-4, -4)));
    }

    [Fact]
    public void Where_the_divisor_can_be_zero_there_is_no_interval()
    {
        Assert.Null(RateIntervals.FromBaseAndCurrent(Printed("0.00"), Printed("5.00")));
        Assert.Null(RateIntervals.FromBaseAndCurrent(Interval(0, 1), Interval(5, 5)));
        Assert.Null(RateIntervals.FromBaseAndCurrent(Interval(-1, 0), Interval(5, 5)));
        Assert.Null(RateIntervals.FromCurrentAndChange(Printed("5.00"), Printed("5.00")));
        Assert.Null(RateIntervals.FromCurrentAndChange(Interval(0, 9), Interval(4, 5)));
        Assert.Null(RateIntervals.Share(Interval(1, 1), Interval(-1, 1)));
    }

    [Fact]
    public void A_negative_base_is_measured_by_its_size()
    {
        Assert.Equal(new RateInterval(0.5m, 0.5m), RateIntervals.FromBaseAndCurrent(Interval(-100, -100), Interval(-50, -50)));
        Assert.Equal(new RateInterval(1.5m, 1.5m), RateIntervals.FromCurrentAndChange(Interval(50, 50), Interval(150, 150)));
        Assert.Equal(new RateInterval(0.333333333333333333m, 0.333333333333333334m), RateIntervals.FromBaseAndCurrent(Interval(3, 3), Interval(4, 4)));
        Assert.Equal(new RateInterval(-0.333333333333333334m, -0.333333333333333333m), RateIntervals.FromBaseAndCurrent(Interval(3, 3), Interval(2, 2)));
    }

    [Fact]
    public void Extreme_amounts_neither_throw_nor_wrap()
    {
        var all = new AmountInterval(BudgetAmount.FromFen(1), BudgetAmount.MaxValue);
        Assert.Equal(new RateInterval(-1m, long.MaxValue - 1m), RateIntervals.FromBaseAndCurrent(all, all));
        Assert.Equal(new RateInterval(0m, long.MaxValue), RateIntervals.Share(all, all) is { } share ? new RateInterval(decimal.Floor(share.Low), share.High) : default);
        var below = new AmountInterval(BudgetAmount.MinValue, BudgetAmount.FromFen(-1));
        Assert.Equal((decimal)long.MaxValue + 1, RateIntervals.FromBaseAndCurrent(below, all)!.Value.High);
    }

    [Fact]
    public void The_true_rate_lies_in_the_interval_of_its_printed_figures() =>
        Law.Holds(Gen.Select(TrueAmounts, TrueAmounts, Gen.Int[0, 6], Gen.Int[0, 6]), static sample =>
        {
            (long from, long to, int firstDigits, int secondDigits) = sample;
            BigInteger change = (BigInteger)to - from;
            if (from == 0)
            {
                return;
            }

            CheckContains(RateIntervals.FromBaseAndCurrent(Rounded(from, firstDigits), Rounded(to, secondDigits)), change, BigInteger.Abs(from));
            CheckContains(RateIntervals.Share(Rounded(to, firstDigits), Rounded(from, secondDigits)), to, from);
            if (BigInteger.Abs(change) <= 4_000_000_000_000_000_000)
            {
                CheckContains(RateIntervals.FromCurrentAndChange(Rounded(to, firstDigits), Rounded((long)change, secondDigits)), change, BigInteger.Abs(from));
            }
        });

    [Fact]
    public void A_rate_printed_from_the_true_amounts_is_always_possible() =>
        Law.Holds(Gen.Select(Gen.Long[1, 100_000_000_000], Gen.Long[0, 100_000_000_000], Gen.Int[0, 6]), static sample =>
        {
            (long from, long to, int digits) = sample;
            string printed = Variance.Of(BudgetAmount.FromFen(from), BudgetAmount.FromFen(to)).Rate!.Value is var rate
                ? Math.Round(rate * 100, 2, MidpointRounding.AwayFromZero).ToString("0.00", CultureInfo.InvariantCulture)
                : "";
            RateInterval? interval = RateIntervals.FromBaseAndCurrent(Rounded(from, digits), Rounded(to, digits));
            Assert.True(interval is null || PrintedRate.Parse(printed).IsPossible(interval.Value));
        });

    /// <summary>Low ≤ numerator / denominator ≤ High, without any division.</summary>
    private static void CheckContains(RateInterval? interval, BigInteger numerator, BigInteger denominator)
    {
        if (interval is { } rates)
        {
            Assert.True(IsAtMost(rates.Low, numerator, denominator), $"{rates} begins above {numerator}/{denominator}.");
            Assert.True(IsAtMost(-rates.High, -numerator, denominator), $"{rates} ends below {numerator}/{denominator}.");
        }
    }

    private static bool IsAtMost(decimal low, BigInteger numerator, BigInteger denominator)
    {
        BigInteger scale = BigInteger.Pow(10, low.Scale);
        BigInteger digits = new(decimal.Truncate(low));
        digits = (digits * scale) + new BigInteger((low - decimal.Truncate(low)) * (decimal)scale);
        return denominator.Sign > 0 ? digits * denominator <= numerator * scale : digits * -denominator <= -numerator * scale;
    }

    /// <summary>What a document prints for an amount: rounded half up to a step of a power of ten.</summary>
    private static PrintedAmount Rounded(long fen, int digits)
    {
        long step = (long)BigInteger.Pow(10, digits);
        Int128 rounded = ((Int128.Abs(fen) + (step / 2)) / step) * step * Math.Sign(fen);
        return new(BudgetAmount.FromFen((long)rounded), BudgetAmount.FromFen(step), AmountUnit.TenThousandYuan);
    }

    private static PrintedAmount Printed(string text) => PrintedAmount.Parse(text, AmountUnit.TenThousandYuan);

    private static AmountInterval Interval(long low, long high) => new(BudgetAmount.FromFen(low), BudgetAmount.FromFen(high));
}
