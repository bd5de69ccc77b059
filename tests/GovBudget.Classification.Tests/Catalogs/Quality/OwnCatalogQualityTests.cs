using GovBudget.Classification.Catalogs;
using GovBudget.Classification.Catalogs.Layers;
using GovBudget.Classification.Catalogs.Quality;

namespace GovBudget.Classification.Tests.Catalogs.Quality;

/// <summary>What is put on a catalogue or joined to it makes no error of quality that nobody told of.</summary>
public sealed class OwnCatalogQualityTests
{
    private static readonly SubjectCatalog<FunctionalCode> Shipped = SubjectCatalogs.Functional;
    private static readonly string[] Known = Errors(Shipped);

    [Fact]
    public void A_layer_makes_no_error()
    {
        CatalogResult<FunctionalCode> layered = Shipped.WithLayer(LocalLayer<FunctionalCode>.Create("省",
        [
            new(FunctionalCode.Parse("2011388"), "会展事务", BudgetAccount.GeneralPublic),
            new(FunctionalCode.Parse("201030801"), "信访之目", BudgetAccount.GeneralPublic),
        ]));

        Assert.Equal(Known, Errors(layered.Catalog));
        Assert.DoesNotContain(layered.Findings, static finding => finding.Fault == RowFault.QualityError);
    }

    [Theory]
    [InlineData(CoverageExtent.Partial)]
    [InlineData(CoverageExtent.Full)]
    public void An_edition_of_one_class_makes_no_error(CoverageExtent extent)
    {
        CatalogResult<FunctionalCode> both = Shipped.Extend(Edition("code,name\n201,一般公共服务支出", extent).Catalog);

        Assert.Equal(Known, Errors(both.Catalog));
        Assert.Empty(both.Findings);
    }

    [Fact]
    public void What_another_account_needs_goes_on_in_that_account_and_not_in_the_one_that_ended_it()
    {
        SubjectCatalog<FunctionalCode> both = CatalogText.Load(
            "201|一般公共服务支出|general||||official|||A", "205|教育支出|general||||official|||A", "20598|教育款|fund||||official|||A", "206|科学技术支出|general||||official|||A")
            .Extend(Edition("code,name\n201,一般公共服务支出", CoverageExtent.Full).Catalog).Catalog;
        var day = new NodaTime.LocalDate(2027, 1, 1);

        Subject<FunctionalCode> path = both.At(day, BudgetAccount.GovernmentFund)[FunctionalCode.Parse("205")];
        Assert.Equal(("教育支出", Evidence.Unverified, "A"), (path.Name, path.Evidence, path.Sources[0].Id));
        Assert.Equal("201", Assert.Single(both.At(day, BudgetAccount.GeneralPublic).Subjects).Code.ToString());
    }

    [Fact]
    public void An_error_of_rows_of_the_caller_is_told_on_reading()
    {
        CatalogResult<FunctionalCode> read = Edition("code,name\n20113,商贸事务", CoverageExtent.Full);

        RowFinding finding = Assert.Single(read.Findings);
        Assert.Equal((RowFault.QualityError, false), (finding.Fault, finding.IsRefusal));
        Assert.Contains("GBC001", finding.Message, StringComparison.Ordinal);
        Assert.Equal("OWN-2027", read.Catalog.Records[0].Sources[0].Id);
    }

    [Fact]
    public void A_code_that_goes_on_beside_a_new_one_of_its_name_is_told_on_joining()
    {
        CatalogResult<FunctionalCode> joined = CatalogText.Load(
            "201|一般公共服务支出|general||||official|||A", "20113|商贸事务|general||||official|||A", "2011308|招商引资|general||||official|||A")
            .Extend(Edition("code,name\n201,一般公共服务支出\n20114,商贸事务", CoverageExtent.Partial).Catalog);

        RowFinding finding = Assert.Single(joined.Findings);
        Assert.Equal((0, RowFault.QualityError, false), (finding.Line, finding.Fault, finding.IsRefusal));
        Assert.StartsWith("GBC004", finding.Message, StringComparison.Ordinal);
        Assert.Contains("20114", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_error_that_was_there_before_is_not_told_again_on_joining() => Assert.Empty(CatalogText.Load(
            "201|一般公共服务支出|general||||official|||A", "20113|商贸事务|general||||official|||A", "20114|商贸事务|general||||official|||A")
            .Extend(Edition("code,name\n201,一般公共服务支出", CoverageExtent.Partial).Catalog).Findings);

    [Fact]
    public void A_local_name_that_a_national_sibling_has_is_told_on_putting_the_layer_on()
    {
        Subject<FunctionalCode> national = Shipped.At(new(2026, 1, 1), BudgetAccount.GeneralPublic)[FunctionalCode.Parse("2011308")];

        CatalogResult<FunctionalCode> layered = Shipped.WithLayer(LocalLayer<FunctionalCode>.Create("省",
            [new(FunctionalCode.Parse("2011388"), national.Name, BudgetAccount.GeneralPublic)]));

        Assert.StartsWith("GBC004 DuplicateSiblingName 2011308", Assert.Single(layered.Findings, static finding => finding.Fault == RowFault.QualityError).Message, StringComparison.Ordinal);
    }

    private static CatalogResult<FunctionalCode> Edition(string csv, CoverageExtent extent) =>
        CsvEditionTests.Load(csv, CsvEditionOptions.ForYear(new FiscalYear(2027), extent, Evidence.Official) with { Account = BudgetAccount.GeneralPublic });

    // The time of an error that was there before may grow with the coverage.
    private static string[] Errors(SubjectCatalog<FunctionalCode> catalog) =>
        [.. CatalogQuality.Check(catalog, AcceptedOddities.Shipped).Where(static finding => finding.IsBlocking).Select(static finding => $"{finding.Check} {finding.Code} {finding.Account}").Distinct()];
}
