namespace GovBudget.Classification.Variances;

/// <summary>A threshold in 元, in percent, or both.</summary>
/// <remarks>A change that reaches the threshold exactly is material. Without any threshold every change but 0 元 is.</remarks>
public sealed record MaterialityThreshold
{
    /// <summary>The smallest change in 元, whatever its direction; <see langword="null"/> where the amount plays no part. Not negative.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The amount is negative.</exception>
    public BudgetAmount? Amount
    {
        get;
        init => field = value is { IsNegative: true } ? throw new ArgumentOutOfRangeException(nameof(value), value, "A threshold is the size of a change, and not negative.") : value;
    }

    /// <summary>The smallest rate as a fraction, whatever its direction: 0.1 for 10 %; <see langword="null"/> where the rate plays no part. Not negative.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The rate is negative.</exception>
    public decimal? Rate
    {
        get;
        init => field = value < 0 ? throw new ArgumentOutOfRangeException(nameof(value), value, "A threshold is the size of a rate, and not negative.") : value;
    }

    /// <summary>Whether one of the two is enough; otherwise, as by default, both have to be reached.</summary>
    public bool EitherIsEnough { get; init; }

    /// <summary>Whether a difference reaches the threshold. What is new, discontinued or was 0 元 has no rate, and reaches every rate.</summary>
    /// <param name="variance">The two amounts.</param>
    public bool IsReachedBy(Variance variance)
    {
        Int128 size = Int128.Abs((Int128)(variance.Current?.Fen ?? 0) - (variance.Base?.Fen ?? 0));
        if (size == 0)
        {
            return false;
        }

        bool? byAmount = Amount is { } amount ? size >= amount.Fen : null;
        bool? byRate = Rate is { } rate ? variance.Rate is not { } own || Math.Abs(own) >= rate : null;
        return EitherIsEnough && byAmount is not null && byRate is not null ? byAmount.Value || byRate.Value : byAmount != false && byRate != false;
    }
}
