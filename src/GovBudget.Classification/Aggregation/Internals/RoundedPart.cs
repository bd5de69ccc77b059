namespace GovBudget.Classification.Aggregation.Internals;

/// <summary>An amount between two steps, and at which of them it is shown.</summary>
internal struct RoundedPart
{
    /// <summary>The whole steps at or below the amount.</summary>
    public long Floor;

    /// <summary>How far the amount stands above <see cref="Floor"/>, in 分; 0 where it stands on a step, which it then never leaves.</summary>
    public long Remainder;

    /// <summary>Whether the step above is the nearest one.</summary>
    public bool IsNearestUp;

    /// <summary>Whether it is shown at the step above.</summary>
    public bool IsUp;

    /// <summary>Splits a count of 分 into whole steps, towards minus infinity, and what remains above them.</summary>
    /// <exception cref="OverflowException">There are more steps than 64 bits hold.</exception>
    public static RoundedPart Of(Int128 fen, Int128 step)
    {
        (Int128 steps, Int128 remainder) = Int128.DivRem(fen, step);
        if (remainder < 0)
        {
            steps--;
            remainder += step;
        }

        Int128 missing = step - remainder;
        bool isNearestUp = remainder > missing || (remainder == missing && fen > 0);
        return new() { Floor = checked((long)steps), Remainder = checked((long)remainder), IsNearestUp = isNearestUp, IsUp = isNearestUp };
    }

    public readonly bool IsBetweenSteps => Remainder > 0;

    // No overflow: a step of 1 分 leaves no remainder, and wider steps leave room.
    public readonly long Shown => IsUp ? Floor + 1 : Floor;

    /// <summary>How many steps it is shown above its nearest value: −1, 0 or 1.</summary>
    public readonly int Adjustment => (IsUp ? 1 : 0) - (IsNearestUp ? 1 : 0);
}
