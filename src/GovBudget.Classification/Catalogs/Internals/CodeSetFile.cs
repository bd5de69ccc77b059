using System.Collections.Immutable;

namespace GovBudget.Classification.Catalogs.Internals;

/// <summary>What a code set file says.</summary>
internal sealed record CodeSetFile(
    string Id, string ChineseName, string Statement, ImmutableArray<CatalogCoverage> Coverage, ImmutableArray<CatalogSource> Sources, ImmutableArray<CodeSetRow> Rows);
