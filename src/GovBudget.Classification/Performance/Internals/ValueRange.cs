namespace GovBudget.Classification.Performance.Internals;

/// <summary>The values that meet a target.</summary>
/// <param name="Lower">The lowest one; <see langword="null"/> where there is none.</param>
/// <param name="Upper">The highest one; <see langword="null"/> where there is none.</param>
/// <param name="IsOpen">Whether the only bound itself does not meet the target.</param>
internal readonly record struct ValueRange(decimal? Lower, decimal? Upper, bool IsOpen)
{
    /// <summary>The values that meet a target; an exact value is a bound where more, or less, is better.</summary>
    public static ValueRange Of(IndicatorTarget target, TargetDirection direction) =>
        target.Operator != TargetOperator.Equal ? new(target.Lower, target.Upper, target.Operator is TargetOperator.MoreThan or TargetOperator.LessThan)
        : direction == TargetDirection.Higher ? new(target.Lower, null, IsOpen: false)
        : direction == TargetDirection.Lower ? new(null, target.Upper, IsOpen: false)
        : new(target.Lower, target.Upper, IsOpen: false);

    /// <summary>The same range in another unit; <see langword="null"/> where a bound has no value there.</summary>
    public ValueRange? In(TargetUnit from, TargetUnit to)
    {
        decimal? lower = null;
        decimal? upper = null;
        return Convert(Lower, ref lower) && Convert(Upper, ref upper) ? new(lower, upper, IsOpen) : null;

        bool Convert(decimal? value, ref decimal? converted)
        {
            bool isConverted = from.TryConvert(value ?? 0, to, out decimal there);
            converted = value is null ? null : there;
            return isConverted;
        }
    }

    /// <summary>Whether every value of the other range lies in this one.</summary>
    public bool Contains(ValueRange other)
    {
        bool isBelow = Lower is null || other.Lower > Lower || (other.Lower == Lower && (!IsOpen || other.IsOpen));
        bool isAbove = Upper is null || other.Upper < Upper || (other.Upper == Upper && (!IsOpen || other.IsOpen));
        return isBelow && isAbove;
    }
}
