namespace GovBudget.Classification.Aggregation;

public static partial class RollUp
{
    /// <summary>The roll-up down to one level of its codes: to classes (类), sections (款) or items (项). No amount is lost.</summary>
    /// <typeparam name="TCode">The code type.</typeparam>
    /// <param name="rollUp">The roll-up.</param>
    /// <param name="level">The lowest level that is kept.</param>
    /// <returns>
    /// A view as <see cref="RollUp{TKey}.Where"/> makes it: where an item stands directly below a class, or at the top, because its section is not there,
    /// it is left out with the others, and 其余 tells how much that is. 未分类 is kept.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="rollUp"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="level"/> is <see cref="SubjectLevel.None"/> or not a member.</exception>
    /// <exception cref="OverflowException">What is left out below a node, which the message names, does not fit into a <see cref="BudgetAmount"/>.</exception>
    public static RollUp<TCode> ToLevel<TCode>(this RollUp<TCode> rollUp, SubjectLevel level)
        where TCode : struct, ISubjectCode<TCode>
    {
        ArgumentNullException.ThrowIfNull(rollUp);
        if (level == SubjectLevel.None || !Enum.IsDefined(level))
        {
            throw new ArgumentOutOfRangeException(nameof(level), level, "A level from class to sub-item is needed.");
        }

        // A residual stands among the parts of its subtotal, one level below the key it has.
        return rollUp.Where(node => node.Kind == RollUpNodeKind.Residual ? node.Key.Level < level : node.Key.Level <= level);
    }
}
