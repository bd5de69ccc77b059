using System.Collections.Immutable;
using GovBudget.Classification.Internals;

namespace GovBudget.Classification.Catalogs.Internals;

/// <summary>
/// A catalogue file in columns: what an edition is made of (code, account, validity) is read at once, every other field only when
/// somebody asks for it. The rows stand in the order of code, account, time.
/// </summary>
/// <remarks>
/// Without a type parameter, and so is the whole reader: such code is compiled once for all code types. Immutable but for caches;
/// two threads that fill one do the same work twice.
/// </remarks>
internal sealed partial class CatalogTable
{
    private readonly string _text;
    private readonly int[] _lines;
    private readonly string?[] _names;

    public CatalogTable(CatalogTableReader read)
    {
        Rules = read.Rules;
        _text = read.Text;
        _lines = [.. read.RowLines];
        Codes = [.. read.Codes];
        Accounts = [.. read.Accounts];
        Firsts = [.. read.Firsts];
        Lasts = [.. read.Lasts];
        Coverage = [.. read.Coverage];
        Statement = read.Statement;
        _sourceLines = [.. read.SourceLines];
        _changeLines = [.. read.ChangeLines];
        _parents = read.Parents;
        Order();
        _names = new string?[Codes.Length];
        (CodeRows, Pages) = IndexCodes();
    }

    public SchemeRules Rules { get; }

    public ImmutableArray<CatalogCoverage> Coverage { get; }

    public string Statement { get; }

    /// <summary>The number of rows.</summary>
    public int Count => Codes.Length;

    /// <summary>For each row the bits of its code.</summary>
    public uint[] Codes { get; }

    /// <summary>For each row its account.</summary>
    public BudgetAccount[] Accounts { get; }

    /// <summary>For each row its first day; <see cref="CatalogDay.Open"/> where none is stated.</summary>
    public int[] Firsts { get; }

    /// <summary>For each row its last day; <see cref="CatalogDay.Endless"/> where none is stated.</summary>
    public int[] Lasts { get; }

    /// <summary>For each distinct code its first row, and behind the last code the number of rows.</summary>
    public int[] CodeRows { get; }

    /// <summary>The number of distinct codes.</summary>
    public int CodeCount => CodeRows.Length - 1;

    /// <summary>Finds the place of a code among the distinct codes.</summary>
    public OrdinalPages Pages { get; }

    public bool HasParents => _parents is not null;

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
        Codes[row] == Codes[next] && Accounts[row] == Accounts[next] && Lasts[row] != CatalogDay.Endless
        && CatalogDay.After(Lasts[row]) == Firsts[next] && NameOf(row) == NameOf(next) && LayerOf(row) == LayerOf(next);

    private void Order()
    {
        int[] order = new int[Codes.Length];
        bool sorted = true;
        for (int i = 0; i < order.Length; i++)
        {
            order[i] = i;
            sorted = sorted && (i == 0 || Compare(i - 1, i) <= 0);
        }

        if (sorted)
        {
            // Compiled files are in order; one written by hand need not be.
            return;
        }

        Array.Sort(order, (a, b) => Compare(a, b) is var c && c != 0 ? c : a.CompareTo(b));
        Permute(_lines, order);
        Permute(Codes, order);
        Permute(Accounts, order);
        Permute(Firsts, order);
        Permute(Lasts, order);
    }

    private int Compare(int a, int b)
    {
        int byCode = Codes[a].CompareTo(Codes[b]);
        int byAccount = byCode != 0 ? byCode : ((int)Accounts[a]).CompareTo((int)Accounts[b]);
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
        int[] rows = new int[Codes.Length + 1];
        var codes = new PackedCode[Codes.Length];
        int count = 0;
        for (int row = 0; row < Codes.Length; row++)
        {
            if (row == 0 || Codes[row] != Codes[row - 1])
            {
                codes[count] = new(Codes[row]);
                rows[count++] = row;
            }
        }

        rows[count] = Codes.Length;
        Array.Resize(ref rows, count + 1);
        Array.Resize(ref codes, count);
        return (rows, OrdinalPages.Of(codes, Rules));
    }
}
