using System.Collections.Immutable;

namespace GovBudget.Classification.Performance.Internals.Plausibility;

/// <summary>The indicators that are checked together: those of a project for the year, or for its whole period.</summary>
/// <param name="Indicators">The indicators.</param>
/// <param name="Frame">The frame they stand in; <see langword="null"/> where nothing tells it.</param>
/// <param name="IsAnnual">Whether the targets are those of one year.</param>
internal sealed record TargetSheet(ImmutableArray<PerformanceIndicator> Indicators, IndicatorFrame? Frame, bool IsAnnual)
{
    /// <summary>The indicators whose target computes.</summary>
    public IEnumerable<(PerformanceIndicator Indicator, IndicatorTarget Target)> Targets =>
        Indicators.Where(static indicator => indicator.Target is not null).Select(static indicator => (indicator, indicator.Target!));

    /// <summary>The indicators whose target is a number.</summary>
    public IEnumerable<(PerformanceIndicator Indicator, IndicatorTarget Target)> Numbers =>
        Targets.Where(static entry => entry.Target.Kind == IndicatorTargetKind.Quantitative);

    /// <summary>The money that the targets are set for.</summary>
    public ProjectFunds Funds { get; init; } = ProjectFunds.None;

    /// <summary>The points of the execution rate, where the form has it.</summary>
    public decimal? ExecutionWeight { get; init; }

    /// <summary>The first level, also where only the second is printed.</summary>
    public IndicatorCategory FirstLevelOf(PerformanceIndicator indicator) =>
        indicator.FirstLevel != IndicatorCategory.None || indicator.SecondLevel == IndicatorCategory.None ? indicator.FirstLevel
        : Frame is not null && Frame.TryFind(indicator.SecondLevel, out IndicatorFrameEntry? entry) ? entry.Parent?.Category ?? entry.Category
        : indicator.SecondLevel.Parent ?? indicator.SecondLevel;
}
