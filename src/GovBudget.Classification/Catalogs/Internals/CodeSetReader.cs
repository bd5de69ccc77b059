using System.Security.Cryptography;
using System.Text;
using NodaTime;

namespace GovBudget.Classification.Catalogs.Internals;

/// <summary>Reads a code set file; every fault names its line.</summary>
internal sealed class CodeSetReader
{
    private readonly List<CatalogCoverage> _coverage = [];
    private readonly Dictionary<string, CatalogSource> _sources = new(StringComparer.Ordinal);
    private readonly Dictionary<string, CodeSetRow> _rows = new(StringComparer.Ordinal);
    private string _id = string.Empty;
    private string _name = string.Empty;
    private string _statement = string.Empty;
    private int? _rowCount;

    private CodeSetReader()
    {
    }

    /// <summary>Reads a file.</summary>
    /// <param name="utf8">The bytes.</param>
    /// <param name="verifyHash">Whether to compute the hash; the files inside the assembly are verified by a test.</param>
    /// <exception cref="InvalidDataException">The file is damaged.</exception>
    public static CodeSetFile Read(ReadOnlySpan<byte> utf8, bool verifyHash)
    {
        var reader = new CodeSetReader();
        string text = Encoding.UTF8.GetString(utf8);
        string[] lines = text.Split('\n');
        for (int i = 0; i < lines.Length; i++)
        {
            string[] fields = lines[i].TrimEnd('\r').Split('\t');
            if (i == 0)
            {
                CheckFormat(fields);
            }
            else if (fields[0] == CatalogWords.Hash)
            {
                if (verifyHash)
                {
                    CheckHash(fields, i + 1, lines.AsSpan((i + 1)..));
                }
            }
            else if (fields[0].StartsWith('#'))
            {
                reader.ReadHeader(fields, i + 1);
            }
            else if (fields[0].Length > 0)
            {
                reader.ReadRow(fields, i + 1);
            }
        }

        return reader.Finish(lines.Length);
    }

    private static void CheckFormat(string[] fields)
    {
        if (At(fields, 0) != CatalogWords.Format || At(fields, 1) != CodeSetWords.FormatName || At(fields, 2) != CodeSetWords.FormatVersion)
        {
            throw Fault(1, $"a code set file begins with '{CatalogWords.Format}', '{CodeSetWords.FormatName}' and the version {CodeSetWords.FormatVersion}");
        }
    }

    private static void CheckHash(string[] fields, int line, ReadOnlySpan<string?> below)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(string.Join('\n', below));
        if (!At(fields, 1).Equals(Convert.ToHexString(SHA256.HashData(bytes)), StringComparison.OrdinalIgnoreCase))
        {
            throw Fault(line, "the SHA-256 of the lines below is not the stated one: the file was changed or cut");
        }
    }

    private void ReadHeader(string[] fields, int line)
    {
        switch (fields[0])
        {
            case CatalogWords.Rows:
                _rowCount = CodeSetFields.TryNumber(At(fields, 1), out int count) ? count : throw Fault(line, "the number of rows is missing");
                break;
            case CodeSetWords.Set:
                (_id, _name) = (Required(fields, 1, line, "short name of the set"), Required(fields, 2, line, "name of the set"));
                break;
            case CatalogWords.Covers:
                _coverage.Add(ReadCoverage(fields, line));
                break;
            case CatalogWords.Statement:
                _statement = At(fields, 1);
                break;
            case CatalogWords.Source:
                ReadSource(fields, line);
                break;
            default:
                // A later version of the format may say more; what is not known does no harm.
                break;
        }
    }

    private static CatalogCoverage ReadCoverage(string[] fields, int line) =>
        Day(At(fields, 1)) is { } first && Day(At(fields, 2)) is { } last && first <= last && CatalogWords.ToExtent(CodeSetFields.Bytes(At(fields, 3))) is { } extent
            ? new CatalogCoverage(new DateInterval(first, last), extent, At(fields, 4))
            : throw Fault(line, "the first and the last day covered and the extent are needed, in this order");

    private void ReadSource(string[] fields, int line)
    {
        string id = Required(fields, 1, line, "id of the source");
        var source = new CatalogSource(id, Required(fields, 6, line, "title of the source"), OrNull(At(fields, 2)), Day(At(fields, 3)),
            CodeSetFields.TryNumber(At(fields, 4), out int documents) ? documents : null, OrNull(At(fields, 5)));
        if (!_sources.TryAdd(id, source))
        {
            throw Fault(line, $"the source {id} stands there twice");
        }
    }

    private void ReadRow(string[] fields, int line)
    {
        var row = new CodeSetRow(fields[0], Required(fields, 1, line, "name"))
        {
            OtherNames = [.. At(fields, 2).Split(CodeSetWords.NameMark, StringSplitOptions.RemoveEmptyEntries)],
            Parent = OrNull(At(fields, 3)),
            From = CodeSetFields.Bound(At(fields, 4), line),
            To = CodeSetFields.Bound(At(fields, 5), line),
            Stated = CatalogWords.ToEvidence(CodeSetFields.Bytes(At(fields, 6))) ?? throw Fault(line, $"'{At(fields, 6)}' is no kind of evidence"),
            Seen = CodeSetFields.Seen(At(fields, 7), line),
            Known = CodeSetFields.Known(At(fields, 8), line),
            Sources = [.. At(fields, 9).Split(',', StringSplitOptions.RemoveEmptyEntries).Select(id => SourceOf(id, line))],
            Note = At(fields, 10),
        };
        if (row.Sources.IsEmpty || (row.Stated == Evidence.None && row.Seen.IsEmpty && row.Known is null))
        {
            throw Fault(line, $"{row.Code} says not how it is known: a source, and evidence, years seen or years known are needed");
        }

        if (!_rows.TryAdd(row.Code, row))
        {
            throw Fault(line, $"{row.Code} stands there twice");
        }
    }

    private CatalogSource SourceOf(string id, int line) => _sources.TryGetValue(id, out CatalogSource? source) ? source : throw Fault(line, $"the source {id} is not described above");

    private CodeSetFile Finish(int lines)
    {
        if (_id.Length == 0 || _coverage.Count == 0)
        {
            throw Fault(lines, $"the header lines {CodeSetWords.Set} and {CatalogWords.Covers} are needed");
        }

        if (_rowCount is { } stated && stated != _rows.Count)
        {
            throw Fault(lines, $"the header states {stated} rows, the file has {_rows.Count}");
        }

        CodeSetRow? orphan = _rows.Values.FirstOrDefault(row => row.Parent is { } parent && (parent == row.Code || !_rows.ContainsKey(parent)));
        return orphan is null ? new CodeSetFile(_id, _name, _statement, [.. _coverage], [.. _sources.Values], [.. _rows.Values])
            : throw Fault(lines, $"the parent {orphan.Parent} of {orphan.Code} has no row");
    }

    private static LocalDate? Day(string text) => CodeSetFields.TryDay(text, out LocalDate day) ? day : null;

    private static string At(string[] fields, int index) => index < fields.Length ? fields[index] : string.Empty;

    private static string? OrNull(string text) => text.Length == 0 ? null : text;

    private static string Required(string[] fields, int index, int line, string what) => OrNull(At(fields, index)) ?? throw Fault(line, $"the {what} is missing");

    private static InvalidDataException Fault(int line, string what) => CatalogMessages.DamagedLine(line, what);
}
