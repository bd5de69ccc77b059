using System.Globalization;
using System.Text;

namespace GovBudget.Classification.Serialization.Internals;

/// <summary>Decimal numbers to and from text, exactly: what a <see cref="decimal"/> would round is refused.</summary>
internal static class ExactNumber
{
    /// <summary>How many digits any number can have; of those with one more, a <see cref="decimal"/> keeps some.</summary>
    public const int MostDigits = 28;

    /// <summary>How a decimal is written: every digit, and no zeros at the end, so that equal numbers have one text.</summary>
    public static string Text(decimal value) => value.ToString("0.############################", CultureInfo.InvariantCulture);

    /// <summary>Reads a number of JSON.</summary>
    /// <returns>Whether it can be kept exactly: at most 28 digits, or 29 where they fit, and 28 decimals, however it is written.</returns>
    public static bool TryRead(ReadOnlySpan<byte> number, out decimal value)
    {
        value = 0;
        int mark = number.IndexOfAny((byte)'e', (byte)'E');
        int exponent = 0;
        if (mark >= 0 && !int.TryParse(number[(mark + 1)..], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out exponent))
        {
            return false;
        }

        (int digits, int decimals) = Measure(mark < 0 ? number : number[..mark]);
        if (digits == 0)
        {
            // With its decimals where they fit; it is 0 in any case.
            value = decimal.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal zero) ? zero : 0;
            return true;
        }

        return (long)decimals - exponent <= MostDigits
            && decimal.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out value)
            && (digits <= MostDigits || digits == DigitsOf(value));
    }

    /// <summary>Whether a text is a number as it is written here: no exponent, no plus, no superfluous zero in front, digits on both sides of a point.</summary>
    public static bool IsPlain(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<char> digits = text is ['-', ..] ? text[1..] : text;
        int point = digits.IndexOf('.');
        ReadOnlySpan<char> whole = point < 0 ? digits : digits[..point];
        return whole is ['0'] or [>= '1' and <= '9', ..] && !whole.ContainsAnyExceptInRange('0', '9')
            && (point < 0 || (point + 1 < digits.Length && !digits[(point + 1)..].ContainsAnyExceptInRange('0', '9')));
    }

    // One that was rounded has lost its last digit.
    private static int DigitsOf(decimal value) => Measure(Encoding.ASCII.GetBytes(Text(value))).Digits;

    /// <summary>Counts the digits from the first to the last that is not 0, and the decimals up to that one.</summary>
    private static (int Digits, int Decimals) Measure(ReadOnlySpan<byte> mantissa)
    {
        int digits = 0;
        int zeros = 0;
        int decimals = 0;
        int point = mantissa.IndexOf((byte)'.');
        for (int i = 0; i < mantissa.Length; i++)
        {
            if (mantissa[i] is >= (byte)'1' and <= (byte)'9')
            {
                digits += zeros + 1;
                zeros = 0;
                decimals = point >= 0 && i > point ? i - point : 0;
            }
            else if (mantissa[i] == (byte)'0' && digits > 0)
            {
                zeros++;
            }
        }

        return (digits, decimals);
    }
}
