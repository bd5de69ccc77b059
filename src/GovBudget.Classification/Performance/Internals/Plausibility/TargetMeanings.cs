namespace GovBudget.Classification.Performance.Internals.Plausibility;

/// <summary>What checks ask about targets.</summary>
internal static class TargetMeanings
{
    private static readonly TargetUnit Percent = new(MeasureUnits.Percent);

    extension(IndicatorTarget target)
    {
        /// <summary>Whether only more than a bound misses the target: ≤ or &lt;.</summary>
        public bool IsOnlyBoundedAbove => target.Operator is TargetOperator.AtMost or TargetOperator.LessThan && target.Change == TargetChange.None;

        /// <summary>Whether the target is a share of something, so that it lies between 0 and 100 %.</summary>
        public bool IsShareOf(PerformanceIndicator indicator) =>
            target is { Change: TargetChange.None, Basis: TargetBasis.Absolute, Unit: { Measure.Dimension: MeasureDimension.Ratio, Per: [] } }
            && IndicatorNames.IsShare(IndicatorText.Key(indicator.Name));

        /// <summary>A value of the target in %; <see langword="null"/> where it is no ratio.</summary>
        public decimal? InPercent(decimal? value) =>
            value is { } known && target.Unit.TryConvert(known, Percent, out decimal converted) ? converted : null;
    }

    extension(TargetUnit unit)
    {
        /// <summary>Whether what is measured is never below 0: things, time, length, but neither money nor ratios.</summary>
        public bool IsNeverNegative => unit.Measure is { Dimension: MeasureDimension.Count or (>= MeasureDimension.Time and <= MeasureDimension.Data) };
    }
}
