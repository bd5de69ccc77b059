using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Numerics;

namespace GovBudget.Classification.Variances;

/// <summary>Every rate from <see cref="Low"/> to <see cref="High"/>, both included, as fractions: 0.0382 is 3.82 %.</summary>
/// <remarks>The default value is the rate 0 exactly. Immutable; there is no order between intervals.</remarks>
public readonly struct RateInterval : IEquatable<RateInterval>, IEqualityOperators<RateInterval, RateInterval, bool>
{
    /// <summary>Makes an interval of its ends.</summary>
    /// <param name="low">The smallest rate in it, as a fraction.</param>
    /// <param name="high">The largest rate in it, as a fraction.</param>
    /// <exception cref="ArgumentException"><paramref name="low"/> is larger than <paramref name="high"/>.</exception>
    public RateInterval(decimal low, decimal high)
    {
        if (low > high)
        {
            throw new ArgumentException(FormattableString.Invariant($"An interval cannot begin at {low} and end at {high}."), nameof(low));
        }

        Low = low;
        High = high;
    }

    /// <summary>The smallest rate in the interval, as a fraction.</summary>
    public decimal Low { get; }

    /// <summary>The largest rate in the interval, as a fraction.</summary>
    public decimal High { get; }

    /// <summary>Whether two intervals have the same ends.</summary>
    /// <param name="left">The first interval.</param>
    /// <param name="right">The second interval.</param>
    public static bool operator ==(RateInterval left, RateInterval right) => left.Equals(right);

    /// <summary>Whether two intervals differ in an end.</summary>
    /// <param name="left">The first interval.</param>
    /// <param name="right">The second interval.</param>
    public static bool operator !=(RateInterval left, RateInterval right) => !left.Equals(right);

    /// <summary>Whether a rate lies in the interval.</summary>
    /// <param name="rate">The rate as a fraction.</param>
    public bool Contains(decimal rate) => Low <= rate && rate <= High;

    /// <summary>Whether some rate lies in both intervals.</summary>
    /// <param name="other">The other interval.</param>
    public bool Overlaps(RateInterval other) => Low <= other.High && other.Low <= High;

    /// <summary>Whether another interval has the same ends.</summary>
    /// <param name="other">The other interval.</param>
    public bool Equals(RateInterval other) => Low == other.Low && High == other.High;

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is RateInterval other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Low, High);

    /// <summary>The ends in percent with four decimals, rounded outwards: <c>[3.8147%, 3.8159%]</c>.</summary>
    public override string ToString() => FormattableString.Invariant($"[{Percent(Low, outwards: -1)}%, {Percent(High, outwards: 1)}%]");

    private static string Percent(decimal rate, int outwards)
    {
        MidpointRounding rounding = outwards < 0 ? MidpointRounding.ToNegativeInfinity : MidpointRounding.ToPositiveInfinity;

        // Where two more digits do not fit into a decimal, the ones behind the point do not matter.
        return Math.Abs(rate) < decimal.MaxValue / 1_000
            ? (decimal.Round(rate, 6, rounding) * 100).ToString("0.0000", CultureInfo.InvariantCulture)
            : FormattableString.Invariant($"{decimal.Round(rate, 0, rounding)}00");
    }
}
