using GovBudget.Classification.Catalogs.Internals;

namespace GovBudget.Classification.Catalogs.Columns.Internals;

/// <summary>What one scheme knows of the values of a column: values that mean the same subjects are one entry.</summary>
internal sealed class SchemeColumn
{
    /// <summary>No catalogue has a longer name; longer texts are not looked at.</summary>
    private const int LongestName = 256;

    private const int Unknown = -1;

    private readonly int[] _entryOf;
    private readonly List<SchemeEntry> _entries = [];
    private readonly Dictionary<string, List<int>> _rowsByName = new(StringComparer.Ordinal);

    public SchemeColumn(ColumnScan column, SubjectScheme scheme, CatalogTable? table)
    {
        Scheme = scheme;
        Presence = table is null ? null : new CatalogPresence(table);
        _entryOf = new int[column.Values.Length];
        Array.Fill(_entryOf, Unknown);
        if (Presence is not null)
        {
            AddCodes(column, Presence);
            AddNames(column, Presence);
        }

        Summary = Summarise(column);
    }

    public SubjectScheme Scheme { get; }

    /// <summary>Where the subjects of the catalogue stand; <see langword="null"/> without a catalogue.</summary>
    public CatalogPresence? Presence { get; }

    public IReadOnlyList<SchemeEntry> Entries => _entries;

    public ColumnScheme Summary { get; }

    /// <summary>The entry of a value; -1 where the catalogue does not have it at any time.</summary>
    public int EntryOf(int value) => _entryOf[value];

    private void AddCodes(ColumnScan column, CatalogPresence presence)
    {
        var entries = new Dictionary<int, int>();
        for (int i = 0; i < column.Values.Length; i++)
        {
            DistinctValue value = column.Values[i];
            if (value.Scheme != Scheme || !presence.Table.Pages.TryGet(value.Code, out int code))
            {
                continue;
            }

            if (!entries.TryGetValue(code, out int entry))
            {
                entry = _entries.Count;
                entries.Add(code, entry);
                _entries.Add(SchemeEntry.OfCode(presence, code));
            }

            Count(i, entry, value.Rows);
        }
    }

    private void AddNames(ColumnScan column, CatalogPresence presence)
    {
        var entries = new Dictionary<string, int>(StringComparer.Ordinal);
        for (int i = 0; i < column.Values.Length; i++)
        {
            DistinctValue value = column.Values[i];
            if (value.Scheme != SubjectScheme.None || value.Text.Length > LongestName || NameOf(value.Text, presence.Table) is not { } name)
            {
                continue;
            }

            if (!entries.TryGetValue(name, out int entry))
            {
                entry = _entries.Count;
                entries.Add(name, entry);
                _entries.Add(SchemeEntry.OfName(presence, _rowsByName[name]));
            }

            Count(i, entry, value.Rows);
        }
    }

    private void Count(int value, int entry, int rows)
    {
        _entryOf[value] = entry;
        _entries[entry].Values++;
        _entries[entry].Rows += rows;
    }

    // Summaries print names with an ordinal in front: 八、社会保障和就业支出.
    private string? NameOf(string text, CatalogTable table)
    {
        if (_rowsByName.Count == 0)
        {
            IndexNames(table);
        }

        string label = PrintedText.Normalize(text);
        string bare = PrintedText.StripOrdinal(label);
        return _rowsByName.ContainsKey(label) ? label : _rowsByName.ContainsKey(bare) ? bare : null;
    }

    private void IndexNames(CatalogTable table)
    {
        for (int row = 0; row < table.Count; row++)
        {
            string name = PrintedText.Normalize(table.NameOf(row));
            if (!_rowsByName.TryGetValue(name, out List<int>? rows))
            {
                _rowsByName.Add(name, rows = []);
            }

            rows.Add(row);
        }
    }

    private ColumnScheme Summarise(ColumnScan column)
    {
        (int codes, int knownCodes, int knownNames, int rows) = (0, 0, 0, 0);
        for (int i = 0; i < _entryOf.Length; i++)
        {
            DistinctValue value = column.Values[i];
            bool isCode = value.Scheme == Scheme;
            bool isKnown = _entryOf[i] != Unknown;
            codes += isCode ? 1 : 0;
            knownCodes += isCode && isKnown ? 1 : 0;
            knownNames += !isCode && isKnown ? 1 : 0;
            rows += isCode || isKnown ? value.Rows : 0;
        }

        return new ColumnScheme(Scheme, codes, knownCodes, knownNames, rows);
    }
}
