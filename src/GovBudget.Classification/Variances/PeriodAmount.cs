using NodaTime;

namespace GovBudget.Classification.Variances;

/// <summary>What was executed within a period (当期数), such as one month. Not to be added to a <see cref="CumulativeAmount"/>: that is what the types are for.</summary>
/// <remarks>Immutable. Two are equal when days and amount are.</remarks>
public sealed record PeriodAmount
{
    /// <summary>Makes the amount of a period.</summary>
    /// <param name="from">The first day.</param>
    /// <param name="through">The last day, in the same year.</param>
    /// <param name="amount">The amount; <see langword="null"/> where it is not known, which is not 0 元.</param>
    /// <exception cref="ArgumentOutOfRangeException">The last day is before the first or in another year, or the year is none that a budget can have.</exception>
    public PeriodAmount(LocalDate from, LocalDate through, BudgetAmount? amount)
    {
        if (through < from || through.Year != from.Year)
        {
            throw new ArgumentOutOfRangeException(nameof(through), through, $"A period ends in the year it begins in, and not before {from:uuuu-MM-dd}. Divide it at the end of the year.");
        }

        Year = new FiscalYear(from.Year);
        From = from;
        Through = through;
        Amount = amount;
    }

    /// <summary>The fiscal year.</summary>
    public FiscalYear Year { get; }

    /// <summary>The first day.</summary>
    public LocalDate From { get; }

    /// <summary>The last day.</summary>
    public LocalDate Through { get; }

    /// <summary>The amount; absent where it is not known.</summary>
    public BudgetAmount? Amount { get; }

    /// <summary>The days and the amount in 元.</summary>
    public override string ToString() => FormattableString.Invariant($"{From:uuuu-MM-dd}/{Through:uuuu-MM-dd}: {Amount?.ToString() ?? "—"}");
}
