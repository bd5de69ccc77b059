namespace GovBudget.Classification.Benchmarks.Ratios;

/// <summary>A line as an application without this library would hold it.</summary>
/// <param name="FundGroup">The part of the tree of fund sources that the source belongs to.</param>
/// <param name="Amount">In 元.</param>
internal sealed record LinqRow(string Class, string Section, string Item, string FundGroup, string Fund, decimal Amount);
