using System.Collections.Immutable;

namespace GovBudget.Classification.Catalogs;

/// <summary>A catalogue that was made of a user's rows, and what was found in them.</summary>
/// <typeparam name="TCode">The code type of the scheme.</typeparam>
/// <param name="Catalog">The catalogue, without the rows that could not be taken.</param>
/// <param name="Findings">What was found, by line: every row that was left out and why, and what else is to be said.</param>
public sealed record CatalogResult<TCode>(SubjectCatalog<TCode> Catalog, ImmutableArray<RowFinding> Findings)
    where TCode : struct, ISubjectCode<TCode>;
