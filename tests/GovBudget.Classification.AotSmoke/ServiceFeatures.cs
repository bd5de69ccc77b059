using GovBudget.Classification.Catalogs;
using GovBudget.Classification.DependencyInjection;
using GovBudget.Classification.Disclosures;
using GovBudget.Classification.Disclosures.DependencyInjection;
using Microsoft.Extensions.DependencyInjection;

namespace GovBudget.Classification.AotSmoke;

/// <summary>The packages in a container.</summary>
internal static class ServiceFeatures
{
    public static void Check()
    {
        using ServiceProvider provider = new ServiceCollection()
            .AddGovBudgetClassification(static options => options.MinimumEvidence = Evidence.Observed)
            .AddGovBudgetDisclosures(new DisclosureReadOptions { MostCells = 1_000 })
            .BuildServiceProvider(validateScopes: true);
        Expect.Equal("招商引资", provider.GetRequiredService<SubjectEditions>().Functional(new(2026, 1, 1))[FunctionalCode.Parse("2011308")].Name);
        Expect.Equal("", provider.GetRequiredService<DisclosureReader>().ReadText("示例", "a.txt").Organization);
    }
}
