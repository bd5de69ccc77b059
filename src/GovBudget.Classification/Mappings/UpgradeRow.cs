namespace GovBudget.Classification.Mappings;

/// <summary>A row to bring to another date.</summary>
/// <typeparam name="TCode">The code type of the scheme.</typeparam>
/// <param name="Code">The code as it stands in the row.</param>
/// <param name="Amount">The amount; <see langword="null"/> where the row has none, which is not 0 元.</param>
/// <param name="Account">The account, where the row says it; else <see cref="BudgetAccount.None"/>.</param>
public readonly record struct UpgradeRow<TCode>(TCode Code, BudgetAmount? Amount = null, BudgetAccount Account = BudgetAccount.None)
    where TCode : struct, ISubjectCode<TCode>;
