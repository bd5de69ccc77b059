using System.Diagnostics.CodeAnalysis;
using System.Numerics;

namespace GovBudget.Classification;

public readonly partial struct FiscalYear :
    IEquatable<FiscalYear>, IComparable<FiscalYear>, IComparable, IComparisonOperators<FiscalYear, FiscalYear, bool>
{
    /// <summary>Whether two years are the same.</summary>
    /// <param name="left">The first year.</param>
    /// <param name="right">The second year.</param>
    public static bool operator ==(FiscalYear left, FiscalYear right) => left.Year == right.Year;

    /// <summary>Whether two years differ.</summary>
    /// <param name="left">The first year.</param>
    /// <param name="right">The second year.</param>
    public static bool operator !=(FiscalYear left, FiscalYear right) => left.Year != right.Year;

    /// <summary>Whether the first year is earlier.</summary>
    /// <param name="left">The first year.</param>
    /// <param name="right">The second year.</param>
    public static bool operator <(FiscalYear left, FiscalYear right) => left.Year < right.Year;

    /// <summary>Whether the first year is earlier or the same.</summary>
    /// <param name="left">The first year.</param>
    /// <param name="right">The second year.</param>
    public static bool operator <=(FiscalYear left, FiscalYear right) => left.Year <= right.Year;

    /// <summary>Whether the first year is later.</summary>
    /// <param name="left">The first year.</param>
    /// <param name="right">The second year.</param>
    public static bool operator >(FiscalYear left, FiscalYear right) => left.Year > right.Year;

    /// <summary>Whether the first year is later or the same.</summary>
    /// <param name="left">The first year.</param>
    /// <param name="right">The second year.</param>
    public static bool operator >=(FiscalYear left, FiscalYear right) => left.Year >= right.Year;

    /// <summary>Whether this is the same year as another.</summary>
    /// <param name="other">The other year.</param>
    public bool Equals(FiscalYear other) => Year == other.Year;

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is FiscalYear other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Year.GetHashCode();

    /// <summary>Below zero when this year is earlier, above zero when it is later, zero when it is the same.</summary>
    /// <param name="other">The other year.</param>
    public int CompareTo(FiscalYear other) => Year.CompareTo(other.Year);

    int IComparable.CompareTo(object? obj) => obj switch
    {
        null => 1,
        FiscalYear other => CompareTo(other),
        _ => throw new ArgumentException($"A {obj.GetType()} does not compare with a {nameof(FiscalYear)}.", nameof(obj)),
    };
}
