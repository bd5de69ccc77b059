namespace GovBudget.Classification.Catalogs.Internals;

/// <summary>The names of an edition as a search needs them: each distinct name once, with every subject that has, had or will have it.</summary>
/// <remarks>行政运行 is compared once, not eighty times. Immutable but for the cache of evidence.</remarks>
internal sealed class SearchIndex
{
    private readonly CatalogTable _table;
    private readonly EditionTable _edition;
    private readonly Dictionary<string, int> _byLetters;
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _bySpan;
    private readonly Dictionary<char, ushort> _alphabet = [];
    private readonly List<string> _letters = [];
    private readonly List<List<NamedRow>> _named = [];
    private readonly ushort[][] _symbols;
    private readonly byte[] _evidence;

    public SearchIndex(CatalogTable table, EditionTable edition, NameHistory history)
    {
        _table = table;
        _edition = edition;
        _byLetters = new(edition.Count, StringComparer.Ordinal);
        _bySpan = _byLetters.GetAlternateLookup<ReadOnlySpan<char>>();
        _evidence = new byte[edition.Count];
        for (int i = 0; i < edition.Count; i++)
        {
            AddNamesOf(i, history);
        }

        _symbols = [.. _letters.Select(ToSymbols)];
    }

    /// <summary>The number of distinct names.</summary>
    public int Count => _letters.Count;

    /// <summary>The number of distinct characters.</summary>
    public int AlphabetCount => _alphabet.Count;

    /// <summary>The rows of subjects under other codes, at other times.</summary>
    public List<NamedRow> OtherCodes { get; } = [];

    /// <summary>The letters and digits of a name, in lower case.</summary>
    public string LettersOf(int name) => _letters[name];

    public ReadOnlySpan<ushort> SymbolsOf(int name) => _symbols[name];

    public List<NamedRow> RowsOf(int name) => _named[name];

    /// <summary>The name with just these letters; -1 where there is none.</summary>
    public int Find(ReadOnlySpan<char> letters) => _bySpan.TryGetValue(letters, out int name) ? name : -1;

    /// <summary>The number of a character; <see langword="false"/> where no name has it.</summary>
    public bool TryGetSymbol(char c, out ushort symbol) => _alphabet.TryGetValue(c, out symbol);

    public Evidence EvidenceOf(int ordinal)
    {
        // Two threads find the same.
        if (_evidence[ordinal] == 0)
        {
            _evidence[ordinal] = (byte)(1 + (int)_table.EvidenceOf(_edition.RowOf(ordinal), _edition.Year));
        }

        return (Evidence)(_evidence[ordinal] - 1);
    }

    private void AddNamesOf(int ordinal, NameHistory history)
    {
        foreach (int row in history.OwnRows(_edition, ordinal))
        {
            Add(new(ordinal, row, NameTime.Now));
        }

        AddOtherTimes(ordinal, NameTime.Former, history.RowsOfOtherTimes(_edition, ordinal, later: false));
        AddOtherTimes(ordinal, NameTime.Later, history.RowsOfOtherTimes(_edition, ordinal, later: true));
    }

    private void AddOtherTimes(int ordinal, NameTime time, List<int> rows)
    {
        foreach (int row in rows)
        {
            var other = new NamedRow(ordinal, row, time);
            Add(other);
            if (_table.Codes[row] != _table.Codes[_edition.RowOf(ordinal)])
            {
                OtherCodes.Add(other);
            }
        }
    }

    // What a subject is called now stands before what it was called; a name that it has now is no former one.
    private void Add(NamedRow named)
    {
        string letters = NameKey.LettersOf(_table.NameOf(named.Row)).ToLowerInvariant();
        if (!_byLetters.TryGetValue(letters, out int name))
        {
            name = _letters.Count;
            _byLetters.Add(letters, name);
            _letters.Add(letters);
            _named.Add([]);
        }

        if (!_named[name].Any(other => other.Ordinal == named.Ordinal && _table.NameOf(other.Row) == _table.NameOf(named.Row)))
        {
            _named[name].Add(named);
        }
    }

    private ushort[] ToSymbols(string letters)
    {
        ushort[] symbols = new ushort[letters.Length];
        for (int i = 0; i < symbols.Length; i++)
        {
            if (!_alphabet.TryGetValue(letters[i], out symbols[i]))
            {
                symbols[i] = (ushort)_alphabet.Count;
                _alphabet.Add(letters[i], symbols[i]);
            }
        }

        return symbols;
    }
}
