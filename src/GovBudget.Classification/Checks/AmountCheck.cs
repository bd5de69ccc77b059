namespace GovBudget.Classification.Checks;

/// <summary>The outcome of comparing two sides of printed amounts by the intervals they stand for.</summary>
/// <remarks>
/// A printed 1,202.95 万元 stands for every amount that rounds to it, and a sum of n printed parts is n half-steps wide.
/// Two sides agree where their intervals meet; no tolerance is chosen by anyone.
/// </remarks>
public readonly record struct AmountCheck
{
    private AmountCheck(BudgetAmount left, BudgetAmount right, Verdict verdict)
    {
        Left = left;
        Right = right;
        Verdict = verdict;
    }

    /// <summary>The left side as printed: a total.</summary>
    public BudgetAmount Left { get; }

    /// <summary>The right side as printed: the sum of the parts.</summary>
    public BudgetAmount Right { get; }

    /// <summary>Left less right.</summary>
    public BudgetAmount Difference => Left - Right;

    /// <summary>Whether the sides agree.</summary>
    public Verdict Verdict { get; }

    /// <summary>Compares two printed amounts that state the same.</summary>
    /// <remarks>Printed in different steps (12.35 万元 and 123,450 元) they agree as they stand where the coarser is the rounding of the finer.</remarks>
    public static AmountCheck Equal(PrintedAmount left, PrintedAmount right)
    {
        bool rounds = left.Step >= right.Step ? IsRoundingOf(left, right.Amount) : IsRoundingOf(right, left.Amount);
        return new(left.Amount, right.Amount, Judge(rounds, Meet(left.Interval, right.Interval)));
    }

    /// <summary>Compares a printed total with the sum of its printed parts.</summary>
    /// <remarks>They agree as they stand where the total is the rounding of the sum; printed in one step, where they are equal.</remarks>
    /// <exception cref="OverflowException">The sum of the parts is larger than an amount can be.</exception>
    public static AmountCheck Sum(PrintedAmount total, params ReadOnlySpan<PrintedAmount> parts)
    {
        BudgetAmount sum = BudgetAmount.Zero;
        AmountInterval interval = AmountInterval.Exact(BudgetAmount.Zero);
        foreach (PrintedAmount part in parts)
        {
            sum += part.Amount;
            interval += part.Interval;
        }

        return new(total.Amount, sum, Judge(IsRoundingOf(total, sum), Meet(total.Interval, interval)));
    }

    /// <summary>Compares a printed amount with a bound that it must not exceed.</summary>
    public static AmountCheck AtMost(PrintedAmount amount, PrintedAmount bound) =>
        new(amount.Amount, bound.Amount, Judge(amount.Amount <= bound.Amount, amount.Interval.Low < bound.Interval.High));

    /// <summary>
    /// Whether some amount lies in both. Intervals that only touch do not meet: an amount half-way between two steps is
    /// rounded to one of them, so 994.53 and 994.54 are never the same amount printed twice.
    /// </summary>
    private static bool Meet(AmountInterval left, AmountInterval right) =>
        left.IsExact || right.IsExact ? left.Overlaps(right) : left.Low < right.High && right.Low < left.High;

    private static bool IsRoundingOf(PrintedAmount coarse, BudgetAmount exact) => coarse.Interval.Contains(exact);

    private static Verdict Judge(bool asPrinted, bool possible) =>
        asPrinted ? Verdict.Consistent : possible ? Verdict.RoundingOnly : Verdict.Inconsistent;
}
