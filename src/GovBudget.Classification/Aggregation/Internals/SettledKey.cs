namespace GovBudget.Classification.Aggregation.Internals;

/// <summary>What finished roll-ups say together of a key: what counts on it, what is declared for it, and how far that is off.</summary>
internal readonly record struct SettledKey(Int128? Own, Int128? Declared, Int128? Imbalance)
{
    public SettledKey Plus(BudgetAmount? own, BudgetAmount? declared, BudgetAmount? imbalance) => new(
        FoldedNode.Sum(Own, own?.Fen), FoldedNode.Sum(Declared, declared?.Fen), FoldedNode.Sum(Imbalance, imbalance?.Fen));
}
