using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using GovBudget.Classification.Internals;
using GovBudget.Classification.Variances.Internals;

namespace GovBudget.Classification.Variances;

/// <summary>Two amounts and their difference: budget against last year, execution against plan (增减额, 增减率).</summary>
/// <remarks>
/// <para>Only the two amounts are held, everything else is derived from them; whatever they are, nothing throws or divides by zero.
/// The default value has neither amount. Immutable.</para>
/// <list type="table">
/// <listheader><term>base → current</term><description>state, change, rate</description></listheader>
/// <item><term>absent → absent</term><description>BothAbsent, absent, absent</description></item>
/// <item><term>absent → c</term><description>New, c, absent</description></item>
/// <item><term>b → absent</term><description>Discontinued, −b, absent</description></item>
/// <item><term>0 → c</term><description>ZeroBase, c, absent</description></item>
/// <item><term>b → c of the other sign</term><description>SignChange, c − b, (c − b) / |b|</description></item>
/// <item><term>b → c of the same sign, or 0</term><description>Normal, c − b, (c − b) / |b|</description></item>
/// </list>
/// </remarks>
public readonly struct Variance : IEquatable<Variance>, IEqualityOperators<Variance, Variance, bool>
{
    private Variance(BudgetAmount? @base, BudgetAmount? current)
    {
        Base = @base;
        Current = current;
    }

    /// <summary>The amount compared with, such as last year's; absent where there is none.</summary>
    public BudgetAmount? Base { get; }

    /// <summary>The amount that is compared; absent where there is none.</summary>
    public BudgetAmount? Current { get; }

    /// <summary>What can be said of the difference.</summary>
    public VarianceState State => (Base, Current) switch
    {
        (null, null) => VarianceState.BothAbsent,
        (null, _) => VarianceState.New,
        (_, null) => VarianceState.Discontinued,
        ({ IsZero: true }, _) => VarianceState.ZeroBase,
        ({ } from, { } to) => !to.IsZero && from.IsNegative != to.IsNegative ? VarianceState.SignChange : VarianceState.Normal,
    };

    /// <summary>The difference (增减额): current less base, an absent side counting nothing; absent where both sides are.</summary>
    /// <remarks>Absent also where the difference, or its opposite, is beyond <see cref="BudgetAmount.MaxValue"/>, some 92,000,000,000,000,000 元.</remarks>
    public BudgetAmount? Change => Difference is { } fen && Int128.Abs(fen) <= long.MaxValue ? BudgetAmount.FromFen((long)fen) : null;

    /// <summary>The rate (增减率) as a fraction: 0.0382 is 3.82 %; the change by the size of the base, correct to 28 digits.</summary>
    /// <remarks>Absent unless the state is <see cref="VarianceState.Normal"/> or <see cref="VarianceState.SignChange"/>.</remarks>
    public decimal? Rate => HasRate ? (decimal)Difference!.Value / Math.Abs((decimal)Base!.Value.Fen) : null;

    /// <summary>The completion rate (完成率) as a fraction, where what is compared is the execution of a budget: current by base, correct to 28 digits.</summary>
    /// <remarks>Absent where either amount is, or the base is not above 0 元: there is nothing to complete.</remarks>
    public decimal? CompletionRate => Base is { IsNegative: false } ? Fractions.Of(Current, Base) : null;

    /// <summary>The rate as documents word it: 增长3.82%, 下降2.54%, 持平, 新增, 取消, 上年为零, — for two absent amounts.</summary>
    /// <remarks>基本持平 is a change that rounds to 0.00 %. Two decimals, half away from zero. Where the sign changes, which way it does is added: 下降150.00%（由正转负）.</remarks>
    public string RateText
    {
        get
        {
            switch (State)
            {
                case VarianceState.BothAbsent:
                    return "—";
                case VarianceState.New:
                    return "新增";
                case VarianceState.Discontinued:
                    return "取消";
            }

            Int128 change = Difference!.Value;
            if (change == 0)
            {
                return "持平";
            }

            return HasRate ? Worded(change) : "上年为零";
        }
    }

    private bool HasRate => State is VarianceState.Normal or VarianceState.SignChange;

    private Int128? Difference => Base is null && Current is null ? null : (Int128)(Current?.Fen ?? 0) - (Base?.Fen ?? 0);

    /// <summary>Compares two amounts.</summary>
    /// <param name="base">The amount to compare with; <see langword="null"/> where there is none, which is not 0 元.</param>
    /// <param name="current">The amount to compare; <see langword="null"/> where there is none.</param>
    public static Variance Of(BudgetAmount? @base, BudgetAmount? current) => new(@base, current);

    /// <summary>Whether two variances have the same base and the same current amount.</summary>
    /// <param name="left">The first variance.</param>
    /// <param name="right">The second variance.</param>
    public static bool operator ==(Variance left, Variance right) => left.Equals(right);

    /// <summary>Whether two variances differ in base or current amount.</summary>
    /// <param name="left">The first variance.</param>
    /// <param name="right">The second variance.</param>
    public static bool operator !=(Variance left, Variance right) => !left.Equals(right);

    /// <summary>The variance the other way round: from current to base. The change becomes its opposite.</summary>
    public Variance Reverse() => new(Current, Base);

    /// <summary>Whether another variance has the same base and the same current amount.</summary>
    /// <param name="other">The other variance.</param>
    public bool Equals(Variance other) => Base == other.Base && Current == other.Current;

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is Variance other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Base, Current);

    /// <summary>Both amounts in 元 and the rate: <c>9579800.00 → 9945300.00 (增长3.82%)</c>.</summary>
    public override string ToString() => $"{Base?.ToString() ?? "—"} → {Current?.ToString() ?? "—"} ({RateText})";

    private string Worded(Int128 change)
    {
        Int128 rate = PercentText.Round(Int128.Abs(change), Base!.Value.Fen < 0 ? -(Int128)Base.Value.Fen : Base.Value.Fen);
        if (rate == 0)
        {
            return "基本持平";
        }

        string turned = State != VarianceState.SignChange ? "" : Base.Value.IsNegative ? "（由负转正）" : "（由正转负）";
        return (change > 0 ? "增长" : "下降") + PercentText.Write(rate) + turned;
    }
}
