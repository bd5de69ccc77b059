namespace GovBudget.Classification.Catalogs.Columns;

/// <summary>How well one fiscal year fits a column, so that near misses can be seen.</summary>
/// <param name="Year">The fiscal year.</param>
/// <param name="Matched">How many distinct values are subjects of the year: where a notice changed the year within itself, in the state that fits best.</param>
/// <param name="Extent">How much of the official table of the year the catalogue holds; in a fragment a missing subject means nothing.</param>
public readonly record struct ColumnYear(FiscalYear Year, int Matched, CoverageExtent Extent);
