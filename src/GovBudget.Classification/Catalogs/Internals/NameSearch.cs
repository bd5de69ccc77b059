namespace GovBudget.Classification.Catalogs.Internals;

/// <summary>One search: for each subject the best reason for which a text finds it.</summary>
/// <remarks>Every distinct name is compared; with some two thousand of them that takes less time than an index of parts would save.</remarks>
internal sealed class NameSearch
{
    // What stands behind can be no part of a name; hostile texts cost no more than long ones.
    private const int LongestText = 1024;
    private const int ShortestInitials = 2;
    private const int ShortestCode = 3;

    /// <summary>The digits of the longest code of any scheme.</summary>
    public const int MostDigits = 9;

    private readonly CatalogTable _table;
    private readonly EditionTable _edition;
    private readonly SearchIndex _index;
    private readonly SearchMatch[] _best;

    public NameSearch(CatalogTable table, EditionTable edition, SearchIndex index)
    {
        _table = table;
        _edition = edition;
        _index = index;
        _best = new SearchMatch[edition.Count];
    }

    /// <summary>Looks for a text as a name, as a code, or as a code with the name behind it.</summary>
    public void Run(ReadOnlySpan<char> text)
    {
        text = text[..Math.Min(text.Length, LongestText)];
        Span<char> buffer = stackalloc char[LongestText];
        ReadOnlySpan<char> letters = buffer[..NameKey.WriteLetters(text, buffer)];
        int digits = letters.IndexOfAnyExceptInRange('0', '9');
        digits = digits < 0 ? letters.Length : digits;
        if (digits is > 0 and <= MostDigits)
        {
            AddCodes(letters[..digits]);
        }

        AddNames(text, letters);
        if (digits >= ShortestCode && digits < letters.Length)
        {
            AddNames(letters[digits..], letters[digits..]);
        }
    }

    /// <summary>Looks for a text as a name only.</summary>
    public void RunAsName(ReadOnlySpan<char> text)
    {
        text = text[..Math.Min(text.Length, LongestText)];
        Span<char> buffer = stackalloc char[LongestText];
        AddNames(text, buffer[..NameKey.WriteLetters(text, buffer)]);
    }

    /// <summary>Puts a match that the caller found.</summary>
    public void Add(int ordinal, int score, SubjectSearchReason reason) =>
        Add(new NamedRow(ordinal, _edition.RowOf(ordinal), NameTime.Now), score, reason);

    /// <summary>The matches of a part of the tree in the order of their rank.</summary>
    public List<SearchMatch> Ranked(Range ordinals, int limit, Evidence minimum)
    {
        var ranks = new List<long>();
        (int offset, int length) = ordinals.GetOffsetAndLength(_best.Length);
        for (int i = offset; i < offset + length; i++)
        {
            if (_best[i].Score > 0 && (minimum <= Evidence.Unverified || _index.EvidenceOf(i) >= minimum))
            {
                ranks.Add(((long)(SearchScores.Exact - _best[i].Score) << 32) | (uint)i);
            }
        }

        ranks.Sort();
        return ranks.Take(limit).Select(rank => _best[(int)(rank & int.MaxValue)]).ToList();
    }

    private void AddCodes(ReadOnlySpan<char> digits)
    {
        Span<char> code = stackalloc char[MostDigits];
        for (int i = 0; i < _edition.Count; i++)
        {
            _table.CodeOf(_edition.RowOf(i)).TryFormat(code, out int written);
            if (written >= digits.Length && code.StartsWith(digits))
            {
                bool isWhole = written == digits.Length;
                Add(i, isWhole ? SearchScores.Exact : SearchScores.CodePrefix(digits.Length, written), isWhole ? SubjectSearchReason.Code : SubjectSearchReason.CodePrefix);
            }
        }

        foreach (NamedRow other in _index.OtherCodes)
        {
            _table.CodeOf(other.Row).TryFormat(code, out int written);
            if (digits.SequenceEqual(code[..written]))
            {
                Add(other, SearchScores.OtherTimeCode, other.Time == NameTime.Former ? SubjectSearchReason.FormerCode : SubjectSearchReason.LaterCode);
            }
        }
    }

