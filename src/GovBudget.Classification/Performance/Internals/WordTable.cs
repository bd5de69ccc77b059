using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;

namespace GovBudget.Classification.Performance.Internals;

/// <summary>Words with a meaning, found at the start of a text: the longest wins.</summary>
internal static class WordTable
{
    public static WordTable<T> Of<T>(IEnumerable<(string Word, T Meaning)> words)
        where T : class
    {
        var meanings = new Dictionary<string, T>(StringComparer.Ordinal);
        foreach ((string word, T meaning) in words)
        {
            if (!meanings.TryAdd(PrintedText.Normalize(word), meaning))
            {
                throw new ArgumentException($"'{word}' has a meaning already: {meanings[PrintedText.Normalize(word)]}.");
            }
        }

        return new(meanings);
    }
}

/// <summary>Words with a meaning, found at the start of a text: the longest wins.</summary>
internal sealed class WordTable<T>
    where T : class
{
    private const int Slots = 1024;

    private readonly FrozenDictionary<string, T>.AlternateLookup<ReadOnlySpan<char>> _meanings;

    // The longest word by the low bits of its first letter: most texts are turned away here, without a look-up.
    private readonly byte[] _longest = new byte[Slots];

    public WordTable(Dictionary<string, T> meanings)
    {
        _meanings = meanings.ToFrozenDictionary(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (string word in meanings.Keys)
        {
            ref byte longest = ref _longest[word[0] % Slots];
            longest = Math.Max(longest, (byte)Math.Min(word.Length, IndicatorTarget.MaxLength));
        }
    }

    /// <summary>The longest word that the text begins with.</summary>
    /// <param name="text">Text in canonical form.</param>
    /// <param name="meaning">What the word means.</param>
    /// <param name="length">How many characters it has; 0 where there is none.</param>
    public bool TryMatch(ReadOnlySpan<char> text, [NotNullWhen(true)] out T? meaning, out int length)
    {
        meaning = null;
        length = text.IsEmpty ? 0 : Math.Min(_longest[text[0] % Slots], text.Length);
        while (length > 0 && !_meanings.TryGetValue(text[..length], out meaning))
        {
            length--;
        }

        return length > 0;
    }
}
