namespace GovBudget.Classification;

/// <summary>A classification scheme of the government budget (政府收支分类体系).</summary>
/// <remarks>The first digit of a code tells its scheme: 1 revenue, 2 functional, 3 department economic, 5 government economic.</remarks>
public enum SubjectScheme
{
    /// <summary>No scheme.</summary>
    None = 0,

    /// <summary>Functional classification of expenditure (支出功能分类), 201 → 20113 → 2011308.</summary>
    Functional = 1,

    /// <summary>Revenue classification (收入分类), 101 → 10101 → 1010101 → 101010101.</summary>
    Revenue = 2,

    /// <summary>Economic classification of the government budget (政府预算支出经济分类), 501 → 50101.</summary>
    GovernmentEconomic = 3,

    /// <summary>Economic classification of the department budget (部门预算支出经济分类), 301 → 30101.</summary>
    DepartmentEconomic = 4,
}
