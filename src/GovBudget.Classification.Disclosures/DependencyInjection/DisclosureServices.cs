using System.Runtime.CompilerServices;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace GovBudget.Classification.Disclosures.DependencyInjection;

/// <summary>Registers the services of this package.</summary>
/// <remarks>What is registered: <see cref="DisclosureReader"/> and its options. Both are singletons, and what is registered already stays.</remarks>
public static class DisclosureServices
{
    /// <summary>Registers the reader.</summary>
    /// <param name="services">The services.</param>
    /// <param name="options">Limits and progress; <see langword="null"/> for the defaults.</param>
    /// <returns>The same services.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> is <see langword="null"/>.</exception>
    /// <remarks>What could be meant for either overload, such as <c>new()</c>, is a value.</remarks>
    [OverloadResolutionPriority(1)]
    public static IServiceCollection AddGovBudgetDisclosures(this IServiceCollection services, DisclosureReadOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        services.TryAddSingleton(options ?? new());
        return AddReader(services);
    }

    /// <summary>Registers the reader with options that another service gives, such as those of a configuration.</summary>
    /// <param name="services">The services.</param>
    /// <param name="options">Gives the options; asked once, when the reader is first needed.</param>
    /// <returns>The same services.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static IServiceCollection AddGovBudgetDisclosures(this IServiceCollection services, Func<IServiceProvider, DisclosureReadOptions> options)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(options);
        services.TryAddSingleton(options);
        return AddReader(services);
    }

    private static IServiceCollection AddReader(IServiceCollection services)
    {
        services.TryAddSingleton(static provider => new DisclosureReader(provider.GetRequiredService<DisclosureReadOptions>()));
        return services;
    }
}
