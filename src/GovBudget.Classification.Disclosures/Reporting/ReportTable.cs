namespace GovBudget.Classification.Disclosures.Reporting;

/// <summary>A table that was understood.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Title">Its title.</param>
/// <param name="Line">The line of the title.</param>
/// <param name="Unit">The unit of its amounts, or <see langword="null"/>.</param>
/// <param name="Rows">Its rows of data.</param>
/// <param name="Total">Its total, or <see langword="null"/>.</param>
public sealed record ReportTable(string Kind, string Title, int Line, string? Unit, int Rows, string? Total);
