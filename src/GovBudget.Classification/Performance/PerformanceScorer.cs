using System.Collections.Immutable;
using GovBudget.Classification.Performance.Internals;

namespace GovBudget.Classification.Performance;

/// <summary>Scores what was reached against what was to be reached (绩效自评).</summary>
/// <remarks>Immutable and thread-safe. A score is points with the formula that made them; what cannot be scored has none, and says why.</remarks>
/// <param name="options">How to score; <see langword="null"/> for <see cref="ScoringOptions.Default"/>.</param>
/// <param name="vocabulary">The units and scales to read actuals by; <see langword="null"/> for <see cref="IndicatorVocabulary.Default"/>.</param>
public sealed class PerformanceScorer(ScoringOptions? options = null, IndicatorVocabulary? vocabulary = null)
{
    /// <summary>How this scorer scores.</summary>
    public ScoringOptions Options { get; } = options ?? ScoringOptions.Default;

    /// <summary>The units and scales that actuals are read by.</summary>
    public IndicatorVocabulary Vocabulary { get; } = vocabulary ?? IndicatorVocabulary.Default;

    /// <summary>Scores one indicator.</summary>
    /// <param name="indicator">The indicator.</param>
    /// <param name="actual">What was reached; <see langword="null"/> where nothing is known.</param>
    /// <exception cref="ArgumentNullException"><paramref name="indicator"/> is <see langword="null"/>.</exception>
    public IndicatorScore Score(PerformanceIndicator indicator, IndicatorActual? actual)
    {
        ArgumentNullException.ThrowIfNull(indicator);
        return new IndicatorScoring(indicator, actual, Options).Score();
    }

    /// <summary>Scores one indicator against an actual as printed.</summary>
    /// <param name="indicator">The indicator.</param>
    /// <param name="actual">What was reached, as printed; <see langword="null"/> or blank where nothing is known.</param>
    /// <exception cref="ArgumentNullException"><paramref name="indicator"/> is <see langword="null"/>.</exception>
    public IndicatorScore ScorePrinted(PerformanceIndicator indicator, string? actual)
    {
        ArgumentNullException.ThrowIfNull(indicator);
        if (IndicatorActual.TryParse(actual, Vocabulary, out IndicatorActual? read, out TargetParseFailure failure) || failure.Reason == TargetParseFailureReason.Empty)
        {
            return Score(indicator, read);
        }

        return new()
        {
            Indicator = indicator,
            Formula = $"实际值{IndicatorText.Quoted(actual!)}无法识别：{failure.ChineseMessage}",
            Flags = ScoreRemarks.ActualUnreadable,
        };
    }

    /// <summary>Scores the indicators of a project together.</summary>
    /// <param name="indicators">The indicators with what was reached. Where none has a weight, <see cref="ScoringOptions.Split"/> gives them.</param>
    /// <exception cref="ArgumentNullException"><paramref name="indicators"/> is <see langword="null"/>.</exception>
    public PerformanceScore Score(IEnumerable<(PerformanceIndicator Indicator, IndicatorActual? Actual)> indicators)
    {
        ArgumentNullException.ThrowIfNull(indicators);
        ImmutableArray<(PerformanceIndicator Indicator, IndicatorActual? Actual)> all = [.. indicators];
        ImmutableArray<PerformanceIndicator> weighed = Weigh([.. all.Select(static pair => pair.Indicator)]);
        return new([.. all.Select((pair, index) => Score(weighed[index], pair.Actual))], Options);
    }

    /// <summary>Scores the indicators of a project together, with actuals as printed.</summary>
    /// <param name="indicators">The indicators with what was reached, as printed. Where none has a weight, <see cref="ScoringOptions.Split"/> gives them.</param>
    /// <exception cref="ArgumentNullException"><paramref name="indicators"/> is <see langword="null"/>.</exception>
    public PerformanceScore ScorePrinted(IEnumerable<(PerformanceIndicator Indicator, string? Actual)> indicators)
    {
        ArgumentNullException.ThrowIfNull(indicators);
        ImmutableArray<(PerformanceIndicator Indicator, string? Actual)> all = [.. indicators];
        ImmutableArray<PerformanceIndicator> weighed = Weigh([.. all.Select(static pair => pair.Indicator)]);
        return new([.. all.Select((pair, index) => ScorePrinted(weighed[index], pair.Actual))], Options);
    }

    /// <summary>Scores a project: its indicators of the year and, where its form has points for it, the execution rate.</summary>
    /// <param name="project">The project.</param>
    /// <param name="actuals">What was reached, one for each of <see cref="PerformanceProject.Indicators"/> in their order; <see langword="null"/> where nothing is known.</param>
    /// <param name="execution">The execution rate (<see cref="IndicatorActual.ExecutionRate"/>); <see langword="null"/> where it is not known.</param>
    /// <returns>The scores; that of the execution rate comes last.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="project"/> or <paramref name="actuals"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">There are more or fewer actuals than indicators, or there is a rate and the form has no points for it.</exception>
    public PerformanceScore Score(PerformanceProject project, IReadOnlyList<IndicatorActual?> actuals, IndicatorActual? execution = null)
    {
        ArgumentNullException.ThrowIfNull(project);
        ArgumentNullException.ThrowIfNull(actuals);
        if (actuals.Count != project.Indicators.Length)
        {
            throw new ArgumentException($"The project has {project.Indicators.Length} indicators, and there are {actuals.Count} actuals: give one for each, null where nothing is known.", nameof(actuals));
        }

        IEnumerable<(PerformanceIndicator, IndicatorActual?)> pairs = project.Indicators.Select((indicator, index) => (indicator, actuals[index]));
        return project.ExecutionWeight is { } points ? Score(pairs.Append((PerformanceIndicator.ExecutionRate(points), execution)))
            : execution is null ? Score(pairs)
            : throw new ArgumentException("The form has no points for the execution rate: set ExecutionWeight, or leave the rate out.", nameof(execution));
    }

    private ImmutableArray<PerformanceIndicator> Weigh(ImmutableArray<PerformanceIndicator> indicators)
    {
        bool canSplit = indicators.All(static indicator => indicator.Weight is null && (indicator.FirstLevel != IndicatorCategory.None || indicator.IsExecutionRate));
        return canSplit && !indicators.IsEmpty ? Options.Split.Weigh(indicators, hasExecution: false) : indicators;
    }
}
