namespace GovBudget.Classification.Serialization.Internals;

/// <summary>What kind of scoring rule an object states; the names are persistent.</summary>
internal enum RuleKind
{
    /// <summary>A rule of a caller, which is code and not data: it is named so that it is not lost in silence, and cannot be read.</summary>
    Own = 0,

    /// <summary>In proportion.</summary>
    Proportional = 1,

    /// <summary>Met or nothing.</summary>
    AllOrNothing = 2,

    /// <summary>In steps of the proportion.</summary>
    Steps = 3,

    /// <summary>In bands of the value.</summary>
    Bands = 4,

    /// <summary>Points off for what is missing.</summary>
    Deduction = 5,
}
