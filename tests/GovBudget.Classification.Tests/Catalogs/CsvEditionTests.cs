using System.Globalization;
using System.Text;
using GovBudget.Classification.Catalogs;
using NodaTime;

namespace GovBudget.Classification.Tests.Catalogs;

public sealed class CsvEditionTests
{
    private static readonly FiscalYear Year = new(2027);

    private static readonly CsvEditionOptions Official = CsvEditionOptions.ForYear(Year, CoverageExtent.Full, Evidence.Official) with { Account = BudgetAccount.GeneralPublic };

    [Fact]
    public void A_list_of_codes_and_names_is_a_catalogue()
    {
        CatalogResult<FunctionalCode> result = Load("\uFEFFcode,name,account\r\n201,一般公共服务支出,\r\n20113,\"商贸，事务\",\r\n21208,土地,政府性基金预算\r\n", Official with { Source = new("M27", "2027年政府收支分类科目", null, null, null) });

        Assert.Empty(result.Findings.OfRows());
        Subject<FunctionalCode> subject = result.Catalog.Opening(Year, BudgetAccount.GeneralPublic)[Code("20113")];
        Assert.Equal(("商贸，事务", Evidence.Official, "201", "M27"), (subject.Name, subject.Evidence, subject.Parent?.Code.ToString(), subject.Sources[0].Id));
        Assert.Equal([BudgetAccount.GovernmentFund], result.Catalog.Opening(Year)[Code("21208")].Accounts.AsEnumerable());
        Assert.Equal(SubjectLookupStatus.NotCovered, result.Catalog.Find(Code("201"), new LocalDate(2026, 12, 31)).Status);
        Assert.Equal(CoverageExtent.Full, result.Catalog.Coverage[0].Extent);
    }

    [Fact]
    public void Parents_and_days_are_read_and_a_parent_that_follows_from_the_digits_is_not_kept()
    {
        SubjectCatalog<FunctionalCode> catalog = Load("code,name,parent,from,to\n201,甲,,,\n20113,乙,201,,\n20199,丙,,,\n2019901,丁,20113,2027-03-01,2027-06-30").Catalog;

        Assert.Equal("20113", catalog.At(new(2027, 4, 1))[Code("2019901")].Parent?.Code.ToString());
        Assert.Null(catalog.History(Code("20113"))[0].Parent);
        Assert.Equal(new ValidityBound(new(2027, 3, 1), ValidityBasis.Notice), catalog.History(Code("2019901"))[0].From);
        Assert.Equal(SubjectLookupStatus.Unknown, catalog.Find(Code("2019901"), new(2027, 7, 1)).Status);
    }

