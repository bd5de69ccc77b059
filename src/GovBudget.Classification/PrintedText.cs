using System.Buffers;
using System.Globalization;

namespace GovBudget.Classification;

/// <summary>Brings labels printed in Chinese budget documents to one form, so that they can be compared.</summary>
/// <remarks>Documents mix half-width and full-width signs, spread a word with spaces (<c>合　计</c>) and vary brackets,
/// quotes and colons. Everything here is ordinal, independent of culture and thread-safe.</remarks>
public static partial class PrintedText
{
    private const char Removed = '\0';
    private const int StackLength = 256;

    /// <summary>Brings a label to its canonical form.</summary>
    /// <param name="text">The label as printed; <see langword="null"/> is not allowed.</param>
    /// <returns>The canonical label; the same instance when nothing had to change.</returns>
    /// <remarks>
    /// <list type="bullet">
    /// <item>Full-width ASCII becomes half-width: <c>２０２６</c> → <c>2026</c>.</item>
    /// <item>White space (also U+3000 and no-break space), zero-width, formatting and control characters go.</item>
    /// <item>Round, square, curly and lenticular brackets become <c>（）</c>; <c>《》</c> stays.</item>
    /// <item>Quotation marks (<c>“”"「」『』‘’'</c>) go.</item>
    /// <item>Every dash and minus sign becomes <c>-</c>, every colon <c>：</c>, every comma <c>，</c>; <c>、</c> stays.</item>
    /// <item>Colons at the end go: <c>合计：</c> → <c>合计</c>.</item>
    /// </list>
    /// Canonical text stays as it is when it is normalised again.
    /// </remarks>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    public static string Normalize(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return IsCanonical(text) ? text : Normalize(text.AsSpan());
    }

    /// <summary>Brings a label to its canonical form; see <see cref="Normalize(string)"/> for what changes.</summary>
    /// <param name="text">The label as printed.</param>
    /// <returns>The canonical label.</returns>
    public static string Normalize(ReadOnlySpan<char> text)
    {
        if (text.Length <= StackLength)
        {
            Span<char> buffer = stackalloc char[StackLength];
            return new string(buffer[..Normalize(text, buffer)]);
        }

        char[] rented = ArrayPool<char>.Shared.Rent(text.Length);
        try
        {
            return new string(rented, 0, Normalize(text, rented));
        }
        finally
        {
            ArrayPool<char>.Shared.Return(rented);
        }
    }

    /// <summary>Writes the canonical form, which is never longer than the text, and returns its length.</summary>
    internal static int Normalize(ReadOnlySpan<char> text, Span<char> destination)
    {
        int length = 0;
        foreach (char c in text)
        {
            char canonical = Canonical(c);
            if (canonical != Removed)
            {
                destination[length++] = canonical;
            }
        }

        while (length > 0 && destination[length - 1] == '：')
        {
            length--;
        }

        return length;
    }

    private static bool IsCanonical(string text)
    {
        foreach (char c in text)
        {
            if (c == Removed || Canonical(c) != c)
            {
                return false;
            }
        }

        return !text.EndsWith('：');
    }

    private static char Canonical(char c) => c switch
    {
        (>= '0' and <= '9') or (>= 'A' and <= 'Z') or (>= 'a' and <= 'z') or (>= '\u4E00' and <= '\u9FFF') => c,
        '(' or '（' or '[' or '［' or '{' or '｛' or '【' or '〔' or '〖' or '〘' or '﹙' or '﹝' => '（',
        ')' or '）' or ']' or '］' or '}' or '｝' or '】' or '〕' or '〗' or '〙' or '﹚' or '﹞' => '）',
        '“' or '”' or '"' or '＂' or '「' or '」' or '『' or '』' or '‘' or '’' or '\'' or '＇' => Removed,
        '-' or '－' or '\u2212' or '﹣' or (>= '\u2010' and <= '\u2015') => '-',
        ':' or '：' or '∶' or '﹕' or '︰' => '：',
        ',' or '，' or '﹐' => '，',
        >= '！' and <= '～' => (char)(c - ('！' - '!')),
        _ => IsInvisible(c) ? Removed : c,
    };

    private static bool IsInvisible(char c) =>
        char.IsWhiteSpace(c) || char.GetUnicodeCategory(c) is UnicodeCategory.Format or UnicodeCategory.Control;
}
