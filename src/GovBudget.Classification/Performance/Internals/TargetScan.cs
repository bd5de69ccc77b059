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
        length = text[0] is '-' or '+' ? 1 : 0;
        Span<char> digits = stackalloc char[MostDigits];
        int count = 0;
        int group = 0;
        int separators = 0;
        int point = -1;
        for (; length < text.Length; length++)
        {
            char c = text[length];
            if (c is >= '0' and <= '9')
            {
                if (count == MostDigits)
                {
                    return Reason.NumberOutOfRange;
                }

                digits[count++] = c;
                group++;
            }
            else if (c == '，' && point < 0 && length + 1 < text.Length && char.IsAsciiDigit(text[length + 1]))
            {
                if (separators == 0 ? group is 0 or > 3 : group != 3)
                {
                    return Reason.MalformedNumber;
                }

                separators++;
                group = 0;
            }
            else if (c == '.' && point < 0)
            {
                point = count;
            }
            else
            {
                break;
            }
        }

        // A point wants digits on both sides, and a second one belongs to no number; the last group has three digits.
        bool isTorn = count == 0 || point == 0 || point == count || text[(length - 1)..] is ['.', ..] or [_, '.', ..]
            || (separators > 0 && (point < 0 ? group : group - (count - point)) != 3);
        if (isTorn)
        {
            return Reason.MalformedNumber;
        }

        if (!TryToDecimal(digits[..count], point < 0 ? 0 : count - point, out value))
        {
            return Reason.NumberOutOfRange;
        }

        value = text[0] == '-' ? -value : value;
        return Reason.None;
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
