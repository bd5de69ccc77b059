using System.Diagnostics.CodeAnalysis;
using GovBudget.Classification.Aggregation;
using GovBudget.Classification.Serialization.Internals;
using GovBudget.Classification.Variances.Internals;

namespace GovBudget.Classification.Variances;

/// <summary>One node of a variance table: a key with both amounts, everything below it included, and what their difference means for the whole.</summary>
/// <typeparam name="TKey">The type of the keys.</typeparam>
/// <remarks>Only amounts are held; shares and points are derived from them, never from those of other nodes. Immutable.</remarks>
public sealed class VarianceNode<TKey> : IKeyedResult
    where TKey : notnull
{
    private readonly VarianceTotals _totals;
    private readonly NodeAmounts _amounts;

    internal VarianceNode(VarianceTotals totals, NodeAmounts amounts)
    {
        _totals = totals;
        _amounts = amounts;
    }

    /// <summary>The key. A residual has the key of the subtotal it belongs to; 未分类 and the total have none (the default).</summary>
    [MaybeNull]
    public TKey Key { get; internal init; }

    /// <summary>Whether the node stands for one key, and not for a remainder, for all unknown keys or for the total.</summary>
    public bool HasKey { get; internal init; }

    /// <summary>The Chinese name.</summary>
    public required string Name { get; init; }

    /// <summary>What a reader is shown: <c>20113 商贸事务</c> for a code, else the name.</summary>
    public required string Label { get; init; }

    /// <summary>How many nodes stand above this one; 0 at the top.</summary>
    public int Depth { get; internal init; }

    /// <summary>What the node is in the tree of both sides.</summary>
    public RollUpNodeKind Kind { get; internal init; }

    /// <summary>Base and current amount with their difference (增减额), rate (增减率) and state.</summary>
    public Variance Amounts => Variance.Of(Base, Current);

    /// <summary>The amount compared with; absent where there is none.</summary>
    public BudgetAmount? Base => _amounts.Base;

    /// <summary>The amount that is compared; absent where there is none.</summary>
    public BudgetAmount? Current => _amounts.Current;

    /// <summary>The difference (增减额): current less base, an absent side counting nothing; absent where both sides are.</summary>
    public BudgetAmount? Change => Amounts.Change;

    /// <summary>The completion rate (完成率) as a fraction, where execution is compared with a budget; see <see cref="Variance.CompletionRate"/>.</summary>
    public decimal? CompletionRate => Amounts.CompletionRate;

    /// <summary>The rate (增减率) as a fraction; see <see cref="Variance.Rate"/>.</summary>
    public decimal? Rate => Amounts.Rate;

    /// <summary>What can be said of the difference.</summary>
    public VarianceState State => Amounts.State;

    /// <summary>The share (占比) of the base amount in the base total, as a fraction; absent where either is, or the total is 0 元.</summary>
    public decimal? BaseShare => Fractions.Of(Base, _totals.Base);

    /// <summary>The share (占比) of the current amount in the current total, as a fraction; absent where either is, or the total is 0 元.</summary>
    public decimal? Share => Fractions.Of(Current, _totals.Current);

    /// <summary>The change of the share, as a fraction: 0.015 is 1.5 percentage points (个百分点). What is absent on one side has no share there; absent where a total has none.</summary>
    public decimal? ShareChange => _totals.HaveShares && Change is not null ? Share.GetValueOrDefault() - BaseShare.GetValueOrDefault() : null;

    /// <summary>
    /// The contribution (拉动) to the rate of the total, as a fraction: 0.015 of the 0.0382 by which the total grew. The change by the size of the
    /// base total, so that the contributions below any node add up to its own; absent where there is no change, or the base total is absent or 0 元.
    /// </summary>
    public decimal? Contribution => Fractions.OfSize(Change, _totals.Base);

    /// <summary>The part (贡献率) that the change has in the change of the total, as a fraction; absent where either is, or the total does not change.</summary>
    public decimal? ShareOfChange => Fractions.Of(Change, _totals.Change);

    /// <summary>The base amount on the comparable basis (可比口径): as it would stand under the subjects of the current side; absent where it was not asked for.</summary>
    public BudgetAmount? RestatedBase => _totals.IsRestated ? _amounts.Restated : null;

    /// <summary>What moved between subjects and did not change (科目调整): restated less nominal base. Absent where no comparable basis was asked for, or both are absent.</summary>
    public BudgetAmount? Reclassified => _totals.IsRestated ? Variance.Of(Base, RestatedBase).Change : null;

    /// <summary>The change on the comparable basis (可比增减): from the restated base to the current amount; the change is this and <see cref="Reclassified"/>. Absent amounts where no comparable basis was asked for.</summary>
    public Variance Real => _totals.IsRestated ? Variance.Of(RestatedBase, Current) : default;

    /// <summary>What is to be explained: the change on the comparable basis where there is one, else the change as it stands.</summary>
    internal Variance Explained => _totals.IsRestated ? Real : Amounts;

    internal bool IsRestated => _totals.IsRestated;

    // Wider than an amount, so that the difference of any two fits.
    internal Int128 ChangeInFen => InFen(Amounts);

    internal Int128 ExplainedInFen => InFen(Explained);

    private static Int128 InFen(Variance variance) => (Int128)(variance.Current?.Fen ?? 0) - (variance.Base?.Fen ?? 0);

    /// <summary>The label and both amounts in 元 with the rate.</summary>
    public override string ToString() => $"{Label}: {Amounts}";

    void IKeyedResult.Write(MemberWriter json, ConverterSet converters) => new KeyedConverters<TKey>(converters).Write(json, this);
}
