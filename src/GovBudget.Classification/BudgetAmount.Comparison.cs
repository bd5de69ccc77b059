using System.Diagnostics.CodeAnalysis;
using System.Numerics;

namespace GovBudget.Classification;

public readonly partial struct BudgetAmount :
    IEquatable<BudgetAmount>, IComparable<BudgetAmount>, IComparable, IComparisonOperators<BudgetAmount, BudgetAmount, bool>
{
    /// <summary>Whether two amounts are the same.</summary>
    /// <param name="left">The first amount.</param>
    /// <param name="right">The second amount.</param>
    public static bool operator ==(BudgetAmount left, BudgetAmount right) => left.Fen == right.Fen;

    /// <summary>Whether two amounts differ.</summary>
    /// <param name="left">The first amount.</param>
    /// <param name="right">The second amount.</param>
    public static bool operator !=(BudgetAmount left, BudgetAmount right) => left.Fen != right.Fen;

    /// <summary>Whether the first amount is smaller.</summary>
    /// <param name="left">The first amount.</param>
    /// <param name="right">The second amount.</param>
    public static bool operator <(BudgetAmount left, BudgetAmount right) => left.Fen < right.Fen;

    /// <summary>Whether the first amount is smaller or the same.</summary>
    /// <param name="left">The first amount.</param>
    /// <param name="right">The second amount.</param>
    public static bool operator <=(BudgetAmount left, BudgetAmount right) => left.Fen <= right.Fen;

    /// <summary>Whether the first amount is larger.</summary>
    /// <param name="left">The first amount.</param>
    /// <param name="right">The second amount.</param>
    public static bool operator >(BudgetAmount left, BudgetAmount right) => left.Fen > right.Fen;

    /// <summary>Whether the first amount is larger or the same.</summary>
    /// <param name="left">The first amount.</param>
    /// <param name="right">The second amount.</param>
    public static bool operator >=(BudgetAmount left, BudgetAmount right) => left.Fen >= right.Fen;

    /// <summary>Whether this is the same amount as another.</summary>
    /// <param name="other">The other amount.</param>
    public bool Equals(BudgetAmount other) => Fen == other.Fen;

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is BudgetAmount other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Fen.GetHashCode();

    /// <summary>Below zero when this amount is smaller, above zero when it is larger, zero when it is the same.</summary>
    /// <param name="other">The other amount.</param>
    public int CompareTo(BudgetAmount other) => Fen.CompareTo(other.Fen);

    int IComparable.CompareTo(object? obj) => obj switch
    {
        null => 1,
        BudgetAmount other => CompareTo(other),
        _ => throw new ArgumentException($"A {obj.GetType()} does not compare with a {nameof(BudgetAmount)}.", nameof(obj)),
    };
}
