namespace GovBudget.Classification.Performance;

/// <summary>How the target of an indicator stands to that of the year before.</summary>
public enum TargetMovement
{
    /// <summary>Nothing compared.</summary>
    None = 0,

    /// <summary>Raised (提高): every value that meets the new target met the old one, and not the other way round. ≤8% after ≤10% is raised.</summary>
    Raised = 1,

    /// <summary>Lowered (降低): every value that met the old target meets the new one, and not the other way round.</summary>
    Lowered = 2,

    /// <summary>The same (持平), also in another unit, another spelling, or another word of the same level.</summary>
    Same = 3,

    /// <summary>Changed (变更), in a way that has no order: another kind of unit, a word for a number, ≥ for ≤, a text that does not compute.</summary>
    Changed = 4,

    /// <summary>New this year (新增).</summary>
    New = 5,

    /// <summary>Dropped: last year only (取消).</summary>
    Dropped = 6,
}
