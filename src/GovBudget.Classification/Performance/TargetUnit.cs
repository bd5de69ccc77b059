using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using GovBudget.Classification.Internals;

namespace GovBudget.Classification.Performance;

/// <summary>The unit of a target (计量单位): a measure, the power of ten before it, and what it is counted for, such as 万元/年.</summary>
/// <remarks>The default value, <see cref="None"/>, is no unit: a plain number. Immutable.</remarks>
public readonly struct TargetUnit : IEquatable<TargetUnit>
{
    private readonly ImmutableArray<TargetPer> _per;

    /// <summary>Makes a unit.</summary>
    /// <param name="measure">The measure; <see langword="null"/> where the text leaves it out: <c>100每人每天</c>.</param>
    /// <param name="tens">The power of ten in front of it: 4 for 万元, 0 for 元; 0 to 12, and 0 without a measure.</param>
    /// <param name="per">What it is counted for, in the order of the text: 年 in 元/年.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="tens"/> is outside 0 to 12, or there is no measure for it.</exception>
    public TargetUnit(MeasureUnit? measure, int tens = 0, params ReadOnlySpan<TargetPer> per)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(tens);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(tens, measure is null ? 0 : 12);
        Measure = measure;
        Tens = tens;
        _per = per.IsEmpty ? default : [.. per];
    }

    /// <summary>No unit.</summary>
    public static TargetUnit None => default;

    /// <summary>The measure; <see langword="null"/> where there is none.</summary>
    public MeasureUnit? Measure { get; }

    /// <summary>The power of ten in front of the measure: 4 for 万元.</summary>
    public int Tens { get; }

    /// <summary>What it is counted for: 年 in 元/年, 人 and 天 in 元/人/天; empty for most.</summary>
    public ImmutableArray<TargetPer> Per => _per.IsDefault ? [] : _per;

    /// <summary>Whether there is neither a measure nor anything it is counted for.</summary>
    public bool IsNone => Measure is null && _per.IsDefault;

    /// <summary>Whether the unit is money of China, with or without what it is counted for.</summary>
    public bool IsMoney => Measure?.Dimension == MeasureDimension.Money;

    /// <summary>Brings a value to another unit.</summary>
    /// <param name="value">The value in this unit.</param>
    /// <param name="unit">The unit to bring it to.</param>
    /// <param name="converted">The value there; 0 where there is none. Exact, but for conversions that no decimal number ends (天 to 周).</param>
    /// <returns>Whether both measure the same, for the same; a value too large to be converted is not.</returns>
    public bool TryConvert(decimal value, TargetUnit unit, out decimal converted)
    {
        converted = value;
        if (Equals(unit))
        {
            return true;
        }

        converted = 0;
        return Measure is not null && unit.Measure is not null && Measure.ConvertsTo(unit.Measure) && Per.SequenceEqual(unit.Per)
            && TryScale(value, Measure.Size * PowersOfTen.Of(Tens), unit.Measure.Size * PowersOfTen.Of(unit.Tens), out converted);
    }

    /// <inheritdoc/>
    public bool Equals(TargetUnit other) => Measure == other.Measure && Tens == other.Tens && Per.SequenceEqual(other.Per);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is TargetUnit other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Measure, Tens, Per.Length);

    /// <summary>Whether two units are equal.</summary>
    public static bool operator ==(TargetUnit left, TargetUnit right) => left.Equals(right);

    /// <summary>Whether two units differ.</summary>
    public static bool operator !=(TargetUnit left, TargetUnit right) => !left.Equals(right);

    /// <summary>The unit in canonical text: <c>万元/年/5人</c>; empty for none.</summary>
    public override string ToString()
    {
        if (_per.IsDefault && Tens == 0)
        {
            return Measure?.Symbol ?? "";
        }

        var text = new StringBuilder(TenWords[Tens]).Append(Measure?.Symbol);
        foreach (TargetPer per in Per)
        {
            text.Append('/');
            if (per.Count != 1)
            {
                text.Append(per.Count.ToString("0.############################", CultureInfo.InvariantCulture));
            }

            text.Append(per.Measure.Symbol);
        }

        return text.ToString();
    }

    /// <summary>The words for powers of ten: one for every power, so that canonical text says it.</summary>
    internal static ReadOnlySpan<string> TenWords => s_tenWords;

    private static readonly string[] s_tenWords = ["", "十", "百", "千", "万", "十万", "百万", "千万", "亿", "十亿", "百亿", "千亿", "万亿"];

    private static bool TryScale(decimal value, decimal from, decimal to, out decimal converted)
    {
        try
        {
            converted = from >= to && from % to == 0 ? value * (from / to) : value * from / to;
            return true;
        }
        catch (OverflowException)
        {
            converted = 0;
            return false;
        }
    }
}
