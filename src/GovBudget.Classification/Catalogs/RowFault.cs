namespace GovBudget.Classification.Catalogs;

/// <summary>What is wrong with a row of a user's file. The numbers are permanent: that of a retired fault is never used for another.</summary>
public enum RowFault
{
    /// <summary>Nothing is wrong; no finding has this value.</summary>
    None = 0,

    /// <summary>The row is no CSV by RFC 4180: a quote is misplaced or never closed.</summary>
    Malformed = 1,

    /// <summary>The row has more or fewer fields than the header.</summary>
    FieldCount = 2,

    /// <summary>A column or member is not known and was not read; the rows are taken without it.</summary>
    UnknownColumn = 3,

    /// <summary>A member stands twice in one object.</summary>
    DuplicateMember = 4,

    /// <summary>A value is no text.</summary>
    NotText = 5,

    /// <summary>The code is none of the scheme.</summary>
    BadCode = 6,

    /// <summary>The name is missing, or holds characters that cannot be printed.</summary>
    BadName = 7,

    /// <summary>The account (预算类别) is none of the four, is missing where it is needed, or the scheme is not divided by account.</summary>
    BadAccount = 8,

    /// <summary>The parent is no code of the scheme, is not of a higher level, or is not in the file.</summary>
    BadParent = 9,

    /// <summary>A day is none, or the last day is before the first.</summary>
    BadDay = 10,

    /// <summary>Another row has the same code for the same account and time.</summary>
    Duplicate = 11,

    /// <summary>A local row has the code of a national subject that is valid at the same time.</summary>
    ShadowsNational = 12,

    /// <summary>A local row would stand above a subject that exists.</summary>
    Reparents = 13,

    /// <summary>A local row has no national section (款) above it, in its account and on all its days.</summary>
    NoNationalAncestor = 14,

    /// <summary>A local row is a class (类) or a section (款); these are national.</summary>
    NationalLevel = 15,

    /// <summary>A local row has the code of a subject of a layer that was put on before.</summary>
    LayerConflict = 16,

    /// <summary>No day of the row is covered by the catalogue.</summary>
    NotCovered = 17,

    /// <summary>Rows were left out, so an edition that was said to be full counts as partial.</summary>
    LessThanFull = 18,

    /// <summary>The code was printed in another form, such as full-width digits; it was read, and the finding says what was changed.</summary>
    AdjustedCode = 19,

    /// <summary>A local row stands below different subjects in the course of its days; the row was taken.</summary>
    ParentChanges = 20,

    /// <summary>The row was taken, and a check of quality has an error of it (<see cref="Quality.CatalogQuality"/>); the finding names the check.</summary>
    QualityError = 21,
}
