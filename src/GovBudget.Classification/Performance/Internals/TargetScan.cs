using System.Globalization;
using Reason = GovBudget.Classification.Performance.TargetParseFailureReason;

namespace GovBudget.Classification.Performance.Internals;

/// <summary>Reads Arabic numbers, also with thousands separators, at the start of a text in canonical form.</summary>
internal static class TargetScan
{
    // As many as a decimal can have; whether it has room for these is seen when they are read.
    private const int MostDigits = 29;

    public static bool HasNumber(ReadOnlySpan<char> text) => text.ContainsAnyInRange('0', '9');

    public static bool StartsNumber(ReadOnlySpan<char> text) => text is [>= '0' and <= '9', ..] or ['-' or '+', >= '0' and <= '9', ..];

    /// <summary>Reads an Arabic number with its sign.</summary>
    public static Reason ReadNumber(ReadOnlySpan<char> text, out decimal value, out int length)
    {
        value = 0;
        int sign = text[0] is '-' or '+' ? 1 : 0;
        length = sign + LengthOf(text[sign..]);
        ReadOnlySpan<char> number = text[sign..length];
        int point = number.IndexOf('.');
        ReadOnlySpan<char> whole = point < 0 ? number : number[..point];
        ReadOnlySpan<char> fraction = point < 0 ? [] : number[(point + 1)..];

        // A point wants digits on both sides, and a second one belongs to no number.
        bool isTorn = whole.IsEmpty || (point >= 0 && fraction.IsEmpty) || text[length..] is ['.', ..] || !HasWholeGroups(whole);
        if (isTorn)
        {
            return Reason.MalformedNumber;
        }

        Span<char> digits = stackalloc char[MostDigits];
        int count = 0;
        bool isInRange = TryCopyDigits(whole, digits, ref count) && TryCopyDigits(fraction, digits, ref count) && TryToDecimal(digits[..count], fraction.Length, out value);
        value = sign > 0 && text[0] == '-' ? -value : value;
        return isInRange ? Reason.None : Reason.NumberOutOfRange;
    }

    /// <summary>Digits with separators between them, and one point.</summary>
    private static int LengthOf(ReadOnlySpan<char> text)
    {
        bool hasPoint = false;
        int length = 0;
        for (; length < text.Length; length++)
        {
            bool isSeparator = text[length] == '，' && !hasPoint && length + 1 < text.Length && char.IsAsciiDigit(text[length + 1]);
            bool isPoint = text[length] == '.' && !hasPoint;
            if (!isSeparator && !isPoint && !char.IsAsciiDigit(text[length]))
            {
                break;
            }

            hasPoint |= isPoint;
        }

        return length;
    }

    /// <summary>Whether thousands separators, if there are any, set apart groups of three.</summary>
    private static bool HasWholeGroups(ReadOnlySpan<char> whole)
    {
        int first = whole.IndexOf('，');
        bool isWhole = first is -1 or (> 0 and <= 3);
        for (int separator = first; isWhole && separator >= 0 && separator < whole.Length; separator += 4)
        {
            isWhole = whole[separator] == '，' && whole.Length > separator + 3 && !whole.Slice(separator + 1, 3).Contains('，');
        }

        return isWhole;
    }

    private static bool TryCopyDigits(ReadOnlySpan<char> text, Span<char> digits, ref int count)
    {
        foreach (char c in text)
        {
            if (c == '，')
            {
                continue;
            }

            if (count == digits.Length)
            {
                return false;
            }

            digits[count++] = c;
        }

        return true;
    }

    private static bool TryToDecimal(ReadOnlySpan<char> digits, int decimals, out decimal value)
    {
        const int digitsOfLong = 18;
        if (digits.Length > digitsOfLong)
        {
            bool isInRange = decimal.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out value);
            value *= new decimal(1, 0, 0, false, (byte)decimals);
            return isInRange;
        }

        long count = 0;
        foreach (char digit in digits)
        {
            count = unchecked((count * 10) + (digit - '0'));
        }

        value = new decimal(unchecked((int)count), unchecked((int)(count >> 32)), 0, false, (byte)decimals);
        return true;
    }
}
