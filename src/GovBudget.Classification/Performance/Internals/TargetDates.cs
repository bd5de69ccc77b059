namespace GovBudget.Classification.Performance.Internals;

/// <summary>Tells dates and deadlines, which are no quantities, by how calendars are written.</summary>
internal static class TargetDates
{
    private static readonly WordTable<string> Points = WordTable.Of(new[]
    {
        "年底", "年末", "年初", "年终", "月底", "月末", "月初", "季末", "季度末", "上半年", "下半年", "上旬", "中旬", "下旬", "本年底", "当年底", "次年",
        "第一季度", "第二季度", "第三季度", "第四季度", "节前", "汛期前", "供暖季前", "采暖期前",
    }.Select(static word => (word, word)));

    /// <summary>Whether a number of 年 is a year of the calendar.</summary>
    public static bool IsYear(decimal value) => value is >= 1900 and < 2200 && decimal.IsInteger(value);

    /// <summary>How a date goes on behind 年, 月, 日 or 季度.</summary>
    public static bool GoesOn(ReadOnlySpan<char> text) =>
        text is [(>= '0' and <= '9') or '底' or '前' or '末' or '初' or '中' or '上' or '下' or '之' or '份' or '第' or '止' or '起' or '至' or '到' or '完' or '全', ..] || text.StartsWith("以前");

    /// <summary>A whole text that is a date: 年底前, 2026-12-31.</summary>
    public static bool IsDate(ReadOnlySpan<char> text)
    {
        if (Points.TryMatch(text, out _, out int length))
        {
            return length == text.Length || text[length] is '前' or '之' or '以' or '内' or '完' or '底' or '末';
        }

        return IsNumericDate(text);
    }

    /// <summary>Whether a unit behind an unsigned number makes a date of it.</summary>
    /// <param name="text">The text from the unit on.</param>
    /// <param name="isRange">Whether it closes a range: 3-6月 are months of the year, 3-6个月 are that many.</param>
    /// <param name="isRepeated">Whether 每 stands in front: 每月10日 is a day of the month, 每月10天 are that many.</param>
    public static bool IsDateUnit(ReadOnlySpan<char> text, bool isRange, bool isRepeated) =>
        text is ['季', ..] || (text is ['月', ..] && (isRange || isRepeated)) || (text is ['日' or '号', ..] && isRepeated);

    private static bool IsNumericDate(ReadOnlySpan<char> text)
    {
        if (text.Length is < 8 or > 10 || text[4] is not ('-' or '.' or '/') || !IsDigits(text[..4], 4))
        {
            return false;
        }

        int second = text[5..].IndexOf(text[4]);
        return second >= 0 && IsDigits(text.Slice(5, second), 2) && IsDigits(text[(6 + second)..], 2);
    }

    private static bool IsDigits(ReadOnlySpan<char> text, int most) => text.Length >= 1 && text.Length <= most && !text.ContainsAnyExceptInRange('0', '9');
}
