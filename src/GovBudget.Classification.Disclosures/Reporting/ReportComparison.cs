namespace GovBudget.Classification.Disclosures.Reporting;

/// <summary>A year-on-year statement of the narrative with what it implies.</summary>
/// <param name="Label">What is compared, as printed.</param>
/// <param name="Basis">With what, as printed.</param>
/// <param name="Line">The line in the document.</param>
/// <param name="Current">The amount.</param>
/// <param name="Change">The stated change.</param>
/// <param name="Base">The amount before, implied by both.</param>
/// <param name="PrintedRate">The stated rate.</param>
/// <param name="Rate">The rate that the figures as printed make.</param>
/// <param name="PossibleRates">The rates that the exact amounts can have.</param>
/// <param name="Verdict">Whether they fit.</param>
public sealed record ReportComparison(
    string Label, string Basis, int Line, string Current, string? Change, string? Base, string? PrintedRate, string? Rate, string? PossibleRates, string Verdict);
