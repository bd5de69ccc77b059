namespace GovBudget.Classification.Performance.Internals;

/// <summary>How a target stands to an earlier one of the same indicator.</summary>
internal static class TargetMovements
{
    public static TargetMovement Of(PerformanceIndicator before, PerformanceIndicator after) =>
        before.Target is { } from && after.Target is { } to
            ? from == to ? TargetMovement.Same
                : from.Term is { } old && to.Term is { } now ? OfWords(old, now)
                : from.Term is null && to.Term is null ? OfValues(from, to, DirectionOf(before, after))
                : TargetMovement.Changed
        : before.Target is null && after.Target is null && IndicatorText.Target(before) == IndicatorText.Target(after) ? TargetMovement.Same
        : TargetMovement.Changed;

    private static TargetMovement OfWords(QualitativeTerm from, QualitativeTerm to) =>
        from.Scale.Name != to.Scale.Name ? TargetMovement.Changed : OfOrder(to.Level.CompareTo(from.Level));

    private static TargetMovement OfValues(IndicatorTarget from, IndicatorTarget to, TargetDirection direction)
    {
        if (from.Change != to.Change || from.Basis != to.Basis || Ranges(from, to, direction) is not var (old, now))
        {
            return TargetMovement.Changed;
        }

        (bool isStricter, bool isLooser) = (old.Contains(now), now.Contains(old));
        return isStricter ? isLooser ? TargetMovement.Same : TargetMovement.Raised
            : isLooser ? TargetMovement.Lowered
            : OfShift(old, now, direction);
    }

    /// <summary>Two ranges with both ends, of which neither lies in the other: moved up or down.</summary>
    private static TargetMovement OfShift(ValueRange from, ValueRange to, TargetDirection direction)
    {
        int lower = decimal.Compare(to.Lower ?? 0, from.Lower ?? 0);
        bool isShift = from is { Lower: not null, Upper: not null } && to is { Lower: not null, Upper: not null } && lower != 0
            && lower == decimal.Compare(to.Upper.Value, from.Upper.Value);
        return !isShift || direction is TargetDirection.None or TargetDirection.Exact ? TargetMovement.Changed
            : OfOrder(direction == TargetDirection.Higher ? lower : -lower);
    }

    private static TargetMovement OfOrder(int order) => order > 0 ? TargetMovement.Raised : order < 0 ? TargetMovement.Lowered : TargetMovement.Same;

    /// <summary>Both in one unit: the smaller one, for only that way a conversion is exact.</summary>
    private static (ValueRange From, ValueRange To)? Ranges(IndicatorTarget from, IndicatorTarget to, TargetDirection direction)
    {
        (ValueRange old, ValueRange now) = (ValueRange.Of(from, direction), ValueRange.Of(to, direction));
        if (from.Unit == to.Unit)
        {
            return (old, now);
        }

        if (!from.Unit.TryConvert(1, to.Unit, out decimal size))
        {
            return null;
        }

        return size >= 1
            ? old.In(from.Unit, to.Unit) is { } converted ? (converted, now) : null
            : now.In(to.Unit, from.Unit) is { } back ? (old, back) : null;
    }

    /// <summary>Which values are better, where the target leaves it open: what both indicators say, or else their category.</summary>
    private static TargetDirection DirectionOf(PerformanceIndicator before, PerformanceIndicator after)
    {
        if (before.Direction != after.Direction)
        {
            return TargetDirection.None;
        }

        TargetDirection byCategory = IndicatorDirection.Of(before);
        return before.Direction != TargetDirection.None ? before.Direction : byCategory == IndicatorDirection.Of(after) ? byCategory : TargetDirection.None;
    }
}
