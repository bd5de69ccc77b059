using System.Buffers.Binary;
using GovBudget.Classification.Internals;

namespace GovBudget.Classification.Catalogs.Internals;

/// <summary>
/// The columns of a catalogue file as they are in memory, so that a fresh process need not read thousands of lines before its first answer.
/// Made by the catalogue compiler beside the text, which stays the truth: a test makes each anew from its text and compares the bytes.
/// </summary>
/// <remarks>
/// Little-endian numbers of 32 bits, each column behind its length, and each number of a column as its difference to the one before: most of a
/// difference is zeros, of which a package makes next to nothing. Internal to the assembly: no user file is of this form.
/// </remarks>
internal sealed class CatalogIndex
{
    /// <summary>The ending of the file's name, where that of the text is <c>.tsv</c>.</summary>
    public const string Extension = ".index";

    private const int Version = 2;
    private const int HashDigits = 64;

    private readonly byte[] _bytes;
    private int _at;

    private CatalogIndex(byte[] bytes) => _bytes = bytes;

    /// <summary>Takes the columns of a text from its index.</summary>
    /// <exception cref="InvalidDataException">The index was made of another text.</exception>
    public static CatalogColumns Read(SchemeRules rules, byte[] content, byte[] index)
    {
        var reader = new CatalogIndex(index);
        if (reader.Number() != Version || reader.Number() != content.Length || !reader.HashIsIn(content))
        {
            throw new InvalidDataException($"The index of the {rules.Scheme} catalogue is of another text: run the catalogue compiler.");
        }

        return reader.Columns(rules, content);
    }

    /// <summary>Writes the index of a table; the other direction of <see cref="Read"/>.</summary>
    public static byte[] Write(CatalogColumns columns)
    {
        using var stream = new MemoryStream();
        int hash = columns.Content.AsSpan().IndexOf("#sha256\t"u8) + "#sha256\t"u8.Length;
        Put(stream, Version, columns.Content.Length, hash);
        stream.Write(columns.Content, hash, HashDigits);
        Put(stream, columns.Count, columns.AccountBits, columns.StatementLine);
        PutColumn(stream, columns.Lines.AsSpan(0, columns.Count));
        PutColumn(stream, Array.ConvertAll(columns.Codes[..columns.Count], static code => unchecked((int)code)));
        PutColumn(stream, columns.Firsts.AsSpan(0, columns.Count));
        PutColumn(stream, columns.Lasts.AsSpan(0, columns.Count));
        stream.Write(columns.Accounts, 0, columns.Count);
        foreach (int[] column in (int[][])[columns.CodeRows, columns.CoveredDays, columns.CoverageLines, columns.SourceLines,
            columns.ChangeLines, columns.StateFirsts, columns.StateLasts, ParentsOf(columns)])
        {
            Put(stream, column.Length);
            PutColumn(stream, column);
        }

        return stream.ToArray();
    }

    private CatalogColumns Columns(SchemeRules rules, byte[] content)
    {
        int rows = Number();
        var columns = new CatalogColumns(rules, content, rows) { Count = rows, AccountBits = Number(), StatementLine = Number() };
        Fill(columns.Lines);
        // To the runtime an array of unsigned numbers is one of signed ones: no second loop has to be compiled.
        Fill((int[])(object)columns.Codes);
        Fill(columns.Firsts);
        Fill(columns.Lasts);
        Buffer.BlockCopy(_bytes, _at, columns.Accounts, 0, columns.Accounts.Length);
        _at += columns.Accounts.Length;
        columns.CodeRows = Column();
        columns.CoveredDays = Column();
        columns.CoverageLines = Column();
        columns.SourceLines = Column();
        columns.ChangeLines = Column();
        columns.StateFirsts = Column();
        columns.StateLasts = Column();
        int[] parents = Column();
        for (int i = 0; i < parents.Length; i += 2)
        {
            (columns.Parents ??= [])[parents[i]] = unchecked((uint)parents[i + 1]);
        }

        return columns;
    }

    private bool HashIsIn(byte[] content)
    {
        int place = Number();
        _at += HashDigits;
        return content.AsSpan(place, HashDigits).SequenceEqual(_bytes.AsSpan(_at - HashDigits, HashDigits));
    }

    private int Number()
    {
        _at += sizeof(int);
        return BinaryPrimitives.ReadInt32LittleEndian(_bytes.AsSpan(_at - sizeof(int)));
    }

    private int[] Column()
    {
        int[] column = new int[Number()];
        Fill(column);
        return column;
    }

    private void Fill(int[] column)
    {
        unchecked
        {
            int number = 0;
            for (int i = 0; i < column.Length; i++)
            {
                column[i] = number += Number();
            }
        }
    }

    private static int[] ParentsOf(CatalogColumns columns) =>
        [.. (columns.Parents ?? []).OrderBy(static pair => pair.Key).SelectMany(static pair => new[] { pair.Key, unchecked((int)pair.Value) })];

    private static void PutColumn(MemoryStream stream, params ReadOnlySpan<int> column)
    {
        int before = 0;
        foreach (int number in column)
        {
            Put(stream, unchecked(number - before));
            before = number;
        }
    }

    private static void Put(MemoryStream stream, params ReadOnlySpan<int> numbers)
    {
        Span<byte> bytes = stackalloc byte[sizeof(int)];
        foreach (int number in numbers)
        {
            BinaryPrimitives.WriteInt32LittleEndian(bytes, number);
            stream.Write(bytes);
        }
    }
}
