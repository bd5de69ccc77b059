using GovBudget.Classification.CatalogCompiler.Facts;
using GovBudget.Classification.Catalogs;
using NodaTime;

namespace GovBudget.Classification.CatalogCompiler.Tests;

/// <summary>The shipped catalogues against the fact tables, in both directions, and against a fresh compilation.</summary>
public sealed class FactTablesComparisonTests
{
    private static readonly LocalDate Day = new(2026, 1, 1);

    private static string Facts => OriginalsFactAttribute.Folder;

    [OriginalsFact]
    public void Every_subject_printed_in_2026_is_in_the_catalogue_with_its_name()
    {
        AssertContains(FactScheme.Functional, SubjectCatalogs.Functional);
        AssertContains(FactScheme.GovernmentEconomic, SubjectCatalogs.GovernmentEconomic);
        AssertContains(FactScheme.DepartmentEconomic, SubjectCatalogs.DepartmentEconomic);
    }

    [OriginalsFact]
    public void Every_observed_subject_is_in_the_fact_tables()
    {
        AssertBacked(FactScheme.Functional, SubjectCatalogs.Functional);
        AssertBacked(FactScheme.GovernmentEconomic, SubjectCatalogs.GovernmentEconomic);
        AssertBacked(FactScheme.DepartmentEconomic, SubjectCatalogs.DepartmentEconomic);
    }

    [OriginalsFact]
    public void Compiling_again_gives_the_shipped_bytes()
    {
        foreach (FactScheme scheme in FactScheme.All)
        {
            byte[] compiled = CatalogFileWriter.Write(new EditionCompiler(Facts, scheme, 2026).Compile());
            Assert.Equal(Shipped(scheme), compiled);
        }
    }

    [OriginalsFact]
    public void No_reviewed_decision_is_out_of_use()
    {
        HashSet<string> codes = [.. FactScheme.All.SelectMany(static scheme => new EditionCompiler(Facts, scheme, 2026).Compile().Entries).Select(static entry => entry.Code)];

        Assert.All(Reviewed.Accounts.Keys, code => Assert.Contains(code, codes));
        Assert.All(Reviewed.Gaps.Keys, code => Assert.DoesNotContain(code, codes));
    }

    private static void AssertContains<TCode>(FactScheme scheme, SubjectCatalog<TCode> catalog)
        where TCode : struct, ISubjectCode<TCode>
    {
        SubjectEdition<TCode> edition = catalog.At(Day);
        SeenSubject[] printed = [.. new FactTables(Facts, scheme).Seen.Where(static subject => subject.Years.Contains(2026))];
        Assert.NotEmpty(printed);
        foreach (SeenSubject subject in printed)
        {
            if (Reviewed.Gaps.ContainsKey(subject.Code))
            {
                Assert.NotNull(catalog.Gaps.SingleOrDefault(gap => gap.Code.ToString() == subject.Code));
                continue;
            }

            Assert.True(SubjectCode.TryParse(subject.Code, out TCode code) && edition.TryFind(code, out _), subject.Code);
            Assert.Equal((subject.Code, subject.Name), (subject.Code, edition[code].Name));
            Assert.True(edition[code].Evidence >= Evidence.Observed && edition[code].Documents > 0, subject.Code);
        }
    }

    private static void AssertBacked<TCode>(FactScheme scheme, SubjectCatalog<TCode> catalog)
        where TCode : struct, ISubjectCode<TCode>
    {
        var printed = new FactTables(Facts, scheme).Seen.ToDictionary(static subject => subject.Code);
        foreach (Subject<TCode> subject in catalog.At(Day).Subjects.Where(static subject => subject.Evidence == Evidence.Observed))
        {
            SeenSubject fact = Assert.Contains(subject.Code.ToString()!, (IReadOnlyDictionary<string, SeenSubject>)printed);
            Assert.Equal(fact.Name, subject.Name);
            Assert.Contains(2026, fact.Years);
        }
    }

    private static byte[] Shipped(FactScheme scheme)
    {
        using Stream stream = typeof(SubjectCatalogs).Assembly.GetManifestResourceStream($"GovBudget.Classification.Catalogs.{scheme.FileName}")!;
        byte[] bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
