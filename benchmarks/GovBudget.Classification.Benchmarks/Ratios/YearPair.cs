namespace GovBudget.Classification.Benchmarks.Ratios;

/// <summary>A node of two years.</summary>
internal readonly record struct YearPair(string Node, BudgetAmount? Base, BudgetAmount? Current);
