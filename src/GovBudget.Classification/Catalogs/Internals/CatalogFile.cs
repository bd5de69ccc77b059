using GovBudget.Classification.Internals;
using NodaTime;

namespace GovBudget.Classification.Catalogs.Internals;

/// <summary>What a catalogue file says, checked but not yet a tree. The rows stand in tree order, and by account within a code.</summary>
internal sealed record CatalogFile(DateInterval Covered, string Statement, CatalogSource[] Sources, CatalogGap[] Gaps, CatalogRow[] Rows);

/// <summary>A line about a code that is no subject.</summary>
internal sealed record CatalogGap(PackedCode Code, string Name, int[] Years, string Reason);
