using System.Diagnostics.CodeAnalysis;
using GovBudget.Classification.Aggregation.Internals;
using GovBudget.Classification.Serialization.Internals;

namespace GovBudget.Classification.Aggregation;

/// <summary>One node of a roll-up: a key with what its lines and the lines below it add up to.</summary>
/// <typeparam name="TKey">The type of the keys.</typeparam>
/// <remarks>
/// Immutable. <see cref="Inclusive"/>, where there is one, is always <see cref="Own"/> plus the <see cref="Inclusive"/> of the nodes one level below.
/// </remarks>
public sealed class RollUpNode<TKey> : IKeyedResult
    where TKey : notnull
{
    private readonly Axis<TKey> _axis;

    internal RollUpNode(Axis<TKey> axis) => _axis = axis;

    private RollUpNode(RollUpNode<TKey> other)
    {
        _axis = other._axis;
        Key = other.Key!;
        HasKey = other.HasKey;
        Depth = other.Depth;
        Kind = other.Kind;
        CountsOwn = other.CountsOwn;
        Own = other.Own;
        Inclusive = other.Inclusive;
        Count = other.Count;
        AbsentCount = other.AbsentCount;
        Declared = other.Declared;
        Imbalance = other.Imbalance;
    }

    /// <summary>The key. A residual, and what a view leaves out, has the key of the subtotal it belongs to; at the top, as the node 未分类, it has none (the default).</summary>
    [MaybeNull]
    public TKey Key { get; internal init; }

    /// <summary>Whether the node stands for one key, and not for a remainder or for all unknown keys together.</summary>
    public bool HasKey { get; internal init; }

    /// <summary>The Chinese name.</summary>
    public required string Name { get; init; }

    /// <summary>What a reader is shown: <c>20113 商贸事务</c> for a code, else the name.</summary>
    public string Label => HasKey ? _axis.Label(Key!, Name) : Name;

    /// <summary>How many nodes stand above this one; 0 at the top.</summary>
    public int Depth { get; internal init; }

    /// <summary>What the node is.</summary>
    public RollUpNodeKind Kind { get; internal init; }

    /// <summary>What stands on the key itself and counts; absent where nothing does, or by <see cref="AbsentAmountPolicy"/>. A declared subtotal does not count.</summary>
    public BudgetAmount? Own { get; internal init; }

    /// <summary>The amount of the node with everything below it; absent where no line has an amount, or by <see cref="AbsentAmountPolicy"/>.</summary>
    public BudgetAmount? Inclusive { get; internal init; }

    /// <summary>How many lines stand on the key and below it, declared subtotals and blank cells among them.</summary>
    public long Count { get; internal init; }

    /// <summary>How many of the lines have no amount.</summary>
    public long AbsentCount { get; internal init; }

    /// <summary>What the data itself states for a key that has amounts below it, as the sum of its lines; absent where it states nothing.</summary>
    public BudgetAmount? Declared { get; internal init; }

    /// <summary>How far <see cref="Declared"/> is above what the lines below make (below it: negative); 0 元 where they agree, absent where nothing is declared or what is below is unknown.</summary>
    public BudgetAmount? Imbalance { get; internal init; }

    /// <summary>Whether the lines on the key itself count, and are not subtotals of lines below it.</summary>
    internal bool CountsOwn { get; init; }

    /// <summary>The node of a view that shows nothing below it.</summary>
    internal RollUpNode<TKey> AsLeaf() => new(this) { Name = Name, Own = Inclusive, Kind = Kind == RollUpNodeKind.Subtotal ? RollUpNodeKind.Leaf : Kind };

    internal RollUpNode<TKey> With(Int128? inclusive) => new(this) { Name = Name, Own = null, Inclusive = FoldedNode.ToAmount(inclusive, Label), Declared = null, Imbalance = null };

    internal RollUpNode<TKey> WithOwn(Int128? own) => new(this) { Name = Name, Own = FoldedNode.ToAmount(own, Label) };

    internal RollUpNode<TKey> WithDeclared(Int128? declared, Int128? imbalance) => new(this)
    {
        Name = Name,
        Declared = FoldedNode.ToAmount(declared, Label),
        Imbalance = FoldedNode.ToAmount(imbalance, Label),
    };

    /// <summary>The label and the amount in 元.</summary>
    public override string ToString() => $"{Label}: {Inclusive?.ToString() ?? "—"}";

    void IKeyedResult.Write(MemberWriter json, ConverterSet converters) => new KeyedConverters<TKey>(converters).Write(json, this);
}
