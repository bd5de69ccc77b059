namespace GovBudget.Classification;

public readonly partial struct FiscalYear
{
    private const int DigitCount = 4;

    /// <summary>Reads a budget year as documents print it: <c>2026</c>, <c>2026年</c>, <c>２０２６年度</c>, <c>二〇二六年</c>.</summary>
    /// <param name="text">Four digits, half-width, full-width or Chinese, then nothing, 年 or 年度; white space around does not matter.</param>
    /// <exception cref="FormatException">The text is not such a year, or is outside 1949 to 2100.</exception>
    public static FiscalYear Parse(ReadOnlySpan<char> text) =>
        TryParse(text, out FiscalYear year)
            ? year
            : throw new FormatException(
                $"'{text}' is not a budget year: four digits, {MinYear} to {MaxYear}, then nothing, 年 or 年度 (position {FailurePosition(text)}).");

    /// <summary>Reads a budget year as documents print it, as <see cref="Parse"/> does.</summary>
    /// <param name="text">The text.</param>
    /// <param name="year">The year, or the default when the text is none.</param>
    /// <returns>Whether the text is a budget year.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out FiscalYear year)
    {
        year = default;
        ReadOnlySpan<char> trimmed = text.Trim();
        if (trimmed.Length < DigitCount || trimmed[DigitCount..].TrimStart() is not ("" or "年" or "年度"))
        {
            return false;
        }

        int value = 0;
        foreach (char c in trimmed[..DigitCount])
        {
            int digit = Digit(c);
            if (digit < 0)
            {
                return false;
            }

            value = (value * 10) + digit;
        }

        if (value is < MinYear or > MaxYear)
        {
            return false;
        }

        year = new(value);
        return true;
    }

    private static int FailurePosition(ReadOnlySpan<char> text)
    {
        int start = text.Length - text.TrimStart().Length;
        int position = start;
        while (position < text.Length && position < start + DigitCount && Digit(text[position]) >= 0)
        {
            position++;
        }

        // Four digits that are followed by nothing wrong are wrong themselves: the range.
        bool isOutOfRange = position == start + DigitCount && text[position..].Trim() is "" or "年" or "年度";
        return isOutOfRange ? start : position;
    }

    private static int Digit(char c) => c switch
    {
        >= '0' and <= '9' => c - '0',
        >= '０' and <= '９' => c - '０',
        '〇' or '○' or '零' => 0,
        _ => "一二三四五六七八九".IndexOf(c, StringComparison.Ordinal) is var index and >= 0 ? index + 1 : -1,
    };
}
