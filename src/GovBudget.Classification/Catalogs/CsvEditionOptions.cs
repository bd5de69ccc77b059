using NodaTime;

namespace GovBudget.Classification.Catalogs;

/// <summary>What the caller vouches for when an edition is made of a plain CSV file, which says of itself only codes and names.</summary>
public sealed record CsvEditionOptions
{
    /// <summary>The days that the edition covers, and whether it is the full table: see <see cref="ForYear"/> for a fiscal year.</summary>
    public required CatalogCoverage Coverage { get; init; }

    /// <summary>
    /// How the rows are known: <see cref="Evidence.Official"/> for rows taken from a table of the Ministry, <see cref="Evidence.Observed"/> for
    /// rows printed in budgets of the time. Every subject of the edition says so.
    /// </summary>
    public required Evidence Evidence { get; init; }

    /// <summary>The account of the rows that name none; <see cref="BudgetAccount.None"/> where the scheme is not divided, or every row names one.</summary>
    public BudgetAccount Account { get; init; }

    /// <summary>The document that the rows were taken from; where it is <see langword="null"/>, the rows rest on a source that says they are the caller's own, such as <c>OWN-2027</c>. Its id has no comma.</summary>
    public CatalogSource? Source { get; init; }

    /// <summary>What is done with a row that cannot be taken.</summary>
    public BadRowPolicy BadRows { get; init; }

    /// <summary>The options for the edition of a fiscal year.</summary>
    /// <param name="year">The year.</param>
    /// <param name="extent">How much of the official table the file holds; only <see cref="CoverageExtent.Full"/> says that a code which is not there is no subject.</param>
    /// <param name="evidence">How the rows are known.</param>
    /// <exception cref="InvalidOperationException"><paramref name="year"/> is the default value, no year.</exception>
    public static CsvEditionOptions ForYear(FiscalYear year, CoverageExtent extent, Evidence evidence) =>
        new() { Coverage = new(new DateInterval(year.Start, year.End), extent, string.Empty), Evidence = evidence };
}
