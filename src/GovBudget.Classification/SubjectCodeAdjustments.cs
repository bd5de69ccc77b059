namespace GovBudget.Classification;

/// <summary>What the tolerant reader changed to make a code of a printed text.</summary>
[Flags]
public enum SubjectCodeAdjustments
{
    /// <summary>Nothing: the text was the code.</summary>
    None = 0,

    /// <summary>White space around the code was left out.</summary>
    Trimmed = 1,

    /// <summary>Full-width digits or signs were read as half-width ones (２０１ → 201).</summary>
    FullWidth = 2,

    /// <summary>Separators between the levels were left out (201 13 08, 201-13-08).</summary>
    Separators = 4,

    /// <summary>A decimal tail of zeros, as a spreadsheet adds it, was left out (2011308.0).</summary>
    DecimalTail = 8,

    /// <summary>Brackets around the code were left out ([2011308]).</summary>
    Brackets = 16,

    /// <summary>A name behind the code was set apart (2011308招商引资).</summary>
    NameSetApart = 32,

    /// <summary>A leading apostrophe, as a spreadsheet marks text, was left out ('2011308).</summary>
    Apostrophe = 64,

    /// <summary>The code was put together from several cells.</summary>
    JoinedCells = 128,
}
