using GovBudget.Classification.Disclosures.DependencyInjection;
using Microsoft.Extensions.DependencyInjection;

namespace GovBudget.Classification.Disclosures.Tests.DependencyInjection;

public sealed class DisclosureServicesTests
{
    [Fact]
    public void The_reader_reads_within_the_registered_limits()
    {
        using ServiceProvider provider = new ServiceCollection().AddGovBudgetDisclosures(new() { LongestLine = 5 }).BuildServiceProvider(validateScopes: true);

        BudgetDisclosure document = provider.GetRequiredService<DisclosureReader>().ReadText("一二三四五六七", "a");

        Assert.Contains(document.Findings, static finding => finding.Code == FindingCodes.LineCut);
        Assert.Same(provider.GetRequiredService<DisclosureReader>(), provider.GetRequiredService<DisclosureReader>());
    }

    [Fact]
    public void What_is_registered_already_stays()
    {
        var reader = new DisclosureReader();
        using ServiceProvider provider = new ServiceCollection().AddSingleton(reader).AddGovBudgetDisclosures(new() { MostCells = 1 }).BuildServiceProvider();

        Assert.Same(reader, provider.GetRequiredService<DisclosureReader>());
        Assert.Equal(1, provider.GetRequiredService<DisclosureReadOptions>().MostCells);
    }

    [Fact]
    public void Without_services_nothing_is_registered() =>
        Assert.Throws<ArgumentNullException>(static () => DisclosureServices.AddGovBudgetDisclosures(null!));
}
