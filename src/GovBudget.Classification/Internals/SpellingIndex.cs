using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;

namespace GovBudget.Classification.Internals;

/// <summary>Looks printed labels up by their canonical form, as they are and without the ordinal in front of them. Nothing is allocated.</summary>
internal sealed class SpellingIndex<TValue>
{
    private readonly FrozenDictionary<string, TValue> _bySpelling;
    private readonly FrozenDictionary<string, TValue>.AlternateLookup<ReadOnlySpan<char>> _bySpan;
    private readonly int _longestSpelling;

    /// <param name="spellings">Every spelling in the form of <see cref="PrintedText.Normalize(string)"/>, each once; they are short, for labels are copied to the stack.</param>
    public SpellingIndex(IEnumerable<KeyValuePair<string, TValue>> spellings)
    {
        _bySpelling = spellings.ToFrozenDictionary(StringComparer.Ordinal);
        _bySpan = _bySpelling.GetAlternateLookup<ReadOnlySpan<char>>();
        _longestSpelling = _bySpelling.Keys.Max(static spelling => spelling.Length);
    }

    /// <summary>Every spelling known, in canonical form.</summary>
    public IEnumerable<KeyValuePair<string, TValue>> Spellings => _bySpelling;

    public bool TryFind(ReadOnlySpan<char> text, [MaybeNullWhen(false)] out TValue value)
    {
        const int roomForOrdinalAndSpaces = 64;
        value = default;
        if (text.Length > _longestSpelling + roomForOrdinalAndSpaces)
        {
            return false;
        }

        Span<char> buffer = stackalloc char[text.Length];
        ReadOnlySpan<char> label = buffer[..PrintedText.Normalize(text, buffer)];
        return _bySpan.TryGetValue(label, out value) || _bySpan.TryGetValue(PrintedText.StripOrdinal(label), out value);
    }
}
