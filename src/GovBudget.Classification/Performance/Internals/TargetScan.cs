using System.Globalization;
using Reason = GovBudget.Classification.Performance.TargetParseFailureReason;

namespace GovBudget.Classification.Performance.Internals;

/// <summary>Reads numbers at the start of a text in canonical form: Arabic with thousands separators, or Chinese numerals up to 亿.</summary>
internal static class TargetScan
{
    private const int MostDigits = 28;
    private const string Numerals = "零一二三四五六七八九";

    private static readonly decimal[] s_tens = [.. Enumerable.Range(0, 13).Select(static exponent => (decimal)Math.Pow(10, exponent))];

    /// <summary>A power of ten, exactly; 0 to 12.</summary>
    public static decimal Ten(int exponent) => s_tens[exponent];

    public static bool HasNumber(ReadOnlySpan<char> text) => text.ContainsAnyInRange('0', '9');

    public static bool StartsNumber(ReadOnlySpan<char> text) => text is [>= '0' and <= '9', ..] or ['-' or '+', >= '0' and <= '9', ..];

    /// <summary>Reads an Arabic number with its sign.</summary>
    public static Reason ReadNumber(ReadOnlySpan<char> text, out decimal value, out int length)
    {
        value = 0;
        length = text[0] is '-' or '+' ? 1 : 0;
        Span<char> digits = stackalloc char[MostDigits + 1];
        int count = 0;
        int group = 0;
        int separators = 0;
        int point = -1;
        for (; length < text.Length; length++)
        {
            char c = text[length];
            if (c is >= '0' and <= '9')
            {
                if (count > MostDigits - 1)
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

        value = ToDecimal(digits[..count], point < 0 ? 0 : count - point);
        value = text[0] == '-' ? -value : value;
        return Reason.None;
    }

    /// <summary>Reads a Chinese numeral; <see langword="false"/> where there is none.</summary>
    public static bool TryReadNumeral(ReadOnlySpan<char> text, out decimal value, out int length)
    {
        long total = 0;
        long section = 0;
        long digit = 0;
        length = 0;
        for (; length < text.Length; length++)
        {
            int number = Numeral(text[length]);
            if (number >= 0)
            {
                digit = number;
                continue;
            }

            int tens = text[length] switch { '十' => 1, '百' => 2, '千' => 3, '万' => 4, '亿' => 8, _ => -1 };

            // 万元 and 亿元 are units: a power stands in the numeral only where a digit goes before.
            if (tens < 0 || (tens > 1 && section + digit == 0) || total > 100_000_000)
            {
                break;
            }

            if (tens < 4)
            {
                section += (digit == 0 ? 1 : digit) * (long)Ten(tens);
            }
            else
            {
                total = (total + section + digit) * (long)Ten(tens);
                section = 0;
            }

            digit = 0;
        }

        value = total + section + digit;
        return length > 0;
    }

    private static int Numeral(char c) => c switch { '两' => 2, '〇' => 0, _ => Numerals.IndexOf(c, StringComparison.Ordinal) };

    private static decimal ToDecimal(ReadOnlySpan<char> digits, int decimals)
    {
        const int digitsOfLong = 18;
        if (digits.Length > digitsOfLong)
        {
            return decimal.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture) * new decimal(1, 0, 0, false, (byte)decimals);
        }

        long count = 0;
        foreach (char digit in digits)
        {
            count = unchecked((count * 10) + (digit - '0'));
        }

        return new decimal(unchecked((int)count), unchecked((int)(count >> 32)), 0, false, (byte)decimals);
    }
}
