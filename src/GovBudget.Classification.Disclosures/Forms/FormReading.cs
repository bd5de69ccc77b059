using GovBudget.Classification.Disclosures.Grids;

namespace GovBudget.Classification.Disclosures.Forms;

/// <summary>What a grid held.</summary>
/// <param name="Forms">The target forms.</param>
/// <param name="Rest">The rows that belong to none of them, as a table; null where there are none.</param>
/// <param name="Template">The labels of a form that nobody filled in, because there is nothing to report; null where there is none.</param>
internal sealed record FormReading(IReadOnlyList<PerformanceForm> Forms, Grid? Rest, Grid? Template = null);
