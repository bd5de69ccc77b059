namespace GovBudget.Classification.Performance;

/// <summary>The score of one indicator, with how it came about.</summary>
public sealed record IndicatorScore
{
    /// <summary>The indicator.</summary>
    public required PerformanceIndicator Indicator { get; init; }

    /// <summary>What was reached; <see langword="null"/> where nothing is known.</summary>
    public IndicatorActual? Actual { get; init; }

    /// <summary>How far the target was reached: 1 for met or rated so; above 1 where a value exceeds it. <see langword="null"/> without a score, and where nothing is proportional.</summary>
    public decimal? Attainment { get; init; }

    /// <summary>The points: 0 to the weight, rounded by the options. <see langword="null"/> where there is no score, which is not 0.</summary>
    public decimal? Points { get; init; }

    /// <summary>The points before they are rounded; a proportion has ten decimals.</summary>
    public decimal? ExactPoints { get; init; }

    /// <summary>How the points come about, or why there are none, in Chinese.</summary>
    public required string Formula { get; init; }

    /// <summary>What is to be known beside the number.</summary>
    public ScoreRemarks Flags { get; init; }

    /// <summary>The weight in points; <see langword="null"/> where the indicator has none.</summary>
    public decimal? Weight => Indicator.Weight;
}
