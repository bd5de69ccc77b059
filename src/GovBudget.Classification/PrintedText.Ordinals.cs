using System.Buffers;

namespace GovBudget.Classification;

public static partial class PrintedText
{
    // Longer runs of digits are codes and years, not places in a list.
    private const int LongestOrdinal = 3;

    private static readonly SearchValues<char> ChineseNumerals = SearchValues.Create("一二三四五六七八九十百零〇");

    /// <summary>Removes the place in a list that a printed label begins with: <c>一、</c>, <c>（八）</c>, <c>1.</c>, <c>①</c>, <c>其中：</c>.</summary>
    /// <param name="text">The label as printed or as normalised.</param>
    /// <returns>The label without its ordinal and without white space at either end; the same instance when nothing had to go.</returns>
    /// <remarks>
    /// One ordinal is removed, then <c>其中</c>, then the ordinal that follows <c>其中</c>; so <c>1、2、3类</c> loses only its <c>1、</c>.
    /// Ordinals differ between years and places, so a label must be known by its name alone. Words that merely begin with a
    /// numeral (<c>三公</c>, <c>一般公共服务支出</c>), years (<c>2026年</c>), codes and decimals (<c>1.5</c>) are left alone.
    /// </remarks>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    public static string StripOrdinal(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        ReadOnlySpan<char> label = StripOrdinal(text.AsSpan());
        return label.Length == text.Length ? text : new string(label);
    }

    /// <summary>Removes the place in a list that a printed label begins with; see <see cref="StripOrdinal(string)"/>.</summary>
    /// <param name="text">The label as printed or as normalised.</param>
    /// <returns>The part of <paramref name="text"/> that is the label.</returns>
    public static ReadOnlySpan<char> StripOrdinal(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<char> label = text.Trim();
        label = label[OrdinalLength(label)..].TrimStart();
        if (label.StartsWith("其中"))
        {
            label = label["其中".Length..].TrimStart();
            label = label is [':' or '：', ..] ? label[1..].TrimStart() : label;
            label = label[OrdinalLength(label)..].TrimStart();
        }

        return label;
    }

    private static int OrdinalLength(ReadOnlySpan<char> label)
    {
        if (label.IsEmpty)
        {
            return 0;
        }

        // ① ⑴ ⒈ and ㈠ are ordinals in one character, with or without a mark behind them.
        if (label[0] is (>= '①' and <= '⒛') or (>= '㈠' and <= '㈩'))
        {
            return label is [_, '、' or '.' or '．', ..] ? 2 : 1;
        }

        return label[0] is '(' or '（' ? BracketedLength(label) : ListedLength(label);
    }

    private static int BracketedLength(ReadOnlySpan<char> label)
    {
        int start = 1 + WhiteSpaceRun(label[1..]);
        int run = NumeralRun(label[start..]);
        int end = start + run;
        end += WhiteSpaceRun(label[end..]);
        if (run == 0 || end >= label.Length || label[end] is not (')' or '）'))
        {
            return 0;
        }

        end++;
        return end < label.Length && label[end] == '、' ? end + 1 : end;
    }

    private static int ListedLength(ReadOnlySpan<char> label)
    {
        int run = NumeralRun(label);
        int mark = run + WhiteSpaceRun(label[run..]);
        if (run == 0 || mark >= label.Length || label[mark] is not ('、' or '.' or '．'))
        {
            return 0;
        }

        // 1.5 is a number; 1、5 is not written.
        bool isDecimal = label[mark] != '、' && mark + 1 < label.Length && IsDigit(label[mark + 1]);
        return isDecimal ? 0 : mark + 1;
    }

    /// <summary>Length of the numeral at the start, all in digits or all in Chinese numerals; 0 when there is none or it is too long.</summary>
    private static int NumeralRun(ReadOnlySpan<char> text)
    {
        int digits = 0;
        while (digits < text.Length && IsDigit(text[digits]))
        {
            digits++;
        }

        if (digits > 0)
        {
            return digits <= LongestOrdinal ? digits : 0;
        }

        int numerals = text.IndexOfAnyExcept(ChineseNumerals);
        return numerals < 0 ? text.Length : numerals;
    }

    private static int WhiteSpaceRun(ReadOnlySpan<char> text) => text.Length - text.TrimStart().Length;

    private static bool IsDigit(char c) => c is (>= '0' and <= '9') or (>= '０' and <= '９');
}
