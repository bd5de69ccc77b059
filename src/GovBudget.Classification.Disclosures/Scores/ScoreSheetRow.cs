using GovBudget.Classification.Performance;

namespace GovBudget.Classification.Disclosures.Scores;

/// <summary>One row of a <see cref="ScoreSheet"/>.</summary>
/// <param name="Indicator">The indicator; its line is that of the row.</param>
/// <param name="Actual">What was reached (实际值) as printed; <see langword="null"/> where the cell is blank or the file has no such column.</param>
/// <param name="PrintedCategory">The category as printed, first and second level: <c>产出指标/数量指标</c>.</param>
public sealed record ScoreSheetRow(PerformanceIndicator Indicator, string? Actual, string PrintedCategory);
