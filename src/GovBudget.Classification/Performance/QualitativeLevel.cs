namespace GovBudget.Classification.Performance;

/// <summary>How far up its scale a word stands; a higher number is better.</summary>
public enum QualitativeLevel
{
    /// <summary>No level.</summary>
    None = 0,

    /// <summary>Not reached (未达成): 不及时, 未完成.</summary>
    NotReached = 1,

    /// <summary>Reached in part (部分达成): 基本及时, 有所提高, 较满意.</summary>
    Partly = 2,

    /// <summary>Reached (达成): 及时, 提高, 满意.</summary>
    Reached = 3,

    /// <summary>More than that: 显著提高, 非常满意, 优秀.</summary>
    Beyond = 4,
}
