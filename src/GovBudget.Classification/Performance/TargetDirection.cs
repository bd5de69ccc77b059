namespace GovBudget.Classification.Performance;

/// <summary>Which values are better for a target.</summary>
public enum TargetDirection
{
    /// <summary>The target does not say.</summary>
    None = 0,

    /// <summary>Higher values (正向指标).</summary>
    Higher = 1,

    /// <summary>Lower values (反向指标).</summary>
    Lower = 2,

    /// <summary>Values near to the one that was set (适度指标).</summary>
    Exact = 3,
}
