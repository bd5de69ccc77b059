using System.Diagnostics.CodeAnalysis;
using System.Numerics;

namespace GovBudget.Classification;

/// <summary>Every amount from <see cref="Low"/> to <see cref="High"/>, both included: what a printed figure can stand for.</summary>
/// <remarks>Sums and differences hold every sum and difference of the amounts inside. The default value is 0 元 exactly.
/// Intervals are immutable; there is no order between them.</remarks>
public readonly struct AmountInterval :
    IEquatable<AmountInterval>,
    IEqualityOperators<AmountInterval, AmountInterval, bool>,
    IAdditionOperators<AmountInterval, AmountInterval, AmountInterval>,
    ISubtractionOperators<AmountInterval, AmountInterval, AmountInterval>,
    IUnaryNegationOperators<AmountInterval, AmountInterval>
{
    /// <summary>Makes an interval of its ends.</summary>
    /// <param name="low">The smallest amount in it.</param>
    /// <param name="high">The largest amount in it.</param>
    /// <exception cref="ArgumentException"><paramref name="low"/> is larger than <paramref name="high"/>.</exception>
    public AmountInterval(BudgetAmount low, BudgetAmount high)
    {
        if (low > high)
        {
            throw new ArgumentException($"An interval cannot begin at {low} 元 and end at {high} 元.", nameof(low));
        }

        Low = low;
        High = high;
    }

    /// <summary>The smallest amount in the interval.</summary>
    public BudgetAmount Low { get; }

    /// <summary>The largest amount in the interval.</summary>
    public BudgetAmount High { get; }

    /// <summary>Whether there is one amount in the interval.</summary>
    public bool IsExact => Low == High;

    /// <summary>How far the ends are apart; 0 元 for one amount.</summary>
    /// <exception cref="OverflowException">The ends are further apart than <see cref="BudgetAmount.MaxValue"/>.</exception>
    public BudgetAmount Width => High - Low;

    /// <summary>The interval of one amount.</summary>
    /// <param name="amount">The amount.</param>
    public static AmountInterval Exact(BudgetAmount amount) => new(amount, amount);

    /// <summary>Adds two intervals: low to low, high to high.</summary>
    /// <param name="left">The first interval.</param>
    /// <param name="right">The second interval.</param>
    /// <exception cref="OverflowException">An end is out of the range of <see cref="BudgetAmount"/>.</exception>
    public static AmountInterval operator +(AmountInterval left, AmountInterval right) => new(left.Low + right.Low, left.High + right.High);

    /// <summary>Subtracts an interval from another; the result is as wide as both together.</summary>
    /// <param name="left">The interval to subtract from.</param>
    /// <param name="right">The interval to subtract.</param>
    /// <exception cref="OverflowException">An end is out of the range of <see cref="BudgetAmount"/>.</exception>
    public static AmountInterval operator -(AmountInterval left, AmountInterval right) => new(left.Low - right.High, left.High - right.Low);

    /// <summary>The interval of the opposite amounts.</summary>
    /// <param name="value">The interval.</param>
    /// <exception cref="OverflowException">An end is <see cref="BudgetAmount.MinValue"/>.</exception>
    public static AmountInterval operator -(AmountInterval value) => new(-value.High, -value.Low);

    /// <summary>Whether two intervals have the same ends.</summary>
    /// <param name="left">The first interval.</param>
    /// <param name="right">The second interval.</param>
    public static bool operator ==(AmountInterval left, AmountInterval right) => left.Equals(right);

    /// <summary>Whether two intervals differ in an end.</summary>
    /// <param name="left">The first interval.</param>
    /// <param name="right">The second interval.</param>
    public static bool operator !=(AmountInterval left, AmountInterval right) => !left.Equals(right);

    /// <summary>Adds intervals up; none make 0 元 exactly. Only the total has to fit, not the sums on the way.</summary>
    /// <param name="intervals">The intervals.</param>
    /// <exception cref="ArgumentNullException"><paramref name="intervals"/> is <see langword="null"/>.</exception>
    /// <exception cref="OverflowException">An end of the total is out of the range of <see cref="BudgetAmount"/>.</exception>
    public static AmountInterval Sum(IEnumerable<AmountInterval> intervals)
    {
        ArgumentNullException.ThrowIfNull(intervals);
        Int128 low = 0;
        Int128 high = 0;
        foreach (AmountInterval interval in intervals)
        {
            low += interval.Low.Fen;
            high += interval.High.Fen;
        }

        return new(BudgetAmount.FromFen(checked((long)low)), BudgetAmount.FromFen(checked((long)high)));
    }

    /// <summary>Whether an amount lies in the interval.</summary>
    /// <param name="amount">The amount.</param>
    public bool Contains(BudgetAmount amount) => Low <= amount && amount <= High;

    /// <summary>Whether every amount of another interval lies in this one.</summary>
    /// <param name="other">The other interval.</param>
    public bool Contains(AmountInterval other) => Low <= other.Low && other.High <= High;

    /// <summary>Whether some amount lies in both intervals.</summary>
    /// <param name="other">The other interval.</param>
    public bool Overlaps(AmountInterval other) => Low <= other.High && other.Low <= High;

    /// <summary>Whether another interval has the same ends.</summary>
    /// <param name="other">The other interval.</param>
    public bool Equals(AmountInterval other) => Low == other.Low && High == other.High;

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is AmountInterval other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Low, High);

    /// <summary>The ends in 元, such as <c>[12029450.00, 12029550.00]</c>.</summary>
    public override string ToString() => $"[{Low}, {High}]";
}
