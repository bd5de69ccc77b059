namespace GovBudget.Classification.Disclosures;

/// <summary>An amount of a target form under the label that it is printed with.</summary>
/// <param name="Label">The label, such as 一般公共预算 or 补助区县.</param>
/// <param name="Amount">The amount.</param>
public sealed record FormAmount(string Label, PrintedAmount Amount);
