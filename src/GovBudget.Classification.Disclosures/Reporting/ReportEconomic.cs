namespace GovBudget.Classification.Disclosures.Reporting;

/// <summary>An economic subject, or a pair of both classifications.</summary>
/// <param name="DepartmentCode">部门预算支出经济分类.</param>
/// <param name="DepartmentName">Its name.</param>
/// <param name="GovernmentCode">政府预算支出经济分类.</param>
/// <param name="GovernmentName">Its name.</param>
/// <param name="Amount">合计.</param>
/// <param name="Personnel">人员经费.</param>
/// <param name="Operating">公用经费.</param>
/// <param name="Line">The line in the document.</param>
/// <param name="Repaired">Whether the row had lost a cell.</param>
public sealed record ReportEconomic(
    string? DepartmentCode, string? DepartmentName, string? GovernmentCode, string? GovernmentName, string? Amount, string? Personnel, string? Operating, int Line, bool Repaired);
