namespace GovBudget.Classification.Variances;

/// <summary>By what amounts of a subject that was split are shared out among its successors. Made by <see cref="SplitShares"/>.</summary>
/// <typeparam name="TCode">The code type of the scheme.</typeparam>
public sealed class SplitShares<TCode>
    where TCode : struct, ISubjectCode<TCode>
{
    private readonly Func<TCode, IReadOnlyList<TCode>, IReadOnlyList<decimal>?> _weights;

    internal SplitShares(Func<TCode, IReadOnlyList<TCode>, IReadOnlyList<decimal>?> weights) => _weights = weights;

    /// <summary>For each successor its weight: none is negative, and one is above 0; <see langword="null"/> where the split is refused.</summary>
    internal IReadOnlyList<decimal>? WeightsOf(TCode code, IReadOnlyList<TCode> successors) => _weights(code, successors);
}
