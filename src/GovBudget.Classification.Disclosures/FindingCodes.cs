namespace GovBudget.Classification.Disclosures;

/// <summary>
/// The permanent codes of findings. GB01 is about reading; the last two digits of GB02, GB03 and GB04 are the number of the
/// relation that was checked: inside one table, between tables, between tables and narrative. docs/findings.md explains each.
/// </summary>
public static class FindingCodes
{
    /// <summary>No table was recognised in the document.</summary>
    public const string NoTable = "GB0101";

    /// <summary>The text holds characters that its encoding cannot read.</summary>
    public const string DamagedText = "GB0102";

    /// <summary>A table with amounts names no unit, so that its numbers are no amounts.</summary>
    public const string UnitMissing = "GB0103";

    /// <summary>A row had lost a cell and was put right by the identities of its table.</summary>
    public const string RowRepaired = "GB0104";

    /// <summary>Numbers of a table found no typed field.</summary>
    public const string CellsUnplaced = "GB0105";

    /// <summary>A line was too long and was cut.</summary>
    public const string LineCut = "GB0106";

    /// <summary>A limit of the reader was reached, and the rest of the document was not read.</summary>
    public const string LimitReached = "GB0107";

    /// <summary>The fiscal year is not stated, or the catalogues do not cover it, so that names were not checked.</summary>
    public const string YearNotCovered = "GB0108";

    /// <summary>A printed code is in no catalogue of its date.</summary>
    public const string UnknownSubject = "GB0109";

    /// <summary>A row is shorter than its table, and nothing told which cell is missing.</summary>
    public const string RowShort = "GB0110";

    /// <summary>The code of a relation's findings: GB02nn, GB03nn or GB04nn.</summary>
    /// <param name="relation">The number of the relation, 1 to 62.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no relation of this number.</exception>
    public static string OfRelation(int relation) => relation switch
    {
        >= 1 and <= 28 => FormattableString.Invariant($"GB02{relation:00}"),
        >= 29 and <= 52 => FormattableString.Invariant($"GB03{relation:00}"),
        >= 53 and <= 62 => FormattableString.Invariant($"GB04{relation:00}"),
        _ => throw new ArgumentOutOfRangeException(nameof(relation), relation, "Relations are numbered from 1 to 62."),
    };
}
