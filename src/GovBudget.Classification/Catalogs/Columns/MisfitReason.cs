namespace GovBudget.Classification.Catalogs.Columns;

/// <summary>Why a value of a column does not fit what the column seems to hold (不符原因).</summary>
public enum MisfitReason
{
    /// <summary>Nothing: the value fits.</summary>
    None = 0,

    /// <summary>No code of any scheme, and the name of no subject.</summary>
    NotACode = 1,

    /// <summary>A code, or the name of a subject, of another scheme.</summary>
    OtherScheme = 2,

    /// <summary>A code of the scheme by its digits, but no subject of the catalogue at any time.</summary>
    UnknownSubject = 3,

    /// <summary>A subject, but in other accounts only: in these years, or at any time.</summary>
    OtherAccount = 4,

    /// <summary>A subject of the account, but in other years only.</summary>
    OtherYear = 5,
}
