using GovBudget.Classification.Aggregation;

namespace GovBudget.Classification.Variances;

/// <summary>Makes the shares by which amounts of a subject that was split (拆分) are shared out among its successors.</summary>
/// <remarks>Whatever the shares, the parts add up to the amount to the 分: each is at one of the two 分 around its exact share.</remarks>
public static class SplitShares
{
    /// <summary>The same share for every successor.</summary>
    /// <typeparam name="TCode">The code type of the scheme.</typeparam>
    public static SplitShares<TCode> Equal<TCode>()
        where TCode : struct, ISubjectCode<TCode> => new(static (_, successors) => [.. successors.Select(static _ => 1m)]);

    /// <summary>Known shares; a split that is not among them is refused.</summary>
    /// <typeparam name="TCode">The code type of the scheme.</typeparam>
    /// <param name="shares">For each split subject the share of each successor, such as 0.3; together 1.</param>
    /// <exception cref="ArgumentNullException"><paramref name="shares"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">A share is negative, or those of a subject do not add up to 1.</exception>
    public static SplitShares<TCode> Of<TCode>(IReadOnlyDictionary<TCode, IReadOnlyDictionary<TCode, decimal>> shares)
        where TCode : struct, ISubjectCode<TCode>
    {
        ArgumentNullException.ThrowIfNull(shares);
        return Kept(shares, static split => split.All(static share => share >= 0) && split.Sum() == 1, $"not be negative and must add up to 1 ({nameof(OfWeights)} takes proportions)");
    }

    /// <summary>Known proportions, such as 1 to 1 to 1 where shares have no end in decimals; a split that is not among them is refused.</summary>
    /// <typeparam name="TCode">The code type of the scheme.</typeparam>
    /// <param name="weights">For each split subject the weight of each successor.</param>
    /// <exception cref="ArgumentNullException"><paramref name="weights"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">A weight is negative, or those of a subject are all 0.</exception>
    public static SplitShares<TCode> OfWeights<TCode>(IReadOnlyDictionary<TCode, IReadOnlyDictionary<TCode, decimal>> weights)
        where TCode : struct, ISubjectCode<TCode>
    {
        ArgumentNullException.ThrowIfNull(weights);
        return Kept(weights, static split => split.All(static weight => weight >= 0) && split.Any(static weight => weight > 0), "not be negative and not all be 0");
    }

    /// <summary>In proportion to amounts that the successors are known to have, such as those of the first year after the split.</summary>
    /// <typeparam name="TCode">The code type of the scheme.</typeparam>
    /// <param name="actuals">The amounts of the successors. Where they are absent, all zero, or one is negative, the split is refused.</param>
    /// <exception cref="ArgumentNullException"><paramref name="actuals"/> is <see langword="null"/>.</exception>
    public static SplitShares<TCode> OfActuals<TCode>(RollUp<TCode> actuals)
        where TCode : struct, ISubjectCode<TCode>
    {
        ArgumentNullException.ThrowIfNull(actuals);
        return new((_, successors) =>
        {
            decimal[] weights = [.. successors.Select(successor => (decimal)(actuals.Find(successor)?.Inclusive?.Fen ?? 0))];
            return weights.All(static weight => weight >= 0) && weights.Any(static weight => weight > 0) ? weights : null;
        });
    }

    private static SplitShares<TCode> Kept<TCode>(
        IReadOnlyDictionary<TCode, IReadOnlyDictionary<TCode, decimal>> shares, Func<IReadOnlyCollection<decimal>, bool> isRight, string demand)
        where TCode : struct, ISubjectCode<TCode>
    {
        Dictionary<TCode, Dictionary<TCode, decimal>> kept = shares.ToDictionary(static split => split.Key, static split => split.Value.ToDictionary());
        foreach ((TCode code, Dictionary<TCode, decimal> split) in kept)
        {
            if (!isRight(split.Values))
            {
                throw new ArgumentException($"The shares of {code} must {demand}: {string.Join(", ", split)}.", nameof(shares));
            }
        }

        return new((code, successors) => kept.TryGetValue(code, out Dictionary<TCode, decimal>? split) ? Known(code, split, successors) : null);
    }

    private static decimal[] Known<TCode>(TCode code, Dictionary<TCode, decimal> split, IReadOnlyList<TCode> successors)
        where TCode : struct, ISubjectCode<TCode>
    {
        TCode[] strangers = [.. split.Keys.Except(successors)];
        return strangers.Length == 0
            ? [.. successors.Select(successor => split.GetValueOrDefault(successor))]
            : throw new ArgumentException(
                $"The shares of {code} name {string.Join(", ", strangers)}, and it was split into {string.Join(", ", successors)}.", nameof(split));
    }
}
