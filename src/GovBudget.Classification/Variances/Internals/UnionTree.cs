using System.Collections.Immutable;
using GovBudget.Classification.Aggregation;
using GovBudget.Classification.Aggregation.Internals;

namespace GovBudget.Classification.Variances.Internals;

/// <summary>One tree of the nodes of several roll-ups, which each of them can be folded up again.</summary>
/// <remarks>Folded again and not matched node by node: an unknown key of one side takes known keys below it that on the other side stand elsewhere.</remarks>
internal sealed class UnionTree<TKey>
    where TKey : notnull
{
    private readonly int[] _parents;
    private readonly Dictionary<(TKey Key, bool IsResidual), int> _places;

    private UnionTree(ImmutableArray<RollUpNode<TKey>> nodes)
    {
        Nodes = nodes;
        _parents = NodeParents.Of(nodes);
        _places = new(nodes.Length);
        for (int i = 0; i < nodes.Length; i++)
        {
            if (nodes[i].HasKey || nodes[i].Kind == RollUpNodeKind.Residual)
            {
                _places.Add((nodes[i].Key!, !nodes[i].HasKey), i);
            }
        }
    }

    /// <summary>The nodes in tree order. Their amounts mean nothing.</summary>
    public ImmutableArray<RollUpNode<TKey>> Nodes { get; }

    /// <param name="sides">Roll-ups along one axis.</param>
    /// <param name="keepsResiduals">Whether what a subtotal leaves over is a node of its own; else it stands on the subtotal.</param>
    public static UnionTree<TKey> Of(ReadOnlySpan<RollUp<TKey>> sides, bool keepsResiduals)
    {
        Axis<TKey> axis = sides[0].Axis;
        var known = new LineTotal[axis.Count];
        var unknown = new Dictionary<TKey, LineTotal>();
        var residuals = new HashSet<TKey>();
        bool setsApart = false;
        foreach (RollUp<TKey> side in sides)
        {
            foreach (RollUpNode<TKey> node in side.Nodes)
            {
                if (node.HasKey)
                {
                    Mark(axis, node.Key!, known, unknown);
                }
                else if (node.Kind == RollUpNodeKind.Residual)
                {
                    _ = keepsResiduals && residuals.Add(node.Key!);
                }
                else
                {
                    setsApart = true;
                }
            }
        }

        return new(RollUpListing<TKey>.Structure(axis, HeldTree.Of(axis, known, unknown, out _), residuals, setsApart));
    }

    /// <summary>Folds the amounts of one side up this tree.</summary>
    /// <returns>For each node its amount with everything below it; absent where the side has nothing there.</returns>
    public BudgetAmount?[] Fold(RollUp<TKey> side)
    {
        var sums = new Int128?[_parents.Length];
        foreach (RollUpNode<TKey> node in side.Nodes)
        {
            if (node.Own is { } own)
            {
                int place = _places.TryGetValue((node.Key!, !node.HasKey), out int named) ? named : _places[(node.Key!, false)];
                sums[place] = FoldedNode.Sum(sums[place], own.Fen);
            }
        }

        for (int i = sums.Length - 1; i >= 0; i--)
        {
            if (_parents[i] >= 0)
            {
                sums[_parents[i]] = FoldedNode.Sum(sums[_parents[i]], sums[i]);
            }
        }

        return [.. sums.Select((sum, i) => FoldedNode.ToAmount(sum, Nodes[i].Label))];
    }

    private static void Mark(Axis<TKey> axis, TKey key, LineTotal[] known, Dictionary<TKey, LineTotal> unknown)
    {
        if (axis.TryGetOrdinal(key, out int ordinal))
        {
            known[ordinal].Add(amount: null);
        }
        else
        {
            unknown[key] = default;
        }
    }
}
