namespace GovBudget.Classification.Catalogs.Internals;

/// <summary>
/// The stretches of days on which a catalogue does not change: neither the rows that are valid nor, with the fiscal year, their evidence.
/// </summary>
internal sealed class CatalogStates
{
    private readonly int[] _firsts;
    private readonly int[] _lasts;

    public CatalogStates(CatalogTable table)
    {
        var firsts = new List<int>();
        var lasts = new List<int>();
        for (int i = 0; i < table.CoveredDays.Length; i += 2)
        {
            AddStretch(table, table.CoveredDays[i], table.CoveredDays[i + 1], firsts, lasts);
        }

        _firsts = firsts.ToArray();
        _lasts = lasts.ToArray();
    }

    public int Count => _firsts.Length;

    public int FirstOf(int state) => _firsts[state];

    public int LastOf(int state) => _lasts[state];

    /// <summary>The state that holds on a day; -1 where the day is not covered.</summary>
    public int At(int day)
    {
        int state = _firsts.Length - 1;
        while (state >= 0 && _firsts[state] > day)
        {
            state--;
        }

        return state >= 0 && day <= _lasts[state] ? state : -1;
    }

    private static void AddStretch(CatalogTable table, int first, int last, List<int> firsts, List<int> lasts)
    {
        // A sorted set would have to be compiled for this; most days are the first of a year, so few are left to sort.
        var starts = new List<int> { first };
        for (int year = CatalogDay.YearOf(first) + 1; year <= CatalogDay.YearOf(last); year++)
        {
            starts.Add(CatalogDay.FirstOf(year));
        }

        for (int row = 0; row < table.Count; row++)
        {
            Add(table.Firsts[row], first, last, starts);
            if (table.Lasts[row] >= first && table.Lasts[row] < last)
            {
                Add(CatalogDay.After(table.Lasts[row]), first, last, starts);
            }
        }

        starts.Sort();
        foreach (int start in starts)
        {
            if (start != first)
            {
                lasts.Add(CatalogDay.Before(start));
            }

            firsts.Add(start);
        }

        lasts.Add(last);
    }

    private static void Add(int day, int first, int last, List<int> starts)
    {
        bool isNew = day > first && day <= last && (day % 10_000 != 101) && !starts.Contains(day);
        if (isNew)
        {
            starts.Add(day);
        }
    }
}
