namespace GovBudget.Classification.Catalogs.Columns.Internals;

/// <summary>From when on the candidates of one scheme fit.</summary>
/// <param name="Percent">The coverage asked for in any case.</param>
/// <param name="PercentAlone">The coverage that is enough where nothing competes with the scheme; <see langword="null"/> where something does.</param>
internal readonly record struct FitBar(decimal Percent, decimal? PercentAlone)
{
    /// <summary>A handful of values that nobody else claims is no coincidence; one or two may be.</summary>
    private const int FewestAlone = 3;

    public bool IsReached(int matched, int values) =>
        matched * 100m >= values * Percent || (matched >= FewestAlone && PercentAlone is { } alone && matched * 100m >= values * alone);
}
