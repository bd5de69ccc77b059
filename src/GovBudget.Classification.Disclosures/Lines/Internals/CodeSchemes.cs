using GovBudget.Classification.Catalogs.Columns;

namespace GovBudget.Classification.Disclosures.Lines.Internals;

/// <summary>Tells of which scheme the codes of a column are: by its header, else by its first codes, else by what the caller states.</summary>
/// <param name="stated">What the caller states; none where the codes are to tell.</param>
/// <param name="headers">What the headers tell.</param>
/// <param name="firstRows">Rows from the beginning of the file.</param>
internal sealed class CodeSchemes(SubjectScheme stated, IReadOnlyList<ColumnHeader?> headers, IReadOnlyList<string[]> firstRows)
{
    // One column is what the caller means; where a header names the scheme, that is the one.
    private bool _isSought = stated != SubjectScheme.None && headers.All(told => !MayHoldCodes(told) || told!.Scheme != stated);

    /// <summary>Whether a header is one of codes.</summary>
    public static bool MayHoldCodes(ColumnHeader? told) =>
        told is { Role: FieldRole.Subject or FieldRole.Unstated, Part: FieldPart.Code or FieldPart.CodeAndName or FieldPart.None, Level: SubjectLevel.None };

    /// <summary>The scheme of a column; none where nothing tells it.</summary>
    public SubjectScheme Of(int index)
    {
        ColumnHeader told = headers[index]!;
        if (told.Scheme != SubjectScheme.None)
        {
            return told.Scheme;
        }

        // Tables often begin with 合计 or a blank cell, so one row is not enough.
        IEnumerable<SubjectScheme> found = firstRows.Where(row => index < row.Length).Select(row => SchemeOf(row[index])).Where(static scheme => scheme != SubjectScheme.None);
        if (_isSought && (told.Schemes.IsEmpty || told.Schemes.Contains(stated)) && (found.Contains(stated) || !found.Any()))
        {
            _isSought = false;
            return stated;
        }

        return found.FirstOrDefault();
    }

    private static SubjectScheme SchemeOf(string text) =>
        SubjectCodeReader.Read<FunctionalCode>(text).Success ? SubjectScheme.Functional
        : SubjectCodeReader.Read<RevenueCode>(text).Success ? SubjectScheme.Revenue
        : SubjectCodeReader.Read<GovernmentEconomicCode>(text).Success ? SubjectScheme.GovernmentEconomic
        : SubjectCodeReader.Read<DepartmentEconomicCode>(text).Success ? SubjectScheme.DepartmentEconomic
        : SubjectScheme.None;
}
