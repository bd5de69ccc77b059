using GovBudget.Classification.Checks;

namespace GovBudget.Classification.Variances;

/// <summary>Two printed amounts and what can stand behind them: printed with a step, each is an interval, and so are change and rate.</summary>
/// <param name="Base">The amount compared with, as printed; <see langword="null"/> for a blank cell.</param>
/// <param name="Current">The amount that is compared, as printed; <see langword="null"/> for a blank cell.</param>
/// <remarks>For tables as they are published. Exact amounts have no intervals: see <see cref="Variance"/>.</remarks>
public readonly record struct PrintedVariance(PrintedAmount? Base, PrintedAmount? Current)
{
    /// <summary>The difference of the amounts as they are printed.</summary>
    public Variance AsPrinted => Variance.Of(Base?.Amount, Current?.Amount);

    /// <summary>The changes that are possible; absent where an amount is.</summary>
    /// <exception cref="OverflowException">An end of an interval is out of the range of <see cref="BudgetAmount"/>.</exception>
    public AmountInterval? Changes => Base is { } from && Current is { } to ? to.Interval - from.Interval : null;

    /// <summary>The rates that are possible; absent where an amount is, or the base can be 0 元.</summary>
    /// <exception cref="OverflowException">An end of an interval is out of the range of <see cref="BudgetAmount"/>.</exception>
    public RateInterval? Rates => Base is { } from && Current is { } to ? RateIntervals.FromBaseAndCurrent(from, to) : null;

    /// <summary>Checks a rate that is printed beside the amounts.</summary>
    /// <param name="rate">The rate, with its sign.</param>
    /// <returns>
    /// Consistent where it is the rounded rate of the printed amounts; RoundingOnly where the exact amounts can have it; Inconsistent where they
    /// cannot; NotChecked where there is no rate to compare with.
    /// </returns>
    /// <exception cref="OverflowException">An end of an interval is out of the range of <see cref="BudgetAmount"/>.</exception>
    public RateCheck Check(PrintedRate rate)
    {
        if (Rates is not { } possible)
        {
            string reason = Base is null || Current is null ? "an amount is missing" : "the base can be 0 元";
            return new(rate, null, Verdict.NotChecked, $"{rate} is not checked: {reason}");
        }

        bool isAsPrinted = AsPrinted.Rate is { } own && rate.Interval.Contains(own);
        return isAsPrinted ? new(rate, possible, Verdict.Consistent, $"{rate} is the rate of the printed amounts")
            : rate.IsPossible(possible) ? new(rate, possible, Verdict.RoundingOnly, $"{rate} is possible: between {Ends(possible)}")
            : new(rate, possible, Verdict.Inconsistent, $"{rate} is impossible: between {Ends(possible)}");
    }

    /// <summary>The difference as printed.</summary>
    public override string ToString() => AsPrinted.ToString();

    private static string Ends(RateInterval rates) => rates.ToString().Trim('[', ']').Replace(", ", " and ", StringComparison.Ordinal);
}
