namespace GovBudget.Classification.Performance.Internals;

/// <summary>How a value stands to a target.</summary>
internal static class Attainment
{
    // Finer than any printed score, and coarse enough that points stay exact: weight × proportion has no digit too many.
    private const int Decimals = 10;

    // What is more than this many times its target is as good as this many times: nothing that follows can overflow.
    public const decimal Most = 1_000_000_000_000;

    public static decimal BoundOf(IndicatorTarget target, decimal value) =>
        value > target.Upper || target.Lower is null ? target.Upper!.Value : target.Lower.Value;

    public static decimal? Proportion(IndicatorTarget target, decimal value)
    {
        decimal bound = BoundOf(target, value);
        if (target.Direction == TargetDirection.Exact && target.IsMetBy(value))
        {
            return 1;
        }

        if (bound <= 0 || value <= 0)
        {
            return bound > 0 && IsBelow(target) ? 0 : null;
        }

        bool isLowerBetter = target.Lower is null || value > target.Upper;
        return Math.Round(Quotient(isLowerBetter ? bound : value, isLowerBetter ? value : bound), Decimals);

        // Where more is better, a value of 0 or below is no part of the bound at all.
        static bool IsBelow(IndicatorTarget target) => target.Lower is not null;
    }

    public static decimal Shortfall(IndicatorTarget target, decimal value) =>
        value < target.Lower ? Difference(target.Lower.Value, value) : value > target.Upper ? Difference(value, target.Upper.Value) : 0;

    private static decimal Difference(decimal larger, decimal smaller)
    {
        try
        {
            return larger - smaller;
        }
        catch (OverflowException)
        {
            return decimal.MaxValue;
        }
    }

    /// <summary>How many whole steps a shortfall has; many where it cannot be counted.</summary>
    public static decimal WholeSteps(decimal shortfall, decimal step) => Math.Floor(Quotient(shortfall, step));

    /// <summary>The quotient of two numbers above 0, up to the most that counts.</summary>
    private static decimal Quotient(decimal dividend, decimal divisor)
    {
        try
        {
            return Math.Min(dividend / divisor, Most);
        }
        catch (OverflowException)
        {
            return Most;
        }
    }
}
