namespace GovBudget.Classification;

/// <summary>How the figures of a document were shortened before they were printed.</summary>
public enum PrintedRounding
{
    /// <summary>四舍五入: to the nearest step, halves away from zero. What documents do unless they say otherwise.</summary>
    HalfUp = 0,

    /// <summary>截尾: the digits beyond the last printed one were dropped, towards zero.</summary>
    Truncated = 1,
}
