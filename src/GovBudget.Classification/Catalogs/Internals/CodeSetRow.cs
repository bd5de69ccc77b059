using System.Collections.Immutable;
using NodaTime;

namespace GovBudget.Classification.Catalogs.Internals;

/// <summary>One row of a code set file.</summary>
internal sealed record CodeSetRow(string Code, string Name)
{
    public ImmutableArray<string> OtherNames { get; init; } = [];

    /// <summary>The code of the parent, where it is not the longest code of the set that this one begins with.</summary>
    public string? Parent { get; init; }

    public ValidityBound? From { get; init; }

    public ValidityBound? To { get; init; }

    public Evidence Stated { get; init; }

    public ImmutableArray<YearSighting> Seen { get; init; } = [];

    public KnownYears? Known { get; init; }

    public ImmutableArray<CatalogSource> Sources { get; init; } = [];

    public string Note { get; init; } = string.Empty;

    public bool IsValidOn(LocalDate day) => (From is not { } from || from.Day <= day) && (To is not { } to || day <= to.Day);
}
