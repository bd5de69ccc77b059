namespace GovBudget.Classification.Disclosures.Reporting;

/// <summary>Revenue from one fund source.</summary>
/// <param name="Source">The fund source.</param>
/// <param name="Amount">The amount, or <see langword="null"/> where the cell is blank.</param>
public sealed record ReportFund(string Source, string? Amount);
