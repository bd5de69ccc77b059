using System.Collections.Immutable;
using System.Runtime.InteropServices;
using GovBudget.Classification.Internals;
using NodaTime;

namespace GovBudget.Classification.Catalogs.Internals;

/// <summary>
/// A catalogue file in columns: what an edition is made of (code, account, validity) is read at once, every other field only when
/// somebody asks for it. The rows stand in the order of code, account, time.
/// </summary>
/// <remarks>
/// <para>Without a type parameter, and so is the whole reader: such code is compiled once for all code types. Compiling is most of what a
/// fresh process spends here, so there are few methods, and they use what the framework has
/// compiled ahead (arrays and lists of numbers), and columns are fields, not properties.</para>
/// <para>Immutable but for caches; two threads that fill one do the same work twice.</para>
/// </remarks>
internal sealed partial class CatalogTable
{
    private readonly byte[] _content;
    private readonly int[] _lines;
    private readonly byte[] _accounts;
    private readonly int _accountBits;
    private readonly string?[] _names;
    private CatalogCoverage[]? _coverage;

    public CatalogTable(CatalogColumns columns)
    {
        Columns = columns;
        Rules = columns.Rules;
        _content = columns.Content;
        _lines = columns.Lines;
        Count = columns.Count;
        Codes = columns.Codes;
        _accounts = columns.Accounts;
        _accountBits = columns.AccountBits;
        Firsts = columns.Firsts;
        Lasts = columns.Lasts;
        _parents = columns.Parents;
        _names = new string?[Count];
        CodeRows = columns.CodeRows;
        Pages = OrdinalPages.Of(DistinctCodes(), Rules);
        States = new CatalogStates(columns.StateFirsts, columns.StateLasts);
    }

    /// <summary>What the table is made of.</summary>
    public readonly CatalogColumns Columns;

    public readonly SchemeRules Rules;

    /// <summary>The number of rows.</summary>
    public readonly int Count;

    /// <summary>For each row the bits of its code.</summary>
    public readonly uint[] Codes;

    /// <summary>For each row its first day; <see cref="CatalogDay.Open"/> where none is stated.</summary>
    public readonly int[] Firsts;

    /// <summary>For each row its last day; <see cref="CatalogDay.Endless"/> where none is stated.</summary>
    public readonly int[] Lasts;

    /// <summary>For each distinct code its first row, and behind the last code the number of rows.</summary>
    public readonly int[] CodeRows;

    /// <summary>The number of distinct codes.</summary>
    public int CodeCount => CodeRows.Length - 1;

    /// <summary>Finds the place of a code among the distinct codes.</summary>
    public readonly OrdinalPages Pages;

    /// <summary>The stretches of days on which nothing changes.</summary>
    public readonly CatalogStates States;

    public ImmutableArray<CatalogCoverage> Coverage => ImmutableCollectionsMarshal.AsImmutableArray(_coverage ??= ReadCoverage());

    /// <summary>Whether a row stands in an account; for <see cref="BudgetAccount.None"/> whether the scheme is not divided by account.</summary>
    public bool HasAccount(BudgetAccount account) => (_accountBits & (1 << (int)account)) != 0;

    public bool HasParents => _parents is not null;

    public BudgetAccount AccountOf(int row) => (BudgetAccount)_accounts[row];

    public bool IsValid(int row, int day) => Firsts[row] <= day && day <= Lasts[row];

    public PackedCode CodeOf(int row) => new(Codes[row]);

    /// <summary>The rows of a code, in order of account and time; empty where there are none.</summary>
    public Range RowsOf(PackedCode code) => Pages.TryGet(code, out int index) ? CodeRows[index]..CodeRows[index + 1] : default;

    /// <summary>The first of the rows that say of one subject, without a gap, that it goes on: they differ in evidence only.</summary>
    public int FirstOfRun(int row)
    {
        while (row > 0 && Continues(row - 1, row))
        {
            row--;
        }

        return row;
    }

    /// <summary>The last of such rows.</summary>
    public int LastOfRun(int row)
    {
        while (row + 1 < Count && Continues(row, row + 1))
        {
            row++;
        }

        return row;
    }

    private bool Continues(int row, int next) =>
        Codes[row] == Codes[next] && _accounts[row] == _accounts[next] && Lasts[row] != CatalogDay.Endless
        && CatalogDay.After(Lasts[row]) == Firsts[next] && NameOf(row) == NameOf(next) && LayerOf(row) == LayerOf(next);

    private uint[] DistinctCodes()
    {
        uint[] codes = new uint[CodeCount];
        for (int code = 0; code < codes.Length; code++)
        {
            codes[code] = Codes[CodeRows[code]];
        }

        return codes;
    }

    private CatalogCoverage[] ReadCoverage()
    {
        var coverage = new CatalogCoverage[Columns.CoverageLines.Length];
        for (int i = 0; i < coverage.Length; i++)
        {
            var days = new DateInterval(CatalogDay.ToDate(Columns.CoveredDays[2 * i]), CatalogDay.ToDate(Columns.CoveredDays[(2 * i) + 1]));
            CoverageExtent extent = CatalogWords.ToExtent(FieldAt(Columns.CoverageLines[i], 3))
                ?? throw HeaderFault(Columns.CoverageLines[i], $"'{Text(FieldAt(Columns.CoverageLines[i], 3))}' is no extent (full, partial, fragment)");
            coverage[i] = new(days, extent, Text(FieldAt(Columns.CoverageLines[i], 4)));
        }

        return coverage;
    }
}
