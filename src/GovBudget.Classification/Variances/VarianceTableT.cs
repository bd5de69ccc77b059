using System.Collections.Immutable;
using GovBudget.Classification.Aggregation;
using GovBudget.Classification.Aggregation.Internals;

namespace GovBudget.Classification.Variances;

/// <summary>Two sides compared node by node along an axis: every key that either side holds.</summary>
/// <typeparam name="TKey">The type of the keys.</typeparam>
/// <remarks>Made by <see cref="VarianceTable"/>. Immutable and thread-safe. The changes of the nodes below a node, and what stands on it itself, add up to its own change.</remarks>
public sealed partial class VarianceTable<TKey>
    where TKey : notnull
{
    private readonly Dictionary<TKey, int> _places = [];

    internal VarianceTable(Axis<TKey> axis, ImmutableArray<VarianceNode<TKey>> nodes, VarianceNode<TKey> total, bool isRestated)
    {
        Axis = axis;
        Nodes = nodes;
        Total = total;
        IsRestated = isRestated;
        Parents = NodeParents.Of([.. nodes.Select(static node => node.Depth)]);
        for (int i = 0; i < nodes.Length; i++)
        {
            if (nodes[i].HasKey)
            {
                _places.Add(nodes[i].Key!, i);
            }
        }
    }

    /// <summary>The axis along which both sides are rolled up.</summary>
    public Axis<TKey> Axis { get; }

    /// <summary>The nodes that either side holds, in tree order; a residual stands behind the other nodes of its subtotal, 未分类 last.</summary>
    public ImmutableArray<VarianceNode<TKey>> Nodes { get; }

    /// <summary>The total (合计) of both sides. It is not among the nodes.</summary>
    public VarianceNode<TKey> Total { get; }

    /// <summary>Whether the base is also told on the comparable basis (可比口径).</summary>
    public bool IsRestated { get; }

    /// <summary>The node of a key that either side holds.</summary>
    /// <param name="key">The key, on the axis or not.</param>
    /// <exception cref="ArgumentNullException"><paramref name="key"/> is <see langword="null"/>.</exception>
    /// <exception cref="KeyNotFoundException">Neither side holds the key or one below it.</exception>
    public VarianceNode<TKey> this[TKey key] => Find(key)
        ?? throw new KeyNotFoundException($"Neither side has an amount on '{key}' or below it. Use Find, which answers null, where that can be.");

    /// <summary>Looks a node up.</summary>
    /// <param name="key">The key, on the axis or not.</param>
    /// <returns>The node, or <see langword="null"/> where neither side holds the key or one below it.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="key"/> is <see langword="null"/>.</exception>
    public VarianceNode<TKey>? Find(TKey key) => PlaceOf(key) is >= 0 and var place ? Nodes[place] : null;

    /// <summary>The table with the uppermost levels alone. What stood below a node is still in its amounts.</summary>
    /// <param name="depth">How many levels are kept, 1 at least: 2 keeps the nodes at the top and those directly below them.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="depth"/> is below 1.</exception>
    public VarianceTable<TKey> ToDepth(int depth)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(depth, 1);
        return new(Axis, [.. Nodes.Where(node => node.Depth < depth)], Total, IsRestated);
    }

    /// <summary>For each node the place of the one above it; -1 at the top.</summary>
    internal int[] Parents { get; }

    /// <summary>The place of a key among the nodes, or -1.</summary>
    internal int PlaceOf(TKey key) => _places.GetValueOrDefault(key, -1);

    /// <summary>For each node the change of what stands on it itself: its own less those directly below it.</summary>
    internal Int128[] OwnChanges()
    {
        Int128[] changes = [.. Nodes.Select(static node => node.ChangeInFen)];
        for (int i = 0; i < changes.Length; i++)
        {
            if (Parents[i] >= 0)
            {
                changes[Parents[i]] -= Nodes[i].ChangeInFen;
            }
        }

        return changes;
    }
}
