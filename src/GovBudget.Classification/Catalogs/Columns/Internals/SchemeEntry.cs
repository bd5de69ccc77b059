namespace GovBudget.Classification.Catalogs.Columns.Internals;

/// <summary>What values of a column mean in one scheme, a code or a name, and where it stands.</summary>
internal sealed class SchemeEntry
{
    // For each state the accounts, as bits; and the levels, as bits too, since a name may stand on several.
    private readonly byte[] _accounts;
    private readonly byte[] _levels;

    private SchemeEntry(int states)
    {
        _accounts = new byte[states];
        _levels = new byte[states];
    }

    /// <summary>Whether it is a code of three digits: a number that rooms and amounts have too.</summary>
    public bool IsClassCode { get; private init; }

    /// <summary>How many distinct values mean this.</summary>
    public int Values { get; set; }

    /// <summary>In how many rows of the column they stand.</summary>
    public int Rows { get; set; }

    public static SchemeEntry OfCode(CatalogPresence presence, int code)
    {
        SubjectLevel level = presence.Table.CodeOf(presence.Table.CodeRows[code]).Level;
        var entry = new SchemeEntry(presence.States) { IsClassCode = level == SubjectLevel.Class };
        for (int state = 0; state < presence.States; state++)
        {
            entry.Add(state, presence.OfCode(code, state), level);
        }

        return entry;
    }

    public static SchemeEntry OfName(CatalogPresence presence, IReadOnlyList<int> rows)
    {
        var entry = new SchemeEntry(presence.States);
        foreach (int row in rows)
        {
            SubjectLevel level = presence.Table.CodeOf(row).Level;
            for (int state = 0; state < presence.States; state++)
            {
                entry.Add(state, presence.OfRow(row, state), level);
            }
        }

        return entry;
    }

    /// <summary>Whether it stands in an account in a state; <see cref="BudgetAccount.None"/> for any account.</summary>
    public bool IsIn(int state, BudgetAccount account) => (_accounts[state] & (1 << (int)account)) != 0;

    /// <summary>Whether it is on a level in a state, in whichever account.</summary>
    public bool IsAt(int state, SubjectLevel level) => (_levels[state] & (1 << (int)level)) != 0;

    private void Add(int state, byte accounts, SubjectLevel level)
    {
        _accounts[state] |= accounts;
        _levels[state] |= accounts == 0 ? (byte)0 : (byte)(1 << (int)level);
    }
}
