using GovBudget.Classification.Aggregation.Internals;

namespace GovBudget.Classification.Aggregation;

/// <summary>Rolls amounts up along an axis: exactly, in one pass, counting nothing twice.</summary>
/// <remarks>
/// <list type="bullet">
/// <item>A table that holds class (类), section (款) and item (项) rows has the total of its lowest lines. A line is a declared subtotal
/// where another line with an amount stands below it: it is compared, never added. <see cref="MixedGrainPolicy"/> can say otherwise.</item>
/// <item>Blank is not zero: blank and blank stay blank, blank and 5 make 5, and the blank lines are counted. <see cref="AbsentAmountPolicy"/> can say otherwise.</item>
/// <item>Several lines on one key are added and counted.</item>
/// <item>Only finished sums have to fit into a <see cref="BudgetAmount"/>, not the sums on the way, so the order of lines plays no part.</item>
/// </list>
/// Memory grows with the keys, not with the lines.
/// </remarks>
public static partial class RollUp
{
    /// <summary>Rolls lines up.</summary>
    /// <typeparam name="TKey">The type of the keys.</typeparam>
    /// <param name="axis">The axis to roll up along.</param>
    /// <param name="lines">The lines, in any order; enumerated once.</param>
    /// <param name="options">How mixed levels, unknown keys and blank cells are treated; <see cref="RollUpOptions.Default"/> where nothing is said.</param>
    /// <exception cref="ArgumentNullException"><paramref name="axis"/> or <paramref name="lines"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">A key is <see langword="null"/>; or, under <see cref="MixedGrainPolicy.Strict"/>, rows of different levels overlap; or policies contradict each other.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A policy of <paramref name="options"/> is not a member of its enumeration.</exception>
    /// <exception cref="KeyNotFoundException">Under <see cref="UnknownKeyPolicy.Throw"/>, the axis does not have the key of a line.</exception>
    /// <exception cref="OverflowException">The sum of a node, which the message names, does not fit into a <see cref="BudgetAmount"/>.</exception>
    public static RollUp<TKey> Of<TKey>(Axis<TKey> axis, IEnumerable<AmountLine<TKey>> lines, RollUpOptions? options = null)
        where TKey : notnull
    {
        ArgumentNullException.ThrowIfNull(lines);
        return Of(axis, lines, static line => line.Key, static line => line.Amount, options);
    }

