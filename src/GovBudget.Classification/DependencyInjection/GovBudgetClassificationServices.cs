using System.Runtime.CompilerServices;
using GovBudget.Classification.Catalogs;
using GovBudget.Classification.Performance;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using NodaTime;

namespace GovBudget.Classification.DependencyInjection;

/// <summary>Registers the services of this package.</summary>
/// <remarks>
/// What is registered: <see cref="SubjectEditions"/>, a <see cref="SubjectCatalog{TCode}"/> for each of the four classifications,
/// <see cref="IndicatorVocabulary"/>, <see cref="PerformanceScorer"/>, <see cref="IClock"/> and the options themselves. All are singletons,
/// and what is registered already stays.
/// </remarks>
public static class GovBudgetClassificationServices
{
    /// <summary>Registers the services with options that are set, and checked, now.</summary>
    /// <param name="services">The services.</param>
    /// <param name="configure">Sets options; <see langword="null"/> for the defaults.</param>
    /// <returns>The same services.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">An option is not valid; the message names it.</exception>
    public static IServiceCollection AddGovBudgetClassification(this IServiceCollection services, Action<GovBudgetClassificationOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        var options = new GovBudgetClassificationOptions();
        configure?.Invoke(options);
        options.Validate();
        services.TryAddSingleton(options);
        return AddServices(services);
    }

    /// <summary>Registers the services with options that another service gives, such as the Options pattern: <c>p => p.GetRequiredService&lt;IOptions&lt;GovBudgetClassificationOptions&gt;&gt;().Value</c>.</summary>
    /// <param name="services">The services.</param>
    /// <param name="options">
    /// Gives the options; asked once, when a service is first needed, and checked then: none is an <see cref="InvalidOperationException"/>.
    /// <see langword="null"/> for the defaults.
    /// </param>
    /// <returns>The same services.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> is <see langword="null"/>.</exception>
    /// <remarks>A function that could be meant for either overload, because it makes options and looks at nothing, gives them.</remarks>
    [OverloadResolutionPriority(1)]
    public static IServiceCollection AddGovBudgetClassification(this IServiceCollection services, Func<IServiceProvider, GovBudgetClassificationOptions>? options)
    {
        ArgumentNullException.ThrowIfNull(services);
        if (options is null)
        {
            return services.AddGovBudgetClassification(configure: null);
        }

        services.TryAddSingleton(provider => Checked(options(provider)));
        return AddServices(services);
    }

    // The container says of a service that is null that it was never registered.
    private static GovBudgetClassificationOptions Checked(GovBudgetClassificationOptions? given)
    {
        if (given is null)
        {
            throw new InvalidOperationException(
                $"The function that {nameof(AddGovBudgetClassification)} asks for options gave null: let it give some, new {nameof(GovBudgetClassificationOptions)}() for the defaults.");
        }

        given.Validate();
        return given;
    }

    private static IServiceCollection AddServices(IServiceCollection services)
    {
        services.TryAddSingleton<IClock>(static provider => Options(provider).Clock ?? SystemClock.Instance);
        services.TryAddSingleton(static provider => Options(provider).Functional ?? SubjectCatalogs.Functional);
        services.TryAddSingleton(static provider => Options(provider).Revenue ?? SubjectCatalogs.Revenue);
        services.TryAddSingleton(static provider => Options(provider).GovernmentEconomic ?? SubjectCatalogs.GovernmentEconomic);
        services.TryAddSingleton(static provider => Options(provider).DepartmentEconomic ?? SubjectCatalogs.DepartmentEconomic);
        services.TryAddSingleton(static provider => new SubjectEditions(provider, provider.GetRequiredService<IClock>(), Options(provider)));
        services.TryAddSingleton(static provider => Options(provider).Vocabulary ?? IndicatorVocabulary.Default);
        services.TryAddSingleton(static provider => new PerformanceScorer(Options(provider).Scoring, provider.GetRequiredService<IndicatorVocabulary>()));
        return services;
    }

    private static GovBudgetClassificationOptions Options(IServiceProvider provider) => provider.GetRequiredService<GovBudgetClassificationOptions>();
}
