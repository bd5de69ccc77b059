using System.Collections.Immutable;
using System.Globalization;
using GovBudget.Classification.Internals;

namespace GovBudget.Classification.Catalogs;

/// <summary>A catalogue that was made with a user's rows, and what was found in them.</summary>
/// <typeparam name="TCode">The code type of the scheme.</typeparam>
/// <param name="Catalog">The catalogue, without the rows that could not be taken.</param>
/// <param name="Findings">What was found, by line: every row that was left out and why, and what else is to be said.</param>
public sealed record CatalogResult<TCode>(SubjectCatalog<TCode> Catalog, ImmutableArray<RowFinding> Findings)
    where TCode : struct, ISubjectCode<TCode>
{
    /// <summary>Whether both have catalogues that say the same (scheme, coverage, statement, records, changes and sources, each in order) and equal findings in
    /// the same order. Catalogues that are not one object are compared row by row.</summary>
    public bool Equals(CatalogResult<TCode>? other) => other is not null && Catalog.SaysTheSame(other.Catalog) && Elements.Equal(Findings, other.Findings);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Catalog.Table.Count, Catalog.Statement, Elements.Hash(Catalog.Coverage), Elements.Hash(Findings));

    /// <summary>The catalogue and the number of findings in one line.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Catalog}; {Findings.Length} findings");
}
