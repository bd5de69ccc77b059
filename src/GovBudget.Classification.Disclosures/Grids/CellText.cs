using System.Globalization;

namespace GovBudget.Classification.Disclosures.Grids;

/// <summary>What the text of one cell is.</summary>
internal static class CellText
{
    /// <summary>Signs by which documents print "nothing": they are absent amounts, not zeros.</summary>
    public static bool IsNothing(string text) => text.AsSpan().Trim() is "" or "-" or "—" or "——" or "－" or "–" or "/" or "无" or "**";

    /// <summary>Whether the whole cell is one number: an amount, a code, a count or a percentage.</summary>
    public static bool IsNumeric(string text) => TryReadNumber(text, out _, out _);

    /// <summary>Reads a whole cell as a number without unit; a percentage gives its number and the mark.</summary>
    public static bool TryReadNumber(string text, out decimal number, out bool isPercent)
    {
        number = 0;
        isPercent = false;
        ReadOnlySpan<char> cell = text.AsSpan().Trim();
        Span<char> digits = stackalloc char[40];
        int length = 0;
        bool negative = Unwrap(ref cell);
        if (cell is [.., '%' or '％'])
        {
            isPercent = true;
            cell = cell[..^1].TrimEnd();
        }

        foreach (char c in cell)
        {
            char plain = c is >= '０' and <= '９' ? (char)(c - '０' + '0') : c;
            if (plain is ',' or '，' or ' ')
            {
                continue;
            }

            plain = plain is '．' ? '.' : plain is '－' or '−' ? '-' : plain;
            if (length == digits.Length || !(char.IsAsciiDigit(plain) || plain == '.' || (plain == '-' && length == 0)))
            {
                return false;
            }

            digits[length++] = plain;
        }

        bool read = length > 0 && char.IsAsciiDigit(digits[length - 1])
            && decimal.TryParse(digits[..length], NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out number);
        number = negative ? -number : number;
        return read;
    }

    /// <summary>Whether the text is a small whole number, as rows that number the columns hold.</summary>
    public static bool IsColumnNumber(string text, out int number) =>
        int.TryParse(text.AsSpan().Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out number) && number is > 0 and < 100;

    private static bool Unwrap(ref ReadOnlySpan<char> cell)
    {
        if (cell is ['(' or '（', .., ')' or '）'])
        {
            cell = cell[1..^1].Trim();
            return true;
        }

        return false;
    }
}
