using System.Collections.Immutable;
using GovBudget.Classification.Aggregation.Internals;

namespace GovBudget.Classification.Aggregation;

/// <summary>One cell of a <see cref="BudgetCube"/>: where one node, or the whole, of each axis meet.</summary>
/// <remarks>Immutable. Cells overlap, as subtotals do; the <see cref="Own"/> of all cells are what adds up to the total.</remarks>
public readonly record struct CubeCell
{
    private readonly BudgetCube? _cube;
    private readonly long _place;

    internal CubeCell(BudgetCube cube, AbsentAmountPolicy absent, long place, in LineTotal own, in LineTotal inclusive)
    {
        _cube = cube;
        _place = place;
        Count = inclusive.Count;
        AbsentCount = inclusive.AbsentCount;
        Own = FoldedNode.ToAmount(own.AmountUnder(absent), this, static cell => cell.Label);
        Inclusive = FoldedNode.ToAmount(inclusive.AmountUnder(absent), this, static cell => cell.Label);
    }

    /// <summary>What the lines make that state exactly these keys; absent where there are none with an amount, and for what is whole on some axis.</summary>
    public BudgetAmount? Own { get; }

    /// <summary>The amount of the cell with everything below it on every axis; absent where no line has an amount, or by <see cref="AbsentAmountPolicy"/>.</summary>
    public BudgetAmount? Inclusive { get; }

    /// <summary>How many lines count here and below.</summary>
    public long Count { get; }

    /// <summary>How many of these lines have no amount.</summary>
    public long AbsentCount { get; }

    /// <summary>Where the cell stands, in the order of <see cref="BudgetCube.Axes"/>.</summary>
    public ImmutableArray<CubeLabel> Labels => _cube?.LabelsAt(_place) ?? [];

    /// <summary>The labels joined by ×: <c>20113 商贸事务 × 合计 × 基本支出</c>.</summary>
    public string Label => string.Join(" × ", Labels.Select(static label => label.Label));

    /// <summary>The node of one axis that the cell belongs to, with its total over the other axes.</summary>
    /// <typeparam name="TKey">The type of the keys.</typeparam>
    /// <param name="dimension">The dimension of the axis.</param>
    /// <returns>The node; <see langword="null"/> where the cell is a total over the whole axis.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="dimension"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The cube has no axis of the dimension.</exception>
    public RollUpNode<TKey>? Node<TKey>(Dimension<TKey> dimension)
        where TKey : notnull
    {
        ArgumentNullException.ThrowIfNull(dimension);
        return _cube is null ? null : _cube.NodeAt(dimension, _place);
    }

    /// <summary>The place of the node of an axis in its roll-up; <see langword="null"/> where the cell is a total over the whole axis.</summary>
    internal int? PlaceOn(int axis) => _cube?.NodeAt(axis, _place) is >= 0 and var node ? node : null;

    /// <summary>The label and the amount in 元.</summary>
    public override string ToString() => $"{Label}: {Inclusive?.ToString() ?? "—"}";
}
