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
        if (_rollUp.Total is not { } total)
        {
            return new(_rollUp, _step, [.. _rollUp.Nodes.Select(node => new RoundedRollUpNode<TKey>(node, _step))], null);
        }

        Add(None, total);
        AddNodes();
        RoundedPart[] parts = [.. _parts];
        TreeRounding.Round([.. _parents], parts);
        ImmutableArray<RoundedRollUpNode<TKey>>.Builder nodes = ImmutableArray.CreateBuilder<RoundedRollUpNode<TKey>>(_partOf.Length);
        BudgetAmount shownTotal = _step.ToAmount(parts[0].Shown, TotalLabel);
        for (int i = 0; i < _partOf.Length; i++)
        {
            nodes.Add(NodeAt(i, parts));
        }

        return new(_rollUp, _step, nodes.DrainToImmutable(), shownTotal);
    }

    private void AddNodes()
    {
        // The parts of the open node at each depth; 0 is the total.
        var open = new List<int> { 0 };
        for (int i = 0; i < _partOf.Length; i++)
        {
            RollUpNode<TKey> node = _rollUp.Nodes[i];
            open.RemoveRange(node.Depth + 1, open.Count - node.Depth - 1);
            _partOf[i] = node.Inclusive is { } amount ? Add(open[^1], amount) : None;

            // Below a node without an amount nothing has one, so no part ever looks for the parent that is missing here.
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
        if (_partOf[index] == None)
        {
            return new(node, _step);
        }

        RoundedPart part = parts[_partOf[index]];
        bool isOwn = node.Own is not null && _ownPartOf[index] == None;
        RoundedPart? own = _ownPartOf[index] != None ? parts[_ownPartOf[index]] : isOwn ? part : null;
        return new(node, _step)
        {
            Shown = _step.ToAmount(part.Shown, node, static node => node.Label),
            ShownOwn = own is { } shown ? _step.ToAmount(shown.Shown, node, static node => node.Label) : null,
            Adjustment = BudgetAmount.FromFen(part.Adjustment * _step.Fen),
            OwnAdjustment = own is { } moved ? BudgetAmount.FromFen(moved.Adjustment * _step.Fen) : null,
        };
    }
}
