namespace GovBudget.Classification.Variances;

/// <summary>Between which ends a rate or a share can lie when the figures it comes from are printed, and so stand for intervals.</summary>
/// <remarks>
/// <para>Rates are changes by the size of the base, as in <see cref="Variance.Rate"/>. The ends are exact, and rounded outwards where
/// they do not end, so that no possible rate is excluded: they are off by less than 10⁻¹⁸ for rates below 10¹⁰, else 10⁻⁹.</para>
/// <para>No answer (<see langword="null"/>) means that the divisor can be zero: then the rate can be anything, or there is none.</para>
/// </remarks>
public static class RateIntervals
{
    /// <summary>The rates that can stand behind a printed current amount and a printed change: <c>994.53万元，比上年增加36.55万元</c>.</summary>
    /// <param name="current">The current amount as printed.</param>
    /// <param name="change">The change as printed; a decrease is negative.</param>
    /// <returns>The interval, or <see langword="null"/> where the base can be zero.</returns>
    /// <remarks>The change is taken for the rounded change. Where a document subtracts its printed figures, use
    /// <see cref="FromBaseAndCurrent(PrintedAmount, PrintedAmount)"/>.</remarks>
    /// <exception cref="OverflowException">An end of the interval of a printed amount is out of the range of <see cref="BudgetAmount"/>.</exception>
    public static RateInterval? FromCurrentAndChange(PrintedAmount current, PrintedAmount change) =>
        FromCurrentAndChange(current.Interval, change.Interval);

    /// <summary>The rates that are possible between a current amount and a change that are known to lie in intervals.</summary>
    /// <param name="current">Where the current amount lies.</param>
    /// <param name="change">Where the change lies; a decrease is negative.</param>
    /// <returns>The interval, or <see langword="null"/> where the base can be zero.</returns>
    public static RateInterval? FromCurrentAndChange(AmountInterval current, AmountInterval change) =>
        Over(change, current, static (change, current) => (change, (Int128)current - change), byMagnitude: true);

    /// <summary>The rates that can stand behind a printed base and a printed current amount.</summary>
    /// <param name="base">The base as printed.</param>
    /// <param name="current">The current amount as printed.</param>
    /// <returns>The interval, or <see langword="null"/> where the base can be zero.</returns>
    /// <exception cref="OverflowException">An end of the interval of a printed amount is out of the range of <see cref="BudgetAmount"/>.</exception>
    public static RateInterval? FromBaseAndCurrent(PrintedAmount @base, PrintedAmount current) => FromBaseAndCurrent(@base.Interval, current.Interval);

    /// <summary>The rates that are possible between a base and a current amount that are known to lie in intervals.</summary>
    /// <param name="base">Where the base lies.</param>
    /// <param name="current">Where the current amount lies.</param>
    /// <returns>The interval, or <see langword="null"/> where the base can be zero.</returns>
    public static RateInterval? FromBaseAndCurrent(AmountInterval @base, AmountInterval current) =>
        Over(@base, current, static (@base, current) => ((Int128)current - @base, @base), byMagnitude: true);

    /// <summary>The shares (占比) that a printed part can have in a printed total.</summary>
    /// <param name="part">The part as printed.</param>
    /// <param name="total">The total as printed.</param>
    /// <returns>The interval, or <see langword="null"/> where the total can be zero.</returns>
    /// <exception cref="OverflowException">An end of the interval of a printed amount is out of the range of <see cref="BudgetAmount"/>.</exception>
    public static RateInterval? Share(PrintedAmount part, PrintedAmount total) => Share(part.Interval, total.Interval);

    /// <summary>The shares (占比) that a part can have in a total, both known to lie in intervals.</summary>
    /// <param name="part">Where the part lies.</param>
    /// <param name="total">Where the total lies.</param>
    /// <returns>The interval, or <see langword="null"/> where the total can be zero.</returns>
    /// <remarks>The part is not taken to be smaller than the total: that is for the caller to check.</remarks>
    public static RateInterval? Share(AmountInterval part, AmountInterval total) =>
        Over(part, total, static (part, total) => ((Int128)part, (Int128)total), byMagnitude: false);

    /// <summary>The extremes of a quotient of linear functions over a rectangle. It is monotone along each side, so they stand in its corners.</summary>
    private static RateInterval? Over(
        AmountInterval first, AmountInterval second, Func<long, long, (Int128 Numerator, Int128 Denominator)> quotient, bool byMagnitude)
    {
        decimal low = decimal.MaxValue;
        decimal high = decimal.MinValue;
        int sign = 0;
        foreach (long x in (ReadOnlySpan<long>)[first.Low.Fen, first.High.Fen])
        {
            foreach (long y in (ReadOnlySpan<long>)[second.Low.Fen, second.High.Fen])
            {
                (Int128 numerator, Int128 denominator) = quotient(x, y);
                int side = Int128.Sign(denominator);
                if (side == 0 || side == -sign)
                {
                    return null;
                }

                sign = side;
                numerator = side < 0 && !byMagnitude ? -numerator : numerator;
                low = Math.Min(low, Divide(numerator, Int128.Abs(denominator), outwards: -1));
                high = Math.Max(high, Divide(numerator, Int128.Abs(denominator), outwards: 1));
            }
        }

        return new(low, high);
    }

    private static decimal Divide(Int128 numerator, Int128 denominator, int outwards)
    {
        // Both scales keep the numerator, of 65 bits, within 128 bits, and the quotient within the 96 bits of a decimal.
        bool isLarge = Int128.Abs(numerator) / denominator >= 10_000_000_000;
        long scale = isLarge ? 1_000_000_000 : 1_000_000_000_000_000_000;
        (Int128 result, Int128 remainder) = Int128.DivRem(numerator * scale, denominator);
        bool cutsOff = outwards * Int128.Sign(remainder) > 0;
        return (decimal)(cutsOff ? result + outwards : result) / scale;
    }
}
