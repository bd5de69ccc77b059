namespace GovBudget.Classification.Disclosures.Reporting;

/// <summary>The totals of a document.</summary>
/// <param name="Revenue">收入总计.</param>
/// <param name="Expenditure">支出总计.</param>
/// <param name="Basic">基本支出.</param>
/// <param name="Project">项目支出.</param>
public sealed record ReportTotals(string? Revenue, string? Expenditure, string? Basic, string? Project);
