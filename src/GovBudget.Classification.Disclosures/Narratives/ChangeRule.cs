using GovBudget.Classification.Variances;

namespace GovBudget.Classification.Disclosures.Narratives;

/// <summary>What a stated change says of the year before, and whether its rate can be true.</summary>
internal static class ChangeRule
{
    /// <summary>The rates that a change of this size can have, without sign; <see langword="null"/> where the base can be zero or less.</summary>
    public static RateInterval? RatesOf(PrintedAmount current, NarrativeChange change) =>
        change.Difference is { } signed ? RateIntervals.FromCurrentAndChange(current, signed) : null;

    /// <summary>Whether there is an amount, and something was there before the change.</summary>
    public static bool HasBase(PrintedAmount current, NarrativeChange change) =>
        !current.Amount.IsZero && (change.Difference is not { } difference || !(current.Amount - difference.Amount).IsNegative);

    /// <summary>Whether an amount can have changed like this: there was something before, and the printed rate is among the possible ones.</summary>
    public static bool IsPossible(PrintedAmount current, NarrativeChange change)
    {
        if (change.Difference is not { } signed)
        {
            return true;
        }

        BudgetAmount basis = current.Amount - signed.Amount;
        return !basis.IsNegative && (change.Rate is not { } rate || (RatesOf(current, change) is { } rates && rate.IsPossible(rates)));
    }
}
