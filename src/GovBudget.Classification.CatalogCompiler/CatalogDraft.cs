using GovBudget.Classification.CatalogCompiler.Facts;
using GovBudget.Classification.Catalogs;
using NodaTime;

namespace GovBudget.Classification.CatalogCompiler;

/// <summary>Everything that a catalogue file will say, and what was left out of it.</summary>
/// <param name="Scheme">The scheme.</param>
/// <param name="Covered">The dates covered.</param>
/// <param name="Sources">The sources that rows name.</param>
/// <param name="Gaps">Codes that are known and are no subjects.</param>
/// <param name="Entries">The rows in tree order, by account within a code.</param>
/// <param name="LeftOut">What the fact tables say and the catalogue does not, in words.</param>
internal sealed record CatalogDraft(
    FactScheme Scheme,
    DateInterval Covered,
    IReadOnlyList<CatalogSource> Sources,
    IReadOnlyList<GapEntry> Gaps,
    IReadOnlyList<CatalogEntry> Entries,
    IReadOnlyList<string> LeftOut);

/// <summary>A code that is known and is no subject, and why.</summary>
internal sealed record GapEntry(string Code, string Name, IReadOnlyList<int> Years, string Reason);
