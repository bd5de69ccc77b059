namespace GovBudget.Classification.Disclosures.Reporting;

/// <summary>A table that was not understood.</summary>
/// <param name="Title">Its title; empty where it has none.</param>
/// <param name="Line">The line of the title.</param>
/// <param name="Rows">Its rows.</param>
public sealed record ReportUnrecognisedTable(string Title, int Line, int Rows);
