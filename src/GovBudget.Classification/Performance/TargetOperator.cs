namespace GovBudget.Classification.Performance;

/// <summary>How the value that is reached must stand to the value that was set (指标值符号).</summary>
public enum TargetOperator
{
    /// <summary>None: the target is a word.</summary>
    None = 0,

    /// <summary>≥: at least (大于等于, 不低于, 以上).</summary>
    AtLeast = 1,

    /// <summary>＞: more than (大于, 超过).</summary>
    MoreThan = 2,

    /// <summary>＝: exactly (等于). A target that is printed without a sign is one of these.</summary>
    Equal = 3,

    /// <summary>＜: less than (小于, 低于).</summary>
    LessThan = 4,

    /// <summary>≤: at most (小于等于, 不超过, 以内).</summary>
    AtMost = 5,

    /// <summary>From one value to another, both included (区间): <c>1-2次</c>.</summary>
    Between = 6,

    /// <summary>±: no further from a value than a tolerance: <c>100±5人</c>.</summary>
    PlusMinus = 7,
}
