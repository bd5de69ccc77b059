using System.Globalization;
using NodaTime;

namespace GovBudget.Classification;

/// <summary>A budget year (预算年度): in China the calendar year, from 1 January to 31 December.</summary>
/// <remarks>The range is 1949 to 2100. The default value is no year at all: <see cref="IsNone"/> is true, <see cref="Year"/> is 0,
/// it comes before every year, and it has neither days nor neighbours. Years are immutable and independent of culture.</remarks>
public readonly partial struct FiscalYear
{
    /// <summary>The first year there is: 1949.</summary>
    public const int MinYear = 1949;

    /// <summary>The last year there is: 2100.</summary>
    public const int MaxYear = 2100;

    /// <summary>Makes a budget year.</summary>
    /// <param name="year">The calendar year, 1949 to 2100.</param>
    /// <exception cref="ArgumentOutOfRangeException">The year is outside 1949 to 2100.</exception>
    public FiscalYear(int year)
    {
        if (year is < MinYear or > MaxYear)
        {
            throw new ArgumentOutOfRangeException(nameof(year), year, $"A budget year is {MinYear} to {MaxYear}.");
        }

        Year = year;
    }

    /// <summary>The calendar year, 1949 to 2100; 0 for the default value.</summary>
    public int Year { get; }

    /// <summary>Whether this is the default value, no year.</summary>
    public bool IsNone => Year == 0;

    /// <summary>The first day, 1 January.</summary>
    /// <exception cref="InvalidOperationException">This is no year.</exception>
    public LocalDate Start => new(Defined(), 1, 1);

    /// <summary>The last day, 31 December.</summary>
    /// <exception cref="InvalidOperationException">This is no year.</exception>
    public LocalDate End => new(Defined(), 12, 31);

    /// <summary>The year before.</summary>
    /// <exception cref="InvalidOperationException">This is no year, or the first one.</exception>
    public FiscalYear Previous => Neighbour(-1);

    /// <summary>The year after.</summary>
    /// <exception cref="InvalidOperationException">This is no year, or the last one.</exception>
    public FiscalYear Next => Neighbour(1);

    /// <summary>The budget year a day belongs to.</summary>
    /// <param name="date">The day; its calendar does not matter.</param>
    /// <exception cref="ArgumentOutOfRangeException">The day is outside 1949 to 2100.</exception>
    public static FiscalYear Of(LocalDate date) => new(date.WithCalendar(CalendarSystem.Iso).Year);

    /// <summary>Whether a day belongs to this budget year; no day belongs to the default value.</summary>
    /// <param name="date">The day; its calendar does not matter.</param>
    public bool Contains(LocalDate date) => !IsNone && date.WithCalendar(CalendarSystem.Iso).Year == Year;

    /// <summary>The year in four digits, such as <c>2026</c>; empty for the default value.</summary>
    public override string ToString() => IsNone ? "" : Year.ToString(CultureInfo.InvariantCulture);

    private int Defined() => IsNone ? throw new InvalidOperationException("The default FiscalYear is no year: it has no days and no neighbours.") : Year;

    private FiscalYear Neighbour(int offset)
    {
        int year = Defined() + offset;
        return year is < MinYear or > MaxYear
            ? throw new InvalidOperationException($"There is no budget year beyond {Year}: the range is {MinYear} to {MaxYear}.")
            : new(year);
    }
}
