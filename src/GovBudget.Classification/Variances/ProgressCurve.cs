using System.Collections.Immutable;
using NodaTime;

namespace GovBudget.Classification.Variances;

/// <summary>Which share of a year's budget is expected to be executed by a day (序时进度).</summary>
/// <remarks>A share is that at the end of the day: on 31 December it is 1. Immutable and thread-safe.</remarks>
public sealed class ProgressCurve
{
    private const int Months = 12;

    // As a quotient: a twelfth has no end in decimals.
    private readonly Func<FiscalYear, LocalDate, (decimal Part, int Whole)> _share;

    private ProgressCurve(string name, Func<FiscalYear, LocalDate, (decimal Part, int Whole)> share)
    {
        Name = name;
        _share = share;
    }

    /// <summary>A twelfth for each month that is over: 0.5 from 30 June to 30 July. What monthly reports are measured by.</summary>
    public static ProgressCurve ByMonths { get; } = new("按月", static (_, date) => (FinishedMonths(date), Months));

    /// <summary>The same for each day: 181 of 365 on 30 June.</summary>
    public static ProgressCurve ByDays { get; } = new("按日", static (year, date) => (date.DayOfYear, year.End.DayOfYear));

    /// <summary>What the curve is called: 按月, 按日, or as the user named it.</summary>
    public string Name { get; }

    /// <summary>A curve of one's own, such as that of former years; within a month it rises by the same amount each day.</summary>
    /// <param name="name">What it is called.</param>
    /// <param name="monthEnds">The share at the end of each of the twelve months; none is smaller than the one before, the last is 1.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">There are not twelve shares, one is below 0 or below the one before, or the last is not 1.</exception>
    public static ProgressCurve Of(string name, params ReadOnlySpan<decimal> monthEnds)
    {
        ArgumentNullException.ThrowIfNull(name);
        if (monthEnds.Length != Months || monthEnds[^1] != 1)
        {
            throw new ArgumentException($"A curve has the shares at the end of twelve months, the last of which is 1; there are {monthEnds.Length}.", nameof(monthEnds));
        }

        ImmutableArray<decimal> shares = [0, .. monthEnds];
        for (int month = 1; month <= Months; month++)
        {
            if (shares[month] < shares[month - 1])
            {
                throw new ArgumentException($"The share at the end of month {month} is {shares[month]}, and before it {shares[month - 1]}: a curve never falls.", nameof(monthEnds));
            }
        }

        return new(name, (_, date) =>
        {
            int days = date.Calendar.GetDaysInMonth(date.Year, date.Month);
            return ((shares[date.Month - 1] * (days - date.Day)) + (shares[date.Month] * date.Day), days);
        });
    }

    /// <summary>The share that is expected by the end of a day.</summary>
    /// <param name="year">The fiscal year.</param>
    /// <param name="through">A day of it.</param>
    /// <returns>From 0 to 1.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The day is not one of the year: years are not mixed.</exception>
    public decimal ShareAt(FiscalYear year, LocalDate through)
    {
        (decimal part, int whole) = QuotientAt(year, through);
        return part / whole;
    }

    /// <summary>The name.</summary>
    public override string ToString() => Name;

    internal (decimal Part, int Whole) QuotientAt(FiscalYear year, LocalDate through) => through >= year.Start && through <= year.End
        ? _share(year, through)
        : throw new ArgumentOutOfRangeException(nameof(through), through, $"The day is not in the fiscal year {year}.");

    private static int FinishedMonths(LocalDate date) =>
        date.Day == date.Calendar.GetDaysInMonth(date.Year, date.Month) ? date.Month : date.Month - 1;
}
