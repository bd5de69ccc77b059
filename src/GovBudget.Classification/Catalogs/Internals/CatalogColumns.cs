using GovBudget.Classification.Internals;

namespace GovBudget.Classification.Catalogs.Internals;

/// <summary>
/// What editions are made of, in columns over the rows of a catalogue file in the order of code, account, time: read from the text by
/// <see cref="CatalogTableReader"/>, or taken as it was compiled by <see cref="CatalogIndex"/>.
/// </summary>
/// <remarks>Fields, not properties: an accessor is one more method to compile in a fresh process.</remarks>
/// <param name="rules">The rules of the scheme.</param>
/// <param name="content">The bytes of the file.</param>
/// <param name="rows">How many rows there is room for.</param>
internal sealed class CatalogColumns(SchemeRules rules, byte[] content, int rows)
{
    public readonly SchemeRules Rules = rules;

    /// <summary>The bytes of the file; every field that is not here is read from them when somebody asks for it.</summary>
    public readonly byte[] Content = content;

    /// <summary>The number of rows; the columns over the rows may be longer.</summary>
    public int Count;

    /// <summary>For each row where its line begins.</summary>
    public readonly int[] Lines = new int[rows];
    public readonly uint[] Codes = new uint[rows];
    public readonly byte[] Accounts = new byte[rows];
    public readonly int[] Firsts = new int[rows];
    public readonly int[] Lasts = new int[rows];

    /// <summary>For each account that has a row the bit of its number.</summary>
    public int AccountBits;

    /// <summary>The stated parents, by the place where the line of their row begins; mostly there are none.</summary>
    public Dictionary<int, uint>? Parents;

    /// <summary>First and last days covered, in turn.</summary>
    public int[] CoveredDays = [];
    public int[] CoverageLines = [];
    public int[] SourceLines = [];
    public int[] ChangeLines = [];
    public int StatementLine = -1;

    /// <summary>For each distinct code its first row, and behind the last code the number of rows.</summary>
    public int[] CodeRows = [];

    /// <summary>The first days of the stretches on which nothing changes, and their last days.</summary>
    public int[] StateFirsts = [];
    public int[] StateLasts = [];
}
