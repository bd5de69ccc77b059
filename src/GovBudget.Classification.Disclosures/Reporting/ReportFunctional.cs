namespace GovBudget.Classification.Disclosures.Reporting;

/// <summary>A functional subject.</summary>
/// <param name="Code">The code.</param>
/// <param name="PrintedName">The name as printed.</param>
/// <param name="Name">The catalogue's name, or <see langword="null"/>.</param>
/// <param name="Amount">合计.</param>
/// <param name="Basic">基本支出.</param>
/// <param name="Project">项目支出.</param>
/// <param name="Line">The line in the document.</param>
public sealed record ReportFunctional(string Code, string PrintedName, string? Name, string? Amount, string? Basic, string? Project, int Line);
