namespace GovBudget.Classification.Aggregation;

/// <summary>What the lines of one key add up to: all that has to travel from where the lines are.</summary>
/// <typeparam name="TKey">What the lines say of themselves: a code, a member of a vocabulary, a text.</typeparam>
/// <param name="Key">The key.</param>
/// <param name="Sum">The sum; <see langword="null"/> where no line of the key has an amount.</param>
/// <param name="Count">How many lines there are; at least 1.</param>
/// <param name="AbsentCount">How many of them have no amount.</param>
public readonly record struct KeyTotal<TKey>(TKey Key, BudgetAmount? Sum, long Count, long AbsentCount = 0)
    where TKey : notnull;
