namespace GovBudget.Classification.Benchmarks.Ratios;

/// <summary>A line as an application that uses this library would hold it.</summary>
internal readonly record struct BudgetItem(FunctionalCode Code, FundSource Fund, BudgetAmount Amount);
