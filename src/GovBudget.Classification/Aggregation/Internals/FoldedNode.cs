using System.Globalization;

namespace GovBudget.Classification.Aggregation.Internals;

/// <summary>The sums of one node while they are made. 128 bits, because only finished sums have to fit.</summary>
internal struct FoldedNode
{
    public Int128? Own;
    public Int128? Declared;
    public Int128? Imbalance;
    public Int128? Residual;
    public Int128? Inclusive;
    public long Count;
    public long AbsentCount;

    /// <summary>The index of the node above in the tree that is shown; -1 above a root.</summary>
    public int Parent;

    public bool HasChildren;

    /// <summary>Whether the lines on the key itself count, and are not subtotals of lines below it.</summary>
    public bool CountsOwn;

    /// <summary>Whether a line without an amount makes the sum unknown.</summary>
    public bool IsUnknown;

    /// <summary>Adds what a finished child holds.</summary>
    public void Take(in FoldedNode child)
    {
        Inclusive = Sum(Inclusive, child.Inclusive);
        Count += child.Count;
        AbsentCount += child.AbsentCount;
        HasChildren |= child.Count > 0;
        IsUnknown |= child.IsUnknown;
    }

    /// <summary>Absent and absent stay absent, absent and 5 make 5.</summary>
    public static Int128? Sum(Int128? left, Int128? right) => left is null ? right : right is null ? left : left + right;

    public static BudgetAmount? ToAmount(Int128? fen, string label) => ToAmount(fen, label, static label => label);

    /// <summary>What fits into an amount; else an exception that names what does not, for which alone the label is made.</summary>
    public static BudgetAmount? ToAmount<TSource>(Int128? fen, TSource source, Func<TSource, string> label)
    {
        if (fen is not { } count)
        {
            return null;
        }

        return count >= long.MinValue && count <= long.MaxValue
            ? BudgetAmount.FromFen((long)count)
            : throw new OverflowException($"The sum of {label(source)} is {count.ToString(CultureInfo.InvariantCulture)} 分, which does not fit into a budget amount.");
    }
}
