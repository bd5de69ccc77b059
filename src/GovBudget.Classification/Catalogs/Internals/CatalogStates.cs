namespace GovBudget.Classification.Catalogs.Internals;

/// <summary>
/// The stretches of days on which a catalogue does not change: neither the rows that are valid nor, with the fiscal year, their evidence.
/// </summary>
internal sealed class CatalogStates
{
    private readonly int[] _firsts;
    private readonly int[] _lasts;

    public CatalogStates(int[] firsts, int[] lasts)
    {
        _firsts = firsts;
        _lasts = lasts;
    }

    /// <summary>Finds the stretches of the rows of a catalogue.</summary>
    public static void Find(CatalogColumns columns)
    {
        var firsts = new List<int>();
        var lasts = new List<int>();
        for (int i = 0; i < columns.CoveredDays.Length; i += 2)
        {
            AddStretch(columns, columns.CoveredDays[i], columns.CoveredDays[i + 1], firsts, lasts);
        }

        columns.StateFirsts = [.. firsts];
        columns.StateLasts = [.. lasts];
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

    private static void AddStretch(CatalogColumns columns, int first, int last, List<int> firsts, List<int> lasts)
    {
        var starts = new SortedSet<int> { first };
        for (int year = CatalogDay.YearOf(first) + 1; year <= CatalogDay.YearOf(last); year++)
        {
            starts.Add(CatalogDay.FirstOf(year));
        }

        for (int row = 0; row < columns.Count; row++)
        {
            starts.Add(columns.Firsts[row]);
            starts.Add(columns.Lasts[row] < last ? CatalogDay.After(columns.Lasts[row]) : first);
        }

        foreach (int start in starts.GetViewBetween(first, last))
        {
            if (start != first)
            {
                lasts.Add(CatalogDay.Before(start));
            }

            firsts.Add(start);
        }

        lasts.Add(last);
    }
}
