using System.Collections.Immutable;

namespace GovBudget.Classification.Performance.Internals;

/// <summary>Adds up what may be added up: indicators that say so, with one value each, of the same name and of units that convert.</summary>
internal static class IndicatorTotals
{
    public static ImmutableArray<IndicatorTotal> Of(IEnumerable<IndicatorScore> scores) =>
    [
        .. from score in scores
           where score.Indicator is { IsAdditive: true, Target: { SecondValue: null, Change: TargetChange.None, Kind: IndicatorTargetKind.Quantitative } }
               && score.Indicator.Target.Unit.Measure?.Dimension is not (MeasureDimension.Ratio or MeasureDimension.Score)
           group score by (score.Indicator.Category, Name: PrintedText.Normalize(score.Indicator.Name), Measure: MeasureOf(score.Indicator.Target!.Unit)) into same
           select Total([.. same]),
    ];

    /// <summary>What is the same for units that convert into one another.</summary>
    private static (MeasureDimension Dimension, string Word, string Per) MeasureOf(TargetUnit unit)
    {
        MeasureDimension dimension = unit.Measure?.Dimension ?? MeasureDimension.None;
        bool isOfOneWord = dimension is MeasureDimension.Count or MeasureDimension.ForeignMoney;
        return (dimension, isOfOneWord ? unit.Measure!.Symbol : "", string.Join('/', unit.Per));
    }

    private static IndicatorTotal Total(ImmutableArray<IndicatorScore> scores)
    {
        PerformanceIndicator first = scores[0].Indicator;
        TargetUnit unit = first.Target!.Unit;
        decimal target = 0;
        decimal? actual = null;
        int missing = 0;
        foreach (IndicatorScore score in scores)
        {
            target += Convert(score.Indicator.Target!.Value!.Value, score.Indicator.Target.Unit, unit)
                ?? throw new OverflowException($"The target {score.Indicator.Target} of '{first.Name}' is too large to be brought to {unit}.");
            decimal? reached = score.Actual?.Value is { } value ? Convert(value, score.Actual.Unit.IsNone ? score.Indicator.Target.Unit : score.Actual.Unit, unit) : null;
            actual = reached is null ? actual : (actual ?? 0) + reached;
            missing += reached is null ? 1 : 0;
        }

        return new(first.Category, first.Name, unit, target, actual, scores.Length, missing);
    }

    private static decimal? Convert(decimal value, TargetUnit from, TargetUnit to) => from.TryConvert(value, to, out decimal converted) ? converted : null;
}
