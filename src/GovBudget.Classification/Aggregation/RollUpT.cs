using System.Collections.Immutable;

namespace GovBudget.Classification.Aggregation;

/// <summary>Amounts rolled up along an axis: every key that holds lines, or has keys below it that do, with its sum.</summary>
/// <typeparam name="TKey">The type of the keys.</typeparam>
/// <remarks>Made by <see cref="RollUp"/>. Immutable and thread-safe. The order of the lines plays no part in it.</remarks>
public sealed partial class RollUp<TKey>
    where TKey : notnull
{
    private readonly RollUp<TKey>? _whole;
    private Dictionary<TKey, RollUpNode<TKey>>? _byKey;

    internal RollUp(Axis<TKey> axis, ImmutableArray<RollUpNode<TKey>> nodes, BudgetAmount? total, AbsentAmountPolicy absentAmounts, RollUp<TKey>? whole = null)
    {
        Axis = axis;
        Nodes = nodes;
        Total = total;
        AbsentAmounts = absentAmounts;
        _whole = whole;
        foreach (RollUpNode<TKey> node in nodes)
        {
            if (node.Depth == 0)
            {
                Count += node.Count;
                AbsentCount += node.AbsentCount;
            }
        }
    }

    /// <summary>The axis the amounts are rolled up along.</summary>
    public Axis<TKey> Axis { get; }

    /// <summary>The nodes that hold something, in tree order; a residual stands behind the other nodes of its subtotal, 未分类 last.</summary>
    public ImmutableArray<RollUpNode<TKey>> Nodes { get; }

    /// <summary>The sum of everything that counts; absent where no line has an amount, or by <see cref="AbsentAmounts"/>.</summary>
    public BudgetAmount? Total { get; }

    /// <summary>How lines without an amount were treated.</summary>
    public AbsentAmountPolicy AbsentAmounts { get; }

    /// <summary>The roll-up with all of its nodes, where this is a view of it by <see cref="ToDepth"/> or <see cref="Where"/>; else this one.</summary>
    public RollUp<TKey> Whole => _whole ?? this;

    /// <summary>How many lines went in.</summary>
    public long Count { get; }

    /// <summary>How many of the lines had no amount.</summary>
    public long AbsentCount { get; }

    /// <summary>The node of a key that holds something.</summary>
    /// <param name="key">The key, on the axis or not.</param>
    /// <exception cref="ArgumentNullException"><paramref name="key"/> is <see langword="null"/>.</exception>
    /// <exception cref="KeyNotFoundException">No line stands on the key or below it, or a view leaves it out. The message says which.</exception>
    public RollUpNode<TKey> this[TKey key] => Find(key) ?? throw new KeyNotFoundException(MessageOfMissing(key));

    /// <summary>Looks a node up.</summary>
    /// <param name="key">The key, on the axis or not.</param>
    /// <returns>The node, or <see langword="null"/> where no line stands on the key or below it, or a view leaves it out.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="key"/> is <see langword="null"/>.</exception>
    public RollUpNode<TKey>? Find(TKey key) => ByKey().GetValueOrDefault(key);

    // Made when it is first asked, for many roll-ups are only walked; two threads that ask at once make the same.
    private Dictionary<TKey, RollUpNode<TKey>> ByKey() => Volatile.Read(ref _byKey) ?? (_byKey = Nodes.Where(static node => node.HasKey).ToDictionary(static node => node.Key!));

    private string MessageOfMissing(TKey key)
    {
        const string advice = "Use Find, which answers null, where that can be.";
        if (Whole.Find(key) is { } leftOut)
        {
            return $"{leftOut.Label} is left out of this view; {nameof(Whole)} has it. {advice}";
        }

        return Axis.TryGetOrdinal(key, out int ordinal)
            ? $"No line stands on {Axis.LabelAt(ordinal)} or below it. {advice}"
            : $"'{key}' is not on the axis {Axis.Title}, and no line has it. {advice}";
    }
}
