using GovBudget.Classification.Catalogs;
using NodaTime;

namespace GovBudget.Classification.CatalogCompiler.Facts;

/// <summary>A scheme with the names it has in the fact tables, and what is covered of it.</summary>
/// <param name="Scheme">The scheme.</param>
/// <param name="Kind">The word in the column <c>kind</c> and in the file names.</param>
/// <param name="FileName">The name of the catalogue file.</param>
/// <param name="MostDigits">The digits of the deepest national code; longer codes are local.</param>
/// <param name="IsDividedByAccount">Whether its subjects belong to budget accounts.</param>
internal sealed record FactScheme(SubjectScheme Scheme, string Kind, string FileName, int MostDigits, bool IsDividedByAccount)
{
    /// <summary>The last fiscal year before the time of which nothing is known.</summary>
    public const int LastOldYear = 2009;

    /// <summary>The first fiscal year after the time of which nothing is known.</summary>
    public const int FirstRecentYear = 2017;

    /// <summary>The latest fiscal year: the one that general knowledge was written down for.</summary>
    public const int LatestYear = 2026;

    public static readonly FactScheme Functional = new(SubjectScheme.Functional, "func", "functional.tsv", 7, true)
    {
        Coverage =
        [
            Covered(2007, 2009, CoverageExtent.Partial,
                "2009 as good as full, from the table of one vendor's script, which has typing errors; of 2007 the classes only. 2010 to 2016 are not covered: nothing of them was found."),
            Covered(2017, 2025, CoverageExtent.Partial, "What published budgets of these years print, and what is known of 2026 and nothing says to be younger."),
            Covered(2026, 2026, CoverageExtent.Partial,
                "From published budgets and general knowledge; no official table of the year was to be had. Many items are missing, above all of transfers and of debt."),
        ],
    };

    public static readonly FactScheme Revenue = new(SubjectScheme.Revenue, "rev", "revenue.tsv", 9, true)
    {
        Coverage =
        [
            Covered(2007, 2009, CoverageExtent.Fragment, "Single subjects, from notices and excerpts of tables. 2010 to 2016 are not covered."),
            Covered(2017, 2025, CoverageExtent.Fragment, "A few subjects seen in single documents; the others are carried back from the general knowledge of 2026."),
            Covered(2026, 2026, CoverageExtent.Partial,
                "General knowledge nearly throughout; no published revenue table was read. Most items of taxes, debt and transfers are missing, and nearly all sub-items."),
        ],
    };

    public static readonly FactScheme GovernmentEconomic = new(SubjectScheme.GovernmentEconomic, "gov_econ", "government-economic.tsv", 5, false)
    {
        Coverage =
        [
            Covered(2018, 2025, CoverageExtent.Partial, "The classification began with 2018 (财预〔2017〕98号)."),
            Covered(2026, 2026, CoverageExtent.Full, "Classes and sections, from published budgets and general knowledge; no official table of the year was to be had."),
        ],
    };

    public static readonly FactScheme DepartmentEconomic = new(SubjectScheme.DepartmentEconomic, "dept_econ", "department-economic.tsv", 5, false)
    {
        Reform = new LocalDate(2018, 1, 1),
        Coverage =
        [
            Covered(2007, 2009, CoverageExtent.Partial,
                "The single economic classification of that time: 2009 as good as full, of 2007 the classes and four sections. 2010 to 2016 are not covered: nothing of them was found."),
            Covered(2017, 2025, CoverageExtent.Partial, "What published budgets of these years print, and what is known of 2026 and nothing says to be younger."),
            Covered(2026, 2026, CoverageExtent.Full, "Classes and sections, all but one printed in published budgets; no official table of the year was to be had."),
        ],
    };

    public static IReadOnlyList<FactScheme> All { get; } = [Functional, Revenue, GovernmentEconomic, DepartmentEconomic];

    /// <summary>The times covered.</summary>
    public required IReadOnlyList<CatalogCoverage> Coverage { get; init; }

    /// <summary>The first day of a reform after the time of which nothing is known, where one is known: what changed meanwhile is held to have changed then.</summary>
    public LocalDate? Reform { get; init; }

    /// <summary>The first fiscal year covered.</summary>
    public int FirstYear => Coverage[0].Days.Start.Year;

    private static CatalogCoverage Covered(int first, int last, CoverageExtent extent, string note) =>
        new(new DateInterval(new LocalDate(first, 1, 1), new LocalDate(last, 12, 31)), extent, note);
}
