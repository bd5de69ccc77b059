using System.Text;
using GovBudget.Classification.Catalogs;
using GovBudget.Classification.Catalogs.Columns;
using GovBudget.Classification.Catalogs.Layers;
using GovBudget.Classification.Constants;
using GovBudget.Classification.Mappings;
using NodaTime;

namespace GovBudget.Classification.AotSmoke;

/// <summary>What is built on the catalogues: years beside years, names, columns, layers, own editions, mappings and constants.</summary>
internal static class LineageFeatures
{
    private static readonly LocalDate Old = new(2022, 1, 1);
    private static readonly LocalDate Recent = new(2026, 1, 1);

    public static void Check()
    {
        CheckLineage();
        CheckNamesAndColumns();
        CheckLayersAndOwnEditions();
        CheckMappingsAndSets();
    }

    private static void CheckLineage()
    {
        SubjectCatalog<FunctionalCode> catalog = SubjectCatalogs.Functional;
        SubjectLineage<FunctionalCode> lineage = catalog.Trace(FunctionalCode.Parse("21006"), Old, Recent);
        Expect.Equal("21017", lineage.Target?.Code.ToString());
        EditionDiff<FunctionalCode> diff = EditionDiff.Between(catalog.At(Old), catalog.At(Recent));
        Expect.Equal(catalog.At(Recent).Count, diff.Apply(catalog.At(Old)).Length);
        UpgradeReport<FunctionalCode> report = UpgradeReport.Create(catalog, [new UpgradeRow<FunctionalCode>(FunctionalCode.Parse("21006"), BudgetAmount.Parse("1元"))], Old, Recent);
        Expect.Equal(1, report.Count);
        Expect.Equal(FunctionalCode.Parse("2011308"), 功能分类.一般公共服务支出.商贸事务.招商引资);
        Expect.Equal(FundSource.GeneralPublicBudget, 资金来源.财政拨款.一般公共预算);
    }

    private static void CheckNamesAndColumns()
    {
        SubjectEdition<FunctionalCode> edition = SubjectCatalogs.Functional.At(Recent);
        Expect.Equal("招商引资", edition.Search("zsyz")[0].Subject.Name);
        Expect.Equal("招商引资", edition.Search("招商引姿")[0].Subject.Name);
        Expect.Equal(NameCheckKind.Match, edition.CheckName(FunctionalCode.Parse("2011308"), "招商引资").Kind);
        Expect.Equal(SubjectScheme.Functional, CodeColumn.Detect(["201", "20113", "2011308"]).Scheme);
        Expect.True(ColumnHeader.TryRecognise("expFuncCode", out _));
    }

    private static void CheckLayersAndOwnEditions()
    {
        using var layerText = new MemoryStream(Encoding.UTF8.GetBytes("code,name\n201130801,招商一处\n"));
        LocalLayer<FunctionalCode> layer = LocalLayer<FunctionalCode>.ReadCsv(layerText, new LayerCsvOptions { Name = "某市" });
        Expect.True(SubjectCatalogs.Functional.WithLayer(layer).Catalog.At(Recent)[FunctionalCode.Parse("201130801")].IsLocal);
        using var nextText = new MemoryStream(Encoding.UTF8.GetBytes("code,name\n301,工资福利支出\n30101,基本工资\n"));
        SubjectCatalog<DepartmentEconomicCode> next = SubjectCatalog<DepartmentEconomicCode>.LoadCsv(nextText, CsvEditionOptions.ForYear(new(2027), CoverageExtent.Full, Evidence.Official)).Catalog;
        Expect.Equal(2, SubjectCatalogs.DepartmentEconomic.Extend(next).Catalog.At(new(2027, 1, 1)).Count);
    }

    private static void CheckMappingsAndSets()
    {
        CorrespondenceLookup pair = EconomicCorrespondence.Find(DepartmentEconomicCode.Parse("30101"), UnitType.PublicInstitution);
        Expect.Equal(GovernmentEconomicCode.Parse("50501"), pair.Government);
        Expect.True(CodeSets.PurchasedServices.Entries.Length > 0);
        Expect.Equal("税收收入", SubjectCatalogs.Revenue.At(Recent)[RevenueCode.Parse("101")].Name);
    }
}
