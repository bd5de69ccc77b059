using System.Collections.Immutable;

namespace GovBudget.Classification.Aggregation.Internals;

/// <summary>The nodes of a roll-up as a tree that other amounts of the same keys can be folded up.</summary>
internal sealed class NodeTree<TKey>
    where TKey : notnull
{
    private readonly int[] _parents;

    // For each key its node; -1 where its lines are a declared subtotal, which never counts.
    private readonly int[] _nodes;

    public NodeTree(RollUp<TKey> rollUp, TKey[] keys)
    {
        ImmutableArray<RollUpNode<TKey>> nodes = rollUp.Nodes;
        _parents = new int[nodes.Length];
        var path = new List<int>();
        var places = new Dictionary<TKey, int>(nodes.Length);
        for (int i = 0; i < nodes.Length; i++)
        {
            path.RemoveRange(nodes[i].Depth, path.Count - nodes[i].Depth);
            _parents[i] = path.Count == 0 ? -1 : path[^1];
            path.Add(i);
            if (nodes[i].HasKey)
            {
                places.Add(nodes[i].Key!, i);
            }
        }

        _nodes = Array.ConvertAll(keys, key => nodes[places[key]].Declared is null ? places[key] : -1);
        HasDeclared = Array.Exists(_nodes, static node => node < 0);
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
            if (_nodes[key] >= 0)
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
            total = _nodes[key] < 0 ? total : FoldedNode.Sum(total, own[key]);
        }

        return total;
    }
}
