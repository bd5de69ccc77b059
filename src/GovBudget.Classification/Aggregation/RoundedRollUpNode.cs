using GovBudget.Classification.Aggregation.Internals;
using GovBudget.Classification.Serialization.Internals;

namespace GovBudget.Classification.Aggregation;

/// <summary>One node of a rounded roll-up: what it is exactly, and what is shown.</summary>
/// <typeparam name="TKey">The type of the keys.</typeparam>
/// <remarks>Immutable. <see cref="Shown"/>, where there is one, is always <see cref="ShownOwn"/> plus the <see cref="Shown"/> of the nodes one level below.</remarks>
public sealed class RoundedRollUpNode<TKey> : IKeyedResult
    where TKey : notnull
{
    private readonly RoundingStep _step;

    internal RoundedRollUpNode(RollUpNode<TKey> node, RoundingStep step)
    {
        Node = node;
        _step = step;
    }

    /// <summary>The node of the roll-up, with key, name and depth.</summary>
    public RollUpNode<TKey> Node { get; }

    /// <summary>The exact amount of the node with everything below it; absent where the node of the roll-up has none.</summary>
    public BudgetAmount? Exact => Node.Inclusive;

    /// <summary>What is shown: <see cref="Exact"/> where it is a whole number of steps, else the step below or above it. Absent stays absent.</summary>
    public BudgetAmount? Shown { get; internal init; }

    /// <summary>The part of <see cref="Shown"/> that stands on the key itself; absent where nothing does.</summary>
    public BudgetAmount? ShownOwn { get; internal init; }

    /// <summary>How far <see cref="Shown"/> is above the nearest value (尾差调整): 0 元, or one step up or (negative) down; absent where nothing is shown.</summary>
    public BudgetAmount? Adjustment { get; internal init; }

    /// <summary>The same for <see cref="ShownOwn"/>.</summary>
    public BudgetAmount? OwnAdjustment { get; internal init; }

    /// <summary>Whether something of the node is not shown at its own nearest value, so that the sums hold.</summary>
    public bool IsMoved => Adjustment is { IsZero: false } || OwnAdjustment is { IsZero: false };

    /// <summary><see cref="Shown"/> as a number of the unit with its decimals, such as <c>705.04</c>; empty where nothing is shown.</summary>
    public string ShownText => _step.Text(Shown);

    /// <summary>The label and what is shown.</summary>
    public override string ToString() => $"{Node.Label}: {(Shown is null ? "—" : ShownText)}";

    void IKeyedResult.Write(MemberWriter json, ConverterSet converters) => new KeyedConverters<TKey>(converters).Write(json, this);
}
