namespace GovBudget.Classification.CatalogCompiler.Facts;

/// <summary>A scheme with the names it has in the fact tables.</summary>
/// <param name="Scheme">The scheme.</param>
/// <param name="Kind">The word in the column <c>kind</c> and in the file names.</param>
/// <param name="FileName">The name of the catalogue file.</param>
/// <param name="MostDigits">The digits of the deepest national code; longer codes are local.</param>
/// <param name="IsDividedByAccount">Whether its subjects belong to budget accounts.</param>
internal sealed record FactScheme(SubjectScheme Scheme, string Kind, string FileName, int MostDigits, bool IsDividedByAccount)
{
    public static readonly FactScheme Functional = new(SubjectScheme.Functional, "func", "functional.tsv", 7, true);
    public static readonly FactScheme GovernmentEconomic = new(SubjectScheme.GovernmentEconomic, "gov_econ", "government-economic.tsv", 5, false);
    public static readonly FactScheme DepartmentEconomic = new(SubjectScheme.DepartmentEconomic, "dept_econ", "department-economic.tsv", 5, false);

    public static IReadOnlyList<FactScheme> All { get; } = [Functional, GovernmentEconomic, DepartmentEconomic];
}
