using System.Collections.Immutable;

namespace GovBudget.Classification.Aggregation.Internals;

/// <summary>Lays a roll-up out as a tree of parts under its total, rounds them, and makes nodes of them again.</summary>
internal sealed class RollUpRounding<TKey>
    where TKey : notnull
{
    private const int None = -1;
    private const string TotalLabel = "The total";

    private readonly RollUp<TKey> _rollUp;
    private readonly RoundingStep _step;
    private readonly List<int> _parents = [];
    private readonly List<RoundedPart> _parts = [];

    // Where the part of each node stands, and the part of what stands on the node itself beside nodes below it.
    private readonly int[] _partOf;
    private readonly int[] _ownPartOf;

    public RollUpRounding(RollUp<TKey> rollUp, RoundingStep step)
    {
        _rollUp = rollUp;
        _step = step;
        _partOf = new int[rollUp.Nodes.Length];
        _ownPartOf = new int[rollUp.Nodes.Length];
    }

    public RoundedRollUp<TKey> Run()
    {
        int top = _rollUp.Total is { } total ? Add(None, total) : None;
        AddNodes(top);
        RoundedPart[] parts = [.. _parts];
        TreeRounding.Round([.. _parents], parts);
        ImmutableArray<RoundedRollUpNode<TKey>>.Builder nodes = ImmutableArray.CreateBuilder<RoundedRollUpNode<TKey>>(_partOf.Length);
        BudgetAmount? shownTotal = top == None ? null : _step.ToAmount(parts[top].Shown, TotalLabel);
        for (int i = 0; i < _partOf.Length; i++)
        {
            nodes.Add(NodeAt(i, parts));
        }

        return new(_rollUp, _step, nodes.DrainToImmutable(), shownTotal);
    }

    private void AddNodes(int top)
    {
        // The parts of the open node at each depth; first the total.
        var open = new List<int> { top };
        for (int i = 0; i < _partOf.Length; i++)
        {
            RollUpNode<TKey> node = _rollUp.Nodes[i];
            open.RemoveRange(node.Depth + 1, open.Count - node.Depth - 1);
            _partOf[i] = node.Inclusive is { } amount ? Add(open[^1], amount) : None;

            // Where a node has no amount and one below it does, because a blank line makes the sum unknown, that one is the top of a tree of its own.
            open.Add(_partOf[i]);
            bool hasNodesBelow = i + 1 < _partOf.Length && _rollUp.Nodes[i + 1].Depth > node.Depth;
            _ownPartOf[i] = hasNodesBelow && node.Own is { } own ? Add(_partOf[i], own) : None;
        }
    }

    private int Add(int parent, BudgetAmount amount)
    {
        _parents.Add(parent);
        _parts.Add(_step.Split(amount.Fen));
        return _parts.Count - 1;
    }

    private RoundedRollUpNode<TKey> NodeAt(int index, RoundedPart[] parts)
    {
        RollUpNode<TKey> node = _rollUp.Nodes[index];
        RoundedPart? part = PartAt(_partOf[index], parts);
        RoundedPart? own = PartAt(_ownPartOf[index], parts) ?? (node.Own is not null ? part : null);
        return new(node, _step)
        {
            Shown = ShownOf(part, node),
            ShownOwn = ShownOf(own, node),
            Adjustment = AdjustmentOf(part),
            OwnAdjustment = AdjustmentOf(own),
        };
    }

    private static RoundedPart? PartAt(int index, RoundedPart[] parts) => index == None ? null : parts[index];

    private BudgetAmount? ShownOf(RoundedPart? part, RollUpNode<TKey> node) =>
        part is { } some ? _step.ToAmount(some.Shown, node, static node => node.Label) : null;

    private BudgetAmount? AdjustmentOf(RoundedPart? part) => part is { } some ? BudgetAmount.FromFen(some.Adjustment * _step.Fen) : null;
}
