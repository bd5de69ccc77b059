namespace GovBudget.Classification.Mappings;

/// <summary>What became of a subject between two dates (科目沿革的结论).</summary>
public enum LineageStatus
{
    /// <summary>Nothing is stated; no lineage has this value.</summary>
    None = 0,

    /// <summary>The same code with the same name, and no change on the way (未变动).</summary>
    Same = 1,

    /// <summary>Changes on the way lead to exactly one subject (唯一对应): renamed, moved, merged, or split and merged again.</summary>
    Followed = 2,

    /// <summary>
    /// Several subjects, or one and an end (需人工判断): a split forward, a merger backward. Amounts need a decision or shares; none is
    /// assumed.
    /// </summary>
    NeedsDecision = 3,

    /// <summary>Forward in time: the subject ended and no subject follows (取消).</summary>
    Ended = 4,

    /// <summary>Backward in time: the subject began within the time and has no predecessor (新增).</summary>
    Begun = 5,

    /// <summary>The code is no subject on the first date (无此科目).</summary>
    Unknown = 6,

    /// <summary>The catalogue says nothing about one of the two dates (超出目录范围).</summary>
    NotCovered = 7,

    /// <summary>Several accounts hold the code on the first date and none was named (账本不明).</summary>
    AmbiguousAccount = 8,
}
