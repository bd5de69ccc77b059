using System.Collections.Immutable;
using GovBudget.Classification.Aggregation.Internals;

namespace GovBudget.Classification.Aggregation;

/// <summary>A roll-up rounded for display so that every sum still holds (尾差调整).</summary>
/// <typeparam name="TKey">The type of the keys.</typeparam>
/// <remarks>
/// <para>Made by <see cref="RollUp{TKey}.Round"/>. What holds:</para>
/// <list type="bullet">
/// <item>Every node shows the sum of what its parts show, and the total the sum of the nodes at the top.</item>
/// <item>The total shows its nearest value (四舍五入, half away from zero).</item>
/// <item>Every node, at every level, shows the step below or above its exact amount, so it is less than one step off.
/// What is a whole number of steps is shown as it is.</item>
/// <item>Given what a node shows, as few of its parts as possible are moved off their nearest values: those whose other step is
/// nearest (最大余额法), and of equals the first in tree order. Opposite amounts show opposite figures.</item>
/// </list>
/// <para>Where a sum is unknown because a line has no amount (<see cref="AbsentAmountPolicy.Contagious"/>), it is not shown, and each known node
/// below shows its nearest value as a total does.</para>
/// <para>Residuals and 未分类 take part like any other node. What is declared is not rounded. Immutable and thread-safe.</para>
/// </remarks>
public sealed partial class RoundedRollUp<TKey>
    where TKey : notnull
{
    private readonly RoundingStep _step;
    private readonly Dictionary<TKey, RoundedRollUpNode<TKey>> _byKey;

    internal RoundedRollUp(RollUp<TKey> rollUp, RoundingStep step, ImmutableArray<RoundedRollUpNode<TKey>> nodes, BudgetAmount? total)
    {
        RollUp = rollUp;
        _step = step;
        Nodes = nodes;
        Total = total;
        Moved = [.. nodes.Where(static node => node.IsMoved)];
        _byKey = nodes.Where(static node => node.Node.HasKey).ToDictionary(static node => node.Node.Key!);
    }

    /// <summary>The exact roll-up.</summary>
    public RollUp<TKey> RollUp { get; }

    /// <summary>The unit the figures are shown in.</summary>
    public AmountUnit Unit => _step.Unit;

    /// <summary>With how many decimals of the unit the figures are shown.</summary>
    public int Decimals => _step.Decimals;

    /// <summary>What one more in the last shown digit would add: 100 元 for two decimals of 万元.</summary>
    public BudgetAmount Step => BudgetAmount.FromFen(_step.Fen);

    /// <summary>All nodes, in the order of the roll-up.</summary>
    public ImmutableArray<RoundedRollUpNode<TKey>> Nodes { get; }

    /// <summary>The total at its nearest value; absent where the roll-up has none.</summary>
    public BudgetAmount? Total { get; }

    /// <summary><see cref="Total"/> as a number of the unit with its decimals; empty where it is absent.</summary>
    public string TotalText => _step.Text(Total);

    /// <summary>The nodes of which something is not shown at its own nearest value, in tree order.</summary>
    public ImmutableArray<RoundedRollUpNode<TKey>> Moved { get; }

    /// <summary>The node of a key that holds something.</summary>
    /// <param name="key">The key, on the axis or not.</param>
    /// <exception cref="ArgumentNullException"><paramref name="key"/> is <see langword="null"/>.</exception>
    /// <exception cref="KeyNotFoundException">No line stands on the key or below it.</exception>
    public RoundedRollUpNode<TKey> this[TKey key] => _byKey[RollUp[key].Key!];

    /// <summary>Looks a node up.</summary>
    /// <param name="key">The key, on the axis or not.</param>
    /// <returns>The node, or <see langword="null"/> where no line stands on the key or below it.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="key"/> is <see langword="null"/>.</exception>
    public RoundedRollUpNode<TKey>? Find(TKey key) => _byKey.GetValueOrDefault(key);
}
