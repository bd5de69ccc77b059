namespace GovBudget.Classification.Catalogs;

/// <summary>How a look-up by code ended.</summary>
public enum SubjectLookupStatus
{
    /// <summary>The code is a subject.</summary>
    Found = 1,

    /// <summary>The catalogue covers the date and does not know the code.</summary>
    Unknown = 2,

    /// <summary>Several accounts hold the code and none was named.</summary>
    Ambiguous = 3,

    /// <summary>The catalogue says nothing about the date.</summary>
    NotCovered = 4,
}
