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
        foreach (CatalogCoverage covered in table.Coverage)
        {
            AddStretch(table, CatalogDay.Of(covered.Days.Start), CatalogDay.Of(covered.Days.End), firsts, lasts);
        }

        _firsts = [.. firsts];
        _lasts = [.. lasts];
    }

    public int Count => _firsts.Length;

    public int FirstOf(int state) => _firsts[state];

    public int LastOf(int state) => _lasts[state];

    /// <summary>The state that holds on a day; -1 where the day is not covered.</summary>
    public int At(int day)
    {
        int found = Array.BinarySearch(_firsts, day);
        int state = found >= 0 ? found : ~found - 1;
        return state >= 0 && day <= _lasts[state] ? state : -1;
    }

    private static void AddStretch(CatalogTable table, int first, int last, List<int> firsts, List<int> lasts)
    {
        var starts = new SortedSet<int> { first };
        for (int year = CatalogDay.YearOf(first) + 1; year <= CatalogDay.YearOf(last); year++)
        {
            starts.Add(CatalogDay.FirstOf(year));
        }

        for (int row = 0; row < table.Count; row++)
        {
            if (table.Firsts[row] > first && table.Firsts[row] <= last)
            {
                starts.Add(table.Firsts[row]);
            }

            if (table.Lasts[row] >= first && table.Lasts[row] < last)
            {
                starts.Add(CatalogDay.After(table.Lasts[row]));
            }
        }

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
}
