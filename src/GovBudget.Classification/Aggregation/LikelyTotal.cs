namespace GovBudget.Classification.Aggregation;

/// <summary>Lines that do not say what they are and make as much as all others together: most likely total rows (合计), which would count twice.</summary>
/// <param name="Dimension">The title of the dimension on which they say nothing.</param>
/// <param name="Amount">What one such line makes, or all of them together.</param>
/// <param name="IsOneLine">Whether a single line makes it; else all lines that say nothing make it together.</param>
public readonly record struct LikelyTotal(string Dimension, BudgetAmount Amount, bool IsOneLine)
{
    /// <summary>What was found, in one sentence.</summary>
    public override string ToString() => IsOneLine
        ? $"a line of {Amount} 元 that does not say what it is makes as much as all others together: it looks like a total row (合计). It counts beside them; take it out of the file if it is one"
        : $"the lines without a {Dimension} make {Amount} 元, as much as all others together: they look like total rows (合计). They count beside them; take them out of the file if they are";
}
