using System.Collections.Immutable;

namespace GovBudget.Classification.Aggregation.Internals;

/// <summary>Leaves nodes of a roll-up out without losing an amount.</summary>
/// <remarks>Below a node of which some parts are kept the others stand together as a remainder; a node of which none is kept becomes a leaf.</remarks>
internal sealed class RollUpView<TKey>
    where TKey : notnull
{
    private const string RemainderName = "其余";

    private readonly RollUp<TKey> _rollUp;
    private readonly bool[] _kept;
    private readonly ImmutableArray<RollUpNode<TKey>>.Builder _nodes = ImmutableArray.CreateBuilder<RollUpNode<TKey>>();

    /// <param name="rollUp">The roll-up.</param>
    /// <param name="keep">Which nodes are kept, with those above them. Remainders of an earlier view are not asked: they are made anew.</param>
    public RollUpView(RollUp<TKey> rollUp, Func<RollUpNode<TKey>, bool> keep)
    {
        _rollUp = rollUp;
        _kept = [.. rollUp.Nodes.Select(node => node.Kind != RollUpNodeKind.Remainder && keep(node))];
        int[] parents = NodeParents.Of(rollUp.Nodes);
        for (int i = _kept.Length - 1; i >= 0; i--)
        {
            if (parents[i] >= 0)
            {
                _kept[parents[i]] |= _kept[i];
            }
        }
    }

    public RollUp<TKey> Make()
    {
        AddParts(0, _kept.Length, above: null);
        return new(_rollUp.Axis, _nodes.DrainToImmutable(), _rollUp.Total, _rollUp.AbsentAmounts, _rollUp.Whole);
    }

    /// <summary>Adds the nodes one level down that are kept, each with what is below it, and one for the others together.</summary>
    private void AddParts(int first, int end, RollUpNode<TKey>? above)
    {
        var leftOut = new List<RollUpNode<TKey>>();
        for (int i = first; i < end; i = EndOf(i))
        {
            RollUpNode<TKey> node = _rollUp.Nodes[i];
            if (!_kept[i])
            {
                leftOut.Add(node);
                continue;
            }

            int below = EndOf(i);
            bool isLeaf = Array.IndexOf(_kept, true, i + 1, below - i - 1) < 0;
            _nodes.Add(isLeaf && below > i + 1 ? node.AsLeaf() : node);
            if (!isLeaf)
            {
                AddParts(i + 1, below, node);
            }
        }

        if (leftOut.Count > 0)
        {
            _nodes.Add(RemainderOf(leftOut, above));
        }
    }

    private RollUpNode<TKey> RemainderOf(List<RollUpNode<TKey>> leftOut, RollUpNode<TKey>? above)
    {
        Int128? sum = null;
        foreach (RollUpNode<TKey> node in leftOut)
        {
            sum = FoldedNode.Sum(sum, node.Inclusive?.Fen);
        }

        bool isUnknown = _rollUp.AbsentAmounts == AbsentAmountPolicy.Contagious && leftOut.Exists(static node => node.Inclusive is null);
        BudgetAmount? amount = isUnknown ? null : FoldedNode.ToAmount(sum, above, static above => above is null ? RemainderName : $"{RemainderName} of {above.Label}");
        return new(_rollUp.Axis)
        {
            Key = above is null ? default! : above.Key!,
            Name = RemainderName,
            Depth = above is null ? 0 : above.Depth + 1,
            Kind = RollUpNodeKind.Remainder,
            Own = amount,
            Inclusive = amount,
            Count = leftOut.Sum(static node => node.Count),
            AbsentCount = leftOut.Sum(static node => node.AbsentCount),
        };
    }

    /// <summary>The first node behind the subtree of a node.</summary>
    private int EndOf(int index)
    {
        int end = index + 1;
        while (end < _kept.Length && _rollUp.Nodes[end].Depth > _rollUp.Nodes[index].Depth)
        {
            end++;
        }

        return end;
    }
}
