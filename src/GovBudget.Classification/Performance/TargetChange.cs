namespace GovBudget.Classification.Performance;

/// <summary>Whether a target is a level that is reached, or a change of it.</summary>
public enum TargetChange
{
    /// <summary>A level: <c>≥95%</c>.</summary>
    None = 0,

    /// <summary>A rise (提高, 增长): <c>提高5%</c>.</summary>
    Increase = 1,

    /// <summary>A fall (降低, 减少): <c>比上年下降3%</c>; the value counts the fall, and is not negative.</summary>
    Decrease = 2,
}