    /// <summary>Rolls items of any type up, without making lines of them first.</summary>
    /// <typeparam name="TKey">The type of the keys.</typeparam>
    /// <typeparam name="TItem">The type of the items.</typeparam>
    /// <param name="axis">The axis to roll up along.</param>
    /// <param name="items">The items, in any order; enumerated once.</param>
    /// <param name="key">Reads the key of an item.</param>
    /// <param name="amount">Reads the amount of an item; <see langword="null"/> for a blank cell.</param>
    /// <param name="options">How mixed levels, unknown keys and blank cells are treated; <see cref="RollUpOptions.Default"/> where nothing is said.</param>
    /// <param name="cancellationToken">Stops the work between lines.</param>
    /// <exception cref="ArgumentNullException">An argument other than <paramref name="options"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">A key is <see langword="null"/>; or, under <see cref="MixedGrainPolicy.Strict"/>, rows of different levels overlap; or policies contradict each other.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A policy of <paramref name="options"/> is not a member of its enumeration.</exception>
    /// <exception cref="KeyNotFoundException">Under <see cref="UnknownKeyPolicy.Throw"/>, the axis does not have the key of an item.</exception>
    /// <exception cref="OverflowException">The sum of a node, which the message names, does not fit into a <see cref="BudgetAmount"/>.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public static RollUp<TKey> Of<TKey, TItem>(
        Axis<TKey> axis,
        IEnumerable<TItem> items,
        Func<TItem, TKey> key,
        Func<TItem, BudgetAmount?> amount,
        RollUpOptions? options = null,
        CancellationToken cancellationToken = default)
        where TKey : notnull
    {
        ArgumentNullException.ThrowIfNull(items);
        ArgumentNullException.ThrowIfNull(key);
        ArgumentNullException.ThrowIfNull(amount);
        cancellationToken.ThrowIfCancellationRequested();
        var totals = new LineTotals<TKey>(axis, options ?? RollUpOptions.Default);
        axis.AddAll(items, key, amount, totals, cancellationToken);
        return totals.RollUp();
    }

    /// <summary>Rolls amounts up that stand beside their keys, with the look-up inside the pass: nothing is prepared and nothing kept.</summary>
    /// <typeparam name="TKey">The type of the keys.</typeparam>
    /// <param name="axis">The axis to roll up along.</param>
    /// <param name="keys">For each line its key.</param>
    /// <param name="amounts">For each line its amount.</param>
    /// <param name="options">How mixed levels, unknown keys and blank cells are treated; <see cref="RollUpOptions.Default"/> where nothing is said.</param>
    /// <param name="cancellationToken">Stops the work between lines.</param>
    /// <remarks>Whoever asks more than once makes a <see cref="BudgetTable"/>.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="axis"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">There are more or fewer keys than amounts; a key is <see langword="null"/>; or, under <see cref="MixedGrainPolicy.Strict"/>, rows of different levels overlap; or policies contradict each other.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A policy of <paramref name="options"/> is not a member of its enumeration.</exception>
    /// <exception cref="KeyNotFoundException">Under <see cref="UnknownKeyPolicy.Throw"/>, the axis does not have the key of a line.</exception>
    /// <exception cref="OverflowException">The sum of a node, which the message names, does not fit into a <see cref="BudgetAmount"/>.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public static RollUp<TKey> Of<TKey>(
        Axis<TKey> axis, ReadOnlySpan<TKey> keys, ReadOnlySpan<BudgetAmount> amounts, RollUpOptions? options = null, CancellationToken cancellationToken = default)
        where TKey : notnull
    {
        if (keys.Length != amounts.Length)
        {
            throw new ArgumentException($"There are {keys.Length} keys and {amounts.Length} amounts.", nameof(amounts));
        }

        cancellationToken.ThrowIfCancellationRequested();
        var totals = new LineTotals<TKey>(axis, options ?? RollUpOptions.Default);
        axis.AddAll(keys, amounts, totals, cancellationToken);
        return totals.RollUp();
    }

    /// <summary>
    /// Adds the roll-ups of several units (汇总). Each keeps what counts in it: a class row that one unit gives alone counts beside the items of another,
    /// which it would not if the lines of all were rolled up together.
    /// </summary>
    /// <typeparam name="TKey">The type of the keys.</typeparam>
    /// <param name="rollUps">The roll-ups, at least one, all along one axis; in any order and any groups.</param>
    /// <returns>
    /// A roll-up whose own amounts, counts, declared subtotals and imbalances are the sums of theirs. What a declared subtotal leaves
    /// over in one of them (<see cref="RollUpNodeKind.Residual"/>) counts on the key of the subtotal. Unknown keys stand below 未分类 where they do in one of them.
    /// </returns>
    /// <remarks>Parts of one table, such as its shards, are merged by <see cref="KeyTotals{TKey}.Merge"/> before they are rolled up.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="rollUps"/> or one of them is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">There is none, their axes differ, or blank lines made sums of one unknown (<see cref="AbsentAmountPolicy.Contagious"/>).</exception>
    /// <exception cref="OverflowException">The sum of a node, which the message names, does not fit into a <see cref="BudgetAmount"/>.</exception>
    public static RollUp<TKey> Merge<TKey>(params IEnumerable<RollUp<TKey>> rollUps)
        where TKey : notnull
    {
        ArgumentNullException.ThrowIfNull(rollUps);
        RollUpMerge<TKey>? merge = null;
        Axis<TKey>? axis = null;
        foreach (RollUp<TKey> rollUp in rollUps)
        {
            ArgumentNullException.ThrowIfNull(rollUp, nameof(rollUps));
            axis ??= rollUp.Axis;
            if (!axis.IsLike(rollUp.Axis))
            {
                throw new ArgumentException($"One roll-up is along {axis}, another along {rollUp.Axis}: make one axis and keep it.", nameof(rollUps));
            }

            merge ??= new(axis);
            merge.Add(rollUp);
        }

        return merge?.RollUp() ?? throw new ArgumentException("There is no roll-up to merge.", nameof(rollUps));
    }
}
