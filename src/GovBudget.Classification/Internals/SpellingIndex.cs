namespace GovBudget.Classification.Internals;

/// <summary>Looks printed labels up by their canonical form, as they are and without the ordinal in front of them. Nothing is allocated.</summary>
/// <remarks>
/// What a label means is a number, so that the code is the same for every vocabulary: a program would wait at its first look-up for code over each
/// type of meaning to be compiled, longer than for all the look-ups of a document.
/// </remarks>
internal sealed class SpellingIndex
{
    private readonly Dictionary<string, int> _bySpelling;
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _bySpan;
    private readonly int _longestSpelling;

    /// <param name="spellings">Every spelling in the form of <see cref="PrintedText.Normalize(string)"/>; they are short, for labels are copied to the stack. Kept, not copied.</param>
    public SpellingIndex(Dictionary<string, int> spellings)
    {
        _bySpelling = spellings;
        _bySpan = _bySpelling.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (string spelling in spellings.Keys)
        {
            _longestSpelling = Math.Max(_longestSpelling, spelling.Length);
        }
    }

    /// <summary>Every spelling known, in canonical form.</summary>
    public IEnumerable<KeyValuePair<string, int>> Spellings => _bySpelling;

    public bool TryFind(ReadOnlySpan<char> text, out int meaning)
    {
        const int roomForOrdinalAndSpaces = 64;
        meaning = 0;
        if (text.Length > _longestSpelling + roomForOrdinalAndSpaces)
        {
            return false;
        }

        Span<char> buffer = stackalloc char[text.Length];
        ReadOnlySpan<char> label = buffer[..PrintedText.Normalize(text, buffer)];
        return _bySpan.TryGetValue(label, out meaning) || _bySpan.TryGetValue(PrintedText.StripOrdinal(label), out meaning);
    }
}
