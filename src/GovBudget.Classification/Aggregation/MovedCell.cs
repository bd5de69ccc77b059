namespace GovBudget.Classification.Aggregation;

/// <summary>A cell or total of a rounded two-way table that is not shown at its own nearest value.</summary>
/// <param name="Row">The row, counted from 0 (in a cross-tab, among the nodes); none for a total of a column, and for the grand total.</param>
/// <param name="Column">The column, counted from 0 (in a cross-tab, among the nodes); none for a total of a row, and for the grand total.</param>
/// <param name="Exact">The exact amount.</param>
/// <param name="Shown">What is shown.</param>
/// <param name="Adjustment">How far <paramref name="Shown"/> is above the nearest value (尾差调整); below it, negative. One step, unless the total is demanded, or it is a subtotal of rows and columns at once.</param>
public readonly record struct MovedCell(int? Row, int? Column, BudgetAmount Exact, BudgetAmount Shown, BudgetAmount Adjustment);
