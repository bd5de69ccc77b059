namespace GovBudget.Classification.Catalogs;

/// <summary>What became of subjects on a day (科目变动).</summary>
public enum SubjectChangeKind
{
    /// <summary>Nothing is stated.</summary>
    None = 0,

    /// <summary>New, with no predecessor (新增).</summary>
    Added = 1,

    /// <summary>Ended, with no successor (取消).</summary>
    Abolished = 2,

    /// <summary>The same code under another name (更名).</summary>
    Renamed = 3,

    /// <summary>One subject under another code (调整科目).</summary>
    Moved = 4,

    /// <summary>One subject became several (拆分).</summary>
    Split = 5,

    /// <summary>Several subjects became one (合并).</summary>
    Merged = 6,

    /// <summary>The code was given to another subject; the former one ended (代码改用于其他科目). It is never followed.</summary>
    Reused = 7,
}
