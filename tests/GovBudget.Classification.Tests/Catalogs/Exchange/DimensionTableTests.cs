using GovBudget.Classification.Catalogs;
using GovBudget.Classification.Catalogs.Exchange;
using NodaTime;

namespace GovBudget.Classification.Tests.Catalogs.Exchange;

public sealed class DimensionTableTests
{
    private static readonly SubjectCatalog<FunctionalCode> Renamed = SubjectCatalog<FunctionalCode>.Create(
        [new(new DateInterval(new(2024, 1, 1), new(2026, 12, 31)), CoverageExtent.Full, string.Empty)],
        [
            new() { Code = FunctionalCode.Parse("201"), Name = "旧名", Account = BudgetAccount.GeneralPublic, To = new(new(2024, 12, 31), ValidityBasis.Notice) },
            new() { Code = FunctionalCode.Parse("201"), Name = "新名", Account = BudgetAccount.GeneralPublic, From = new(new(2025, 1, 1), ValidityBasis.Notice) },
            new() { Code = FunctionalCode.Parse("2010101"), Name = "行政运行", Account = BudgetAccount.GeneralPublic, Seen = [new(2026, 7)] },
        ]);

    [Fact]
    public void A_subject_has_a_row_for_each_name_above_it()
    {
        string[] lines = Exchanged.Text(static stream => DimensionTable.Write(Renamed, stream, new FiscalYear(2026))).Split("\r\n");

        Assert.Equal("code,level,class_code,class_name,section_code,section_name,item_code,item_name,sub_item_code,sub_item_name,name,path,parent_code,account,path_only,layer,valid_from,valid_from_basis,valid_to,valid_to_basis,evidence_year,evidence,documents", lines[0]);
        Assert.Equal(
            [
                "2010101,item,201,旧名,,,2010101,行政运行,,,行政运行,旧名 → 行政运行,201,general,false,,2024-01-01,edge,2024-12-31,notice,2024,unverified,0",
                "2010101,item,201,新名,,,2010101,行政运行,,,行政运行,新名 → 行政运行,201,general,false,,2025-01-01,notice,2026-12-31,edge,2026,observed,7",
            ],
            lines.Where(static line => line.StartsWith("2010101", StringComparison.Ordinal)));
    }

    [Fact]
    public void Every_row_says_how_it_is_known_and_for_which_year()
    {
        string[][] rows = Rows(Exchanged.Text(static stream => DimensionTable.Write(SubjectCatalogs.Functional, stream)));

        Assert.All(rows, static row => Assert.DoesNotContain(string.Empty, row[16..]));
        Assert.All(rows, static row => Assert.InRange(row[20], row[16][..4], row[18][..4]));
    }

    [Fact]
    public void The_edition_of_all_accounts_has_a_row_for_each_account_that_holds_the_code()
    {
        SubjectEdition<FunctionalCode> edition = SubjectCatalogs.Functional.At(new(2026, 1, 1));
        string[][] rows = Rows(Exchanged.Text(stream => DimensionTable.Write(edition, stream)));

        Assert.Equal(edition.Subjects.Sum(static subject => subject.Accounts.Length), rows.Length);
        Subject<FunctionalCode> held = edition.Subjects.First(static subject => subject.Accounts.Length > 1);
        foreach ((string[] row, BudgetAccount account) in rows.Where(row => row[0] == held.Code.ToString()).Zip(held.Accounts))
        {
            Subject<FunctionalCode> own = SubjectCatalogs.Functional.At(new(2026, 1, 1), account)[held.Code];
            Assert.Equal((own.Name, own.Documents.ToString(System.Globalization.CultureInfo.InvariantCulture)), (row[10], row[22]));
            Assert.NotEqual(string.Empty, row[13]);
        }
    }

    private static string[][] Rows(string text) =>
        [.. text.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(static line => line.Split(','))];

    [Fact]
    public void An_edition_has_a_row_for_each_subject()
    {
        SubjectEdition<FunctionalCode> edition = SubjectCatalogs.Functional.At(new(2026, 1, 1), BudgetAccount.GeneralPublic);

        string[] lines = Exchanged.Text(stream => DimensionTable.Write(edition, stream)).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);

        Assert.Equal(edition.Count + 1, lines.Length);
        Assert.Contains("2010101,item,201,一般公共服务支出,20101,人大事务,2010101,行政运行,", lines.First(static line => line.StartsWith("2010101,", StringComparison.Ordinal)), StringComparison.Ordinal);
    }

    [Fact]
    public void The_rows_of_one_day_are_those_of_the_edition()
    {
        string day = "2026-06-30";
        IEnumerable<string[]> rows = Exchanged.Text(static stream => DimensionTable.Write(SubjectCatalogs.DepartmentEconomic, stream)).Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(static line => line.Split(','));

        Assert.Equal(
            SubjectCatalogs.DepartmentEconomic.At(new(2026, 6, 30)).Subjects.Select(static subject => subject.Code.ToString()),
            rows.Where(row => string.CompareOrdinal(row[16], day) <= 0 && string.CompareOrdinal(day, row[18]) <= 0).Select(static row => row[0]));
    }
}
