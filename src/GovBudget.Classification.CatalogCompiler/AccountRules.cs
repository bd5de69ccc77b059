using GovBudget.Classification.CatalogCompiler.Facts;

namespace GovBudget.Classification.CatalogCompiler;

/// <summary>Places functional subjects in the four budget accounts.</summary>
/// <remarks>
/// An item stands where its section stands, unless a notice or a reviewed decision says otherwise. A class without a statement stands
/// in the general public budget where anything below it does, else where what is below it stands. Every other account that holds
/// something below a subject gets that subject for the path only.
/// </remarks>
internal sealed class AccountRules(IReadOnlyDictionary<string, KnownSubject> known, IReadOnlyList<NoticeFact> notices)
{
    public List<CatalogEntry> Divide(IReadOnlyList<CatalogEntry> entries)
    {
        Dictionary<string, HashSet<BudgetAccount>> own = entries.ToDictionary(static entry => entry.Code, entry => OwnAccounts(entry));
        foreach (CatalogEntry entry in entries.Where(static entry => entry.ParentCode is null))
        {
            PlaceClass(entry.Code, own);
        }

        Dictionary<string, HashSet<BudgetAccount>> all = WithPaths(own);
        return [.. entries.SelectMany(entry => all[entry.Code].Order().Select(account =>
            entry with { Account = account, IsPathOnly = !own[entry.Code].Contains(account) }))];
    }

    private HashSet<BudgetAccount> OwnAccounts(CatalogEntry entry)
    {
        HashSet<BudgetAccount> accounts = [.. notices.Where(notice => notice.Code == entry.Code && notice.IsFund).Select(static _ => BudgetAccount.GovernmentFund)];
        if (entry.ParentCode is not null && accounts.Count == 0)
        {
            accounts.Add(Stated(entry.Code) ?? BudgetAccount.GeneralPublic);
        }

        return accounts;
    }

    private BudgetAccount? Stated(string code)
    {
        string[] selfAndAncestors = [.. Enumerable.Range(0, 1 + ((code.Length - 3) / 2)).Select(up => code[..(code.Length - (2 * up))])];
        return selfAndAncestors.Select(static known => Reviewed.Accounts.TryGetValue(known, out var reviewed) ? reviewed.Account : (BudgetAccount?)null)
            .Concat(selfAndAncestors.Select(ancestor => known.GetValueOrDefault(ancestor)?.Account))
            .FirstOrDefault(static account => account is not null);
    }

    private static void PlaceClass(string code, Dictionary<string, HashSet<BudgetAccount>> own)
    {
        HashSet<BudgetAccount> below = [.. own.Where(pair => pair.Key.Length > 3 && pair.Key.StartsWith(code, StringComparison.Ordinal)).SelectMany(static pair => pair.Value)];
        if (below.Count == 0 || below.Contains(BudgetAccount.GeneralPublic))
        {
            own[code].Add(BudgetAccount.GeneralPublic);
        }
        else
        {
            own[code].UnionWith(below);
        }
    }

    private static Dictionary<string, HashSet<BudgetAccount>> WithPaths(Dictionary<string, HashSet<BudgetAccount>> own)
    {
        Dictionary<string, HashSet<BudgetAccount>> all = own.ToDictionary(static pair => pair.Key, static pair => pair.Value.ToHashSet());
        foreach ((string code, HashSet<BudgetAccount> accounts) in own)
        {
            for (int length = code.Length - 2; length >= 3; length -= 2)
            {
                if (all.TryGetValue(code[..length], out HashSet<BudgetAccount>? ancestor))
                {
                    ancestor.UnionWith(accounts);
                }
            }
        }

        return all;
    }
}
