using System.Security.Cryptography;
using System.Text;
using GovBudget.Classification.Internals;
using NodaTime;

namespace GovBudget.Classification.Catalogs.Internals;

/// <summary>Reads a catalogue file (docs/catalogue-format.md) in one pass into columns; every fault names its line.</summary>
internal sealed class CatalogTableReader
{
    private const int LikelyRows = 4_000;
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private bool _schemeSeen;
    private int? _rowCount;

    private CatalogTableReader(SchemeRules rules, string text)
    {
        Rules = rules;
        Text = text;
    }

    public SchemeRules Rules { get; }

    public string Text { get; }

    public string Statement { get; private set; } = string.Empty;

    public List<CatalogCoverage> Coverage { get; } = [];

    public List<int> SourceLines { get; } = [];

    public List<int> ChangeLines { get; } = [];

    public List<int> RowLines { get; } = new(LikelyRows);

    public List<uint> Codes { get; } = new(LikelyRows);

    public List<BudgetAccount> Accounts { get; } = new(LikelyRows);

    public List<int> Firsts { get; } = new(LikelyRows);

    public List<int> Lasts { get; } = new(LikelyRows);

    /// <summary>The stated parents, by the place of their row in the text; mostly there are none.</summary>
    public Dictionary<int, PackedCode>? Parents { get; private set; }

    /// <summary>Reads a file.</summary>
    /// <param name="rules">The rules of the scheme that is wanted.</param>
    /// <param name="utf8">The bytes, with or without a byte order mark.</param>
    /// <param name="trusted">
    /// Whether the hash and the fields that are read on demand are taken as they are. Only for the files inside the assembly, which tests
    /// verify: setting up the cryptography of the operating system costs a fresh process more time than reading the file.
    /// </param>
    /// <exception cref="InvalidDataException">The file is damaged.</exception>
    public static CatalogTable Read(SchemeRules rules, ReadOnlySpan<byte> utf8, bool trusted)
    {
        ReadOnlySpan<byte> mark = Encoding.UTF8.Preamble;
        ReadOnlySpan<byte> content = utf8.StartsWith(mark) ? utf8[mark.Length..] : utf8;
        var reader = new CatalogTableReader(rules, Decode(content));
        reader.ReadLines(trusted ? default : content);
        var table = new CatalogTable(reader);
        if (!trusted)
        {
            table.Validate();
        }

        return table;
    }

    private static string Decode(ReadOnlySpan<byte> content)
    {
        try
        {
            return StrictUtf8.GetString(content);
        }
        catch (DecoderFallbackException fault)
        {
            int line = content[..Math.Clamp(fault.Index, 0, content.Length)].Count((byte)'\n') + 1;
            throw CatalogMessages.DamagedLine(line, "the bytes are no UTF-8", fault);
        }
    }

    private void ReadLines(ReadOnlySpan<byte> toVerify)
    {
        int number = 0;
        for (int start = 0; start < Text.Length;)
        {
            int length = Text.AsSpan(start).IndexOf('\n');
            int next = length < 0 ? Text.Length : start + length + 1;
            ReadOnlySpan<char> line = Text.AsSpan(start, (length < 0 ? next : next - 1) - start).TrimEnd('\r');
            number++;
            if (number == 1)
            {
                ReadFormat(line);
            }
            else if (line.StartsWith('#'))
            {
                ReadHeader(line, start, next, number, toVerify);
            }
            else if (!line.IsEmpty)
            {
                ReadRow(line, start, number);
            }

            start = next;
        }

        Finish(number);
    }

    private static void ReadFormat(ReadOnlySpan<char> line)
    {
        if (!Field(line, 0).SequenceEqual(CatalogWords.Format) || !Field(line, 1).SequenceEqual(CatalogWords.FormatName))
        {
            throw CatalogMessages.DamagedLine(1, $"a catalogue file begins with '{CatalogWords.Format}', a tab and '{CatalogWords.FormatName}'");
        }

        if (!CatalogDay.TryNumber(Field(line, 2), out int version) || version != CatalogWords.FormatVersion)
        {
            throw CatalogMessages.DamagedLine(1, $"format version '{Field(line, 2)}' is not known; this library reads version {CatalogWords.FormatVersion}");
        }
    }

    private void ReadHeader(ReadOnlySpan<char> line, int start, int next, int number, ReadOnlySpan<byte> toVerify)
    {
        switch (Field(line, 0))
        {
            case CatalogWords.Change:
                ChangeLines.Add(start);
                break;
            case CatalogWords.Source:
                SourceLines.Add(start);
                break;
            case CatalogWords.Scheme:
                _schemeSeen = Field(line, 1).SequenceEqual(CatalogWords.Of(Rules.Scheme)) ? true
                    : throw CatalogMessages.DamagedLine(number, $"the file is of the scheme '{Field(line, 1)}'; wanted is {CatalogWords.Of(Rules.Scheme)}");
                break;
            case CatalogWords.Covers:
                ReadCoverage(line, number);
                break;
            case CatalogWords.Rows:
                _rowCount = CatalogDay.TryNumber(Field(line, 1), out int rows) ? rows : throw CatalogMessages.DamagedLine(number, $"'{Field(line, 1)}' is no number of rows");
                break;
            case CatalogWords.Statement:
                Statement = Field(line, 1).ToString();
                break;
            case CatalogWords.Hash:
                Verify(line, number, toVerify, next);
                break;
            default:
                // A later version of the format may say more; what is not known does no harm.
                break;
        }
    }

