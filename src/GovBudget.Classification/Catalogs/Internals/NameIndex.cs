namespace GovBudget.Classification.Catalogs.Internals;

/// <summary>Finds the nodes of an edition by name, in any printed form; a look-up allocates nothing.</summary>
/// <remarks>The nodes of one name are a chain of entries in tree order.</remarks>
internal sealed class NameIndex
{
    private readonly Dictionary<string, int> _first;
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _bySpan;
    private readonly List<(int Ordinal, int Next)> _entries;

    public NameIndex(CatalogTable table, EditionTable edition)
    {
        _first = new(edition.Count, StringComparer.Ordinal);
        _bySpan = _first.GetAlternateLookup<ReadOnlySpan<char>>();
        _entries = new(edition.Count);

        // From behind, so that each chain runs in tree order.
        for (int i = edition.Count - 1; i >= 0; i--)
        {
            Add(table.NameOf(edition.RowOf(i)), i);
            if (edition.Account == BudgetAccount.None)
            {
                AddOtherNames(table, edition, i);
            }
        }
    }

    /// <summary>The first entry of a name; -1 where there is none.</summary>
    public int First(ReadOnlySpan<char> name)
    {
        if (name.Length > NameKey.Longest)
        {
            return -1;
        }

        if (NameKey.PlainLength(name) == name.Length)
        {
            return Entry(name);
        }

        Span<char> key = stackalloc char[name.Length];
        return Entry(key[..NameKey.Write(name, key)]);
    }

    /// <summary>The next entry of the same name; -1 behind the last.</summary>
    public int Next(int entry) => _entries[entry].Next;

    public int OrdinalOf(int entry) => _entries[entry].Ordinal;

    private int Entry(ReadOnlySpan<char> key) => _bySpan.TryGetValue(key, out int entry) ? entry : -1;

    // Where accounts call one code by several names, the edition of all accounts finds it by each of them.
    private void AddOtherNames(CatalogTable table, EditionTable edition, int ordinal)
    {
        int own = edition.RowOf(ordinal);
        Range rows = table.RowsOf(table.CodeOf(own));
        for (int row = rows.Start.Value; row < rows.End.Value; row++)
        {
            if (row != own && table.IsValid(row, edition.Day) && table.EvidenceOf(row, edition.Year) >= edition.Minimum && table.NameOf(row) != table.NameOf(own))
            {
                Add(table.NameOf(row), ordinal);
            }
        }
    }

    private void Add(string name, int ordinal)
    {
        string key = NameKey.Of(name);
        int next = _first.TryGetValue(key, out int later) ? later : -1;
        if (next < 0 || _entries[next].Ordinal != ordinal)
        {
            _first[key] = _entries.Count;
            _entries.Add((ordinal, next));
        }
    }
}
