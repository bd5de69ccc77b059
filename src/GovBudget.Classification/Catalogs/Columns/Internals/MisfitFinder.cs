using System.Collections.Immutable;
using GovBudget.Classification.Catalogs.Internals;

namespace GovBudget.Classification.Catalogs.Columns.Internals;

/// <summary>Says of the values that do not fit why they do not.</summary>
internal sealed class MisfitFinder(ColumnScan column)
{
    /// <summary>The values that one account does not have in one state, in the order in which they first stand in the column.</summary>
    public ImmutableArray<ColumnMisfit> Outside(SchemeColumn scheme, BudgetAccount account, int state)
    {
        ImmutableArray<ColumnMisfit>.Builder misfits = ImmutableArray.CreateBuilder<ColumnMisfit>();
        for (int i = 0; i < column.Values.Length; i++)
        {
            int known = scheme.EntryOf(i);
            if (known < 0 || !scheme.Entries[known].IsIn(state, account))
            {
                misfits.Add(known < 0 ? Foreign(i, scheme.Scheme) : Elsewhere(i, scheme, scheme.Entries[known], account, state));
            }
        }

        return misfits.DrainToImmutable();
    }

    /// <summary>The values that no catalogue has at any time.</summary>
    public ImmutableArray<ColumnMisfit> Unrecognised()
    {
        ImmutableArray<ColumnMisfit>.Builder misfits = ImmutableArray.CreateBuilder<ColumnMisfit>();
        for (int i = 0; i < column.Values.Length; i++)
        {
            if (column.Schemes.All(scheme => scheme.EntryOf(i) < 0))
            {
                misfits.Add(Foreign(i, column.Values[i].Scheme));
            }
        }

        return misfits.DrainToImmutable();
    }

    private static ImmutableArray<BudgetAccount> AccountsIn(SchemeEntry entry, IEnumerable<int> states)
    {
        int[] looked = [.. states];
        return [.. Enumerable.Range(1, (int)BudgetAccount.SocialInsurance).Select(static number => (BudgetAccount)number)
            .Where(account => Array.Exists(looked, state => entry.IsIn(state, account)))];
    }

    private ColumnMisfit Foreign(int index, SubjectScheme wanted)
    {
        DistinctValue value = column.Values[index];
        if (value.Scheme == wanted && wanted != SubjectScheme.None)
        {
            return Misfit(value, MisfitReason.UnknownSubject);
        }

        ImmutableArray<SubjectScheme> others = value.Scheme != SubjectScheme.None
            ? [value.Scheme]
            : [.. column.Schemes.Where(scheme => scheme.EntryOf(index) >= 0).Select(static scheme => scheme.Scheme)];
        return others.IsEmpty
            ? Misfit(value, MisfitReason.NotACode) with { Fault = AnyCode.FaultOf(value.Text) }
            : Misfit(value, MisfitReason.OtherScheme) with { Schemes = others };
    }

    private ColumnMisfit Elsewhere(int index, SchemeColumn scheme, SchemeEntry entry, BudgetAccount account, int state)
    {
        DistinctValue value = column.Values[index];
        if (entry.IsIn(state, BudgetAccount.None))
        {
            return Misfit(value, MisfitReason.OtherAccount) with { Accounts = AccountsIn(entry, [state]) };
        }

        int[] states = [.. Enumerable.Range(0, scheme.Presence!.States).Where(other => entry.IsIn(other, BudgetAccount.None))];
        if (states.Length == 0)
        {
            return Misfit(value, MisfitReason.UnknownSubject);
        }

        // What the account has in no year at all is not of the wrong year but of the wrong account.
        bool isOfAccount = Array.Exists(states, other => entry.IsIn(other, account));
        return Misfit(value, isOfAccount ? MisfitReason.OtherYear : MisfitReason.OtherAccount) with
        {
            Accounts = AccountsIn(entry, states),
            Years = [.. states.Select(other => new FiscalYear(CatalogDay.YearOf(scheme.Presence.FirstDayOf(other)))).Distinct()],
        };
    }

    private static ColumnMisfit Misfit(DistinctValue value, MisfitReason reason) => new(value.Text, value.Rows, value.FirstRow, reason);
}
