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

    private void AssertNothingOpen<TCode>(SubjectCatalog<TCode> catalog)
        where TCode : struct, ISubjectCode<TCode>
    {
        IReadOnlyList<CatalogFinding> findings = CatalogQuality.Check(catalog, AcceptedOddities.Shipped);
        foreach (CatalogFinding finding in findings)
        {
            output.WriteLine($"{finding} [{finding.From} to {finding.To}]");
        }

        Assert.DoesNotContain(findings, static finding => finding.Severity != Severity.Info && finding.AcceptedBecause is null);
    }
}
