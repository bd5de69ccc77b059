using GovBudget.Classification.Catalogs.Internals;
using GovBudget.Classification.Internals;

namespace GovBudget.Classification.Catalogs.Columns.Internals;

/// <summary>
/// In which accounts each code of a catalogue stands in each of its states, as bits: what all editions say together, without building them.
/// </summary>
/// <remarks>
/// Bit 0 is "in any account", the others are the numbers of the accounts. As in an edition, a class or section stands in an account too
/// where only something below it does.
/// </remarks>
internal sealed class CatalogPresence
{
    private const byte Any = 1;

    private readonly CatalogTable _table;
    private readonly CatalogStates _states;

    // For each code and state the accounts in which it is a subject of its own, and those in which it stands for the path of others.
    private readonly byte[] _own;
    private readonly byte[] _path;

    public CatalogPresence(CatalogTable table)
    {
        _table = table;
        _states = table.States;
        _own = new byte[table.CodeCount * _states.Count];
        _path = new byte[_own.Length];
        for (int code = 0; code < table.CodeCount; code++)
        {
            for (int row = table.CodeRows[code]; row < table.CodeRows[code + 1]; row++)
            {
                AddRow(code, row);
            }
        }

        for (int code = 0; IsDivided && code < table.CodeCount; code++)
        {
            AddPath(code);
        }
    }

    /// <summary>The number of states, in the order of time.</summary>
    public int States => _states.Count;

    /// <summary>Whether the scheme is divided by account.</summary>
    public bool IsDivided { get; private set; }

    public CatalogTable Table => _table;

    public int FirstDayOf(int state) => _states.FirstOf(state);

    public int LastDayOf(int state) => _states.LastOf(state);

    /// <summary>The accounts in which a code stands in a state.</summary>
    public byte OfCode(int code, int state) => (byte)(_own[(code * States) + state] | _path[(code * States) + state]);

    /// <summary>The accounts in which a row, with its name, stands in a state.</summary>
    public byte OfRow(int row, int state)
    {
        _ = _table.Pages.TryGet(_table.CodeOf(row), out int code);
        return _table.IsValid(row, FirstDayOf(state)) ? (byte)(BitsOf(row) | _path[(code * States) + state]) : (byte)0;
    }

    private void AddRow(int code, int row)
    {
        IsDivided |= _table.AccountOf(row) != BudgetAccount.None;
        for (int state = 0; state < States; state++)
        {
            _own[(code * States) + state] |= _table.IsValid(row, FirstDayOf(state)) ? BitsOf(row) : (byte)0;
        }
    }

    private byte BitsOf(int row) => (byte)(Any | (1 << (int)_table.AccountOf(row)));

    private void AddPath(int code)
    {
        for (PackedCode up = _table.CodeOf(_table.CodeRows[code]).Parent; up.Bits != 0; up = up.Parent)
        {
            if (!_table.Pages.TryGet(up, out int ancestor))
            {
                continue;
            }

            for (int state = 0; state < States; state++)
            {
                // An ancestor that no account has on the day is on no path either.
                byte above = _own[(ancestor * States) + state];
                _path[(ancestor * States) + state] |= above == 0 ? (byte)0 : (byte)(_own[(code * States) + state] & ~above);
            }
        }
    }
}
