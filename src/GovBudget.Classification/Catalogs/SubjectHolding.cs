using System.Collections.Immutable;
using NodaTime;

namespace GovBudget.Classification.Catalogs;

/// <summary>How one budget account holds a code: with which name, on what evidence, since when.</summary>
/// <param name="Account">The account; <see cref="BudgetAccount.None"/> in a scheme that is not divided by account.</param>
/// <param name="Name">The name the code has in this account.</param>
/// <param name="IsPathOnly">
/// Whether the code stands in this account only so that subjects below it have a path to a root: 212 城乡社区支出 is a class of the
/// general public budget, and stands in the government fund account because 21208 is there. Such a holding never makes a look-up ambiguous.
/// </param>
/// <param name="Evidence">How the code and name are known.</param>
/// <param name="Confidence">How sure general knowledge is, where the evidence is <see cref="Evidence.Unverified"/>.</param>
/// <param name="Documents">In how many documents of the fiscal year the code was printed, over all accounts together.</param>
/// <param name="YearsSeen">The fiscal years whose documents printed the code, ascending; only years that are known exactly.</param>
/// <param name="ValidFrom">The first day of validity; <see langword="null"/> where no notice states it.</param>
/// <param name="ValidTo">The last day of validity; <see langword="null"/> where no notice states it.</param>
/// <param name="Sources">What the row rests on.</param>
public sealed record SubjectHolding(
    BudgetAccount Account,
    string Name,
    bool IsPathOnly,
    Evidence Evidence,
    Confidence Confidence,
    int Documents,
    ImmutableArray<int> YearsSeen,
    LocalDate? ValidFrom,
    LocalDate? ValidTo,
    ImmutableArray<CatalogSource> Sources)
{
    internal bool IsValidOn(LocalDate date) => (ValidFrom is null || ValidFrom <= date) && (ValidTo is null || date <= ValidTo);
}
