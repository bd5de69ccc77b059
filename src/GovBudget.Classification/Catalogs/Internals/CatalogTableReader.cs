using System.Text;
using GovBudget.Classification.Internals;

namespace GovBudget.Classification.Catalogs.Internals;

/// <summary>Reads a catalogue file (docs/catalogue-format.md) in one pass into columns; every fault names its line.</summary>
internal sealed partial class CatalogTableReader
{
    // Fields, not properties: the table takes them over, and an accessor is one more method to compile in a fresh process.
    public readonly SchemeRules Rules;
    public readonly byte[] Content;
    public readonly List<int> SourceLines = [];
    public readonly List<int> ChangeLines = [];
    public readonly List<int> CoverageLines = [];

    /// <summary>First and last days covered, in turn.</summary>
    public readonly List<int> CoverageDays = [];
    public int StatementLine = -1;

    /// <summary>The number of rows; the columns may be longer.</summary>
    public int Count;
    public readonly int[] RowLines;
    public readonly uint[] Codes;
    public readonly byte[] Accounts;
    public readonly int[] Firsts;
    public readonly int[] Lasts;

    /// <summary>For each account that has a row the bit of its number.</summary>
    public int AccountBits;

    /// <summary>The stated parents, by the place of their row in the file; mostly there are none.</summary>
    public Dictionary<int, uint>? Parents;

    private int _line;
    private bool _schemeSeen;
    private int? _rowCount;

    private CatalogTableReader(SchemeRules rules, byte[] content)
    {
        Rules = rules;
        Content = content;
        int most = content.AsSpan().Count((byte)'\n') + 1;
        RowLines = new int[most];
        Codes = new uint[most];
        Accounts = new byte[most];
        Firsts = new int[most];
        Lasts = new int[most];
    }

    /// <summary>Reads a file.</summary>
    /// <param name="rules">The rules of the scheme that is wanted.</param>
    /// <param name="utf8">The bytes, with or without a byte order mark; they are kept.</param>
    /// <param name="trusted">
    /// Whether the hash and the fields that are read on demand are taken as they are. Only for the files inside the assembly, which tests
    /// verify: setting up the cryptography of the operating system costs a fresh process more time than reading the file.
    /// </param>
    /// <exception cref="InvalidDataException">The file is damaged.</exception>
    public static CatalogTable Read(SchemeRules rules, byte[] utf8, bool trusted)
    {
        var reader = new CatalogTableReader(rules, utf8);
        if (!trusted)
        {
            reader.ExpectUtf8();
        }

        reader.ReadLines(verify: !trusted);
        var table = new CatalogTable(reader);
        if (!trusted)
        {
            table.Validate();
        }

        return table;
    }

    private void ExpectUtf8()
    {
        try
        {
            new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true).GetCharCount(Content);
        }
        catch (DecoderFallbackException fault)
        {
            int line = Content.AsSpan(0, Math.Clamp(fault.Index, 0, Content.Length)).Count((byte)'\n') + 1;
            throw CatalogMessages.DamagedLine(line, "the bytes are no UTF-8", fault);
        }
    }

    private void ReadLines(bool verify)
    {
        int start = Content.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? Encoding.UTF8.Preamble.Length : 0;
        while (start < Content.Length)
        {
            int length = Content.AsSpan(start).IndexOf((byte)'\n');
            int next = length < 0 ? Content.Length : start + length + 1;
            int end = length < 0 ? next : next - 1;
            end -= end > start && Content[end - 1] == '\r' ? 1 : 0;
            ReadOnlySpan<byte> line = Content.AsSpan(start, end - start);
            _line++;
            if (_line == 1)
            {
                ReadFormat(line);
            }
            else if (!line.IsEmpty && line[0] == '#')
            {
                ReadHeader(line, start, verify ? Content.AsSpan(next) : default);
            }
            else if (!line.IsEmpty)
            {
                ReadRow(line, start);
            }

            start = next;
        }

        Finish();
    }

    private void ReadRow(ReadOnlySpan<byte> line, int start)
    {
        Codes[Count] = ReadCode(Next(ref line));
        RowLines[Count] = start;
        Next(ref line);
        BudgetAccount account = ReadAccount(Next(ref line));
        Accounts[Count] = (byte)account;
        AccountBits |= 1 << (int)account;
        ReadOnlySpan<byte> parent = Next(ref line);
        if (!parent.IsEmpty)
        {
            (Parents ??= [])[start] = ReadCode(parent);
        }

        Firsts[Count] = ReadBound(Next(ref line), CatalogDay.Open);
        Lasts[Count] = ReadBound(Next(ref line), CatalogDay.Endless);
        Count++;
    }

    /// <summary>Takes the next field off a line.</summary>
    private static ReadOnlySpan<byte> Next(scoped ref ReadOnlySpan<byte> line)
    {
        ReadOnlySpan<byte> rest = line;
        int tab = rest.IndexOf((byte)'\t');
        line = tab < 0 ? default : rest[(tab + 1)..];
        return tab < 0 ? rest : rest[..tab];
    }

    private uint ReadCode(ReadOnlySpan<byte> text)
    {
        SubjectCodeFault fault = PackedCode.TryParse(text, Rules, out PackedCode code, out int position);
        return fault == SubjectCodeFault.None ? code.Bits : throw Fault(SubjectCodeMessages.Describe(fault, Text(text), position, Rules).TrimEnd('.'));
    }

    // The first letter tells the account; whether the rest of the word is right is for the validation.
    private BudgetAccount ReadAccount(ReadOnlySpan<byte> word) => (word.IsEmpty ? (byte)0 : word[0]) switch
    {
        (byte)'g' => BudgetAccount.GeneralPublic,
        (byte)'f' => BudgetAccount.GovernmentFund,
        (byte)'c' => BudgetAccount.StateCapital,
        (byte)'s' => BudgetAccount.SocialInsurance,
        (byte)'-' => BudgetAccount.None,
        _ => throw Fault($"'{Text(word)}' is no account"),
    };

    private int ReadBound(ReadOnlySpan<byte> text, int open)
    {
        if (text.IsEmpty)
        {
            return open;
        }

        int mark = text.IndexOf((byte)CatalogWords.BasisMark);
        return CatalogDay.TryParse(mark < 0 ? text : text[..mark], out int day) ? day
            : throw Fault($"'{Text(text)}' is no day of validity, such as 2026-01-31 or 2019-01-01~known");
    }

    private void Finish()
    {
        if (!_schemeSeen || CoverageDays.Count == 0)
        {
            throw Fault($"the header lines {CatalogWords.Scheme} and {CatalogWords.Covers} are needed");
        }

        if (_rowCount is { } stated && stated != Count)
        {
            throw Fault($"the header states {stated} rows, the file has {Count}");
        }
    }

    private InvalidDataException Fault(string what) => CatalogMessages.DamagedLine(Math.Max(_line, 1), what);

    private static string Text(ReadOnlySpan<byte> field) => Encoding.UTF8.GetString(field);

    private static ReadOnlySpan<byte> Field(ReadOnlySpan<byte> line, int column)
    {
        for (; column > 0; column--)
        {
            Next(ref line);
        }

        return Next(ref line);
    }
}
