namespace GovBudget.Classification.Disclosures;

/// <summary>One printed amount of a line.</summary>
/// <param name="Column">The column it stands in.</param>
/// <param name="Amount">The amount with the step it was printed in.</param>
public readonly record struct DisclosedFigure(DisclosedColumn Column, PrintedAmount Amount);
