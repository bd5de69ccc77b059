namespace GovBudget.Classification.Performance;

/// <summary>The grade of a score (评价等级).</summary>
public enum PerformanceGrade
{
    /// <summary>No grade.</summary>
    None = 0,

    /// <summary>优: by default 90 points and more.</summary>
    Excellent = 1,

    /// <summary>良: by default 80 to below 90.</summary>
    Good = 2,

    /// <summary>中: by default 60 to below 80.</summary>
    Fair = 3,

    /// <summary>差: by default below 60.</summary>
    Poor = 4,
}
