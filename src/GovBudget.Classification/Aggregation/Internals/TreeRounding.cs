namespace GovBudget.Classification.Aggregation.Internals;

/// <summary>Rounds a tree of sums from the top down.</summary>
internal static class TreeRounding
{
    /// <summary>Rounds the parts of a tree: the root to its nearest value, each other part to one of the two steps around it.</summary>
    /// <param name="parents">The parent of each part: an index before its own; −1 for the root, which is the first.</param>
    /// <param name="parts">Each part split into steps; a part that has parts of its own is exactly their sum.</param>
    public static void Round(ReadOnlySpan<int> parents, Span<RoundedPart> parts)
    {
        int[] starts = StartsOf(parents);
        int[] children = ChildrenOf(parents, starts);
        for (int i = 0; i < parts.Length; i++)
        {
            ReadOnlySpan<int> members = children.AsSpan(starts[i]..starts[i + 1]);
            if (members.Length > 0)
            {
                LargestRemainder.Share(parts, members, parts[i].Shown);
            }
        }
    }

    /// <summary>Where the children of each part begin among the children of all.</summary>
    private static int[] StartsOf(ReadOnlySpan<int> parents)
    {
        int[] starts = new int[parents.Length + 1];
        foreach (int parent in parents)
        {
            if (parent >= 0)
            {
                starts[parent + 1]++;
            }
        }

        for (int i = 0; i < parents.Length; i++)
        {
            starts[i + 1] += starts[i];
        }

        return starts;
    }

    private static int[] ChildrenOf(ReadOnlySpan<int> parents, int[] starts)
    {
        int[] next = [.. starts];
        int[] children = new int[starts[^1]];
        for (int i = 0; i < parents.Length; i++)
        {
            if (parents[i] >= 0)
            {
                children[next[parents[i]]++] = i;
            }
        }

        return children;
    }
}
