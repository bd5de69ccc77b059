using GovBudget.Classification.Internals;
using Reason = GovBudget.Classification.Performance.TargetParseFailureReason;

namespace GovBudget.Classification.Performance.Internals;

/// <summary>Reads Chinese numerals at the start of a text: 两, 十二, 三千零五十万, 三点五, 二〇二六, 半.</summary>
internal static class NumeralScan
{
    private const string Numerals = "零一二三四五六七八九";

    /// <summary>Whether the text begins with a numeral, not with a power alone (万元, 千方百计).</summary>
    public static bool Starts(ReadOnlySpan<char> text) => text.Length > 0 && (Digit(text[0]) >= 0 || text[0] is '十' or '半' or '几' or '数' or '若');

    /// <summary>Reads a numeral.</summary>
    /// <param name="text">The text.</param>
    /// <param name="isPart">Whether 百分之 stands in front: 百 alone is then a hundred.</param>
    /// <param name="value">The value.</param>
    /// <param name="length">How many characters it has; 0 where there is none.</param>
    /// <returns>Why the numeral says no exact number: 五六个 and 几十 are about that many, 一百五 is 150 or 105.</returns>
    public static Reason Read(ReadOnlySpan<char> text, bool isPart, out decimal value, out int length)
    {
        value = 0;
        length = 0;
        if (text is ['几', ..] or ['数', '十' or '百' or '千' or '万', ..] or ['若', '干', ..])
        {
            return Reason.Approximate;
        }

        if (text is ['半', ..] || (isPart && text is ['百', ..]))
        {
            length = 1;
            value = text[0] == '半' ? 0.5m : 100;
            return Reason.None;
        }

        int digits = RunOfDigits(text);
        bool isPositional = digits > 1 && (digits == text.Length || Power(text[digits]) < 0);
        Reason reason = isPositional ? ReadDigits(text[..digits], out value, out length) : ReadPowers(text, out value, out length);
        if (reason == Reason.None && length > 0)
        {
            ReadDecimals(text, ref value, ref length);
            reason = text[length..] is ['几' or '多' or '余', ..] ? Reason.Approximate : Reason.None;
        }

        return reason;
    }

    private static int RunOfDigits(ReadOnlySpan<char> text)
    {
        int length = 0;
        while (length < text.Length && Digit(text[length]) >= 0)
        {
            length++;
        }

        return length;
    }

    /// <summary>二〇二六: digits one by one. Two of them are 两三 or 五六: about as many.</summary>
    private static Reason ReadDigits(ReadOnlySpan<char> digits, out decimal value, out int length)
    {
        const int mostDigits = 18;
        value = 0;
        length = digits.Length;
        if (length > mostDigits)
        {
            return Reason.NumberOutOfRange;
        }

        foreach (char digit in digits)
        {
            value = (value * 10) + Digit(digit);
        }

        return length == 2 ? Reason.Approximate : Reason.None;
    }

    private static Reason ReadPowers(ReadOnlySpan<char> text, out decimal value, out int length)
    {
        const long largest = 1_000_000_000_000_000;
        long total = 0;
        long section = 0;
        long digit = 0;
        int lastPower = 0;
        value = 0;
        for (length = 0; length < text.Length; length++)
        {
            int number = Digit(text[length]);
            if (number >= 0)
            {
                // 三四十 are about as many; 零 only holds a place.
                if (digit > 0)
                {
                    return Reason.Approximate;
                }

                (digit, lastPower) = (number, number == 0 ? 0 : lastPower);
                continue;
            }

            // 万元 and 亿元 are units: a power stands in the numeral only where a digit goes before.
            int power = Power(text[length]);
            if (power < 0 || (power > 1 && total + section + digit == 0) || total > largest)
            {
                break;
            }

            AddPower(power, digit, ref section, ref total);
            (digit, lastPower) = (0, power);
        }

        // 一百五 is 150 to some, 105 to others.
        value = total + section + digit;
        return digit > 0 && lastPower > 1 ? Reason.MalformedNumber : Reason.None;
    }

    /// <summary>十, 百 and 千 multiply their digit; 万 and 亿 all that goes before.</summary>
    private static void AddPower(int power, long digit, ref long section, ref long total)
    {
        long ten = PowersOfTen.Of(power);
        if (power < 4)
        {
            section += (digit == 0 ? 1 : digit) * ten;
            return;
        }

        total = power == 8 ? (total + section + digit) * ten : total + ((section + digit) * ten);
        section = 0;
    }

    private static void ReadDecimals(ReadOnlySpan<char> text, ref decimal value, ref int length)
    {
        const int mostDigits = 9;
        ReadOnlySpan<char> rest = text[length..];
        int digits = rest is ['点', ..] ? RunOfDigits(rest[1..]) : 0;
        if (digits is 0 or > mostDigits)
        {
            return;
        }

        decimal step = 1;
        foreach (char digit in rest.Slice(1, digits))
        {
            step /= 10;
            value += Digit(digit) * step;
        }

        length += 1 + digits;
    }

    private static int Digit(char c) => c switch { '两' => 2, '〇' => 0, _ => Numerals.IndexOf(c, StringComparison.Ordinal) };

    private static int Power(char c) => c switch { '十' => 1, '百' => 2, '千' => 3, '万' => 4, '亿' => 8, _ => -1 };
}
