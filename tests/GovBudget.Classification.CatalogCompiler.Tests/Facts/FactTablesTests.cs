using GovBudget.Classification.CatalogCompiler.Facts;
using GovBudget.Classification.Catalogs;
using NodaTime;

namespace GovBudget.Classification.CatalogCompiler.Tests.Facts;

/// <summary>How the fact tables are read, on files written for the purpose.</summary>
public sealed class FactTablesTests : IDisposable
{
    private const string Header = "kind,year_or_range,code,name,parent,source_repo,source_path,notes";

    private readonly string _folder = Directory.CreateTempSubdirectory("facts-").FullName;

    public FactTablesTests()
    {
        Directory.CreateDirectory(Path.Combine(_folder, "sources"));
        Write("unverified_rev.csv", Header, "rev,2018-2020,101,税收收入,,general knowledge,,confidence=medium; book=一般公共预算");
    }

    [Fact]
    public void A_row_gives_its_documents_and_one_without_a_number_is_one_document()
    {
        Write("sources/a.csv", Header, "rev,2026,101,税收收入 ,,r,p,documents=4; doc_kind=budget", "rev,2026,102,社会,,r,p,", "func,2026,201,甲,,r,p,");

        Assert.Equal([("101", "税收收入", 4), ("102", "社会", 1)], Read().Sightings.Select(static s => (s.Code, s.Name, s.Documents)));
    }

    [Fact]
    public void A_notice_holds_from_its_day_or_from_the_year_it_was_made_for()
    {
        Write("sources/a.csv", Header,
            "rev,2024,1030182,耕地,,r,p,财预〔2024〕22号 2024-03-29; added",
            "rev,2007,1030145,移民,,r,p,财预[2006]401号 2006-07-26; context",
            "rev,2007,103042851,仪器,,r,p,财预[2006]401号 2006-07-26; 目 code changed 01->51");

        Assert.Equal(
            [
                new("财预〔2024〕22号", new LocalDate(2024, 3, 29), new LocalDate(2024, 3, 29), NoticeWord.Added),
                new("财预〔2006〕401号", new LocalDate(2006, 7, 26), new LocalDate(2007, 1, 1), NoticeWord.Mentioned),
                new("财预〔2006〕401号", new LocalDate(2006, 7, 26), new LocalDate(2007, 1, 1), NoticeWord.Recoded),
            ],
            Read().Sightings.Select(static s => s.Notice!));
    }

    [Fact]
    public void An_item_written_with_zeros_is_the_item()
    {
        Write("sources/a.csv", Header, "rev,2008-2016,101040100,冶金,,r,p,tax table; 00 = item level without 目", "rev,2008-2016,101040409,电力,,r,p,tax table; 00 = item level without 目");

        Assert.Equal(["1010401", "101040409"], Read().Sightings.Select(static s => s.Code));
    }

    [Fact]
    public void General_knowledge_has_years_a_confidence_and_an_account()
    {
        Write("sources/a.csv", Header);

        Assert.Equal(new KnownSubject("101", "税收收入", new YearRange(2018, 2020), Confidence.Medium, BudgetAccount.GeneralPublic), Assert.Single(Read().Known));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private FactTables Read() => new(_folder, FactScheme.Revenue);

    private void Write(string name, params string[] lines) => File.WriteAllText(Path.Combine(_folder, name), string.Join('\n', lines) + "\n");
}
