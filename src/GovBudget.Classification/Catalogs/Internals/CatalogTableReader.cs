using System.Text;
using GovBudget.Classification.Internals;

namespace GovBudget.Classification.Catalogs.Internals;

/// <summary>Reads a catalogue file (docs/catalogue-format.md) in one pass into columns; every fault names its line.</summary>
internal sealed partial class CatalogTableReader
{
    private readonly CatalogColumns _columns;
    private readonly List<int> _sourceLines = [];
    private readonly List<int> _changeLines = [];
    private readonly List<int> _coverageLines = [];
    private readonly List<int> _coveredDays = [];
    private int _line;
    private bool _schemeSeen;
    private int? _rowCount;

    private CatalogTableReader(SchemeRules rules, byte[] content)
    {
        int lines = content.AsSpan().Count((byte)'\n') + 1;
        _columns = new CatalogColumns(rules, content, lines);
    }

    private SchemeRules Rules => _columns.Rules;

    private byte[] Content => _columns.Content;

    /// <summary>Reads a file.</summary>
    /// <param name="rules">The rules of the scheme that is wanted.</param>
    /// <param name="utf8">The bytes, with or without a byte order mark; they are kept.</param>
    /// <exception cref="InvalidDataException">The file is damaged.</exception>
    public static CatalogTable Read(SchemeRules rules, byte[] utf8)
    {
        var reader = new CatalogTableReader(rules, utf8);
        reader.ExpectUtf8();
        reader.ReadLines();
        var table = new CatalogTable(reader.Finish());
        table.Validate();
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

    private void ReadLines()
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
                ReadHeader(line, start, Content.AsSpan(next));
            }
            else if (!line.IsEmpty)
            {
                ReadRow(line, start);
            }

            start = next;
        }
    }

    private void ReadRow(ReadOnlySpan<byte> line, int start)
    {
        CatalogColumns columns = _columns;
        int row = columns.Count++;
        columns.Codes[row] = ReadCode(Next(ref line));
        columns.Lines[row] = start;
        Next(ref line);
        BudgetAccount account = ReadAccount(Next(ref line));
        columns.Accounts[row] = (byte)account;
        columns.AccountBits |= 1 << (int)account;
        ReadOnlySpan<byte> parent = Next(ref line);
        if (!parent.IsEmpty)
        {
            (columns.Parents ??= [])[start] = ReadCode(parent);
        }

        columns.Firsts[row] = ReadBound(Next(ref line), CatalogDay.Open);
        columns.Lasts[row] = ReadBound(Next(ref line), CatalogDay.Endless);
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

    private CatalogColumns Finish()
    {
        if (!_schemeSeen || _coveredDays.Count == 0)
        {
            throw Fault($"the header lines {CatalogWords.Scheme} and {CatalogWords.Covers} are needed");
        }

        if (_rowCount is { } stated && stated != _columns.Count)
        {
            throw Fault($"the header states {stated} rows, the file has {_columns.Count}");
        }

        _columns.SourceLines = [.. _sourceLines];
        _columns.ChangeLines = [.. _changeLines];
        _columns.CoverageLines = [.. _coverageLines];
        _columns.CoveredDays = [.. _coveredDays];
        RowOrder.Apply(_columns);
        CatalogStates.Find(_columns);
        return _columns;
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
