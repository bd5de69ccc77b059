namespace GovBudget.Classification.Variances.Internals;

/// <summary>What every node of a variance table is measured by.</summary>
internal sealed record VarianceTotals(BudgetAmount? Base, BudgetAmount? Current, bool IsRestated)
{
    public BudgetAmount? Change => Variance.Of(Base, Current).Change;

    /// <summary>Whether shares exist on both sides, so that they can be compared.</summary>
    public bool HaveShares => Base is { IsZero: false } && Current is { IsZero: false };
}
