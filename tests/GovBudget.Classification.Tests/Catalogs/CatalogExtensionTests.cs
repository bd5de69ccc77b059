using GovBudget.Classification.Catalogs;
using GovBudget.Classification.Catalogs.Layers;
using NodaTime;

namespace GovBudget.Classification.Tests.Catalogs;

public sealed class CatalogExtensionTests
{
    private static readonly FiscalYear Next = new(2027);
    private static readonly LocalDate Old = new(2026, 12, 31);
    private static readonly LocalDate New = new(2027, 1, 1);

    private static readonly SubjectCatalog<FunctionalCode> Shipped = CatalogText.Load(
        "201|一般公共服务支出|general||||official|||A",
        "20113|商贸事务|general|||||2026:3",
        "20114|知识产权事务|general|||||2026:2",
        "20199|其他|general||||official|||A",
        "212|城乡社区支出|fund||||official|||A");

    private const string Table = "code,name\n201,一般公共服务支出\n20113,商务事务\n20115,新款";

    [Fact]
    public void A_year_that_is_not_there_is_not_covered()
    {
        Assert.Equal(SubjectLookupStatus.NotCovered, Shipped.Find(Code("201"), New).Status);
        Assert.Equal(SubjectLookupStatus.NotCovered, SubjectCatalogs.Functional.Find(Code("201"), New).Status);
        Assert.Contains("Extend", Shipped.Find(Code("201"), New).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void One_catalogue_answers_for_both_years()
    {
        SubjectCatalog<FunctionalCode> both = Shipped.Extend(Edition(Table, CoverageExtent.Full)).Catalog;

        Assert.Equal(("商贸事务", "商务事务"), (both.At(Old)[Code("20113")].Name, both.At(New)[Code("20113")].Name));
        Assert.Equal((SubjectLookupStatus.Unknown, SubjectLookupStatus.Found), (both.Find(Code("20115"), Old).Status, both.Find(Code("20115"), New).Status));
        Assert.Equal((SubjectLookupStatus.Found, SubjectLookupStatus.Unknown), (both.Find(Code("20114"), Old).Status, both.Find(Code("20114"), New).Status));
        Assert.Equal(2, both.Coverage.Length);
    }

    [Fact]
    public void A_subject_that_keeps_its_name_is_one_record()
    {
        SubjectCatalog<FunctionalCode> both = Shipped.Extend(Edition(Table, CoverageExtent.Full, source: new("M27", "2027", null, null, null))).Catalog;

        SubjectRecord<FunctionalCode> record = Assert.Single(both.History(Code("201")));
        Assert.Equal((null, null), (record.From, record.To));
        Assert.Equal(["A", "M27"], record.Sources.Select(static source => source.Id));
    }

    [Fact]
    public void New_evidence_is_for_the_new_days_only()
    {
        SubjectCatalog<FunctionalCode> both = Shipped.Extend(Edition("code,name\n20113,商贸事务", CoverageExtent.Full)).Catalog;

        Assert.Equal((Evidence.Observed, Evidence.Official), (both.At(Old)[Code("20113")].Evidence, both.At(New)[Code("20113")].Evidence));
        Assert.Equal((null, null), (both.At(Old)[Code("20113")].To, both.At(New)[Code("20113")].From));
        Assert.DoesNotContain(both.Changes, static change => change.Kind == SubjectChangeKind.Renamed);
    }

    [Fact]
    public void Another_name_is_a_renaming_on_the_first_day_and_no_notice_states_it()
    {
        SubjectChange<FunctionalCode> change = Assert.Single(Shipped.Extend(Edition(Table, CoverageExtent.Full)).Catalog.Changes, static change => change.Kind == SubjectChangeKind.Renamed);

        Assert.Equal((Code("20113"), New, ValidityBasis.Sightings), (change.To[0], change.Day, change.Basis));
    }

    [Fact]
    public void Only_a_full_edition_ends_what_it_lacks_and_only_in_its_accounts()
    {
        SubjectCatalog<FunctionalCode> full = Shipped.Extend(Edition(Table, CoverageExtent.Full)).Catalog;
        SubjectCatalog<FunctionalCode> partial = Shipped.Extend(Edition(Table, CoverageExtent.Partial)).Catalog;

        Assert.Equal(new ValidityBound(Old, ValidityBasis.Sightings), full.History(Code("20114"))[0].To);
        Assert.Equal(Evidence.Unverified, full.At(New)[Code("212")].Evidence);
        Assert.Equal(CoverageExtent.Partial, full.At(New).Coverage.Extent);
        Assert.Contains("政府性基金预算", full.At(New).Coverage.Note, StringComparison.Ordinal);
        Assert.Equal(Evidence.Unverified, partial.At(New)[Code("20114")].Evidence);
    }

    [Fact]
    public void What_was_official_is_not_official_in_a_year_that_does_not_say_so()
    {
        SubjectCatalog<FunctionalCode> partial = Shipped.Extend(Edition(Table, CoverageExtent.Partial)).Catalog;

        Assert.Equal((Evidence.Official, Evidence.Unverified), (partial.At(Old)[Code("20199")].Evidence, partial.At(New)[Code("20199")].Evidence));
    }

    [Fact]
    public void A_subject_that_begins_within_the_new_year_gives_its_code_up_the_day_before()
    {
        SubjectCatalog<FunctionalCode> both = Shipped.Extend(Edition("code,name,from\n20114,知识产权,2027-07-01\n20199,其他事务,2027-07-01", CoverageExtent.Partial)).Catalog;

        Assert.Equal("知识产权事务", both.At(new(2027, 6, 30))[Code("20114")].Name);
        Assert.Equal("知识产权", both.At(new(2027, 7, 1))[Code("20114")].Name);
        Assert.Equal(Evidence.Unverified, both.At(new(2027, 6, 30))[Code("20199")].Evidence);
    }

    [Fact]
    public void What_was_announced_gives_way_to_what_the_new_table_says()
    {
        SubjectCatalog<FunctionalCode> announced = CatalogText.Load("20113|商贸事务|general|||2026-12-31|official|||A", "20113|商贸|general||2027-01-01||official|||A");

        Assert.Equal("商务事务", announced.Extend(Edition(Table, CoverageExtent.Full)).Catalog.At(New)[Code("20113")].Name);
        Assert.Equal("商贸", announced.Extend(Edition("code,name\n201,甲", CoverageExtent.Partial)).Catalog.At(New)[Code("20113")].Name);
    }

    [Fact]
    public void The_shipped_catalogue_goes_on_into_2027_and_answers_for_2026_as_before()
    {
        SubjectCatalog<FunctionalCode> both = SubjectCatalogs.Functional.Extend(Edition("code,name\n201,一般公共服务支出", CoverageExtent.Partial)).Catalog;

        SubjectEdition<FunctionalCode> before = SubjectCatalogs.Functional.At(Old);
        Assert.Equal(before.Subjects.Select(static s => (s.Code, s.Name, s.Evidence)), both.At(Old).Subjects.Select(static s => (s.Code, s.Name, s.Evidence)));
        Assert.Equal(Evidence.Official, both.At(New)[Code("201")].Evidence);
        using var file = new MemoryStream();
        both.Save(file);
        file.Position = 0;
        Assert.Equal(both.At(New).Count, SubjectCatalog<FunctionalCode>.Load(file).At(New).Count);
    }

    [Fact]
    public void What_does_not_fit_is_refused()
    {
        SubjectCatalog<FunctionalCode> next = Edition(Table, CoverageExtent.Full);

        Assert.Throws<ArgumentException>(() => next.Extend(Shipped));
        Assert.Throws<ArgumentException>(() => Shipped.Extend(Shipped));
        Assert.Throws<ArgumentException>(() => Shipped.Extend(Edition(Table, CoverageExtent.Full, BudgetAccount.None)));
        Assert.Throws<ArgumentException>(() => Shipped.Extend(Edition(Table, CoverageExtent.Full, source: new("A", "another", null, null, null))));
        Assert.Throws<ArgumentException>(() => Shipped.WithLayer(LocalLayer<FunctionalCode>.Create("省", [new(Code("2011377"), "x")])).Catalog.Extend(next));
    }

    private static SubjectCatalog<FunctionalCode> Edition(string csv, CoverageExtent extent, BudgetAccount account = BudgetAccount.GeneralPublic, CatalogSource? source = null) =>
        CsvEditionTests.Load(csv, CsvEditionOptions.ForYear(Next, extent, Evidence.Official) with { Account = account, Source = source }).Catalog;

    private static FunctionalCode Code(string text) => FunctionalCode.Parse(text);
}
