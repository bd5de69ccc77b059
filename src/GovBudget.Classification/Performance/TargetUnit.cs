using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using GovBudget.Classification.Internals;

namespace GovBudget.Classification.Performance;

/// <summary>The unit of a target (计量单位): a measure, the power of ten before it, and what it is counted for, such as 万元/年.</summary>
/// <remarks>The default value, <see cref="None"/>, is no unit: a plain number. Immutable.</remarks>
public readonly struct TargetUnit : IEquatable<TargetUnit>
{
    /// <summary>How many parts a unit can be counted for: 元/人/天 has two.</summary>
    internal const int MaxPer = 4;

    private readonly ImmutableArray<TargetPer> _per;

    /// <summary>Makes a unit. A thousand of a unit that has a name of its own is that one: 千 of 克 is 千克.</summary>
    /// <param name="measure">The measure; <see langword="null"/> where the text leaves it out: <c>100每人每天</c>.</param>
    /// <param name="tens">The power of ten in front of it: 4 for 万元, 0 for 元; 0 to 12, and 0 without a measure.</param>
    /// <param name="per">What it is counted for, in the order of the text: 年 in 元/年.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="tens"/> is outside 0 to 12, or there is no measure for it.</exception>
    /// <exception cref="ArgumentException"><paramref name="per"/> has more than 4 parts, or one without a measure, of a ratio, or with a count that is not above 0.</exception>
    public TargetUnit(MeasureUnit? measure, int tens = 0, params ReadOnlySpan<TargetPer> per)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(tens);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(tens, measure is null ? 0 : 12);
        if (per.Length > MaxPer)
        {
            throw new ArgumentException($"A unit is counted for {MaxPer} things at most.", nameof(per));
        }

        foreach (TargetPer part in per)
        {
            if (part.Measure is null || part.Measure.Dimension == MeasureDimension.Ratio || part.Count <= 0)
            {
                throw new ArgumentException("What a unit is counted for has a measure other than a ratio, and a count above 0.", nameof(per));
            }
        }

        (Measure, Tens) = measure is not null && tens > 0 && MeasureUnits.OfTens(measure, tens) is { } named ? (named, 0) : (measure, tens);
        _per = per.IsEmpty ? default : [.. per];
    }

    private TargetUnit(TargetUnit unit, string counted)
    {
        this = unit;
        Counted = counted;
    }

    /// <summary>No unit.</summary>
    public static TargetUnit None => default;

    /// <summary>The measure; <see langword="null"/> where there is none.</summary>
    public MeasureUnit? Measure { get; }

    /// <summary>The power of ten in front of the measure: 4 for 万元.</summary>
    public int Tens { get; }

    /// <summary>What it is counted for: 年 in 元/年, 人 and 天 in 元/人/天; empty for most.</summary>
    public ImmutableArray<TargetPer> Per => _per.IsDefault ? [] : _per;

    /// <summary>
    /// What the value counts, has a share of or is a time to, where the text says it behind the unit: 项目 in 10个项目, 完成 in 100%完成, 响应 in
    /// 2小时内响应; otherwise <see langword="null"/>. Only reading gives it: no unit that is made has one.
    /// Canonical text has it in brackets: <c>10个（项目）</c>.
    /// </summary>
    public string? Counted { get; }

    /// <summary>Whether there is neither a measure nor anything it is counted for.</summary>
    public bool IsNone => Measure is null && _per.IsDefault;

    /// <summary>Whether the unit is money of China, with or without what it is counted for.</summary>
    public bool IsMoney => Measure?.Dimension == MeasureDimension.Money;

    /// <summary>Brings a value to another unit.</summary>
    /// <param name="value">The value in this unit.</param>
    /// <param name="unit">The unit to bring it to.</param>
    /// <param name="converted">The value there; 0 where there is none. Exact, but for conversions that no decimal number ends (天 to 周).</param>
    /// <returns>Whether both measure and count the same, for the same; one that does not say what it counts goes with any. A value too large to be converted is not.</returns>
    public bool TryConvert(decimal value, TargetUnit unit, out decimal converted)
    {
        converted = value;
        if (Equals(unit))
        {
            return true;
        }

        converted = 0;
        return Measure is not null && unit.Measure is not null && Measure.ConvertsTo(unit.Measure) && Per.SequenceEqual(unit.Per)
            && (Counted is null || unit.Counted is null || Counted == unit.Counted)
            && TryScale(value, unit, out converted);
    }

    /// <inheritdoc/>
    public bool Equals(TargetUnit other) => Measure == other.Measure && Tens == other.Tens && Counted == other.Counted && Per.SequenceEqual(other.Per);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is TargetUnit other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Measure, Tens, Counted?.GetHashCode(StringComparison.Ordinal), Per.Length);

    /// <summary>Whether two units are equal.</summary>
    public static bool operator ==(TargetUnit left, TargetUnit right) => left.Equals(right);

    /// <summary>Whether two units differ.</summary>
    public static bool operator !=(TargetUnit left, TargetUnit right) => !left.Equals(right);

    /// <summary>The unit in canonical text: <c>万元/年/5人</c>; empty for none.</summary>
    public override string ToString()
    {
        if (_per.IsDefault && Tens == 0 && Counted is null)
        {
            return Measure?.Symbol ?? "";
        }

        var text = new StringBuilder(TenWords[Tens]).Append(Measure?.Symbol);
        if (Counted is not null)
        {
            text.Append('（').Append(Counted).Append('）');
        }

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

    /// <summary>This unit, of what is counted.</summary>
    internal TargetUnit Counting(string counted) => new(this, counted);

    /// <summary>The words for powers of ten: one for every power, so that canonical text says it.</summary>
    internal static ReadOnlySpan<string> TenWords => PowersOfTenWords;

    /// <summary>The power of ten whose word a text begins with, and how many characters that has; 0 and 0 where there is none.</summary>
    internal static int TensAt(ReadOnlySpan<char> text, out int tens)
    {
        tens = 0;
        if (text is not ['十' or '百' or '千' or '万' or '亿', ..])
        {
            return 0;
        }

        for (tens = TenWords.Length - 1; tens > 0 && !text.StartsWith(TenWords[tens]); tens--)
        {
        }

        return TenWords[tens].Length;
    }

    private static readonly string[] PowersOfTenWords = ["", "十", "百", "千", "万", "十万", "百万", "千万", "亿", "十亿", "百亿", "千亿", "万亿"];

    private bool TryScale(decimal value, TargetUnit unit, out decimal converted)
    {
        try
        {
            decimal from = Measure!.Size * PowersOfTen.Of(Tens);
            decimal to = unit.Measure!.Size * PowersOfTen.Of(unit.Tens);
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
