namespace GovBudget.Classification.Performance;

/// <summary>One project in two years.</summary>
/// <param name="LastYear">The project of last year; <see langword="null"/> where it is new.</param>
/// <param name="ThisYear">The project of this year; <see langword="null"/> where it ended.</param>
/// <param name="Indicators">Its indicators; where the project is in one year only, all of them are new or dropped.</param>
public readonly record struct ProjectComparisonRow(PerformanceProject? LastYear, PerformanceProject? ThisYear, IndicatorComparison Indicators)
{
    /// <summary>The name: that of this year, or else that of last year.</summary>
    public string Name => (ThisYear ?? LastYear)?.Name ?? "";

    /// <summary>The name and how many indicators the project has in the two years together.</summary>
    public override string ToString() => FormattableString.Invariant($"{Name}: {Indicators?.Rows.Length ?? 0}");
}
