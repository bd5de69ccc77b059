using GovBudget.Classification.Internals;

namespace GovBudget.Classification.Catalogs.Internals;

/// <summary>
/// Finds the rows of other times that are the same subject: the neighbouring rows of its code, and the rows of the codes that it
/// moved from or to, or was merged of or into. A code that ended, came anew or was given away is not followed.
/// </summary>
internal sealed class NameHistory
{
    private readonly CatalogTable _table;
    private readonly Dictionary<uint, List<ChangeLine>> _changes = [];

    public NameHistory(CatalogTable table)
    {
        _table = table;
        foreach (ChangeLine change in table.Changes.Where(static change => change.Kind != SubjectChangeKind.Renamed))
        {
            foreach (uint code in change.From.Concat(change.To).Select(static code => code.Bits).Distinct())
            {
                if (!_changes.TryGetValue(code, out List<ChangeLine>? known))
                {
                    _changes.Add(code, known = []);
                }

                known.Add(change);
            }
        }
    }

    /// <summary>The rows that hold a node on the day of its edition: in the edition of all accounts that of each account, as far as its evidence is strong enough.</summary>
    public List<int> OwnRows(EditionTable edition, int ordinal)
    {
        int own = edition.RowOf(ordinal);
        if (edition.Account != BudgetAccount.None)
        {
            return [own];
        }

        var rows = new List<int> { own };
        Range all = _table.RowsOf(_table.CodeOf(own));
        for (int row = all.Start.Value; row < all.End.Value; row++)
        {
            if (row != own && _table.IsValid(row, edition.Day) && _table.EvidenceOf(row, edition.Year) >= edition.Minimum)
            {
                rows.Add(row);
            }
        }

        return rows;
    }

    /// <summary>The rows that the subject had before the day (or will have after it), the nearest in time first.</summary>
    public List<int> RowsOfOtherTimes(EditionTable edition, int ordinal, bool later)
    {
        List<int> own = OwnRows(edition, ordinal);
        var found = new List<int>(own);
        for (int i = 0; i < found.Count; i++)
        {
            foreach (int row in later ? After(found[i], edition.Day) : Before(found[i], edition.Day))
            {
                if (!found.Contains(row))
                {
                    found.Add(row);
                }
            }
        }

        found.RemoveRange(0, own.Count);
        return found;
    }

    private IEnumerable<int> Before(int row, int day)
    {
        int previous = IsSameKey(row, row - 1) ? row - 1 : -1;
        if (previous >= 0 && IsContinued(previous, row))
        {
            yield return previous;
        }

        int since = previous < 0 ? CatalogDay.Open : CatalogDay.After(_table.Lasts[previous]);
        foreach (ChangeLine change in ChangesOf(row).Where(change => since <= change.Day && change.Day <= Math.Min(day, _table.Lasts[row])))
        {
            foreach (PackedCode code in Joined(change, change.To, change.From, row))
            {
                foreach (int source in Nearest(code, row, before: change.Day))
                {
                    yield return source;
                }
            }
        }
    }

    private IEnumerable<int> After(int row, int day)
    {
        int next = IsSameKey(row, row + 1) ? row + 1 : -1;
        if (next >= 0 && IsContinued(row, next))
        {
            yield return next;
        }

        int until = next < 0 ? CatalogDay.Endless : _table.Firsts[next];
        foreach (ChangeLine change in ChangesOf(row).Where(change => Math.Max(day + 1, _table.Firsts[row]) <= change.Day && change.Day <= until))
        {
            foreach (PackedCode code in change.To.Length == 1 ? Joined(change, change.From, change.To, row) : [])
            {
                foreach (int target in Nearest(code, row, from: change.Day))
                {
                    yield return target;
                }
            }
        }
    }

    private bool IsSameKey(int row, int other) =>
        other >= 0 && other < _table.Count && _table.Codes[row] == _table.Codes[other] && _table.AccountOf(row) == _table.AccountOf(other);

    // Two names with a gap between them need not be one subject; one name may be, unless a change says that it ended or came.
    private bool IsContinued(int row, int next) =>
        _table.Lasts[row] != CatalogDay.Endless
        && (CatalogDay.After(_table.Lasts[row]) == _table.Firsts[next] || _table.NameOf(row) == _table.NameOf(next))
        && !ChangesOf(next).Any(change => CatalogDay.After(_table.Lasts[row]) <= change.Day && change.Day <= _table.Firsts[next] && Breaks(change, _table.CodeOf(next)));

    private static bool Breaks(ChangeLine change, PackedCode code) =>
        change.Kind == SubjectChangeKind.Reused || !change.From.Contains(code) || !change.To.Contains(code);

    // The codes on the other side of a move or a merger, where the row is on the one side.
    private IEnumerable<PackedCode> Joined(ChangeLine change, PackedCode[] side, PackedCode[] others, int row) =>
        change.Kind is SubjectChangeKind.Moved or SubjectChangeKind.Merged && side.Contains(_table.CodeOf(row))
            ? others.Where(code => !code.Equals(_table.CodeOf(row)))
            : [];

    private IEnumerable<ChangeLine> ChangesOf(int row) => _changes.TryGetValue(_table.Codes[row], out List<ChangeLine>? changes)
        ? changes.Where(change => change.Account == BudgetAccount.None || change.Account == _table.AccountOf(row))
        : [];

    // In each account the last row that begins before a day, or the first that ends on or behind one; those of the own account where it has one.
    private List<int> Nearest(PackedCode code, int row, int before = CatalogDay.Open, int from = CatalogDay.Endless)
    {
        Range all = _table.RowsOf(code);
        var nearest = new SortedDictionary<BudgetAccount, int>();
        for (int other = all.Start.Value; other < all.End.Value; other++)
        {
            bool isEarlier = _table.Firsts[other] < before;
            bool isLater = from != CatalogDay.Endless && _table.Lasts[other] >= from && !nearest.ContainsKey(_table.AccountOf(other));
            if (isEarlier || isLater)
            {
                nearest[_table.AccountOf(other)] = other;
            }
        }

        return nearest.TryGetValue(_table.AccountOf(row), out int own) ? [own] : [.. nearest.Values];
    }
}