    private void AddNames(ReadOnlySpan<char> text, ReadOnlySpan<char> letters)
    {
        letters = letters[..Math.Min(letters.Length, NameKey.Longest)];
        if (letters.IsEmpty)
        {
            return;
        }

        Span<char> lower = stackalloc char[NameKey.Longest];
        AddLowered(text, lower[..letters.ToLowerInvariant(lower)]);
    }

    private void AddLowered(ReadOnlySpan<char> text, ReadOnlySpan<char> letters)
    {
        int same = _index.Find(letters);
        if (same >= 0)
        {
            AddSame(text, same);
        }

        // What is printed in letters of the alphabet and is no number may be initials.
        bool isInitials = letters.Length >= ShortestInitials && PinyinInitials.IsQuery(letters) && letters.ContainsAnyInRange('a', 'z');
        ReadOnlySpan<ulong> places = letters.Length <= NameDistance.LongestText ? PlacesOf(letters) : default;
        for (int name = 0; name < _index.Count; name++)
        {
            if (name != same && Match(letters, name, places, isInitials) is { Score: > 0 } match)
            {
                foreach (NamedRow named in _index.RowsOf(name))
                {
                    Add(named, SearchScores.AtTime(match.Score, named.Time), match.Reason);
                }
            }
        }
    }

    private void AddSame(ReadOnlySpan<char> text, int name)
    {
        foreach (NamedRow named in _index.RowsOf(name))
        {
            (int score, SubjectSearchReason reason) = named.Time switch
            {
                NameTime.Former => (SearchScores.FormerName, SubjectSearchReason.FormerName),
                NameTime.Later => (SearchScores.LaterName, SubjectSearchReason.LaterName),
                _ when text.SequenceEqual(_table.NameOf(named.Row)) => (SearchScores.Exact, SubjectSearchReason.ExactName),
                _ => (IsSameKey(text, _table.NameOf(named.Row)) ? SearchScores.Normalized : SearchScores.LettersOnly, SubjectSearchReason.NormalizedName),
            };
            Add(named, score, reason);
        }
    }

    private static bool IsSameKey(ReadOnlySpan<char> text, string name)
    {
        Span<char> key = stackalloc char[LongestText];
        return key[..NameKey.Write(text, key)].SequenceEqual(NameKey.Of(name));
    }

    private (int Score, SubjectSearchReason Reason) Match(ReadOnlySpan<char> letters, int name, ReadOnlySpan<ulong> places, bool isInitials)
    {
        string other = _index.LettersOf(name);
        (int Score, SubjectSearchReason Reason) match = SearchScores.OfText(letters, other);
        if (!places.IsEmpty && match.Reason is SubjectSearchReason.None or SubjectSearchReason.Abbreviation or SubjectSearchReason.PartOfText or SubjectSearchReason.Contains)
        {
            int slips = new NameDistance(places, letters.Length).Between(_index.SymbolsOf(name), out int within);
            match = Better(match, SearchScores.OfSlips(letters.Length, other.Length, slips, within));
        }

        return isInitials ? Better(match, SearchScores.OfInitials(letters, other)) : match;
    }

    private static (int Score, SubjectSearchReason Reason) Better((int Score, SubjectSearchReason Reason) first, (int Score, SubjectSearchReason Reason) second) =>
        second.Score > first.Score ? second : first;

    private ulong[] PlacesOf(ReadOnlySpan<char> letters)
    {
        ulong[] places = new ulong[_index.AlphabetCount];
        for (int i = 0; i < letters.Length; i++)
        {
            if (_index.TryGetSymbol(letters[i], out ushort symbol))
            {
                places[symbol] |= 1UL << i;
            }
        }

        return places;
    }

    private void Add(NamedRow named, int score, SubjectSearchReason reason)
    {
        ref SearchMatch best = ref _best[named.Ordinal];
        if (score > best.Score)
        {
            best = new(named, score, reason);
        }
    }
}
