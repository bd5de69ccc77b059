namespace GovBudget.Classification.Performance;

/// <summary>How a target says what is to be reached (指标性质).</summary>
public enum IndicatorTargetKind
{
    /// <summary>No target.</summary>
    None = 0,

    /// <summary>By a number (定量指标): <c>≥95%</c>.</summary>
    Quantitative = 1,

    /// <summary>By a word on a scale (定性指标): <c>及时</c>.</summary>
    Qualitative = 2,
}
