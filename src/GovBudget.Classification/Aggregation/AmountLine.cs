namespace GovBudget.Classification.Aggregation;

/// <summary>One line of a budget table: a key and the amount that stands there.</summary>
/// <typeparam name="TKey">What the line says of itself: a code, a fund source, the name of a unit.</typeparam>
/// <param name="Key">The key.</param>
/// <param name="Amount">The amount; <see langword="null"/> for a blank cell, which is not 0 元.</param>
public readonly record struct AmountLine<TKey>(TKey Key, BudgetAmount? Amount)
    where TKey : notnull;
