namespace GovBudget.Classification.Aggregation.Internals;

/// <summary>Shares what a sum is shown as among its parts (最大余额法): each stays at one of the two steps around it.</summary>
/// <remarks>
/// A sum that is itself shown at a step around it can always be shared so: the floors of parts add up to no more than the floor
/// of their sum, and the ceilings to no less than its ceiling. So the promise holds at every level of a tree, from the top down.
/// </remarks>
internal static class LargestRemainder
{
    /// <summary>Moves as few parts as possible away from their nearest values, those first that are nearest to their other step, equals in order.</summary>
    /// <param name="parts">All parts; those of this sum are at their nearest values.</param>
    /// <param name="members">Where the parts of this sum stand, in order.</param>
    /// <param name="shown">What the sum is shown as, in steps.</param>
    public static void Share(Span<RoundedPart> parts, ReadOnlySpan<int> members, long shown)
    {
        Int128 missing = shown;
        foreach (int member in members)
        {
            missing -= parts[member].Shown;
        }

        if (missing == 0)
        {
            return;
        }

        bool raises = missing > 0;
        var movable = new List<(long Distance, int Order)>();
        for (int order = 0; order < members.Length; order++)
        {
            RoundedPart part = parts[members[order]];
            if (part.IsBetweenSteps && part.IsUp != raises)
            {
                // Of those to raise, the one with the largest remainder is nearest to its step above; to lower, the smallest.
                movable.Add((raises ? -part.Remainder : part.Remainder, order));
            }
        }

        movable.Sort();
        int count = (int)Int128.Abs(missing);
        for (int i = 0; i < count; i++)
        {
            parts[members[movable[i].Order]].IsUp = raises;
        }
    }
}
