namespace GovBudget.Classification;

/// <summary>Why a text is not a code of the wanted scheme.</summary>
public enum SubjectCodeFault
{
    /// <summary>Nothing: the text is a code.</summary>
    None = 0,

    /// <summary>The text is empty, or holds nothing but white space.</summary>
    Empty = 1,

    /// <summary>A character that is no digit stands where a digit belongs.</summary>
    NotADigit = 2,

    /// <summary>The number of digits is none that the scheme has, such as 4 or 6.</summary>
    WrongLength = 3,

    /// <summary>The first digit belongs to another scheme.</summary>
    OtherScheme = 4,

    /// <summary>The cells do not make one code: a level is missing, or two cells contradict each other.</summary>
    CellsDoNotFit = 5,
}
