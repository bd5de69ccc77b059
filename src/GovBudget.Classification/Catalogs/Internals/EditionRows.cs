using GovBudget.Classification.Internals;

namespace GovBudget.Classification.Catalogs.Internals;

/// <summary>Chooses, for each distinct code of a catalogue, the row that stands for it on a day in one account.</summary>
internal sealed class EditionRows
{
    private const int Absent = -1;

    private readonly CatalogTable _table;
    private readonly int[] _rows;
    private readonly bool[] _isPathOnly;

    public EditionRows(CatalogTable table, int day, BudgetAccount account, Evidence minimum)
    {
        _table = table;
        _rows = new int[table.CodeCount];
        _isPathOnly = new bool[table.CodeCount];
        int[] elsewhere = new int[table.CodeCount];
        for (int code = 0; code < _rows.Length; code++)
        {
            (_rows[code], elsewhere[code]) = Choose(code, day, account, minimum);
        }

        if (account != BudgetAccount.None)
        {
            AddPaths(elsewhere);
        }

        foreach (int row in _rows)
        {
            Count += row == Absent ? 0 : 1;
        }
    }

    public int Count { get; }

    /// <summary>Whether a valid row of the account is not taken because its evidence is too weak.</summary>
    public bool LeavesOut { get; private set; }

    public int RowOf(int code) => _rows[code];

    public bool IsPathOnly(int code) => _isPathOnly[code];

    /// <summary>Orders the tree anew where rows name a parent that is not their nearest ancestor by digits.</summary>
    public void PlaceByParents(EditionTable edition)
    {
        int[] parents = [.. edition.Parents];
        int[] rows = new int[Count];
        for (int i = 0; i < Count; i++)
        {
            rows[i] = edition.RowOf(i);
            PackedCode stated = _table.ParentOf(rows[i]);
            if (stated.Bits != 0 && edition.TryFind(stated, out int parent) && !IsSelfOrBelow(parents, parent, i))
            {
                parents[i] = parent;
            }
        }

        PutInTreeOrder(edition, parents, rows);
    }

    // Without recursion: a file may state a chain of parents as long as it likes.
    private void PutInTreeOrder(EditionTable edition, int[] parents, int[] rows)
    {
        ILookup<int, int> children = Enumerable.Range(0, Count).Reverse().ToLookup(node => parents[node]);
        int[] ordinals = new int[Count];
        int next = 0;
        var open = new Stack<int>(children[-1]);
        while (open.TryPop(out int node))
        {
            _table.Pages.TryGet(_table.CodeOf(rows[node]), out int code);
            ordinals[node] = next;
            edition.Put(next++, code, rows[node], _isPathOnly[code], parents[node] < 0 ? -1 : ordinals[parents[node]]);
            foreach (int child in children[node])
            {
                open.Push(child);
            }
        }
    }

    private static bool IsSelfOrBelow(int[] parents, int node, int ancestor)
    {
        for (int step = node; step >= 0; step = parents[step])
        {
            if (step == ancestor)
            {
                return true;
            }
        }

        return false;
    }

    // The row of the account, or in all accounts that of the first; and any row, for the path of others.
    private (int Own, int Any) Choose(int code, int day, BudgetAccount account, Evidence minimum)
    {
        int own = Absent;
        int any = Absent;
        for (int row = _table.CodeRows[code]; row < _table.CodeRows[code + 1]; row++)
        {
            if (!_table.IsValid(row, day))
            {
                continue;
            }

            bool fits = account == BudgetAccount.None || _table.AccountOf(row) == account;
            if (minimum > Evidence.Unverified && _table.EvidenceOf(row, CatalogDay.YearOf(day)) < minimum)
            {
                LeavesOut |= fits;
                continue;
            }

            any = any == Absent ? row : any;
            own = fits && own == Absent ? row : own;
        }

        return (own, any);
    }

    // A class or section of another account stands here too where something below it does.
    private void AddPaths(int[] elsewhere)
    {
        for (int code = 0; code < _rows.Length; code++)
        {
            if (_rows[code] == Absent || _isPathOnly[code])
            {
                continue;
            }

            for (PackedCode up = _table.CodeOf(_rows[code]).Parent; up.Bits != 0; up = up.Parent)
            {
                if (_table.Pages.TryGet(up, out int ancestor) && _rows[ancestor] == Absent && elsewhere[ancestor] != Absent)
                {
                    _rows[ancestor] = elsewhere[ancestor];
                    _isPathOnly[ancestor] = true;
                }
            }
        }
    }
}
