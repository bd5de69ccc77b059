using GovBudget.Classification.Disclosures.DependencyInjection;
using Microsoft.Extensions.DependencyInjection;

namespace GovBudget.Classification.Disclosures.Tests.DependencyInjection;

public sealed class DisclosureServicesTests
{
    [Fact]
    public void The_reader_reads_within_the_registered_limits()
    {
        using ServiceProvider provider = new ServiceCollection().AddGovBudgetDisclosures(new DisclosureReadOptions { LongestLine = 5 }).BuildServiceProvider(validateScopes: true);

        BudgetDisclosure document = provider.GetRequiredService<DisclosureReader>().ReadText("一二三四五六七", "a");

        Assert.Contains(document.Findings, static finding => finding.Code == FindingCodes.LineCut);
        Assert.Same(provider.GetRequiredService<DisclosureReader>(), provider.GetRequiredService<DisclosureReader>());
    }

    [Fact]
    public void Options_that_need_no_name_of_their_type_are_a_value()
    {
        using ServiceProvider limited = new ServiceCollection().AddGovBudgetDisclosures(new() { LongestLine = 5 }).BuildServiceProvider();
        Assert.Equal(5, limited.GetRequiredService<DisclosureReadOptions>().LongestLine);

        Assert.All<IServiceCollection>(
            [new ServiceCollection().AddGovBudgetDisclosures(new()), new ServiceCollection().AddGovBudgetDisclosures(null), new ServiceCollection().AddGovBudgetDisclosures()],
            static services =>
            {
                using ServiceProvider provider = services.BuildServiceProvider();
                Assert.Equal(new DisclosureReadOptions(), provider.GetRequiredService<DisclosureReadOptions>());
            });
    }

    [Fact]
    public void What_is_registered_already_stays()
    {
        var reader = new DisclosureReader();
        using ServiceProvider provider = new ServiceCollection().AddSingleton(reader).AddGovBudgetDisclosures(new DisclosureReadOptions { MostCells = 1 }).BuildServiceProvider();

        Assert.Same(reader, provider.GetRequiredService<DisclosureReader>());
        Assert.Equal(1, provider.GetRequiredService<DisclosureReadOptions>().MostCells);
    }

    [Fact]
    public void Options_can_come_from_another_service_and_are_refused_where_they_are_wrong()
    {
        using ServiceProvider given = new ServiceCollection().AddSingleton("5").AddGovBudgetDisclosures(static p => new() { LongestLine = p.GetRequiredService<string>().Length }).BuildServiceProvider();
        Assert.Equal(1, given.GetRequiredService<DisclosureReadOptions>().LongestLine);

        using ServiceProvider wrong = new ServiceCollection().AddGovBudgetDisclosures(static _ => new() { LongestLine = 0 }).BuildServiceProvider();
        Assert.Throws<ArgumentOutOfRangeException>(() => wrong.GetRequiredService<DisclosureReader>());
    }

    [Fact]
    public void No_function_gives_the_defaults_and_a_function_that_gives_none_says_so()
    {
        using ServiceProvider defaults = new ServiceCollection().AddGovBudgetDisclosures((Func<IServiceProvider, DisclosureReadOptions>?)null).BuildServiceProvider();
        Assert.Equal(new DisclosureReadOptions(), defaults.GetRequiredService<DisclosureReadOptions>());
        Assert.NotNull(defaults.GetRequiredService<DisclosureReader>());

        using ServiceProvider none = new ServiceCollection().AddGovBudgetDisclosures(static _ => null!).BuildServiceProvider();
        InvalidOperationException fault = Assert.Throws<InvalidOperationException>(() => none.GetRequiredService<DisclosureReader>());
        Assert.Contains("AddGovBudgetDisclosures asks for options gave null: let it give some, new DisclosureReadOptions()", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_services_nothing_is_registered() =>
        Assert.Throws<ArgumentNullException>(static () => DisclosureServices.AddGovBudgetDisclosures(null!));
}
