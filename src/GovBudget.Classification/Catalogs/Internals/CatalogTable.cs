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

    public CatalogTable(CatalogTableReader read)
    {
        Rules = read.Rules;
        _content = read.Content;
        _lines = read.RowLines;
        Count = read.Count;
        Codes = read.Codes;
        _accounts = read.Accounts;
        _accountBits = read.AccountBits;
        Firsts = read.Firsts;
        Lasts = read.Lasts;
        CoveredDays = read.CoverageDays.ToArray();
        _coverageLines = read.CoverageLines.ToArray();
        _sourceLines = read.SourceLines.ToArray();
        _changeLines = read.ChangeLines.ToArray();
        _statementLine = read.StatementLine;
        _parents = read.Parents;
        Order();
        _names = new string?[Count];
        (CodeRows, Pages) = IndexCodes();
    }

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

    /// <summary>First and last days covered, in turn.</summary>
    public readonly int[] CoveredDays;

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

    private void Order()
    {
        bool sorted = true;
        for (int i = 1; i < Count && sorted; i++)
        {
            sorted = Compare(i - 1, i) <= 0;
        }

        if (!sorted)
        {
            // Compiled files are in order; one written by hand need not be.
            Sort();
        }
    }

    private void Sort()
    {
        int[] order = new int[Count];
        for (int i = 0; i < order.Length; i++)
        {
            order[i] = i;
        }

        Array.Sort(order, (a, b) => Compare(a, b) is var c && c != 0 ? c : a.CompareTo(b));
        Permute(_lines, order);
        Permute(Codes, order);
        Permute(_accounts, order);
        Permute(Firsts, order);
        Permute(Lasts, order);
    }

    private int Compare(int a, int b)
    {
        int byCode = Codes[a].CompareTo(Codes[b]);
        int byAccount = byCode != 0 ? byCode : _accounts[a].CompareTo(_accounts[b]);
        return byAccount != 0 ? byAccount : Firsts[a].CompareTo(Firsts[b]);
    }

    private static void Permute<T>(T[] column, int[] order)
    {
        T[] before = [.. column];
        for (int i = 0; i < order.Length; i++)
        {
            column[i] = before[order[i]];
        }
    }

    private (int[] CodeRows, OrdinalPages Pages) IndexCodes()
    {
        int count = 0;
        for (int row = 0; row < Count; row++)
        {
            count += row == 0 || Codes[row] != Codes[row - 1] ? 1 : 0;
        }

        int[] rows = new int[count + 1];
        uint[] codes = new uint[count];
        count = 0;
        for (int row = 0; row < Count; row++)
        {
            if (row == 0 || Codes[row] != Codes[row - 1])
            {
                codes[count] = Codes[row];
                rows[count++] = row;
            }
        }

        rows[count] = Count;
        return (rows, OrdinalPages.Of(codes, Rules));
    }

    private CatalogCoverage[] ReadCoverage()
    {
        var coverage = new CatalogCoverage[_coverageLines.Length];
        for (int i = 0; i < coverage.Length; i++)
        {
            var days = new DateInterval(CatalogDay.ToDate(CoveredDays[2 * i]), CatalogDay.ToDate(CoveredDays[(2 * i) + 1]));
            CoverageExtent extent = CatalogWords.ToExtent(FieldAt(_coverageLines[i], 3))
                ?? throw HeaderFault(_coverageLines[i], $"'{Text(FieldAt(_coverageLines[i], 3))}' is no extent (full, partial, fragment)");
            coverage[i] = new(days, extent, Text(FieldAt(_coverageLines[i], 4)));
        }

        return coverage;
    }
}
