using System.Text;
using GovBudget.Classification.CatalogCompiler.Facts;
using GovBudget.Classification.Catalogs;
using NodaTime;

namespace GovBudget.Classification.CatalogCompiler.Tests;

/// <summary>The decisions of the compiler on a few rows written for the purpose.</summary>
public sealed class EditionCompilerTests : IDisposable
{
    private const string SeenHeader = "code,name,years_seen,other_names";
    private const string RowHeader = "kind,year_or_range,code,name,notes";

    private readonly string _folder = Directory.CreateTempSubdirectory("facts-").FullName;

    public EditionCompilerTests()
    {
        Directory.CreateDirectory(Path.Combine(_folder, "sources"));
        Write("merged_func.csv", SeenHeader,
            "201,甲类,2019;2026,", "20101,甲款,2026,", "2010101,甲项,2019,", "20108,旧款,2019;2018-2020,", "212,城乡,2026,", "220,资源,2024;2026,", "22006,耕地,2024,");
        Write("unverified_func.csv", RowHeader,
            "func,2026,201,甲类,confidence=high; agrees", "func,2026,20101,甲款,confidence=high; book=一般公共预算", "func,2026,2010101,甲项,confidence=medium; x",
            "func,2026,212,城乡,confidence=high", "func,2026,21201,城乡管理,confidence=high; book=一般公共预算", "func,2026,21208,土地出让,confidence=low; book=政府性基金预算",
            "func,2026,220,资源,confidence=high", "func,2026,22001,资源事务,confidence=high; book=一般公共预算", "func,2026,22006,耕地,confidence=high; book=政府性基金预算");
        Write("sources/a.csv", RowHeader,
            "func,2026,201,甲类,documents=4; doc_kind=budget", "func,2026,201,甲淚,documents=1", "func,2026,20101,甲款,", "func,2026,212,城乡,documents=2",
            "func,2026,220,资源,documents=3", "func,2026,201010101,地方目,documents=9", "func,2025,20108,旧款,documents=9",
            "func,2024,220,资源,\"财预〔2024〕22号 2024-03-29; added to the 政府性基金 part\"", "func,2024,22006,耕地,财预〔2024〕22号 2024-03-29; added");
        Write("sources/b.csv", RowHeader, "func,2026,201,甲类,documents=2", "dept_econ,2026,301,工资,documents=1");
    }

    [Fact]
    public void Documents_are_counted_over_all_sources_and_the_name_that_most_print_wins()
    {
        CatalogDraft draft = Compile();

        CatalogEntry entry = Assert.Single(draft.Entries, static entry => entry.Code == "201");
        Assert.Equal(("甲类", Evidence.Observed, 6), (entry.Name, entry.Evidence, entry.Documents));
        Assert.Contains(draft.LeftOut, static line => line.Contains("甲淚", StringComparison.Ordinal));
    }

    [Fact]
    public void A_local_code_is_left_out_and_listed()
    {
        CatalogDraft draft = Compile();

        Assert.DoesNotContain(draft.Entries, static entry => entry.Code == "201010101");
        Assert.Contains(draft.LeftOut, static line => line.StartsWith("201010101", StringComparison.Ordinal));
    }

    [Fact]
    public void What_was_printed_only_before_is_unverified_or_a_gap()
    {
        CatalogDraft draft = Compile();

        CatalogEntry entry = Assert.Single(draft.Entries, static entry => entry.Code == "2010101");
        Assert.Equal((Evidence.Unverified, Confidence.Medium), (entry.Evidence, entry.Confidence));
        Assert.Equal([2019], entry.Years);
        GapEntry gap = Assert.Single(draft.Gaps);
        Assert.Equal("20108", gap.Code);
        Assert.Equal([2019], gap.Years);
    }

    [Fact]
    public void A_class_stands_in_another_account_only_for_the_path()
    {
        CatalogEntry[] rows = [.. Compile().Entries.Where(static entry => entry.Code == "212")];

        Assert.Equal([(BudgetAccount.GeneralPublic, false), (BudgetAccount.GovernmentFund, true)], rows.Select(static row => (row.Account, row.IsPathOnly)));
    }

    [Fact]
    public void A_notice_makes_the_row_of_its_account_official_and_an_own_one()
    {
        CatalogEntry[] rows = [.. Compile().Entries.Where(static entry => entry.Code == "220")];

        Assert.Equal([Evidence.Observed, Evidence.Official], rows.Select(static row => row.Evidence));
        Assert.All(rows, static row => Assert.False(row.IsPathOnly));
        Assert.Equal([null, new LocalDate(2024, 3, 29)], rows.Select(static row => row.ValidFrom));
    }

    [Theory]
    [InlineData("2025;2027", "", Evidence.Inferred)]
    [InlineData("2025;2027", "another name", Evidence.None)]
    [InlineData("2024;2025", "", Evidence.None)]
    [InlineData("2027", "", Evidence.None)]
    public void Inferred_needs_a_sighting_before_and_after_under_one_name(string years, string otherNames, Evidence expected)
    {
        var seen = new SeenSubject("201", "甲类", [.. years.Split(';').Select(static year => int.Parse(year, System.Globalization.CultureInfo.InvariantCulture))], otherNames);

        Assert.Equal(expected, EditionCompiler.EvidenceOf(2026, seen, printed: null, known: null));
    }

    [Fact]
    public void The_same_facts_give_the_same_bytes_and_they_can_be_read()
    {
        byte[] file = CatalogFileWriter.Write(Compile());

        Assert.Equal(file, CatalogFileWriter.Write(Compile()));
        SubjectCatalog<FunctionalCode> catalog = SubjectCatalog<FunctionalCode>.Load(new MemoryStream(file));
        Assert.Equal(["201", "20101", "2010101", "212", "21201", "21208", "220", "22001", "22006"], catalog.At(new LocalDate(2026, 1, 1)).Subjects.Select(static s => s.Code.ToString()));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private CatalogDraft Compile() => new EditionCompiler(_folder, FactScheme.Functional, 2026).Compile();

    private void Write(string name, params string[] lines) => File.WriteAllText(Path.Combine(_folder, name), string.Join('\n', lines) + "\n", Encoding.UTF8);
}
