using GovBudget.Classification.Catalogs;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace GovBudget.Classification.DependencyInjection;

/// <summary>The editions of the registered catalogues on a day, with the least evidence that the application asks for.</summary>
/// <remarks>Thread-safe. A catalogue is read when it is first asked for.</remarks>
public sealed class SubjectEditions
{
    // Asked for a catalogue only when an edition of it is: reading one takes time, and few need all four.
    private readonly IServiceProvider _services;
    private readonly IClock _clock;
    private readonly DateTimeZone _zone;
    private readonly Evidence _minimum;

    internal SubjectEditions(IServiceProvider services, IClock clock, GovBudgetClassificationOptions options)
    {
        _services = services;
        _clock = clock;
        _zone = options.Zone ?? DateTimeZoneProviders.Tzdb["Asia/Shanghai"];
        _minimum = options.MinimumEvidence;
    }

    /// <summary>The day it is, by the registered clock and zone.</summary>
    public LocalDate Today => _clock.GetCurrentInstant().InZone(_zone).Date;

    /// <summary>The functional classification (支出功能分类) on a day.</summary>
    /// <param name="date">The day.</param>
    /// <param name="account">The budget account; none for all that the edition has.</param>
    /// <exception cref="ArgumentOutOfRangeException">The catalogue does not cover the day, or has no such account.</exception>
    public SubjectEdition<FunctionalCode> Functional(LocalDate date, BudgetAccount account = BudgetAccount.None) =>
        Edition<FunctionalCode>(date, account);

    /// <summary>The classification of revenue (收入分类) on a day.</summary>
    /// <param name="date">The day.</param>
    /// <param name="account">The budget account; none for all that the edition has.</param>
    /// <exception cref="ArgumentOutOfRangeException">The catalogue does not cover the day, or has no such account.</exception>
    public SubjectEdition<RevenueCode> Revenue(LocalDate date, BudgetAccount account = BudgetAccount.None) =>
        Edition<RevenueCode>(date, account);

    /// <summary>The government economic classification (政府预算支出经济分类) on a day.</summary>
    /// <param name="date">The day.</param>
    /// <exception cref="ArgumentOutOfRangeException">The catalogue does not cover the day.</exception>
    public SubjectEdition<GovernmentEconomicCode> GovernmentEconomic(LocalDate date) =>
        Edition<GovernmentEconomicCode>(date, BudgetAccount.None);

    /// <summary>The department economic classification (部门预算支出经济分类) on a day.</summary>
    /// <param name="date">The day.</param>
    /// <exception cref="ArgumentOutOfRangeException">The catalogue does not cover the day.</exception>
    public SubjectEdition<DepartmentEconomicCode> DepartmentEconomic(LocalDate date) =>
        Edition<DepartmentEconomicCode>(date, BudgetAccount.None);

    private SubjectEdition<TCode> Edition<TCode>(LocalDate date, BudgetAccount account)
        where TCode : struct, ISubjectCode<TCode>
    {
        SubjectEdition<TCode> edition = _services.GetRequiredService<SubjectCatalog<TCode>>().At(date, account);
        return _minimum == Evidence.None ? edition : edition.WithEvidence(_minimum);
    }
}
