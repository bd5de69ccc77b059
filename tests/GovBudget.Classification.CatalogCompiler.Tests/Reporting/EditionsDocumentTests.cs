using System.Text;
using GovBudget.Classification.CatalogCompiler.Facts;
using GovBudget.Classification.CatalogCompiler.Reporting;
using GovBudget.Classification.Catalogs;
using NodaTime;

namespace GovBudget.Classification.CatalogCompiler.Tests.Reporting;

/// <summary>What the documentation says of the shipped catalogues; no fact tables are needed.</summary>
public sealed class EditionsDocumentTests
{
    private static readonly string Editions = Read("editions.md");

    [Fact]
    public void The_documentation_shows_the_counts_of_what_is_shipped()
    {
        AssertShown(SubjectCatalogs.Functional);
        AssertShown(SubjectCatalogs.Revenue);
        AssertShown(SubjectCatalogs.GovernmentEconomic);
        AssertShown(SubjectCatalogs.DepartmentEconomic);
    }

    [Fact]
    public void The_example_of_the_file_format_can_be_read()
    {
        string example = Read("catalogue-format.md").Split("```\n")[1];

        SubjectCatalog<FunctionalCode> catalog = SubjectCatalog<FunctionalCode>.Load(new MemoryStream(Encoding.UTF8.GetBytes(example)));

        Assert.Equal("一般公共服务支出 → 人大及其常委会事务", catalog.At(new LocalDate(2100, 1, 1))[FunctionalCode.Parse("20101")].PathText);
    }

    private static void AssertShown<TCode>(SubjectCatalog<TCode> catalog)
        where TCode : struct, ISubjectCode<TCode>
    {
        Assert.Contains(EvidenceTable.ByYear(catalog.Records, catalog.Coverage), Editions, StringComparison.Ordinal);
        if (!catalog.Accounts.IsEmpty)
        {
            Assert.Contains(EvidenceTable.ByAccount(catalog.Records, FactScheme.LatestYear), Editions, StringComparison.Ordinal);
        }
    }

    private static string Read(string name) => File.ReadAllText(Path.Combine(Repository.Root, "docs", name)).ReplaceLineEndings("\n");
}
