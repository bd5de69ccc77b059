namespace GovBudget.Classification.Variances.Internals;

/// <summary>The amounts of one node, each with everything below it.</summary>
internal readonly record struct NodeAmounts(BudgetAmount? Base, BudgetAmount? Current, BudgetAmount? Restated);
