using GovBudget.Classification.Catalogs;
using GovBudget.Classification.Catalogs.Quality;
using GovBudget.Classification.Checks;
using Xunit.Abstractions;

namespace GovBudget.Classification.Tests.Catalogs.Quality;

/// <summary>Nothing is shipped with an error or a warning that nobody accepted, and the list of accepted oddities is true.</summary>
public sealed class ShippedCatalogQualityTests(ITestOutputHelper output)
{
    [Fact]
    public void Each_finding_of_the_functional_catalogue_is_accepted_with_its_reason() => AssertNothingOpen(SubjectCatalogs.Functional);

    [Fact]
    public void Each_finding_of_the_revenue_catalogue_is_accepted_with_its_reason() => AssertNothingOpen(SubjectCatalogs.Revenue);

    [Fact]
    public void Each_finding_of_the_government_economic_catalogue_is_accepted_with_its_reason() => AssertNothingOpen(SubjectCatalogs.GovernmentEconomic);

    [Fact]
    public void Each_finding_of_the_department_economic_catalogue_is_accepted_with_its_reason() => AssertNothingOpen(SubjectCatalogs.DepartmentEconomic);

    [Fact]
    public void What_is_accepted_says_why() =>
        Assert.All(AcceptedOddities.Shipped, static oddity => Assert.True(oddity.Reason.Length > 10, $"{oddity.Check} {oddity.Code}: a reason is a sentence."));

    [Fact]
    public void A_list_with_an_entry_less_or_more_than_the_catalogues_need_does_not_pass()
    {
        AssertListIsExact(SubjectCatalogs.Functional);
        AssertListIsExact(SubjectCatalogs.Revenue);
        AssertListIsExact(SubjectCatalogs.GovernmentEconomic);
        AssertListIsExact(SubjectCatalogs.DepartmentEconomic);
    }

    // Without the list every entry of the scheme is open, so each is needed; and the check of shipped catalogues sees one that is gone or too many.
    private static void AssertListIsExact<TCode>(SubjectCatalog<TCode> catalog)
        where TCode : struct, ISubjectCode<TCode>
    {
        AcceptedOddity[] list = [.. AcceptedOddities.Shipped.Where(static oddity => SubjectCode.TryParse<TCode>(oddity.Code, out _))];
        Assert.Equal(
            list.Select(static oddity => (oddity.Check, oddity.Code)).Order(),
            Open(catalog, []).Select(static finding => (finding.Check.Code, finding.Code)).Distinct().Order());
        if (list.Length > 0)
        {
            Assert.All(Open(catalog, list[1..]), finding => Assert.Equal((list[0].Check, list[0].Code), (finding.Check.Code, finding.Code)));
            Assert.NotEmpty(Open(catalog, list[1..]));
            Assert.Equal([CatalogChecks.UnusedAcceptance], Open(catalog, [.. list, list[0]]).Select(static finding => finding.Check));
        }

        AcceptedOddity needless = new(CatalogChecks.OddCharacter.Code, catalog.Records[0].Code.ToString()!, "nothing is odd about it");
        Assert.Equal([(CatalogChecks.UnusedAcceptance, needless.Code)], Open(catalog, [.. list, needless]).Select(static finding => (finding.Check, finding.Code)));
    }

    private static CatalogFinding[] Open<TCode>(SubjectCatalog<TCode> catalog, IEnumerable<AcceptedOddity> accepted)
        where TCode : struct, ISubjectCode<TCode> =>
        [.. CatalogQuality.Check(catalog, accepted).Where(static finding => finding.Severity != Severity.Info && finding.AcceptedBecause is null)];

    private void AssertNothingOpen<TCode>(SubjectCatalog<TCode> catalog)
        where TCode : struct, ISubjectCode<TCode>
    {
        IReadOnlyList<CatalogFinding> findings = CatalogQuality.Check(catalog, AcceptedOddities.Shipped);
        foreach (CatalogFinding finding in findings)
        {
            output.WriteLine($"{finding} [{finding.From} to {finding.To}]");
        }

        Assert.Empty(Open(catalog, AcceptedOddities.Shipped));
    }
}
