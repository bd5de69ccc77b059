using System.Collections.Immutable;

namespace GovBudget.Classification.Aggregation.Internals;

/// <summary>Tells by the depths of nodes in tree order which stands above which.</summary>
internal static class NodeParents
{
    /// <summary>The index of the parent of each node; −1 for those at the top.</summary>
    public static int[] Of<TKey>(ImmutableArray<RollUpNode<TKey>> nodes)
        where TKey : notnull => Of([.. nodes.Select(static node => node.Depth)]);

    /// <summary>The index of the parent of each node; −1 for those at the top.</summary>
    /// <param name="depths">For each node in tree order how many stand above it.</param>
    public static int[] Of(ReadOnlySpan<int> depths)
    {
        int[] parents = new int[depths.Length];
        var path = new List<int>();
        for (int i = 0; i < parents.Length; i++)
        {
            path.RemoveRange(depths[i], path.Count - depths[i]);
            parents[i] = path.Count == 0 ? -1 : path[^1];
            path.Add(i);
        }

        return parents;
    }
}