    private void Verify(ReadOnlySpan<char> line, int number, ReadOnlySpan<byte> content, int next)
    {
        if (content.IsEmpty)
        {
            return;
        }

        ReadOnlySpan<byte> below = content[Encoding.UTF8.GetByteCount(Text.AsSpan(0, next))..];
        if (!Field(line, 1).Equals(Convert.ToHexString(SHA256.HashData(below)), StringComparison.OrdinalIgnoreCase))
        {
            throw CatalogMessages.DamagedLine(number, "the SHA-256 of the lines below is not the stated one: the file was changed or cut");
        }
    }

    private void ReadCoverage(ReadOnlySpan<char> line, int number)
    {
        if (!CatalogDay.TryParse(Field(line, 1), out int first) || !CatalogDay.TryParse(Field(line, 2), out int last) || first > last)
        {
            throw CatalogMessages.DamagedLine(number, "the first and the last day covered are needed, in this order, such as 2026-01-01 and 2026-12-31");
        }

        if (CatalogWords.ToExtent(Field(line, 3)) is not { } extent)
        {
            throw CatalogMessages.DamagedLine(number, $"'{Field(line, 3)}' is no extent (full, partial, fragment)");
        }

        if (Coverage.Count > 0 && CatalogDay.Of(Coverage[^1].Days.End) >= first)
        {
            throw CatalogMessages.DamagedLine(number, "the times covered must ascend and not overlap");
        }

        Coverage.Add(new(new DateInterval(CatalogDay.ToDate(first), CatalogDay.ToDate(last)), extent, Field(line, 4).ToString()));
    }

    private void ReadRow(ReadOnlySpan<char> line, int start, int number)
    {
        Codes.Add(ReadCode(Field(line, 0), number).Bits);
        RowLines.Add(start);
        ReadOnlySpan<char> rest = Behind(Behind(line));
        ReadOnlySpan<char> account = Field(rest, 0);
        Accounts.Add(CatalogWords.ToAccount(account) ?? throw CatalogMessages.DamagedLine(number, $"'{account}' is no account"));
        rest = Behind(rest);
        if (Field(rest, 0) is { IsEmpty: false } parent)
        {
            (Parents ??= [])[start] = ReadCode(parent, number);
        }

        rest = Behind(rest);
        Firsts.Add(ReadBound(Field(rest, 0), CatalogDay.Open, number));
        Lasts.Add(ReadBound(Field(rest, 1), CatalogDay.Endless, number));
    }

    private PackedCode ReadCode(ReadOnlySpan<char> text, int number)
    {
        SubjectCodeFault fault = PackedCode.TryParse(text, Rules, out PackedCode code, out int position);
        return fault == SubjectCodeFault.None ? code
            : throw CatalogMessages.DamagedLine(number, SubjectCodeMessages.Describe(fault, text.ToString(), position, Rules).TrimEnd('.'));
    }

    private static int ReadBound(ReadOnlySpan<char> text, int open, int number)
    {
        int mark = text.IndexOf(CatalogWords.BasisMark);
        return text.IsEmpty ? open
            : CatalogDay.TryParse(mark < 0 ? text : text[..mark], out int day) ? day
            : throw CatalogMessages.DamagedLine(number, $"'{text}' is no day of validity, such as 2026-01-31 or 2019-01-01~known");
    }

    private void Finish(int lines)
    {
        if (!_schemeSeen || Coverage.Count == 0)
        {
            throw CatalogMessages.DamagedLine(Math.Max(lines, 1), $"the header lines {CatalogWords.Scheme} and {CatalogWords.Covers} are needed");
        }

        if (_rowCount is { } stated && stated != Codes.Count)
        {
            throw CatalogMessages.DamagedLine(lines, $"the header states {stated} rows, the file has {Codes.Count}");
        }
    }

    private static ReadOnlySpan<char> Field(ReadOnlySpan<char> line, int column)
    {
        for (; column > 0; column--)
        {
            line = Behind(line);
        }

        int tab = line.IndexOf('\t');
        return tab < 0 ? line : line[..tab];
    }

    private static ReadOnlySpan<char> Behind(ReadOnlySpan<char> line)
    {
        int tab = line.IndexOf('\t');
        return tab < 0 ? default : line[(tab + 1)..];
    }
}
