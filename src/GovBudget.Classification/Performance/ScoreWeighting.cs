namespace GovBudget.Classification.Performance;

/// <summary>How much each project counts in the score of its unit and department.</summary>
public enum ScoreWeighting
{
    /// <summary>By its money of the year (年度资金总额). A project without it cannot be weighed, and leaves a range.</summary>
    ByFunds = 0,

    /// <summary>All the same.</summary>
    Equally = 1,
}