    [Theory]
    [InlineData("301,工资", RowFault.BadCode)]
    [InlineData("201,再来", RowFault.Duplicate)]
    [InlineData("202,", RowFault.BadName)]
    public void A_bad_row_stops_or_makes_the_edition_partial(string row, RowFault fault)
    {
        string text = $"code,name\n201,甲\n{row}";
        CatalogResult<FunctionalCode> result = Load(text, Official with { BadRows = BadRowPolicy.Collect });

        Assert.Equal([(0, RowFault.LessThanFull), (3, fault)], result.Findings.OfRows().Select(static f => (f.Line, f.Fault)));
        Assert.Equal(CoverageExtent.Partial, result.Catalog.Coverage[0].Extent);
        Assert.Single(result.Catalog.Records);
        Assert.Contains("Line 3", Assert.Throws<InvalidDataException>(() => Load(text)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("code,name,parent\n201,甲,\n20101,乙,203", RowFault.BadParent)]
    [InlineData("code,name,parent\n201,甲,\n202,乙,201", RowFault.BadParent)]
    [InlineData("code,name,to\n201,甲,\n202,乙,2026-12-31", RowFault.NotCovered)]
    [InlineData("code,name,to\n201,甲,\n20\"2,乙,", RowFault.Malformed)]
    public void What_cannot_stand_in_the_edition_is_a_finding(string text, RowFault fault)
    {
        CatalogResult<FunctionalCode> result = Load(text, Official with { BadRows = BadRowPolicy.Collect });

        Assert.Equal((3, fault), (result.Findings.OfRows()[1].Line, result.Findings.OfRows()[1].Fault));
    }

    [Fact]
    public void Either_every_row_has_an_account_or_none_has()
    {
        CsvEditionOptions none = Official with { Account = BudgetAccount.None, BadRows = BadRowPolicy.Collect };

        Assert.Empty(Load("code,name\n201,甲", none).Catalog.Accounts);
        Assert.Equal((2, RowFault.BadAccount), Load("code,name,account\n201,甲,\n202,乙,general", none).Findings.OfRows().Select(static f => (f.Line, f.Fault)).Last());
        Assert.Throws<ArgumentException>(() => SubjectCatalog<GovernmentEconomicCode>.LoadCsv(new MemoryStream(), Official));
    }

    [Theory]
    [InlineData("+1", false)]
    [InlineData("2", false)]
    [InlineData("\"GeneralPublic,StateCapital\"", false)]
    [InlineData("generalpublic", true)]
    [InlineData("一般公共预算", true)]
    public void An_account_is_told_by_its_name_and_never_by_a_number(string account, bool isTaken)
    {
        CatalogResult<FunctionalCode> result = Load($"code,name,account\n201,甲,{account}\n202,乙,general", Official with { Account = BudgetAccount.None, BadRows = BadRowPolicy.Collect });

        Assert.Equal(!isTaken, result.Findings.Any(static f => f.Fault == RowFault.BadAccount));
        Assert.Equal(isTaken, result.Catalog.Opening(Year).TryFind(Code("201"), out _));
    }

    [Theory]
    [InlineData("")]
    [InlineData("code,name\r\n")]
    [InlineData("code,name\n301,工资")]
    [InlineData("name\n甲")]
    public void A_file_without_a_row_to_take_is_refused(string text) =>
        Assert.Throws<InvalidDataException>(() => Load(text, Official with { BadRows = BadRowPolicy.Collect }));

    [Theory]
    [InlineData("2010１", "20101")]
    [InlineData("201 01", "20101")]
    [InlineData("'20101", "20101")]
    public void A_code_in_another_form_is_read_and_the_finding_says_what_was_changed(string printed, string code)
    {
        CatalogResult<FunctionalCode> result = Load($"code,name\n201,甲\n{printed},乙");

        RowFinding finding = Assert.Single(result.Findings.OfRows());
        Assert.Equal((3, 1, RowFault.AdjustedCode, false), (finding.Line, finding.Column, finding.Fault, finding.IsRefusal));
        Assert.Contains(printed, finding.Message, StringComparison.Ordinal);
        Assert.Equal("乙", result.Catalog.Opening(Year)[Code(code)].Name);
        Assert.Equal(CoverageExtent.Full, result.Catalog.Coverage[0].Extent);
    }

    [Fact]
    public void A_name_behind_the_code_is_not_dropped() =>
        Assert.Throws<InvalidDataException>(() => Load("code,name\n201,甲\n20101人大事务,乙"));

    [Theory]
    [InlineData("code\tname\n201\t甲", "tabs")]
    [InlineData("科目编码;科目名称\n201;甲", "semicolons")]
    public void A_file_with_another_separator_is_told_which_it_has(string text, string separator) =>
        Assert.Contains(separator, Assert.Throws<InvalidDataException>(() => Load(text)).Message, StringComparison.Ordinal);

    [Fact]
    public void The_caller_has_to_vouch()
    {
        Assert.Throws<ArgumentException>(() => Load("code,name\n201,甲", Official with { Evidence = Evidence.None }));
        Assert.Throws<ArgumentException>(() => Load("code,name\n201,甲", Official with { Coverage = new(new(Year.Start, Year.End), CoverageExtent.None, "") }));
        Assert.Throws<ArgumentException>(() => Load("code,name\n201,甲", Official with { Source = new("a,b", "x", null, null, null) }));
        Assert.Throws<ArgumentOutOfRangeException>(() => Load("code,name\n201,甲", Official with { BadRows = (BadRowPolicy)7 }));
    }

    [Fact]
    public void A_hundred_thousand_rows_are_read()
    {
        var text = new StringBuilder("code,name\n");
        for (int i = 0; i < 100_000; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"20{i / 10_000}{i / 100 % 100:00}{i % 100:00},某{i}\n");
        }

        CatalogResult<FunctionalCode> result = Load(text.ToString(), Official with { BadRows = BadRowPolicy.Collect });
        Assert.Equal(100_000, result.Catalog.Records.Length + result.Findings.OfRows().Count(static finding => finding.IsRefusal));
        Assert.Equal("某99999", result.Catalog.Opening(Year)[Code("2099999")].Name);
    }

    internal static CatalogResult<FunctionalCode> Load(string text, CsvEditionOptions? options = null) =>
        SubjectCatalog<FunctionalCode>.LoadCsv(new MemoryStream(Encoding.UTF8.GetBytes(text)), options ?? Official);

    private static FunctionalCode Code(string text) => FunctionalCode.Parse(text);
}
