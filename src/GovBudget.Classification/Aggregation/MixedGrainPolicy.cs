namespace GovBudget.Classification.Aggregation;

/// <summary>What is done where lines stand on different levels of one branch: class (类), section (款) and item (项) rows in one table.</summary>
/// <remarks>A line is a declared subtotal where another line with an amount stands below it. None of the policies but <see cref="EveryLine"/> can count money twice.</remarks>
public enum MixedGrainPolicy
{
    /// <summary>Only the lowest lines count; declared subtotals are kept for comparison. The default.</summary>
    LeavesOnly = 0,

    /// <summary>A declared subtotal counts as stated; what the lines below leave over, or exceed it by, is a <see cref="RollUpNodeKind.Residual"/> node.</summary>
    DeclaredWins = 1,

    /// <summary>A declared subtotal is an error: the roll-up throws and names the rows.</summary>
    Strict = 2,

    /// <summary>Every line counts, also one that stands above others: for postings, among which there are no subtotals. A table that has some counts them twice.</summary>
    EveryLine = 3,
}
