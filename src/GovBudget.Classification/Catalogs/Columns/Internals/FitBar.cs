namespace GovBudget.Classification.Catalogs.Columns.Internals;

/// <summary>From when on the candidates of one scheme fit.</summary>
/// <param name="Percent">The coverage asked for in any case.</param>
/// <param name="PercentAlone">The coverage that is enough where nothing competes with the scheme; <see langword="null"/> where something does.</param>
internal readonly record struct FitBar(decimal Percent, decimal? PercentAlone)
{
    /// <summary>A handful of names, or of codes of five digits and more, is no coincidence; one or two may be, and numbers of three digits are.</summary>
    private const int FewestAlone = 3;

    /// <param name="matched">How many values are matched.</param>
    /// <param name="telling">How many of them are names, or codes below the class.</param>
    /// <param name="values">How many values there are.</param>
    public bool IsReached(int matched, int telling, int values) =>
        matched * 100m >= values * Percent || (telling >= FewestAlone && PercentAlone is { } alone && matched * 100m >= values * alone);
}
