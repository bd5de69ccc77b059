namespace GovBudget.Classification.Aggregation.Internals;

/// <summary>Lines side by side: their keys and their amounts.</summary>
/// <param name="keys">The keys.</param>
/// <param name="amounts">As many amounts.</param>
/// <param name="absent">Which of them have none, in their order; 0 stands in their place.</param>
/// <param name="before">How many lines stand before these.</param>
internal readonly ref struct KeyLines<TKey>(ReadOnlySpan<TKey> keys, ReadOnlySpan<BudgetAmount> amounts, ReadOnlySpan<int> absent, long before)
{
    public ReadOnlySpan<TKey> Keys { get; } = keys;

    public ReadOnlySpan<BudgetAmount> Amounts { get; } = amounts;

    public ReadOnlySpan<int> Absent { get; } = absent;

    public long Before { get; } = before;
}
