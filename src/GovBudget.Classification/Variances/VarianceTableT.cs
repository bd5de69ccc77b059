using System.Collections.Immutable;
using System.Globalization;
using GovBudget.Classification.Aggregation;

namespace GovBudget.Classification.Variances;

/// <summary>Two sides compared node by node along an axis: every key that either side holds.</summary>
/// <typeparam name="TKey">The type of the keys.</typeparam>
/// <remarks>Made by <see cref="VarianceTable"/>. Immutable and thread-safe. The changes of the nodes below a node, and what stands on it itself, add up to its own change.</remarks>
public sealed partial class VarianceTable<TKey>
    where TKey : notnull
{
    private readonly Dictionary<TKey, VarianceNode<TKey>> _byKey;

    internal VarianceTable(Axis<TKey> axis, ImmutableArray<VarianceNode<TKey>> nodes, VarianceNode<TKey> total, bool isRestated)
    {
        Axis = axis;
        Nodes = nodes;
        Total = total;
        IsRestated = isRestated;
        _byKey = nodes.Where(static node => node.HasKey).ToDictionary(static node => node.Key!);
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
    public VarianceNode<TKey>? Find(TKey key) => _byKey.GetValueOrDefault(key);

    /// <summary>The axis, the number of nodes and the total.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Axis.Title} ({Nodes.Length}): {Total.Amounts}");
}
