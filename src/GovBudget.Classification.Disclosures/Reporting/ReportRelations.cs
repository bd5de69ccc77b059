namespace GovBudget.Classification.Disclosures.Reporting;

/// <summary>How relations were decided.</summary>
/// <param name="Checked">All that were decided one way or the other.</param>
/// <param name="Consistent">Those that hold as printed.</param>
/// <param name="RoundingOnly">Those that hold but for rounding.</param>
/// <param name="Inconsistent">Those that do not hold.</param>
/// <param name="NotChecked">Those that could not be decided.</param>
public sealed record ReportRelations(int Checked, int Consistent, int RoundingOnly, int Inconsistent, int NotChecked);
