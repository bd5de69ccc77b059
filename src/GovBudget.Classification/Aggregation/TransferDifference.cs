namespace GovBudget.Classification.Aggregation;

/// <summary>What both sides of a transfer state of it. They need not agree, and nothing makes them.</summary>
/// <param name="Transfer">The transfer.</param>
/// <param name="Paid">What is stated as paid; absent where nothing is.</param>
/// <param name="Received">What is stated as received; absent where nothing is.</param>
public readonly record struct TransferDifference(Transfer Transfer, BudgetAmount? Paid, BudgetAmount? Received)
{
    /// <summary>How much more is stated as paid than as received (未抵销差额); less: negative. 0 元 where both agree, absent where a side states nothing.</summary>
    /// <exception cref="OverflowException">It does not fit into a <see cref="BudgetAmount"/>.</exception>
    public BudgetAmount? Difference => Paid - Received;
}
