using GovBudget.Classification.Catalogs;
using GovBudget.Classification.Catalogs.Exchange;
using GovBudget.Classification.Catalogs.Quality;

namespace GovBudget.Classification.AotSmoke;

internal static class ExchangeFeatures
{
    public static void Check()
    {
        SubjectCatalog<GovernmentEconomicCode> catalog = SubjectCatalogs.GovernmentEconomic;
        Expect.True(!CatalogQuality.Check(catalog, AcceptedOddities.Shipped).Any(static finding => finding.IsBlocking));

        using MemoryStream json = new(), subjects = new(), coverage = new(), sources = new(), changes = new(), dimension = new();
        CatalogJson.Write(catalog, json);
        json.Position = 0;
        Expect.Equal(catalog.Records.Length, CatalogJson.Read<GovernmentEconomicCode>(json).Records.Length);

        var files = new CatalogCsvFiles { Subjects = subjects, Coverage = coverage, Sources = sources, Changes = changes };
        CatalogCsv.Write(catalog, files);
        subjects.Position = coverage.Position = sources.Position = changes.Position = 0;
        Expect.Equal(catalog.Records.Length, CatalogCsv.Read<GovernmentEconomicCode>(files).Records.Length);

        Expect.Equal(catalog.Changes.Length, CatalogDataPackage.Read<GovernmentEconomicCode>(CatalogDataPackage.Write(catalog, "1.0.0")).Changes.Length);
        DimensionTable.Write(catalog, dimension, new FiscalYear(2026));
        Expect.True(dimension.Length > 0);
    }
}
