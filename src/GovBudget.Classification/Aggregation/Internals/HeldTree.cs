namespace GovBudget.Classification.Aggregation.Internals;

/// <summary>The part of an axis that holds lines, with unknown keys put where their digits say they belong.</summary>
/// <remarks>An unknown key has to stand in the tree even where it is shown elsewhere: a row of 20113 above an unknown 2011377, or an
/// unknown 20177 above a known 2017701, is a declared subtotal, and would otherwise be counted twice.</remarks>
internal static class HeldTree
{
    /// <summary>Puts the keys that hold something in tree order.</summary>
    /// <param name="axis">The axis.</param>
    /// <param name="known">For each ordinal of the axis what its lines make.</param>
    /// <param name="unknown">The same for keys that the axis does not have.</param>
    /// <param name="lines">For each key that is returned what its own lines make. Beside the keys and not in them: arrays of 85 KB and more would
    /// go to the heap that only a full collection clears.</param>
    public static HeldNode<TKey>[] Of<TKey>(Axis<TKey> axis, LineTotal[] known, Dictionary<TKey, LineTotal>? unknown, out LineTotal[] lines)
        where TKey : notnull
    {
        KeyValuePair<TKey, LineTotal>[] strangers = unknown is null ? [] : [.. unknown];
        Array.Sort(strangers, (left, right) => axis.Compare(left.Key, right.Key));
        bool[] isHeld = Mark(axis, known, strangers, out int heldCount);
        var nodes = new HeldNode<TKey>[heldCount + strangers.Length];
        lines = new LineTotal[nodes.Length];
        int[] indexes = new int[axis.Count];
        int next = 0;
        int count = 0;
        for (int ordinal = 0; ordinal <= axis.Count; ordinal++)
        {
            for (; next < strangers.Length && axis.PlaceOf(strangers[next].Key) <= ordinal; next++)
            {
                TKey key = strangers[next].Key;
                int parent = axis.TryGetNearestAncestor(key, out int ancestor) ? indexes[ancestor] : -1;
                lines[count] = strangers[next].Value;
                nodes[count++] = new(key, axis.UnknownName(key), parent, IsUnknown: true);
            }

            if (ordinal < axis.Count && isHeld[ordinal])
            {
                int parent = axis.ParentOrdinals[ordinal];
                indexes[ordinal] = count;
                lines[count] = known[ordinal];
                nodes[count++] = new(axis.KeyAt(ordinal), axis.NameAt(ordinal), parent < 0 ? -1 : indexes[parent], IsUnknown: false);
            }
        }

        PutBelowUnknown(axis, nodes);
        return nodes;
    }

    /// <summary>The node above another in the tree that is shown, in which unknown keys may be set apart from the others.</summary>
    public static int ShownParent<TKey>(HeldNode<TKey>[] held, int index, bool setsApart)
        where TKey : notnull
    {
        int parent = held[index].Parent;
        while (setsApart && parent >= 0 && held[parent].IsUnknown != held[index].IsUnknown)
        {
            parent = held[parent].Parent;
        }

        return parent;
    }

    private static bool[] Mark<TKey>(Axis<TKey> axis, LineTotal[] known, KeyValuePair<TKey, LineTotal>[] strangers, out int heldCount)
        where TKey : notnull
    {
        bool[] isHeld = new bool[axis.Count];
        foreach (KeyValuePair<TKey, LineTotal> stranger in strangers)
        {
            if (axis.TryGetNearestAncestor(stranger.Key, out int ancestor))
            {
                isHeld[ancestor] = true;
            }
        }

        heldCount = 0;
        ReadOnlySpan<int> parents = axis.ParentOrdinals;
        for (int ordinal = isHeld.Length - 1; ordinal >= 0; ordinal--)
        {
            if (isHeld[ordinal] || known[ordinal].Count > 0)
            {
                isHeld[ordinal] = true;
                heldCount++;
                if (parents[ordinal] >= 0)
                {
                    isHeld[parents[ordinal]] = true;
                }
            }
        }

        return isHeld;
    }

    /// <summary>An unknown key takes over the keys that stand behind it and below it by their digits, unless a nearer one has them.</summary>
    private static void PutBelowUnknown<TKey>(Axis<TKey> axis, HeldNode<TKey>[] nodes)
        where TKey : notnull
    {
        for (int i = 0; i < nodes.Length; i++)
        {
            for (int below = i + 1; nodes[i].IsUnknown && below < nodes.Length && axis.IsAncestor(nodes[i].Key, nodes[below].Key); below++)
            {
                if (nodes[below].Parent < i)
                {
                    nodes[below] = nodes[below] with { Parent = i };
                }
            }
        }
    }
}
