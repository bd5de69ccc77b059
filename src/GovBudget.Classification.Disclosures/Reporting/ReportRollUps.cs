namespace GovBudget.Classification.Disclosures.Reporting;

/// <summary>The roll-ups of a document.</summary>
/// <param name="Functional">By function.</param>
/// <param name="DepartmentEconomic">By department economic subject.</param>
/// <param name="GovernmentEconomic">By government economic subject.</param>
/// <param name="Funds">By fund source.</param>
/// <param name="Units">Projects by unit.</param>
public sealed record ReportRollUps(
    IReadOnlyList<ReportNode>? Functional,
    IReadOnlyList<ReportNode>? DepartmentEconomic,
    IReadOnlyList<ReportNode>? GovernmentEconomic,
    IReadOnlyList<ReportNode>? Funds,
    IReadOnlyList<ReportNode>? Units);
