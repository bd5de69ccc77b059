using System.Collections.Immutable;
using System.Globalization;
using GovBudget.Classification.Internals;

namespace GovBudget.Classification.Catalogs;

/// <summary>A catalogue that was made of a user's rows, and what was found in them.</summary>
/// <typeparam name="TCode">The code type of the scheme.</typeparam>
/// <param name="Catalog">The catalogue, without the rows that could not be taken.</param>
/// <param name="Findings">What was found, by line: every row that was left out and why, and what else is to be said.</param>
public sealed record CatalogResult<TCode>(SubjectCatalog<TCode> Catalog, ImmutableArray<RowFinding> Findings)
    where TCode : struct, ISubjectCode<TCode>
{
    /// <summary>Whether both have the same catalogue and equal findings in the same order.</summary>
    public bool Equals(CatalogResult<TCode>? other) => other is not null && Catalog.Equals(other.Catalog) && Elements.Equal(Findings, other.Findings);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Catalog, Elements.Hash(Findings));

    /// <summary>The catalogue and the number of findings in one line.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Catalog}; {Findings.Length} findings");
}
