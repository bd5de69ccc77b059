using System.Buffers;

namespace GovBudget.Classification.Performance.Internals;

/// <summary>Finds what a value counts, behind its unit: 项目 in 10个项目, 完成 in 100%完成.</summary>
/// <remarks>
/// Any noun will do, for nouns are without number; but it must not say more than what is counted. So a word that changes what the number
/// means is no part of it, and a text that ends as a target of words does (10个项目完成) says two things.
/// </remarks>
internal static class CountedWords
{
    // One letter may be the rest of a word that begins in the unit: 性 in 1次性.
    private const int Fewest = 2;

    private static readonly SearchValues<char> Joining = SearchValues.Create("且或并均每");

    /// <summary>Where the words stand and where the text goes on behind them; three times 0 where there are none.</summary>
    /// <param name="text">The text behind the unit.</param>
    /// <param name="isCount">Whether the value counts things; a share or a time may be of a state as well: 95%合格, 2小时内到位.</param>
    /// <param name="vocabulary">The units and scales.</param>
    public static (int Start, int Length, int End) Find(ReadOnlySpan<char> text, bool isCount, IndicatorVocabulary vocabulary)
    {
        // Canonical text has brackets around them, so that they never run into the unit.
        int start = text is ['（', ..] ? 1 : 0;
        int length = LengthOfLetters(text[start..]);
        bool isClosed = start == 0 || text[(start + length)..] is ['）', ..];
        length = start == 0 ? WithoutClosing(text[..length]) : length;
        bool isCounted = isClosed && length >= Fewest && SaysNoMore(text.Slice(start, length), isCount, vocabulary);
        return isCounted ? (start, length, (2 * start) + length) : default;
    }

    private static int LengthOfLetters(ReadOnlySpan<char> text)
    {
        int length = 0;
        while (length < text.Length && IsLetter(text[length]) && text[length] != '每')
        {
            length++;
        }

        return length;
    }

    private static int WithoutClosing(ReadOnlySpan<char> text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            bool isClosing = (TargetWords.Closings.TryMatch(text[i..], out _, out int length) && i + length == text.Length)
                || (TargetWords.Approximations.TryMatch(text[i..], out _, out length) && i + length == text.Length);
            if (isClosing)
            {
                return i;
            }
        }

        return text.Length;
    }

    private static bool SaysNoMore(ReadOnlySpan<char> text, bool isCount, IndicatorVocabulary vocabulary)
    {
        if (text.ContainsAny(Joining))
        {
            return false;
        }

        for (int i = 0; i < text.Length; i++)
        {
            bool saysMore = isCount ? QualitativeReader.IsState(text[i..], vocabulary) : TargetWords.Changes.TryMatch(text[i..], out _, out _);
            if (saysMore)
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsLetter(char c) => c is (>= '\u4E00' and <= '\u9FFF') or (>= 'A' and <= 'Z') or (>= 'a' and <= 'z');
}
