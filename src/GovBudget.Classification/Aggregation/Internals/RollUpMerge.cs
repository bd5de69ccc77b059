using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace GovBudget.Classification.Aggregation.Internals;

/// <summary>Adds finished roll-ups node by node.</summary>
internal sealed class RollUpMerge<TKey>(Axis<TKey> axis)
    where TKey : notnull
{
    private readonly Dictionary<TKey, SettledKey> _settled = [];
    private readonly List<(TKey Key, long Count, long AbsentCount)> _lines = [];
    private bool _setsApart;

    public void Add(RollUp<TKey> rollUp)
    {
        ImmutableArray<RollUpNode<TKey>> nodes = rollUp.ToAddUp("merged").Nodes;
        int[] parents = NodeParents.Of(nodes);
        long[] counts = [.. nodes.Select(static node => node.Count)];
        long[] absentCounts = [.. nodes.Select(static node => node.AbsentCount)];
        for (int i = 0; i < parents.Length; i++)
        {
            if (parents[i] >= 0)
            {
                counts[parents[i]] -= nodes[i].Count;
                absentCounts[parents[i]] -= nodes[i].AbsentCount;
            }
        }

        for (int i = 0; i < parents.Length; i++)
        {
            Add(nodes[i], counts[i], absentCounts[i]);
        }
    }

    public RollUp<TKey> RollUp()
    {
        var totals = new LineTotals<TKey>(axis, new() { UnknownKeys = _setsApart ? UnknownKeyPolicy.Unclassified : UnknownKeyPolicy.UnderNearestAncestor });
        foreach ((TKey key, long count, long absentCount) in _lines)
        {
            totals.Add(key, sum: 0, count, absentCount, key, static _ => 0);
        }

        return totals.RollUp(_settled);
    }

    /// <summary>A residual counts on the key of its subtotal from now on. The node over all unknown keys comes again by itself.</summary>
    private void Add(RollUpNode<TKey> node, long count, long absentCount)
    {
        bool isOverUnknown = !node.HasKey && node.Kind == RollUpNodeKind.Unclassified;
        _setsApart |= isOverUnknown;
        if (isOverUnknown)
        {
            return;
        }

        ref SettledKey key = ref CollectionsMarshal.GetValueRefOrAddDefault(_settled, node.Key!, out _);
        key = key.Plus(node.Own, node.Declared, node.Imbalance);
        if (count > 0)
        {
            _lines.Add((node.Key!, count, absentCount));
        }
    }
}
