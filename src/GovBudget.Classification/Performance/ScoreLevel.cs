namespace GovBudget.Classification.Performance;

/// <summary>What a score is of.</summary>
public enum ScoreLevel
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>A department (部门) with its units.</summary>
    Department = 1,

    /// <summary>A unit (单位) with its projects.</summary>
    Unit = 2,

    /// <summary>A project (项目).</summary>
    Project = 3,
}
