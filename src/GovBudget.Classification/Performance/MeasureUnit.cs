using System.Buffers;
using System.Collections.Immutable;

namespace GovBudget.Classification.Performance;

/// <summary>A unit of measurement (计量单位): 人, 平方米, %.</summary>
/// <remarks>Immutable. Two units are equal when symbol, dimension and size are.</remarks>
public sealed class MeasureUnit : IEquatable<MeasureUnit>
{
    private static readonly SearchValues<char> Reserved = SearchValues.Create("/;；≥≤<>=±~、。 ");

    /// <summary>Makes a unit, such as one that <see cref="IndicatorVocabulary.With(MeasureUnit)"/> adds.</summary>
    /// <param name="symbol">The symbol in canonical text: <c>人</c>.</param>
    /// <param name="dimension">What it measures.</param>
    /// <param name="size">How large it is beside the other units of its dimension: only the ratio counts; 1 for a count. Above 0.</param>
    /// <param name="spellings">Other texts that mean it.</param>
    /// <exception cref="ArgumentException"><paramref name="symbol"/> or a spelling is blank, begins with a digit, or contains an operator or a separator, or <paramref name="dimension"/> is none.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="size"/> is not above 0.</exception>
    public MeasureUnit(string symbol, MeasureDimension dimension, decimal size = 1, params ReadOnlySpan<string> spellings)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(size);
        if (dimension == MeasureDimension.None || !Enum.IsDefined(dimension))
        {
            throw new ArgumentException("A unit measures something: give its dimension; a measure word is a Count.", nameof(dimension));
        }

        Symbol = Checked(symbol, nameof(symbol));
        Dimension = dimension;
        Size = size;
        foreach (string spelling in spellings)
        {
            Checked(spelling, nameof(spellings));
        }

        Spellings = [.. spellings];
    }

    /// <summary>The symbol in canonical text.</summary>
    public string Symbol { get; }

    /// <summary>Other texts that mean this unit.</summary>
    public ImmutableArray<string> Spellings { get; }

    /// <summary>What it measures.</summary>
    public MeasureDimension Dimension { get; }

    /// <summary>How large it is beside the other units of its dimension: a value converts by the ratio of two sizes. 1 for a count.</summary>
    public decimal Size { get; }

    /// <summary>Whether a value in this unit has one in the other: the dimension is the same, and counts and foreign money are of one word.</summary>
    /// <param name="other">The other unit.</param>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is <see langword="null"/>.</exception>
    public bool ConvertsTo(MeasureUnit other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Dimension == other.Dimension && (Dimension is not (MeasureDimension.Count or MeasureDimension.ForeignMoney) || Symbol == other.Symbol);
    }

    /// <inheritdoc/>
    public bool Equals(MeasureUnit? other) =>
        ReferenceEquals(this, other) || (other is not null && Symbol == other.Symbol && Dimension == other.Dimension && Size == other.Size);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as MeasureUnit);

    /// <inheritdoc/>
    public override int GetHashCode() => string.GetHashCode(Symbol, StringComparison.Ordinal);

    /// <summary>Whether two units are equal.</summary>
    public static bool operator ==(MeasureUnit? left, MeasureUnit? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether two units differ.</summary>
    public static bool operator !=(MeasureUnit? left, MeasureUnit? right) => !(left == right);

    /// <summary>The symbol.</summary>
    public override string ToString() => Symbol;

    private static string Checked(string symbol, string parameter)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(symbol, parameter);
        return char.IsDigit(symbol[0]) || symbol.AsSpan().ContainsAny(Reserved)
            ? throw new ArgumentException($"'{symbol}' cannot be a unit: it begins with a digit, or holds a sign or separator that is read as a part of the target.", parameter)
            : symbol;
    }
}
