using GovBudget.Classification.Catalogs;
using GovBudget.Classification.DependencyInjection;
using GovBudget.Classification.Performance;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace GovBudget.Classification.Tests.DependencyInjection;

public sealed class GovBudgetClassificationServicesTests
{
    [Fact]
    public void Without_options_everything_is_the_default_of_the_package()
    {
        using ServiceProvider provider = new ServiceCollection().AddGovBudgetClassification().BuildServiceProvider(validateScopes: true);

        Assert.Same(SubjectCatalogs.Functional, provider.GetRequiredService<SubjectCatalog<FunctionalCode>>());
        Assert.Same(SubjectCatalogs.Revenue, provider.GetRequiredService<SubjectCatalog<RevenueCode>>());
        Assert.Same(SubjectCatalogs.GovernmentEconomic, provider.GetRequiredService<SubjectCatalog<GovernmentEconomicCode>>());
        Assert.Same(SubjectCatalogs.DepartmentEconomic, provider.GetRequiredService<SubjectCatalog<DepartmentEconomicCode>>());
        Assert.Same(SystemClock.Instance, provider.GetRequiredService<IClock>());
        Assert.Same(IndicatorVocabulary.Default, provider.GetRequiredService<IndicatorVocabulary>());
        Assert.Same(ScoringOptions.Default, provider.GetRequiredService<PerformanceScorer>().Options);
    }

    [Fact]
    public void Editions_are_asked_with_a_day_and_today_is_that_of_the_clock_in_China()
    {
        using ServiceProvider provider = new ServiceCollection()
            .AddGovBudgetClassification(static options => options.Clock = new FixedClock(Instant.FromUtc(2026, 2, 28, 16, 30))).BuildServiceProvider();
        SubjectEditions editions = provider.GetRequiredService<SubjectEditions>();

        Assert.Equal(new LocalDate(2026, 3, 1), editions.Today);
        Assert.Equal("招商引资", editions.Functional(editions.Today, BudgetAccount.GeneralPublic)[FunctionalCode.Parse("2011308")].Name);
        Assert.Equal("基本工资", editions.DepartmentEconomic(editions.Today)[DepartmentEconomicCode.Parse("30101")].Name);
        Assert.Throws<ArgumentOutOfRangeException>(() => editions.GovernmentEconomic(new(2012, 1, 1)));
    }

    [Fact]
    public void The_least_evidence_leaves_out_what_is_less_sure()
    {
        using ServiceProvider all = new ServiceCollection().AddGovBudgetClassification().BuildServiceProvider();
        using ServiceProvider sure = new ServiceCollection().AddGovBudgetClassification(static options => options.MinimumEvidence = Evidence.Observed).BuildServiceProvider();
        LocalDate day = new(2026, 1, 1);

        Assert.True(sure.GetRequiredService<SubjectEditions>().Functional(day).Count < all.GetRequiredService<SubjectEditions>().Functional(day).Count);
        Assert.All(sure.GetRequiredService<SubjectEditions>().DepartmentEconomic(day).Subjects, static subject => Assert.True(subject.Evidence >= Evidence.Observed));
    }

    [Fact]
    public void What_is_registered_already_stays()
    {
        var clock = new FixedClock(Instant.FromUtc(2026, 1, 1, 0, 0));
        using ServiceProvider provider = new ServiceCollection().AddSingleton<IClock>(clock)
            .AddGovBudgetClassification(static options => options.Scoring = new() { Decimals = 1 })
            .AddGovBudgetClassification(static options => options.Scoring = new() { Decimals = 3 })
            .BuildServiceProvider();

        Assert.Same(clock, provider.GetRequiredService<IClock>());
        Assert.Equal(1, provider.GetRequiredService<PerformanceScorer>().Options.Decimals);
    }

    [Fact]
    public void A_catalogue_that_is_registered_already_is_that_of_the_editions()
    {
        SubjectCatalog<FunctionalCode> own = SubjectCatalog<FunctionalCode>.Load(new MemoryStream(SubjectCatalogs.Text(SubjectScheme.Functional)));
        using ServiceProvider provider = new ServiceCollection().AddSingleton(own).AddGovBudgetClassification().BuildServiceProvider();

        Assert.Same(own, provider.GetRequiredService<SubjectEditions>().Functional(new(2026, 1, 1)).Catalog);
    }

    [Fact]
    public void Options_may_come_from_another_service()
    {
        using ServiceProvider provider = new ServiceCollection().AddSingleton(new ScoringOptions { Decimals = 4 })
            .AddGovBudgetClassification(static services => new() { Scoring = services.GetRequiredService<ScoringOptions>() })
            .BuildServiceProvider();

        Assert.Equal(4, provider.GetRequiredService<PerformanceScorer>().Options.Decimals);
    }

    [Fact]
    public void A_function_that_makes_options_gives_them_and_one_that_sets_options_sets_them()
    {
        using ServiceProvider made = new ServiceCollection()
            .AddGovBudgetClassification(static _ => new GovBudgetClassificationOptions { MinimumEvidence = Evidence.Observed }).BuildServiceProvider();
        Assert.Equal(Evidence.Observed, made.GetRequiredService<GovBudgetClassificationOptions>().MinimumEvidence);

        using ServiceProvider set = new ServiceCollection().AddGovBudgetClassification(static options => options.MinimumEvidence = Evidence.Official).BuildServiceProvider();
        Assert.Equal(Evidence.Official, set.GetRequiredService<GovBudgetClassificationOptions>().MinimumEvidence);
    }

    [Fact]
    public void No_function_gives_the_defaults_and_a_function_that_gives_none_says_so()
    {
        Assert.All<IServiceCollection>(
            [new ServiceCollection().AddGovBudgetClassification((Func<IServiceProvider, GovBudgetClassificationOptions>?)null), new ServiceCollection().AddGovBudgetClassification(null)],
            static services =>
            {
                using ServiceProvider defaults = services.BuildServiceProvider();
                Assert.Equal(Evidence.None, defaults.GetRequiredService<GovBudgetClassificationOptions>().MinimumEvidence);
                Assert.Same(SystemClock.Instance, defaults.GetRequiredService<IClock>());
            });

        using ServiceProvider none = new ServiceCollection().AddGovBudgetClassification(static _ => null!).BuildServiceProvider();
        InvalidOperationException fault = Assert.Throws<InvalidOperationException>(() => none.GetRequiredService<SubjectEditions>());
        Assert.Contains("AddGovBudgetClassification asks for options gave null: let it give some, new GovBudgetClassificationOptions()", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Options_that_are_not_valid_are_refused_at_once_and_by_name()
    {
        ArgumentException refused = Assert.Throws<ArgumentException>(() => new ServiceCollection().AddGovBudgetClassification(static options => options.MinimumEvidence = (Evidence)99));

        Assert.Contains("MinimumEvidence is 99", refused.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>(() => GovBudgetClassificationServices.AddGovBudgetClassification(null!));
    }

    private sealed class FixedClock(Instant now) : IClock
    {
        public Instant GetCurrentInstant() => now;
    }
}
