using GovBudget.Classification.Catalogs;
using GovBudget.Classification.Catalogs.Internals;

namespace GovBudget.Classification.Mappings.Internals;

/// <summary>Brings the changes of a catalogue to what goes over into what on each day and in each account.</summary>
internal sealed class LineageTableBuilder<TCode>(SubjectCatalog<TCode> catalog)
    where TCode : struct, ISubjectCode<TCode>
{
    private readonly CatalogTable _table = catalog.Table;
    private readonly BudgetAccount[] _everywhere = catalog.Accounts.IsEmpty ? [BudgetAccount.None] : [.. catalog.Accounts];
    private readonly SortedDictionary<int, LineageDay<TCode>> _days = [];

    public LineageDay<TCode>[] Build()
    {
        // Reuse first: it forbids steps of the same day that a renaming would take.
        foreach (SubjectChange<TCode> change in catalog.Changes.OrderBy(static change => change.Kind == SubjectChangeKind.Reused ? 0 : 1))
        {
            Add(change, DayOf(CatalogDay.Of(change.Day)));
        }

        AddInterruptions();
        return [.. _days.Values];
    }

    private LineageDay<TCode> DayOf(int day)
    {
        if (!_days.TryGetValue(day, out LineageDay<TCode>? lineage))
        {
            _days.Add(day, lineage = new(day));
        }

        return lineage;
    }

    private void Add(SubjectChange<TCode> change, LineageDay<TCode> day)
    {
        switch (change.Kind)
        {
            case SubjectChangeKind.Added:
                foreach (BudgetAccount account in Stated(change) ?? OrEverywhere(HoldersAfter(change.To[0], day.Day)))
                {
                    Begin(new(change.To[0], account), change, day);
                }

                break;
            case SubjectChangeKind.Abolished:
                foreach (BudgetAccount account in Stated(change) ?? OrEverywhere(HoldersBefore(change.From[0], day.Day)))
                {
                    day.End(new(change.From[0], account), change);
                }

                break;
            case SubjectChangeKind.Reused:
                foreach (BudgetAccount account in Stated(change) ?? OrEverywhere(HoldersBefore(change.From[0], day.Day).Union(HoldersAfter(change.From[0], day.Day))))
                {
                    day.Reuse(new(change.From[0], account), change);
                }

                break;
            default:
                AddSteps(change, day);
                break;
        }
    }

    private void AddSteps(SubjectChange<TCode> change, LineageDay<TCode> day)
    {
        foreach (TCode from in change.From)
        {
            foreach (TCode to in change.To)
            {
                foreach ((BudgetAccount before, BudgetAccount after) in AccountsOf(change, from, to, day.Day))
                {
                    var step = new LineageStep<TCode>(new(from, before), new(to, after), change);
                    day.Add(step);
                    if (!change.To.Contains(from))
                    {
                        day.End(step.Before, change);
                    }

                    if (!change.From.Contains(to))
                    {
                        Begin(step.After, change, day);
                    }
                }
            }
        }
    }

    // A code that stands before and after goes on beside what comes to it, unless one subject took the place of another.
    private void Begin(LineageNode<TCode> node, SubjectChange<TCode> change, LineageDay<TCode> day)
    {
        int before = RowOn(node, CatalogDay.Before(day.Day));
        int after = RowOn(node, day.Day);
        bool replaces = change.Kind is SubjectChangeKind.Moved or SubjectChangeKind.Added
            && before >= 0 && after >= 0 && _table.NameOf(before) != _table.NameOf(after);
        if (before < 0 || replaces)
        {
            day.Begin(node, change);
        }
    }

    // A change of all accounts holds in each that has a code of it. Where one account had the code before and another has it after, it changed the account.
    private IEnumerable<(BudgetAccount Before, BudgetAccount After)> AccountsOf(SubjectChange<TCode> change, TCode from, TCode to, int day)
    {
        if (Stated(change) is { } stated)
        {
            return stated.Select(static account => (account, account));
        }

        BudgetAccount[] before = [.. HoldersBefore(from, day)];
        BudgetAccount[] after = [.. HoldersAfter(to, day)];
        return before.Length == 1 && after.Length == 1
            ? [(before[0], after[0])]
            : OrEverywhere(before.Union(after)).Select(static account => (account, account));
    }

    private BudgetAccount[]? Stated(SubjectChange<TCode> change) =>
        catalog.Accounts.IsEmpty ? _everywhere : change.Account == BudgetAccount.None ? null : [change.Account];

    private IEnumerable<BudgetAccount> OrEverywhere(IEnumerable<BudgetAccount> accounts) => accounts.DefaultIfEmpty().First() == BudgetAccount.None ? _everywhere : accounts;

    private BudgetAccount[] HoldersBefore(TCode code, int day)
    {
        int eve = CatalogDay.Before(day);
        BudgetAccount[] holders = AccountsWhere(code, row => _table.IsValid(row, eve));
        return holders.Length > 0 ? holders : AccountsWhere(code, row => _table.Firsts[row] < day);
    }

    private BudgetAccount[] HoldersAfter(TCode code, int day)
    {
        BudgetAccount[] holders = AccountsWhere(code, row => _table.IsValid(row, day));
        return holders.Length > 0 ? holders : AccountsWhere(code, row => _table.Lasts[row] >= day);
    }

    private BudgetAccount[] AccountsWhere(TCode code, Predicate<int> fits)
    {
        Range rows = _table.RowsOf(code.Packed);
        return [.. Enumerable.Range(rows.Start.Value, rows.End.Value - rows.Start.Value).Where(row => fits(row)).Select(row => _table.AccountOf(row)).Distinct()];
    }

    private int RowOn(LineageNode<TCode> node, int day)
    {
        Range rows = _table.RowsOf(node.Code.Packed);
        for (int row = rows.Start.Value; row < rows.End.Value; row++)
        {
            if (_table.AccountOf(row) == node.Account && _table.IsValid(row, day))
            {
                return row;
            }
        }

        return -1;
    }

    private void AddInterruptions()
    {
        LineageDay<TCode>[] stated = [.. _days.Values];
        for (int row = 1; row < _table.Count; row++)
        {
            if (_table.Codes[row] != _table.Codes[row - 1] || _table.AccountOf(row) != _table.AccountOf(row - 1) || _table.Lasts[row - 1] == CatalogDay.Endless)
            {
                continue;
            }

            int free = CatalogDay.After(_table.Lasts[row - 1]);
            int first = _table.Firsts[row];
            var node = new LineageNode<TCode>(TCode.FromPacked(_table.CodeOf(row)), _table.AccountOf(row));
            if (_table.LayerOf(row) != _table.LayerOf(row - 1)
                || (free < first && !Array.Exists(stated, day => day.Day >= free && day.Day <= first && day.Begins(node))))
            {
                // A local subject under a code that was national before is another one.
                DayOf(first).Interrupt(node);
            }
        }
    }
}
