using System.Security.Cryptography;
using System.Text;
using GovBudget.Classification.Internals;
using NodaTime;

namespace GovBudget.Classification.Catalogs.Internals;

/// <summary>Reads a catalogue file (docs/catalogue-format.md) in one pass; every fault names its line.</summary>
internal sealed class CatalogFileReader
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly List<CatalogSource> _sources = [];
    private readonly List<CatalogGap> _gaps = [];
    private readonly SchemeRules _rules;
    private readonly CatalogRowReader _rows;
    private readonly bool _verifyHash;
    private string _statement = string.Empty;
    private bool _schemeSeen;
    private DateInterval? _covered;
    private int? _rowCount;

    private CatalogFileReader(SchemeRules rules, bool verifyHash)
    {
        _rules = rules;
        _verifyHash = verifyHash;
        _rows = new(rules, _sources);
    }

    /// <summary>Reads a file.</summary>
    /// <param name="rules">The rules of the scheme that is wanted.</param>
    /// <param name="utf8">The bytes, with or without a byte order mark.</param>
    /// <param name="verifyHash">
    /// Whether to compute the hash. It is left out only for the files inside the assembly, which a test verifies: setting up the
    /// cryptography of the operating system costs a fresh process more time than reading the file.
    /// </param>
    /// <exception cref="InvalidDataException">The file is damaged.</exception>
    public static CatalogFile Read(SchemeRules rules, ReadOnlySpan<byte> utf8, bool verifyHash)
    {
        ReadOnlySpan<byte> mark = Encoding.UTF8.Preamble;
        ReadOnlySpan<byte> content = utf8.StartsWith(mark) ? utf8[mark.Length..] : utf8;
        return new CatalogFileReader(rules, verifyHash).Read(content, Decode(content));
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

    private CatalogFile Read(ReadOnlySpan<byte> content, string text)
    {
        int number = 0;
        ReadOnlySpan<char> rest = text;
        while (!rest.IsEmpty)
        {
            int end = rest.IndexOf('\n');
            ReadOnlySpan<char> line = (end < 0 ? rest : rest[..end]).TrimEnd('\r');
            rest = end < 0 ? default : rest[(end + 1)..];
            number++;
            if (number == 1)
            {
                ReadFormat(new CatalogFields(line, number));
            }
            else if (line.StartsWith(CatalogWords.Hash, StringComparison.Ordinal))
            {
                if (_verifyHash)
                {
                    Verify(new CatalogFields(line, number), content[Encoding.UTF8.GetByteCount(text.AsSpan(0, text.Length - rest.Length))..]);
                }
            }
            else if (line.StartsWith('#'))
            {
                ReadHeader(new CatalogFields(line, number));
            }
            else if (!line.IsEmpty)
            {
                _rows.Read(new CatalogFields(line, number));
            }
        }

        return Finish(number);
    }

    private static void ReadFormat(CatalogFields fields)
    {
        if (!fields.Next().SequenceEqual(CatalogWords.Format) || !fields.Next().SequenceEqual(CatalogWords.FormatName))
        {
            throw fields.Fault($"a catalogue file begins with '{CatalogWords.Format}', a tab and '{CatalogWords.FormatName}'");
        }

        int? version = fields.Count("format version");
        if (version != CatalogWords.FormatVersion)
        {
            throw fields.Fault($"format version {version} is not known; this library reads version {CatalogWords.FormatVersion}");
        }
    }

    private static void Verify(CatalogFields fields, ReadOnlySpan<byte> below)
    {
        fields.Next();
        ReadOnlySpan<char> stated = fields.Next();
        if (!stated.Equals(Convert.ToHexString(SHA256.HashData(below)), StringComparison.OrdinalIgnoreCase))
        {
            throw fields.Fault("the SHA-256 of the lines below is not the stated one: the file was changed or cut");
        }
    }

    private void ReadHeader(CatalogFields fields)
    {
        switch (fields.Next())
        {
            case CatalogWords.Scheme:
                _schemeSeen = fields.Next().SequenceEqual(CatalogWords.Of(_rules.Scheme)) ? true
                    : throw fields.Fault($"the file is of another scheme; wanted is {CatalogWords.Of(_rules.Scheme)}");
                break;
            case CatalogWords.Covers:
                _covered = ReadCovered(fields);
                break;
            case CatalogWords.Rows:
                _rowCount = fields.Count("number of rows");
                break;
            case CatalogWords.Statement:
                _statement = fields.Next().ToString();
                break;
            case CatalogWords.Source:
                _sources.Add(ReadSource(fields));
                break;
            case CatalogWords.Gap:
                _gaps.Add(ReadGap(fields));
                break;
            default:
                // A later version of the format may say more; what is not known does no harm.
                break;
        }
    }

    private static DateInterval ReadCovered(CatalogFields fields)
    {
        LocalDate? from = fields.Date("first day covered");
        LocalDate? to = fields.Date("last day covered");
        return from is { } first && to is { } last && first <= last
            ? new DateInterval(first, last)
            : throw fields.Fault("the first and the last day covered are needed, in this order");
    }

    private static CatalogSource ReadSource(CatalogFields fields)
    {
        string id = fields.Required("id of the source");
        string number = fields.Next().ToString();
        LocalDate? date = fields.Date("date of the source");
        int? documents = fields.Count("number of documents");
        return new CatalogSource(id, fields.Required("title of the source"), number.Length == 0 ? null : number, date, documents);
    }

    private CatalogGap ReadGap(CatalogFields fields)
    {
        PackedCode code = _rows.ReadCode(ref fields);
        string name = fields.Required("name");
        int[] years = _rows.ReadYears(ref fields);
        return new CatalogGap(code, name, years, fields.Required("reason"));
    }

    private CatalogFile Finish(int lines)
    {
        if (!_schemeSeen || _covered is null)
        {
            throw CatalogMessages.DamagedLine(lines, $"the header lines {CatalogWords.Scheme} and {CatalogWords.Covers} are needed");
        }

        CatalogRow[] rows = _rows.InTreeOrder();
        if (_rowCount is { } stated && stated != rows.Length)
        {
            throw CatalogMessages.DamagedLine(lines, $"the header states {stated} rows, the file has {rows.Length}");
        }

        return new CatalogFile(_covered, _statement, [.. _sources], [.. _gaps], rows);
    }
}
