using GovBudget.Classification.Disclosures.Grids;

namespace GovBudget.Classification.Disclosures.Forms;

/// <summary>What a grid held: target forms, and the rows that belong to none of them as a table; null where there are none.</summary>
internal sealed record FormReading(IReadOnlyList<PerformanceForm> Forms, Grid? Rest);
