using NodaTime;

namespace GovBudget.Classification.Catalogs;

/// <summary>A time that a catalogue covers, and how well.</summary>
/// <param name="Days">The first and the last day, both included.</param>
/// <param name="Extent">How much of the official table of that time the catalogue holds.</param>
/// <param name="Note">What else is to be said, in one sentence; may be empty.</param>
public sealed record CatalogCoverage(DateInterval Days, CoverageExtent Extent, string Note);
