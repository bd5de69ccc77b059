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
            Formula = $"实际值“{Shortened(actual!)}”无法识别：{failure.ChineseMessage}",
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

    private ImmutableArray<PerformanceIndicator> Weigh(ImmutableArray<PerformanceIndicator> indicators)
    {
        bool canSplit = indicators.All(static indicator => indicator.Weight is null && indicator.FirstLevel != IndicatorCategory.None);
        return canSplit && !indicators.IsEmpty ? Options.Split.Weigh(indicators, hasExecution: false) : indicators;
    }

    private static string Shortened(string text) => text.Length > 40 ? $"{text[..40]}…" : text;
}
