namespace GovBudget.Classification.CatalogCompiler;

/// <summary>Every decision that a person took against or beyond the fact tables, with the reason.</summary>
internal static class Reviewed
{
    /// <summary>The number of published department budgets of fiscal year 2026 that were read for the fact tables; a few rows rest on other documents of that year.</summary>
    public const int PublishedBudgets2026 = 190;

    /// <summary>Codes that are left out of 2026 although a document of 2026 prints them, or that deserve a better reason than the rule gives.</summary>
    public static IReadOnlyDictionary<string, string> Gaps { get; } = new Dictionary<string, string>
    {
        ["30229"] = "Cancelled in the subjects of 2026, as four published budgets state; 1 of 190 documents of fiscal year 2026 still prints it.",
        ["30203"] = "Printed by none of 190 documents of fiscal year 2026; probably cancelled, but no notice was seen.",
    };

    /// <summary>
    /// Accounts of subjects, by the beginning of the code, where the table of general knowledge names none or follows the section only.
    /// The longest beginning wins. A notice of the Ministry wins over all of them.
    /// </summary>
    public static IReadOnlyDictionary<string, (BudgetAccount Account, string Reason)> Accounts { get; } =
        new Dictionary<string, (BudgetAccount, string)>
        {
            ["20598"] = (BudgetAccount.GovernmentFund, SpecialBonds),
            ["20698"] = (BudgetAccount.GovernmentFund, SpecialBonds),
            ["21198"] = (BudgetAccount.GovernmentFund, SpecialBonds),
            ["21298"] = (BudgetAccount.GovernmentFund, SpecialBonds),
            ["21398"] = (BudgetAccount.GovernmentFund, SpecialBonds),
            ["21498"] = (BudgetAccount.GovernmentFund, SpecialBonds),
            ["21598"] = (BudgetAccount.GovernmentFund, SpecialBonds),
            ["22998"] = (BudgetAccount.GovernmentFund, SpecialBonds),
            ["2170402"] = (BudgetAccount.GovernmentFund, TreasuryBonds),
            ["2170403"] = (BudgetAccount.GovernmentFund, TreasuryBonds),
            ["234"] = (BudgetAccount.GovernmentFund, TreasuryBonds),
            ["23105"] = (BudgetAccount.GovernmentFund, TreasuryBonds),
            ["23104"] = (BudgetAccount.GovernmentFund, SpecialDebt),
            ["23204"] = (BudgetAccount.GovernmentFund, SpecialDebt),
            ["23304"] = (BudgetAccount.GovernmentFund, SpecialDebt),
            ["23005"] = (BudgetAccount.StateCapital, "A transfer of the state capital account, by its name."),
        };

    /// <summary>Findings of the checks that were looked at and are right as they stand, by check and code.</summary>
    public static IReadOnlyDictionary<(string Check, string Code), string> AcceptedOddities { get; } =
        new Dictionary<(string, string), string>();

    private const string SpecialBonds =
        "超长期特别国债 is spent through the government fund account; a published budget of 2026 prints 21598 in its table of that account.";

    private const string TreasuryBonds = "Special treasury bonds are kept in the government fund account, by general knowledge.";

    private const string SpecialDebt = "地方政府专项债务 belongs to the government fund account, by its name.";
}
