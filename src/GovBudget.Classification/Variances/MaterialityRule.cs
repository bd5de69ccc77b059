namespace GovBudget.Classification.Variances;

/// <summary>From where on a change has to be explained (重要性标准): a threshold for every level, or one for each.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class MaterialityRule
{
    private readonly MaterialityThreshold[] _byDepth;

    private MaterialityRule(MaterialityThreshold[] byDepth) => _byDepth = byDepth;

    /// <summary>One rule for all levels.</summary>
    /// <param name="threshold">The threshold.</param>
    /// <exception cref="ArgumentNullException"><paramref name="threshold"/> is <see langword="null"/>.</exception>
    public static MaterialityRule Of(MaterialityThreshold threshold) => ByDepth(threshold);

    /// <summary>A rule for each level.</summary>
    /// <param name="thresholds">The threshold of classes (depth 0), of sections (1) and so on; the last one holds for all deeper levels too.</param>
    /// <exception cref="ArgumentException">There is none.</exception>
    /// <exception cref="ArgumentNullException">One is <see langword="null"/>.</exception>
    public static MaterialityRule ByDepth(params ReadOnlySpan<MaterialityThreshold> thresholds)
    {
        if (thresholds.IsEmpty)
        {
            throw new ArgumentException("A rule needs a threshold.", nameof(thresholds));
        }

        foreach (MaterialityThreshold threshold in thresholds)
        {
            ArgumentNullException.ThrowIfNull(threshold, nameof(thresholds));
        }

        return new(thresholds.ToArray());
    }

    /// <summary>Whether a change at a depth has to be explained.</summary>
    /// <param name="variance">The two amounts.</param>
    /// <param name="depth">How many nodes stand above.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="depth"/> is below 0.</exception>
    public bool IsMaterial(Variance variance, int depth)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(depth);
        return _byDepth[Math.Min(depth, _byDepth.Length - 1)].IsReachedBy(variance);
    }
}
