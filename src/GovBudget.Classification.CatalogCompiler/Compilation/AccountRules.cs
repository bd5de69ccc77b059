using GovBudget.Classification.CatalogCompiler.Facts;
using GovBudget.Classification.CatalogCompiler.Reviewed;

namespace GovBudget.Classification.CatalogCompiler.Compilation;

/// <summary>Places subjects in the four budget accounts.</summary>
/// <remarks>
/// In this order: a notice, a reviewed decision (the longest beginning of the code), the table of 2009 for a name of that time only, general
/// knowledge of the subject or what it stands below, the general public budget. A class without a statement stands in the general public budget
/// where anything below it does, else where what is below it stands.
/// </remarks>
internal sealed class AccountRules(DecisionTables decisions, IEnumerable<KnownSubject> known)
{
    private const string StateCapitalName = "国有资本经营预算";

    private readonly Dictionary<string, BudgetAccount> _known = known
        .Where(static subject => subject.Account is not null)
        .GroupBy(static subject => subject.Code)
        .ToDictionary(static subject => subject.Key, static subject => subject.First().Account!.Value);

    public void Place(IReadOnlyList<NamedTime> times)
    {
        foreach (NamedTime time in times)
        {
            time.Account = AccountOf(time) ?? BudgetAccount.None;
        }

        foreach (NamedTime time in times.Where(static time => time.Account == BudgetAccount.None))
        {
            time.Account = time.Code.Length > 3 ? BudgetAccount.GeneralPublic : ClassAccount(time.Code, times);
        }
    }

    private BudgetAccount? AccountOf(NamedTime time)
    {
        if (time.Notice is not null && time.IsOfFundTable)
        {
            return BudgetAccount.GovernmentFund;
        }

        AccountDecision? decision = decisions.Accounts
            .Where(d => time.Code.StartsWith(d.Prefix, StringComparison.Ordinal))
            .MaxBy(static d => d.Prefix.Length);
        if (decision is not null)
        {
            return decisions.Use(decision).Account;
        }

        if (time.Last <= FactScheme.LastOldYear && time.IsOfFundTable)
        {
            return BudgetAccount.GovernmentFund;
        }

        if (time.Last <= FactScheme.LastOldYear && time.Name.Contains(StateCapitalName, StringComparison.Ordinal))
        {
            return BudgetAccount.StateCapital;
        }

        for (int length = time.Code.Length; length >= 3; length -= 2)
        {
            if (_known.TryGetValue(time.Code[..length], out BudgetAccount account))
            {
                return account;
            }
        }

        return null;
    }

    private static BudgetAccount ClassAccount(string code, IReadOnlyList<NamedTime> times)
    {
        BudgetAccount[] below = [.. times.Where(time => time.Code.Length > 3 && time.Code.StartsWith(code, StringComparison.Ordinal)).Select(static time => time.Account).Distinct()];
        return below is [var only] && only != BudgetAccount.None ? only : BudgetAccount.GeneralPublic;
    }
}
