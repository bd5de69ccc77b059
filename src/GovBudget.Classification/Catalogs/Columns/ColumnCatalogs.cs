using GovBudget.Classification.Catalogs.Internals;

namespace GovBudget.Classification.Catalogs.Columns;

/// <summary>The catalogues that a column is compared with, at most one a scheme; a scheme without one is recognised by its digits only.</summary>
public sealed record ColumnCatalogs
{
    /// <summary>The functional classification (支出功能分类), or <see langword="null"/>.</summary>
    public SubjectCatalog<FunctionalCode>? Functional { get; init; }

    /// <summary>The revenue classification (收入分类), or <see langword="null"/>.</summary>
    public SubjectCatalog<RevenueCode>? Revenue { get; init; }

    /// <summary>The economic classification of the government budget (政府预算支出经济分类), or <see langword="null"/>.</summary>
    public SubjectCatalog<GovernmentEconomicCode>? GovernmentEconomic { get; init; }

    /// <summary>The economic classification of the department budget (部门预算支出经济分类), or <see langword="null"/>.</summary>
    public SubjectCatalog<DepartmentEconomicCode>? DepartmentEconomic { get; init; }

    internal CatalogTable? TableOf(SubjectScheme scheme) => scheme switch
    {
        SubjectScheme.Functional => Functional?.Table,
        SubjectScheme.Revenue => Revenue?.Table,
        SubjectScheme.GovernmentEconomic => GovernmentEconomic?.Table,
        SubjectScheme.DepartmentEconomic => DepartmentEconomic?.Table,
        _ => null,
    };

    /// <summary>The table of a scheme among the catalogues of this package, read when it is asked for.</summary>
    internal static CatalogTable? ShippedTableOf(SubjectScheme scheme) => scheme switch
    {
        SubjectScheme.Functional => SubjectCatalogs.Functional.Table,
        SubjectScheme.Revenue => SubjectCatalogs.Revenue.Table,
        SubjectScheme.GovernmentEconomic => SubjectCatalogs.GovernmentEconomic.Table,
        SubjectScheme.DepartmentEconomic => SubjectCatalogs.DepartmentEconomic.Table,
        _ => null,
    };
}
