namespace GovBudget.Classification.Disclosures.Reporting;

/// <summary>A project.</summary>
/// <param name="Unit">Its unit, or <see langword="null"/>.</param>
/// <param name="Name">Its name.</param>
/// <param name="Amount">Its amount.</param>
public sealed record ReportProject(string? Unit, string Name, string? Amount);
