using GovBudget.Classification.Aggregation.Internals;

namespace GovBudget.Classification.Aggregation;

/// <content>Views: fewer nodes, the same totals.</content>
public sealed partial class RollUp<TKey>
{
    /// <summary>The roll-up with the uppermost levels alone. No amount is lost: what stood below a node is still in its amount.</summary>
    /// <param name="depth">How many levels are kept, 1 at least: 2 keeps the nodes at the top and those directly below them.</param>
    /// <returns>
    /// A view with the same total. A node of which no part is kept is a <see cref="RollUpNodeKind.Leaf"/>, and its <see cref="RollUpNode{TKey}.Own"/> is all
    /// of its <see cref="RollUpNode{TKey}.Inclusive"/>; counts, <see cref="RollUpNode{TKey}.Declared"/> and <see cref="RollUpNode{TKey}.Imbalance"/> stay.
    /// </returns>
    /// <remarks>By the levels of codes (类, 款, 项): see <see cref="RollUp.ToLevel"/>.</remarks>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="depth"/> is below 1.</exception>
    public RollUp<TKey> ToDepth(int depth)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(depth, 1);
        return Where(node => node.Depth < depth);
    }

    /// <summary>The nodes that meet a condition, and the nodes above them. No amount is lost: what is left out stands together as 其余.</summary>
    /// <param name="keep">The condition; asked once for each node, but not for what an earlier view left out.</param>
    /// <returns>
    /// A view with the same total. Below a node of which some parts are kept, the others are one <see cref="RollUpNodeKind.Remainder"/> with their
    /// amounts and counts, behind the kept ones; so also at the top. A node of which no part is kept is a <see cref="RollUpNodeKind.Leaf"/>, and its
    /// <see cref="RollUpNode{TKey}.Own"/> is all of its <see cref="RollUpNode{TKey}.Inclusive"/>.
    /// </returns>
    /// <remarks>This leaves out nodes, not lines: every sum stays what it is. To add up some lines alone, use <see cref="BudgetTable.Where"/> first.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="keep"/> is <see langword="null"/>.</exception>
    /// <exception cref="OverflowException">What is left out below a node, which the message names, does not fit into a <see cref="BudgetAmount"/>.</exception>
    public RollUp<TKey> Where(Func<RollUpNode<TKey>, bool> keep)
    {
        ArgumentNullException.ThrowIfNull(keep);
        return new RollUpView<TKey>(this, keep).Make();
    }

    /// <summary>All nodes, with amounts that can be added up again.</summary>
    /// <param name="purpose">What is to be done, for the message.</param>
    /// <exception cref="ArgumentException">Blank lines made sums unknown, which the amounts of single nodes do not tell any more.</exception>
    internal RollUp<TKey> ToAddUp(string purpose) => AbsentAmounts == AbsentAmountPolicy.Contagious && AbsentCount > 0
        ? throw new ArgumentException(
            $"A roll-up in which {AbsentCount} blank lines made sums unknown cannot be {purpose}: "
            + $"roll it up under {nameof(AbsentAmountPolicy)}.{nameof(AbsentAmountPolicy.Ignore)} or {nameof(AbsentAmountPolicy.Zero)}.")
        : Whole;
}
