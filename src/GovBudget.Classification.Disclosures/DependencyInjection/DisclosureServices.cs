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
    /// <param name="options">
    /// Gives the options; asked once, when the reader is first needed: none is an <see cref="InvalidOperationException"/> then.
    /// <see langword="null"/> for the defaults.
    /// </param>
    /// <returns>The same services.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> is <see langword="null"/>.</exception>
    public static IServiceCollection AddGovBudgetDisclosures(this IServiceCollection services, Func<IServiceProvider, DisclosureReadOptions>? options)
    {
        ArgumentNullException.ThrowIfNull(services);
        if (options is null)
        {
            return services.AddGovBudgetDisclosures();
        }

        services.TryAddSingleton(provider => Given(options(provider)));
        return AddReader(services);
    }

    // The container says of a service that is null that it was never registered.
    private static DisclosureReadOptions Given(DisclosureReadOptions? options) => options ?? throw new InvalidOperationException(
        $"The function that {nameof(AddGovBudgetDisclosures)} asks for options gave null: let it give some, new {nameof(DisclosureReadOptions)}() for the defaults.");

    private static IServiceCollection AddReader(IServiceCollection services)
    {
        services.TryAddSingleton(static provider => new DisclosureReader(provider.GetRequiredService<DisclosureReadOptions>()));
        return services;
    }
}
