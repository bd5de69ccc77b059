namespace GovBudget.Classification.Mappings;

/// <summary>A subject as it is compared between two dates: code, account and name (科目编码、账本、名称).</summary>
/// <typeparam name="TCode">The code type of the scheme.</typeparam>
/// <param name="Code">The code.</param>
/// <param name="Account">The account; <see cref="BudgetAccount.None"/> in a scheme that is not divided by account.</param>
/// <param name="Name">The name on the date in question; <see langword="null"/> where the catalogue has no record of the code on that date: the evidence is missing.</param>
public readonly record struct NamedSubject<TCode>(TCode Code, BudgetAccount Account, string? Name)
    where TCode : struct, ISubjectCode<TCode>
{
    /// <summary>The code and the name; a question mark where there is no record.</summary>
    public override string ToString() => $"{Code} {Name ?? "?"}";
}
