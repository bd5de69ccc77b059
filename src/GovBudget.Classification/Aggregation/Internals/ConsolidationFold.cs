using System.Collections.Immutable;

namespace GovBudget.Classification.Aggregation.Internals;

/// <summary>Divides every amount that counts into what is eliminated and what remains, and adds both up the tree.</summary>
internal sealed class ConsolidationFold<TKey>
    where TKey : notnull
{
    private const string Total = "the total";

    private readonly ImmutableArray<RollUpNode<TKey>> _nodes;
    private readonly Eliminations<TKey> _eliminations;
    private readonly Axis<TKey> _axis;

    public ConsolidationFold(RollUp<TKey> rollUp, Eliminations<TKey> eliminations)
    {
        _nodes = rollUp.Nodes;
        _axis = rollUp.Axis;
        _eliminations = eliminations;
        int[] parents = NodeParents.Of(_nodes);
        bool[] isEliminated = Mark(parents);
        var eliminated = new Int128?[_nodes.Length + 1];
        var net = new Int128?[_nodes.Length + 1];
        for (int i = _nodes.Length - 1; i >= 0; i--)
        {
            Int128?[] sums = isEliminated[i] ? eliminated : net;
            sums[i] = FoldedNode.Sum(sums[i], _nodes[i].Own?.Fen);
            int parent = parents[i] < 0 ? _nodes.Length : parents[i];
            eliminated[parent] = FoldedNode.Sum(eliminated[parent], eliminated[i]);
            net[parent] = FoldedNode.Sum(net[parent], net[i]);
        }

        Nodes =
        [
            .. _nodes.Select((node, i) => new ConsolidatedNode<TKey>(
                node, isEliminated[i], FoldedNode.ToAmount(eliminated[i], $"what is eliminated of {node.Label}"), FoldedNode.ToAmount(net[i], $"what remains of {node.Label}"))),
        ];
        Eliminated = FoldedNode.ToAmount(eliminated[^1], $"what is eliminated of {Total}");
        Net = FoldedNode.ToAmount(net[^1], $"what remains of {Total}");
        EliminatedNodes = [.. Nodes.Where((_, i) => isEliminated[i] && (parents[i] < 0 || !isEliminated[parents[i]]))];
        Undivided = [.. Nodes.Where((node, i) => !isEliminated[i] && IsUndivided(node.Node))];
    }

    public ImmutableArray<ConsolidatedNode<TKey>> Nodes { get; }

    public BudgetAmount? Eliminated { get; }

    public BudgetAmount? Net { get; }

    public ImmutableArray<ConsolidatedNode<TKey>> EliminatedNodes { get; }

    public ImmutableArray<ConsolidatedNode<TKey>> Undivided { get; }

    private bool[] Mark(int[] parents)
    {
        bool[] isEliminated = new bool[_nodes.Length];
        for (int i = 0; i < isEliminated.Length; i++)
        {
            isEliminated[i] = (parents[i] >= 0 && isEliminated[parents[i]]) || (_nodes[i].HasKey && _eliminations.Covers(_nodes[i].Key!, _axis));
        }

        return isEliminated;
    }

    // The node over all unknown keys has no amount of its own, and a residual has the key of its subtotal.
    private bool IsUndivided(RollUpNode<TKey> node) => node.Own is not null && _eliminations.IsAboveAny(node.Key!, _axis);
}
