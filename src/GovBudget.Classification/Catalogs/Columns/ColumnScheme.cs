namespace GovBudget.Classification.Catalogs.Columns;

/// <summary>What a column holds of one scheme, whatever the year and the account.</summary>
/// <param name="Scheme">The scheme.</param>
/// <param name="Codes">How many distinct values are codes of the scheme by their digits, known or not.</param>
/// <param name="KnownCodes">How many of them some year of the catalogue has.</param>
/// <param name="KnownNames">How many distinct values are no code, but the name of a subject of the scheme in some year.</param>
/// <param name="Rows">In how many rows the codes and the known names stand.</param>
public readonly record struct ColumnScheme(SubjectScheme Scheme, int Codes, int KnownCodes, int KnownNames, int Rows)
{
    /// <summary>How many distinct values are subjects of the scheme, by code or by name.</summary>
    public int Known => KnownCodes + KnownNames;
}
