namespace GovBudget.Classification.Disclosures.Lines;

/// <summary>What is wrong with a row of a file of budget lines. The numbers are permanent.</summary>
public enum LineFault
{
    /// <summary>Nothing is wrong; no finding has this value.</summary>
    None = 0,

    /// <summary>The row is no CSV by RFC 4180, such as a quote that is never closed.</summary>
    Malformed = 1,

    /// <summary>The row has fewer or more fields than the header.</summary>
    FieldCount = 2,

    /// <summary>A column was not read, because its header is not known or says nothing that a table holds; the rows were taken without it.</summary>
    UnknownColumn = 3,

    /// <summary>A field that should hold a code holds something else, such as 合计.</summary>
    BadCode = 4,

    /// <summary>The code is one of another scheme than the column.</summary>
    OtherScheme = 5,

    /// <summary>The text is no amount in the unit of the column.</summary>
    BadAmount = 6,

    /// <summary>The text is no member of the vocabulary: no fund source, origin, kind or phase.</summary>
    BadWord = 7,

    /// <summary>The code was printed in another form, such as full-width digits or with its name behind; the row was taken.</summary>
    AdjustedCode = 8,

    /// <summary>Nothing states the unit of the amounts, and <see cref="LineReadOptions.AssumedUnit"/> was taken.</summary>
    AssumedUnit = 9,

    /// <summary>A field that should hold a code is empty or blank; the row was taken as a line without a code. It may be a total.</summary>
    MissingCode = 10,

    /// <summary>The text, such as the name of a unit, holds bytes that are no character in the encoding of the file (�); the row was taken.</summary>
    DamagedText = 11,
}
