using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using GovBudget.Classification.Aggregation.Internals;
using GovBudget.Classification.Serialization;

namespace GovBudget.Classification.Aggregation;

/// <summary>Amounts by two to eight axes at once (多维汇总), such as function by fund source by expenditure kind, with every subtotal of all.</summary>
/// <remarks>
/// <para>Made by <see cref="BudgetTable.Cube"/>. Immutable and thread-safe.</para>
/// <para>The lines that count are those that count on every axis; so the cells of a node over all other axes add up to the node in its
/// <see cref="RollUp{TKey}"/>, and all axes have one total.</para>
/// <para>Held are only the cells that lines state. Subtotals are made when they are asked for: <see cref="Cells"/> makes each once and
/// holds none, a look-up adds up what lies below its cell. For two axes with many look-ups a <see cref="CrossTab{TRow, TColumn}"/> is faster.</para>
/// </remarks>
public sealed class BudgetCube
{
    /// <summary>In a look-up by place: the whole of an axis, -1.</summary>
    public const int All = -1;

    private readonly CubeGrid _grid;
    private readonly object[] _rollUps;
    private readonly CubeLeaves _leaves;

    internal BudgetCube(ImmutableArray<CubeAxis> axes, CubeGrid grid, object[] rollUps, CubeLeaves leaves, AbsentAmountPolicy absentAmounts)
    {
        Axes = axes;
        _grid = grid;
        _rollUps = rollUps;
        _leaves = leaves;
        AbsentAmounts = absentAmounts;
        if (!leaves.FitsLong)
        {
            foreach (CubeCell cell in Cells)
            {
                // Here, so that whoever reads a cell need not expect that it does not fit.
                _ = cell;
            }
        }
    }

    /// <summary>The axes, in the order in which they were given.</summary>
    public ImmutableArray<CubeAxis> Axes { get; }

    /// <summary>The sum of everything that counts; absent where no line has an amount, or by <see cref="AbsentAmounts"/>.</summary>
    public BudgetAmount? Total => CellAt(0)?.Inclusive;

    /// <summary>How lines without an amount were treated.</summary>
    public AbsentAmountPolicy AbsentAmounts { get; }

    /// <summary>Every cell on which lines stand, or below which, each once: axis by axis first the whole, then the nodes in tree order.</summary>
    /// <remarks>Cells are made while they are enumerated. It takes memory with the cells that lines state, not with the subtotals.</remarks>
    public IEnumerable<CubeCell> Cells => _leaves.Cells().Select(cell => new CubeCell(this, AbsentAmounts, cell.Place, _leaves.OwnAt(cell.Place), cell.Total));

    /// <summary>The cell where nodes meet.</summary>
    /// <param name="nodes">For each axis the place of the node in its <see cref="RollUp{TKey}"/>, or <see cref="All"/> for the whole axis.</param>
    /// <returns>The cell, or <see langword="null"/> where no line counts there or below.</returns>
    /// <exception cref="ArgumentException">There are more or fewer places than axes.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An axis has no such node.</exception>
    public CubeCell? this[params ReadOnlySpan<int> nodes]
    {
        get
        {
            if (nodes.Length != Axes.Length)
            {
                throw new ArgumentException($"The cube has {Axes.Length} axes, and {nodes.Length} places are given.", nameof(nodes));
            }

            long place = 0;
            for (int axis = 0; axis < nodes.Length; axis++)
            {
                ArgumentOutOfRangeException.ThrowIfLessThan(nodes[axis], All, nameof(nodes));
                ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(nodes[axis], _grid.Trees[axis].Count, nameof(nodes));
                place += _grid.Step(axis, nodes[axis]);
            }

            return CellAt(place);
        }
    }

    /// <summary>The cell where keys meet; an axis of which no key is given counts as a whole.</summary>
    /// <param name="keys">The keys, in any order, as in <c>cube.Find(Dimension.Function.At(code), Dimension.FundSource.At(source))</c>.</param>
    /// <returns>The cell, or <see langword="null"/> where no line counts there or below.</returns>
    /// <exception cref="ArgumentException">The cube has no axis of the dimension of a key, or two keys are of one dimension.</exception>
    public CubeCell? Find(params ReadOnlySpan<CubeKey> keys)
    {
        Span<int> nodes = stackalloc int[Axes.Length];
        nodes.Fill(All);
        bool isThere = true;
        for (int i = 0; i < keys.Length; i++)
        {
            int axis = AxisOf(keys[i].Dimension, nameof(keys));
            foreach (CubeKey other in keys[..i])
            {
                if (other.Dimension == keys[i].Dimension)
                {
                    throw new ArgumentException($"Two keys are given of the dimension {keys[i].Dimension}.", nameof(keys));
                }
            }

            nodes[axis] = _grid.Trees[axis].Find(keys[i].Key!);
            isThere &= nodes[axis] >= 0;
        }

        return isThere ? this[nodes] : null;
    }

    /// <summary>The totals of one axis over all others, labelled by level and kind, in tree order.</summary>
    /// <typeparam name="TKey">The type of the keys.</typeparam>
    /// <param name="dimension">The dimension of the axis.</param>
    /// <exception cref="ArgumentNullException"><paramref name="dimension"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The cube has no axis of the dimension.</exception>
    public RollUp<TKey> RollUp<TKey>(Dimension<TKey> dimension)
        where TKey : notnull
    {
        ArgumentNullException.ThrowIfNull(dimension);
        return (RollUp<TKey>)_rollUps[AxisOf(dimension, nameof(dimension))];
    }

    /// <summary>The cube as a JSON document, with exact numbers as text; <see cref="ResultJson"/> has options and the schema.</summary>
    /// <exception cref="JsonException">A text has half a character (a surrogate without its pair).</exception>
    public string ToJson() => ResultJson.Write(this);

    /// <summary>The axes and the number of cells that lines state.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture, $"{string.Join(" × ", Axes.Select(static axis => axis.Title))} ({_leaves.Count} cells)");

    internal int NodeAt(int axis, long place) => _grid.NodeAt(place, axis);

    internal ImmutableArray<CubeLabel> LabelsAt(long place) =>
        [.. _grid.Trees.Select((tree, axis) => _grid.NodeAt(place, axis) is >= 0 and var node ? tree.LabelOf(node) : CubeLabel.AllOf(tree.Keys.Title))];

    internal RollUpNode<TKey>? NodeAt<TKey>(Dimension<TKey> dimension, long place)
        where TKey : notnull => _grid.NodeAt(place, AxisOf(dimension, nameof(dimension))) is >= 0 and var node ? RollUp(dimension).Nodes[node] : null;

    private CubeCell? CellAt(long place)
    {
        LineTotal total = _leaves.SumAt(place);
        return total.Count == 0 ? null : new CubeCell(this, AbsentAmounts, place, _leaves.OwnAt(place), total);
    }

    private int AxisOf(object? dimension, string parameter)
    {
        int axis = Array.FindIndex(_grid.Trees, tree => tree.Keys.Dimension == dimension);
        return axis >= 0
            ? axis
            : throw new ArgumentException($"The cube has no axis of the dimension {dimension}; it has {string.Join(", ", Axes.Select(static axis => axis.Title))}.", parameter);
    }
}
