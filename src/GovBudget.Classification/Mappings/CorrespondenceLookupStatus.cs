namespace GovBudget.Classification.Mappings;

/// <summary>How a question for the corresponding subject ended.</summary>
public enum CorrespondenceLookupStatus
{
    /// <summary>Exactly one pair that is not doubtful answers.</summary>
    Found = 1,

    /// <summary>No pair answers.</summary>
    Unknown = 2,

    /// <summary>Several pairs answer, or only doubtful ones: the candidates are listed and a person decides.</summary>
    Ambiguous = 3,

    /// <summary>The table says nothing about the fiscal year.</summary>
    NotCovered = 4,
}
