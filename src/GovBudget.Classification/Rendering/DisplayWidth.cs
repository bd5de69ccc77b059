using System.Globalization;
using System.Text;

namespace GovBudget.Classification.Rendering;

/// <summary>How many columns of a terminal a text takes: a Chinese character takes two, a Latin letter one.</summary>
/// <remarks>
/// <para>East Asian wide and full-width characters (汉字, 全角, <c>，。（）《》</c>, most emoji) take two columns; combining, formatting
/// and control characters take none; everything else takes one.</para>
/// <para>Characters whose width is ambiguous in Unicode (<c>“”—…①─</c>) are counted as one column, as terminals do unless they are
/// set up otherwise. Independent of culture.</para>
/// </remarks>
public static class DisplayWidth
{
    // Wide and full-width blocks, first and last code point in turn, ascending. Gaps that hold no character are closed.
    private static readonly int[] WideRanges =
    [
        0x1100, 0x115F, 0x231A, 0x231B, 0x2329, 0x232A, 0x23E9, 0x23EC, 0x23F0, 0x23F0, 0x23F3, 0x23F3, 0x25FD, 0x25FE,
        0x2614, 0x2615, 0x2630, 0x2637, 0x2648, 0x2653, 0x267F, 0x267F, 0x268A, 0x268F, 0x2693, 0x2693, 0x26A1, 0x26A1,
        0x26AA, 0x26AB, 0x26BD, 0x26BE, 0x26C4, 0x26C5, 0x26CE, 0x26CE, 0x26D4, 0x26D4, 0x26EA, 0x26EA, 0x26F2, 0x26F3,
        0x26F5, 0x26F5, 0x26FA, 0x26FA, 0x26FD, 0x26FD, 0x2705, 0x2705, 0x270A, 0x270B, 0x2728, 0x2728, 0x274C, 0x274C,
        0x274E, 0x274E, 0x2753, 0x2755, 0x2757, 0x2757, 0x2795, 0x2797, 0x27B0, 0x27B0, 0x27BF, 0x27BF, 0x2B1B, 0x2B1C,
        0x2B50, 0x2B50, 0x2B55, 0x2B55, 0x2E80, 0x303E, 0x3041, 0x4DBF, 0x4DC0, 0xA4CF, 0xA960, 0xA97F, 0xAC00, 0xD7A3,
        0xF900, 0xFAFF, 0xFE10, 0xFE19, 0xFE30, 0xFE6F, 0xFF01, 0xFF60, 0xFFE0, 0xFFE6, 0x16FE0, 0x18DFF, 0x1AFF0, 0x1B2FF,
        0x1D300, 0x1D376, 0x1F004, 0x1F004, 0x1F0CF, 0x1F0CF, 0x1F18E, 0x1F18E, 0x1F191, 0x1F19A, 0x1F200, 0x1F320,
        0x1F32D, 0x1F335, 0x1F337, 0x1F37C, 0x1F37E, 0x1F393, 0x1F3A0, 0x1F3CA, 0x1F3CF, 0x1F3D3, 0x1F3E0, 0x1F3F0,
        0x1F3F4, 0x1F3F4, 0x1F3F8, 0x1F43E, 0x1F440, 0x1F440, 0x1F442, 0x1F4FC, 0x1F4FF, 0x1F53D, 0x1F54B, 0x1F54E,
        0x1F550, 0x1F567, 0x1F57A, 0x1F57A, 0x1F595, 0x1F596, 0x1F5A4, 0x1F5A4, 0x1F5FB, 0x1F64F, 0x1F680, 0x1F6C5,
        0x1F6CC, 0x1F6CC, 0x1F6D0, 0x1F6D2, 0x1F6D5, 0x1F6DF, 0x1F6EB, 0x1F6EC, 0x1F6F4, 0x1F6FC, 0x1F7E0, 0x1F7F0,
        0x1F90C, 0x1F93A, 0x1F93C, 0x1F945, 0x1F947, 0x1F9FF, 0x1FA70, 0x1FAFF, 0x20000, 0x3FFFD,
    ];

    /// <summary>The columns that a text takes.</summary>
    /// <param name="text">The text, on one line. A lone surrogate counts as one column.</param>
    public static int Of(ReadOnlySpan<char> text)
    {
        int width = 0;
        foreach (Rune rune in text.EnumerateRunes())
        {
            width += Of(rune);
        }

        return width;
    }

    /// <summary>The columns that a character takes: 0, 1 or 2.</summary>
    /// <param name="rune">The character.</param>
    public static int Of(Rune rune)
    {
        if (rune.Value is >= ' ' and <= '~')
        {
            return 1;
        }

        if (rune.Value is >= 0x4E00 and <= 0x9FFF)
        {
            return 2;
        }

        if (IsInvisible(rune))
        {
            return 0;
        }

        int index = Array.BinarySearch(WideRanges, rune.Value);

        // A first or last code point is found; one in between falls behind a first, which has an even place.
        return index >= 0 || (~index & 1) == 1 ? 2 : 1;
    }

    /// <summary>Combining marks, formatting and control characters, and the vowels and finals that join a Hangul syllable.</summary>
    private static bool IsInvisible(Rune rune) =>
        rune.Value is >= 0x1160 and <= 0x11FF
        || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark
            or UnicodeCategory.Format or UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
}
