namespace GovBudget.Classification.Disclosures;

/// <summary>One printed number of a line that is not money: a rate, a count, the number of the line.</summary>
/// <param name="Column">The column it stands in; its role tells what the number is.</param>
/// <param name="Value">The number as printed: 12.5 for 12.5%.</param>
/// <param name="IsPercent">Whether it is printed with a percent sign.</param>
public readonly record struct DisclosedNumber(DisclosedColumn Column, decimal Value, bool IsPercent);
