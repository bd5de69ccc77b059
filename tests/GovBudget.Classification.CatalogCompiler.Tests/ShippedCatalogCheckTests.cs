using System.Text;
using GovBudget.Classification.CatalogCompiler.Checks;
using GovBudget.Classification.Catalogs;
using NodaTime;

namespace GovBudget.Classification.CatalogCompiler.Tests;

/// <summary>The quality checks over what is shipped; they need no fact tables.</summary>
public sealed class ShippedCatalogCheckTests
{
    private static readonly LocalDate Day = new(2026, 1, 1);

    [Fact]
    public void What_is_shipped_has_no_error()
    {
        AssertClean(SubjectCatalogs.Functional);
        AssertClean(SubjectCatalogs.GovernmentEconomic);
        AssertClean(SubjectCatalogs.DepartmentEconomic);
    }

    [Theory]
    [InlineData(SubjectScheme.Functional)]
    [InlineData(SubjectScheme.GovernmentEconomic)]
    [InlineData(SubjectScheme.DepartmentEconomic)]
    public void The_documentation_shows_the_counts_of_what_is_shipped(SubjectScheme scheme)
    {
        string document = File.ReadAllText(Path.Combine(Repository.Root, "docs", "editions.md")).ReplaceLineEndings("\n");
        IEnumerable<string> tables = scheme switch
        {
            SubjectScheme.Functional => Tables(SubjectCatalogs.Functional),
            SubjectScheme.GovernmentEconomic => Tables(SubjectCatalogs.GovernmentEconomic),
            _ => Tables(SubjectCatalogs.DepartmentEconomic),
        };

        Assert.All(tables, table => Assert.Contains(table, document, StringComparison.Ordinal));
    }

    [Fact]
    public void The_example_of_the_file_format_can_be_read()
    {
        string document = File.ReadAllText(Path.Combine(Repository.Root, "docs", "catalogue-format.md")).ReplaceLineEndings("\n");
        string example = document.Split("```\n")[1];

        SubjectCatalog<FunctionalCode> catalog = SubjectCatalog<FunctionalCode>.Load(new MemoryStream(Encoding.UTF8.GetBytes(example)));

        Assert.Equal("一般公共服务支出 → 人大事务", catalog.At(new LocalDate(2100, 1, 1))[FunctionalCode.Parse("20101")].PathText);
    }

    private static IEnumerable<string> Tables<TCode>(SubjectCatalog<TCode> catalog)
        where TCode : struct, ISubjectCode<TCode> =>
        catalog.Accounts.Prepend(BudgetAccount.None).Select(account => EvidenceTable.Of(catalog.At(Day, account)));

    private static void AssertClean<TCode>(SubjectCatalog<TCode> catalog)
        where TCode : struct, ISubjectCode<TCode>
    {
        CatalogEntry[] entries = [.. catalog.At(Day).Subjects.SelectMany(static subject => subject.Holdings.Select(holding =>
            new CatalogEntry(subject.Code.ToString()!, holding.Name, holding.Account)
            {
                IsPathOnly = holding.IsPathOnly,
                Evidence = holding.Evidence,
                Documents = holding.Documents,
                Sources = [.. holding.Sources.Select(static source => source.Id)],
            }))];

        Assert.DoesNotContain(CatalogChecks.Run(entries), static finding => finding.IsError);
    }
}
