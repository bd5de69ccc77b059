using GovBudget.Classification.Catalogs;
using GovBudget.Classification.Catalogs.Quality;
using Xunit.Abstractions;

namespace GovBudget.Classification.Tests.Catalogs.Quality;

/// <summary>Nothing is shipped with an error that nobody accepted, and the list of accepted oddities is true.</summary>
public sealed class ShippedCatalogQualityTests(ITestOutputHelper output)
{
    [Fact]
    public void The_functional_catalogue_has_no_error() => AssertNoError(SubjectCatalogs.Functional);

    [Fact]
    public void The_revenue_catalogue_has_no_error() => AssertNoError(SubjectCatalogs.Revenue);

    [Fact]
    public void The_government_economic_catalogue_has_no_error() => AssertNoError(SubjectCatalogs.GovernmentEconomic);

    [Fact]
    public void The_department_economic_catalogue_has_no_error() => AssertNoError(SubjectCatalogs.DepartmentEconomic);

    [Fact]
    public void What_is_accepted_says_why() =>
        Assert.All(AcceptedOddities.Shipped, static oddity => Assert.True(oddity.Reason.Length > 10, $"{oddity.Check} {oddity.Code}: a reason is a sentence."));

    private void AssertNoError<TCode>(SubjectCatalog<TCode> catalog)
        where TCode : struct, ISubjectCode<TCode>
    {
        IReadOnlyList<CatalogFinding> findings = CatalogQuality.Check(catalog, AcceptedOddities.Shipped);
        foreach (CatalogFinding finding in findings)
        {
            output.WriteLine($"{finding} [{finding.From} to {finding.To}]");
        }

        Assert.DoesNotContain(findings, static finding => finding.IsBlocking);
    }
}
