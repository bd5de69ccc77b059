using NodaTime;

namespace GovBudget.Classification.Catalogs.Internals;

/// <summary>A day as the number that its digits make, 20260131: it compares like the day and costs nothing to set up.</summary>
/// <remarks>The text patterns of NodaTime cost a fresh process more time than the whole file to read.</remarks>
internal static class CatalogDay
{
    private const int MostDigits = 9;

    /// <summary>Before every day: where no first day is stated.</summary>
    public const int Open = 0;

    /// <summary>Behind every day: where no last day is stated.</summary>
    public const int Endless = int.MaxValue;

    public static int Of(LocalDate date)
    {
        // Asking a date for its calendar sets all calendars up. A date that equals the ISO date of its own numbers is one.
        (int year, int month, int day) = (date.Year, date.Month, date.Day);
        bool isIso = year is >= 1 and <= 9999 && month <= 12 && day <= DateTime.DaysInMonth(year, month) && date == new LocalDate(year, month, day);
        LocalDate iso = isIso ? date : date.WithCalendar(CalendarSystem.Iso);

        // No catalogue covers a day before the first year: one place before all days stands for all of them.
        return iso.Year < 1 ? Open : (iso.Year * 10_000) + (iso.Month * 100) + iso.Day;
    }

    public static LocalDate ToDate(int day) => new(day / 10_000, day / 100 % 100, day % 100);

    public static int YearOf(int day) => day / 10_000;

    public static int FirstOf(int year) => (year * 10_000) + 101;

    public static int LastOf(int year) => (year * 10_000) + 1231;

    public static int After(int day) => day % 10_000 == 1231 ? FirstOf(YearOf(day) + 1) : Of(ToDateOnly(day).AddDays(1));

    public static int Before(int day) => day % 10_000 == 101 ? LastOf(YearOf(day) - 1) : Of(ToDateOnly(day).AddDays(-1));

    // Reckoning with LocalDate sets all calendars of NodaTime up; the days of the framework are compiled ahead.
    private static DateOnly ToDateOnly(int day) => new(day / 10_000, day / 100 % 100, day % 100);

    private static int Of(DateOnly date) => (date.Year * 10_000) + (date.Month * 100) + date.Day;

    /// <summary>Reads <c>2026-01-31</c>.</summary>
    public static bool TryParse(ReadOnlySpan<byte> text, out int day)
    {
        day = 0;
        if (text.Length != 10 || text[4] != '-' || text[7] != '-'
            || !TryNumber(text[..4], out int year) || !TryNumber(text[5..7], out int month) || !TryNumber(text[8..], out int dayOfMonth))
        {
            return false;
        }

        day = (year * 10_000) + (month * 100) + dayOfMonth;
        return year >= 1 && month is >= 1 and <= 12 && dayOfMonth >= 1 && dayOfMonth <= DateTime.DaysInMonth(year, month);
    }

    /// <summary>Reads a year, 1 to 9999.</summary>
    public static bool TryYear(ReadOnlySpan<byte> digits, out int year) => TryNumber(digits, out year) && year is >= 1 and <= 9999;

    /// <summary>Reads a number of one to nine digits.</summary>
    /// <remarks>By hand: the first parse of the framework sets up the cultures of the operating system, which costs more than the whole file.</remarks>
    public static bool TryNumber(ReadOnlySpan<byte> digits, out int number)
    {
        number = 0;
        foreach (byte digit in digits)
        {
            if (digits.Length > MostDigits || digit is < (byte)'0' or > (byte)'9')
            {
                return false;
            }

            number = (number * 10) + (digit - '0');
        }

        return digits.Length is >= 1 and <= MostDigits;
    }
}
