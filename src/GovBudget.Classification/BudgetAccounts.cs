using GovBudget.Classification.Internals;

namespace GovBudget.Classification;

/// <summary>Names and printed spellings of <see cref="BudgetAccount"/>.</summary>
public static class BudgetAccounts
{
    internal static readonly VocabularyTable<BudgetAccount> Table = new(
        new(BudgetAccount.GeneralPublic, "一般公共预算", AccountSpellings.GeneralPublic),
        new(BudgetAccount.GovernmentFund, "政府性基金预算", AccountSpellings.GovernmentFund),
        new(BudgetAccount.StateCapital, "国有资本经营预算", AccountSpellings.StateCapital),
        new(BudgetAccount.SocialInsurance, "社会保险基金预算", AccountSpellings.SocialInsurance));

    extension(BudgetAccount account)
    {
        /// <summary>The official Chinese name, such as 一般公共预算; empty for <see cref="BudgetAccount.None"/>.</summary>
        /// <exception cref="ArgumentOutOfRangeException">The value is not a member of <see cref="BudgetAccount"/>.</exception>
        public string ChineseName => Table.Name(account);

        /// <summary>Every member but <see cref="BudgetAccount.None"/>, in the official order.</summary>
        public static IReadOnlyList<BudgetAccount> All => Table.All;

        /// <summary>Reads a spelling found in published documents, such as <c>一、一般公共预算拨款收入</c>, with or without an ordinal in front.</summary>
        /// <param name="text">The label as printed; brackets, spaces, quotes and width do not matter.</param>
        /// <param name="result">The member, or <see cref="BudgetAccount.None"/> when the text is unknown or could mean several.</param>
        /// <returns>Whether the text means exactly one member.</returns>
        public static bool TryParsePrinted(ReadOnlySpan<char> text, out BudgetAccount result) => Table.TryParse(text, out result);

        /// <summary>Reads a spelling found in published documents, as <see cref="TryParsePrinted"/> does.</summary>
        /// <param name="text">The label as printed.</param>
        /// <returns>The member; never <see cref="BudgetAccount.None"/>.</returns>
        /// <exception cref="FormatException">The text is unknown or could mean several members.</exception>
        public static BudgetAccount ParsePrinted(ReadOnlySpan<char> text) => Table.Parse(text);
    }
}
