namespace GovBudget.Classification.Catalogs.Columns.Internals;

/// <summary>Finds, for each account of a scheme, the states of its catalogue that hold most of a column.</summary>
internal static class CandidateFinder
{
    public static IEnumerable<ColumnCandidate> Find(ColumnScan column, SchemeColumn scheme, FitBar bar)
    {
        if (scheme.Presence is not { States: > 0 } presence || scheme.Entries.Count == 0)
        {
            return [];
        }

        var candidates = new List<ColumnCandidate>();
        int most = 0;
        for (BudgetAccount account = BudgetAccount.GeneralPublic; presence.IsDivided && account <= BudgetAccount.SocialInsurance; account++)
        {
            int[] matched = MatchedIn(scheme, account);
            most = Math.Max(most, matched.Max());
            candidates.AddRange(Group(column, scheme, account, matched, bar));
        }

        // All accounts together always hold at least as much: they are a candidate where no single account holds as much.
        int[] together = MatchedIn(scheme, BudgetAccount.None);
        if (together.Max() > most)
        {
            candidates.AddRange(Group(column, scheme, BudgetAccount.None, together, bar));
        }

        return candidates;
    }

    private static int[] MatchedIn(SchemeColumn scheme, BudgetAccount account)
    {
        int[] matched = new int[scheme.Presence!.States];
        foreach (SchemeEntry entry in scheme.Entries)
        {
            for (int state = 0; state < matched.Length; state++)
            {
                matched[state] += entry.IsIn(state, account) ? entry.Values : 0;
            }
        }

        return matched;
    }

    // States that hold equally many values need not hold the same ones: each set is a candidate of its own.
    private static IEnumerable<ColumnCandidate> Group(ColumnScan column, SchemeColumn scheme, BudgetAccount account, int[] matched, FitBar bar)
    {
        int best = matched.Max();
        return best == 0
            ? []
            : Enumerable.Range(0, matched.Length)
                .Where(state => matched[state] == best)
                .GroupBy(state => SetOf(scheme, account, state), StringComparer.Ordinal)
                .Select(states => new ColumnCandidate(column, scheme, account, [.. states], matched, bar));
    }

    private static string SetOf(SchemeColumn scheme, BudgetAccount account, int state) =>
        string.Create(scheme.Entries.Count, (scheme, account, state), static (set, from) =>
        {
            for (int i = 0; i < set.Length; i++)
            {
                set[i] = from.scheme.Entries[i].IsIn(from.state, from.account) ? '1' : '0';
            }
        });
}
