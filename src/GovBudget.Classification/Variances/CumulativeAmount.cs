using NodaTime;

namespace GovBudget.Classification.Variances;

/// <summary>What was executed from the first day of a fiscal year through a day of it (累计数).</summary>
/// <remarks>Immutable. Two are equal when day and amount are.</remarks>
public sealed record CumulativeAmount
{
    /// <summary>Makes a cumulative amount.</summary>
    /// <param name="year">The fiscal year.</param>
    /// <param name="through">The last day that is counted, one of the year.</param>
    /// <param name="amount">The amount; <see langword="null"/> where it is not known, which is not 0 元.</param>
    /// <exception cref="ArgumentOutOfRangeException">The day is not in the year.</exception>
    public CumulativeAmount(FiscalYear year, LocalDate through, BudgetAmount? amount)
    {
        if (through < year.Start || through > year.End)
        {
            throw new ArgumentOutOfRangeException(nameof(through), through, $"The day is not in the fiscal year {year}: years are not mixed.");
        }

        Year = year;
        Through = through;
        Amount = amount;
    }

    /// <summary>The fiscal year.</summary>
    public FiscalYear Year { get; }

    /// <summary>The last day that is counted.</summary>
    public LocalDate Through { get; }

    /// <summary>The amount; absent where it is not known.</summary>
    public BudgetAmount? Amount { get; }

    /// <summary>Adds up periods that follow each other from the first day of a year.</summary>
    /// <param name="periods">The periods, in any order.</param>
    /// <returns>The amount through the end of the last; absent where that of a period is not known.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="periods"/> or one of them is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">There is no period, the first does not begin the year, two overlap, a day between them is missing, or they are of different years.</exception>
    /// <exception cref="OverflowException">The sum does not fit into a <see cref="BudgetAmount"/>.</exception>
    public static CumulativeAmount Of(IEnumerable<PeriodAmount> periods)
    {
        ArgumentNullException.ThrowIfNull(periods);
        PeriodAmount[] sorted = [.. periods.Select(static period => period ?? throw new ArgumentNullException(nameof(periods), "A period is null.")).OrderBy(static period => period.From)];
        if (sorted.Length == 0)
        {
            throw new ArgumentException("There is no period: nothing says which year is meant.", nameof(periods));
        }

        FiscalYear year = sorted[0].Year;
        LocalDate next = year.Start;
        BudgetAmount? sum = BudgetAmount.Zero;
        foreach (PeriodAmount period in sorted)
        {
            if (period.From != next || period.Year != year)
            {
                throw new ArgumentException(
                    $"The period {period} should begin on {next:uuuu-MM-dd}: periods follow each other through one year, without gaps and overlaps.", nameof(periods));
            }

            next = period.Through.PlusDays(1);
            sum += period.Amount;
        }

        return new(year, sorted[^1].Through, sum);
    }

    /// <summary>What was executed since an earlier day of the same year.</summary>
    /// <param name="earlier">The cumulative amount of that day.</param>
    /// <exception cref="ArgumentNullException"><paramref name="earlier"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">It is of another year, or not of an earlier day.</exception>
    /// <exception cref="OverflowException">The difference does not fit into a <see cref="BudgetAmount"/>.</exception>
    public PeriodAmount Since(CumulativeAmount earlier)
    {
        ArgumentNullException.ThrowIfNull(earlier);
        return earlier.Year == Year && earlier.Through < Through
            ? new(earlier.Through.PlusDays(1), Through, Amount - earlier.Amount)
            : throw new ArgumentException($"{earlier} is not of an earlier day of the fiscal year {Year}.", nameof(earlier));
    }

    /// <summary>The last day and the amount in 元.</summary>
    public override string ToString() => FormattableString.Invariant($"{Year}, through {Through:uuuu-MM-dd}: {Amount?.ToString() ?? "—"}");
}
