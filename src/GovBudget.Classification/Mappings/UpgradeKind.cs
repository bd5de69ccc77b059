namespace GovBudget.Classification.Mappings;

/// <summary>What an upgrade to another date means for a code (科目升级的处理).</summary>
/// <remarks>The members are in the order of a report.</remarks>
public enum UpgradeKind
{
    /// <summary>Nothing is stated; no entry of a report has this value.</summary>
    None = 0,

    /// <summary>The same code with the same name (未变动).</summary>
    Unchanged = 1,

    /// <summary>The same code under another name (更名).</summary>
    Renamed = 2,

    /// <summary>Another code (调整).</summary>
    Moved = 3,

    /// <summary>Went together with others into one subject (合并).</summary>
    Merged = 4,

    /// <summary>Went into several subjects, or ended in part (拆分): needs a decision.</summary>
    Split = 5,

    /// <summary>Ended without a successor (取消).</summary>
    Abolished = 6,

    /// <summary>
    /// A local or finer code (地方自设) that the catalogue does not have, below a subject that it has: counted under that nearest ancestor.
    /// </summary>
    UnderAncestor = 7,

    /// <summary>No subject on the first date, or no code at all: <c>default</c> (未知).</summary>
    Unknown = 8,

    /// <summary>Held by several accounts, and the row names none (账本不明).</summary>
    Ambiguous = 9,
}
