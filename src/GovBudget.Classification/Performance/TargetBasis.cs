namespace GovBudget.Classification.Performance;

/// <summary>What the value of a target is measured against.</summary>
public enum TargetBasis
{
    /// <summary>Nothing: the value stands for itself (绝对值).</summary>
    Absolute = 0,

    /// <summary>The year before (比上年, 同比).</summary>
    PriorYear = 1,

    /// <summary>A change is stated, but not against what: <c>提高5%</c>.</summary>
    Unstated = 2,
}
