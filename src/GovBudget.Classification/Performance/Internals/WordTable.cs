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
    private readonly FrozenDictionary<string, T>.AlternateLookup<ReadOnlySpan<char>> _meanings;
    private readonly FrozenDictionary<char, int> _longest;

    public WordTable(Dictionary<string, T> meanings)
    {
        _meanings = meanings.ToFrozenDictionary(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        _longest = meanings.Keys.GroupBy(static word => word[0]).ToFrozenDictionary(static words => words.Key, static words => words.Max(static word => word.Length));
    }

    /// <summary>The longest word that the text begins with.</summary>
    /// <param name="text">Text in canonical form.</param>
    /// <param name="meaning">What the word means.</param>
    /// <param name="length">How many characters it has; 0 where there is none.</param>
    public bool TryMatch(ReadOnlySpan<char> text, [NotNullWhen(true)] out T? meaning, out int length)
    {
        meaning = null;
        length = text.Length > 0 && _longest.TryGetValue(text[0], out int longest) ? Math.Min(longest, text.Length) : 0;
        while (length > 0 && !_meanings.TryGetValue(text[..length], out meaning))
        {
            length--;
        }

        return length > 0;
    }
}
