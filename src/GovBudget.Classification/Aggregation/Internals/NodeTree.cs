using System.Collections.Immutable;

namespace GovBudget.Classification.Aggregation.Internals;

/// <summary>The nodes of a roll-up as a tree that other amounts of the same keys can be folded up.</summary>
internal sealed class NodeTree<TKey>
    where TKey : notnull
{
    private readonly int[] _parents;

    private readonly RollUp<TKey> _rollUp;

    // For each key its node.
    private readonly int[] _nodes;

    // For each key whether its lines count: those of a declared subtotal never do.
    private readonly bool[] _counts;

    public NodeTree(RollUp<TKey> rollUp, TKey[] keys)
    {
        _rollUp = rollUp;
        ImmutableArray<RollUpNode<TKey>> nodes = rollUp.Nodes;
        _parents = NodeParents.Of(nodes);
        var places = new Dictionary<TKey, int>(nodes.Length);
        for (int i = 0; i < nodes.Length; i++)
        {
            if (nodes[i].HasKey)
            {
                places.Add(nodes[i].Key!, i);
            }
        }

        _nodes = Array.ConvertAll(keys, key => places[key]);
        _counts = Array.ConvertAll(_nodes, node => nodes[node].Declared is null);
        HasDeclared = Array.Exists(_counts, static counts => !counts);
    }

    public int Count => _parents.Length;

    /// <summary>Whether lines of some key are a declared subtotal.</summary>
    public bool HasDeclared { get; }

    /// <summary>Folds the amounts of the keys up: each node gets its own and everything below it; absent where nothing is.</summary>
    public void Fold(ReadOnlySpan<Int128?> own, Span<Int128?> inclusive)
    {
        inclusive.Clear();
        for (int key = 0; key < own.Length; key++)
        {
            if (_counts[key])
            {
                inclusive[_nodes[key]] = own[key];
            }
        }

        for (int node = Count - 1; node >= 0; node--)
        {
            if (_parents[node] >= 0)
            {
                ref Int128? parent = ref inclusive[_parents[node]];
                parent = FoldedNode.Sum(parent, inclusive[node]);
            }
        }
    }

    /// <summary>What the keys that count have together.</summary>
    public Int128? TotalOf(ReadOnlySpan<Int128?> own)
    {
        Int128? total = null;
        for (int key = 0; key < own.Length; key++)
        {
            total = _counts[key] ? FoldedNode.Sum(total, own[key]) : total;
        }

        return total;
    }

    /// <summary>The same nodes with other amounts: those of the lines that count on another axis too.</summary>
    public RollUp<TKey> Refill(Int128?[] own)
    {
        var inclusive = new Int128?[Count];
        Fold(own, inclusive);
        RollUpNode<TKey>[] nodes = [.. _rollUp.Nodes.Select((node, i) => node.With(inclusive[i]))];
        for (int key = 0; key < own.Length; key++)
        {
            int node = _nodes[key];
            nodes[node] = _counts[key] ? nodes[node].WithOwn(own[key]) : nodes[node].WithDeclared(own[key], inclusive[node]);
        }

        Int128? total = null;
        for (int node = 0; node < Count; node++)
        {
            total = _parents[node] < 0 ? FoldedNode.Sum(total, inclusive[node]) : total;
        }

        return new(_rollUp.Axis, [.. nodes], FoldedNode.ToAmount(total, "the total"));
    }
}
