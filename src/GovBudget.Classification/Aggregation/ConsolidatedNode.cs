namespace GovBudget.Classification.Aggregation;

/// <summary>A node of a roll-up with what is left out of it: gross is exactly eliminated and net together.</summary>
/// <typeparam name="TKey">The type of the keys.</typeparam>
/// <param name="Node">The node of the roll-up, with key, name and depth.</param>
/// <param name="IsEliminated">Whether the node is left out with everything below it.</param>
/// <param name="Eliminated">What is left out (抵销); absent where no amount is.</param>
/// <param name="Net">What remains (抵销后); absent where no amount does.</param>
public readonly record struct ConsolidatedNode<TKey>(RollUpNode<TKey> Node, bool IsEliminated, BudgetAmount? Eliminated, BudgetAmount? Net)
    where TKey : notnull
{
    /// <summary>The amount of the node with everything below it, nothing left out (抵销前); absent where no line has an amount.</summary>
    public BudgetAmount? Gross => Node.Inclusive;
}
