using GovBudget.Classification.Internals;

namespace GovBudget.Classification.Catalogs.Internals;

/// <summary>The tree of the rows that are valid on a day in one account, as arrays over dense ordinals in tree order.</summary>
internal sealed class EditionTable
{
    private readonly CatalogTable _table;

    // For each distinct code of the catalogue the ordinal and one, so that 0 is "not here".
    private readonly int[] _ordinals;
    private readonly int[] _rows;
    private readonly bool[] _isPathOnly;

    /// <summary>Builds the tree.</summary>
    /// <param name="table">The catalogue.</param>
    /// <param name="day">The day.</param>
    /// <param name="account">The account; <see cref="BudgetAccount.None"/> for all of them.</param>
    /// <param name="minimum">The weakest evidence to keep.</param>
    public EditionTable(CatalogTable table, int day, BudgetAccount account, Evidence minimum)
    {
        _table = table;
        Day = day;
        Account = account;
        Minimum = minimum;
        var chosen = new EditionRows(table, day, account, minimum);
        LeavesOut = chosen.LeavesOut;
        _ordinals = new int[table.CodeCount];
        _rows = new int[chosen.Count];
        _isPathOnly = new bool[chosen.Count];
        Parents = new int[chosen.Count];
        Ends = new int[chosen.Count];
        Place(chosen);
        if (table.HasParents)
        {
            chosen.PlaceByParents(this);
        }

        FindEnds();
    }

    public readonly int Day;

    public int Year => CatalogDay.YearOf(Day);

    public readonly BudgetAccount Account;

    /// <summary>The weakest evidence that was kept.</summary>
    public readonly Evidence Minimum;

    /// <summary>Whether a row of the account is not here because its evidence is weaker.</summary>
    public readonly bool LeavesOut;

    public int Count => _rows.Length;

    /// <summary>For each ordinal that of the parent, -1 for a root; parents stand before their children.</summary>
    public readonly int[] Parents;

    /// <summary>For each ordinal the one behind its last descendant.</summary>
    public readonly int[] Ends;

    public int RowOf(int ordinal) => _rows[ordinal];

    public bool IsPathOnly(int ordinal) => _isPathOnly[ordinal];

    public bool TryFind(PackedCode code, out int ordinal)
    {
        ordinal = _table.Pages.TryGet(code, out int index) ? _ordinals[index] - 1 : -1;
        return ordinal >= 0;
    }

    /// <summary>Puts a node at a place; for whoever orders the tree.</summary>
    public void Put(int ordinal, int code, int row, bool isPathOnly, int parent)
    {
        _ordinals[code] = ordinal + 1;
        _rows[ordinal] = row;
        _isPathOnly[ordinal] = isPathOnly;
        Parents[ordinal] = parent;
    }

    // The order of the codes is tree order, so the parent of a node is the last one before it that is its ancestor.
    private void Place(EditionRows chosen)
    {
        int ordinal = 0;
        int parent = -1;
        for (int code = 0; code < _table.CodeCount; code++)
        {
            int row = chosen.RowOf(code);
            if (row < 0)
            {
                continue;
            }

            PackedCode packed = _table.CodeOf(row);
            while (parent >= 0 && !_table.CodeOf(_rows[parent]).IsAncestorOf(packed))
            {
                parent = Parents[parent];
            }

            Put(ordinal, code, row, chosen.IsPathOnly(code), parent);
            parent = ordinal++;
        }
    }

    private void FindEnds()
    {
        for (int i = Count - 1; i >= 0; i--)
        {
            Ends[i] = Math.Max(Ends[i], i + 1);
            if (Parents[i] >= 0)
            {
                Ends[Parents[i]] = Math.Max(Ends[Parents[i]], Ends[i]);
            }
        }
    }
}
