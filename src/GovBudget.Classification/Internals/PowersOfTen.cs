namespace GovBudget.Classification.Internals;

/// <summary>The powers of ten that money is scaled by.</summary>
internal static class PowersOfTen
{
    private static readonly long[] Values =
        [1, 10, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000, 1_000_000_000, 10_000_000_000, 100_000_000_000, 1_000_000_000_000];

    /// <summary>10 to the power of <paramref name="exponent"/>, which is 0 to 12.</summary>
    public static long Of(int exponent) => Values[exponent];
}
