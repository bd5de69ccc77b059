using System.Security.Cryptography;
using System.Text;

namespace GovBudget.Classification.Mappings.Internals;

/// <summary>Reads the correspondence file strictly: what breaks a rule is refused with its line.</summary>
internal sealed class CorrespondenceFileReader
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly Dictionary<string, string> _sources = [];
    private (int First, int Last)? _covered;
    private (int First, int Last)? _official;
    private int? _rowCount;
    private string? _statement;
    private CorrespondenceRowReader? _rows;

    private CorrespondenceFileReader()
    {
    }

    /// <summary>Reads a file.</summary>
    /// <param name="utf8">The bytes.</param>
    /// <param name="verifyHash">
    /// Whether to compute the hash. It is left out only for the file inside the assembly, which a test verifies: setting up the cryptography of
    /// the operating system costs a fresh process more time than reading the file.
    /// </param>
    /// <exception cref="InvalidDataException">The file is damaged.</exception>
    public static CorrespondenceFile Read(ReadOnlySpan<byte> utf8, bool verifyHash)
    {
        string text;
        try
        {
            text = StrictUtf8.GetString(utf8);
        }
        catch (DecoderFallbackException fault)
        {
            throw new InvalidDataException("The correspondence file is damaged: the bytes are no UTF-8.", fault);
        }

        return new CorrespondenceFileReader().Read(text, verifyHash);
    }

    private CorrespondenceFile Read(string text, bool verifyHash)
    {
        int number = 0;
        ReadOnlySpan<char> rest = text;
        while (!rest.IsEmpty)
        {
            int end = rest.IndexOf('\n');
            number++;
            if (end < 0)
            {
                throw new CorrespondenceFields(rest, number).Fault("the last line has no end: the file was cut");
            }

            ReadOnlySpan<char> line = rest[..end];
            rest = rest[(end + 1)..];
            ReadLine(line, number, verifyHash, rest);
        }

        return Finish(number);
    }

    private void ReadLine(ReadOnlySpan<char> line, int number, bool verifyHash, ReadOnlySpan<char> below)
    {
        var fields = new CorrespondenceFields(line, number);
        if (number == 1)
        {
            ReadFormat(ref fields);
        }
        else if (!line.StartsWith('#'))
        {
            _rows ??= new CorrespondenceRowReader(
                _covered ?? throw fields.Fault($"the header line {CorrespondenceWords.Covers} is missing"), _official, _sources);
            _rows.Read(ref fields);
        }
        else if (_rows is not null)
        {
            throw fields.Fault("a header line stands below the rows");
        }
        else if (line.StartsWith(CorrespondenceWords.Hash, StringComparison.Ordinal))
        {
            Verify(ref fields, verifyHash, below);
        }
        else
        {
            ReadHeader(ref fields);
        }
    }

    private static void ReadFormat(ref CorrespondenceFields fields)
    {
        if (!fields.Next("format").SequenceEqual(CorrespondenceWords.Format) || !fields.Next("format").SequenceEqual(CorrespondenceWords.FormatName))
        {
            throw fields.Fault($"a correspondence file begins with '{CorrespondenceWords.Format}', a tab and '{CorrespondenceWords.FormatName}'");
        }

        int version = fields.Number("format version");
        if (version != CorrespondenceWords.FormatVersion)
        {
            throw fields.Fault($"format version {version} is not known; this library reads version {CorrespondenceWords.FormatVersion}");
        }
    }

    private static void Verify(ref CorrespondenceFields fields, bool verifyHash, ReadOnlySpan<char> below)
    {
        fields.Next("key");
        ReadOnlySpan<char> stated = fields.Next("hash");
        if (verifyHash && !stated.SequenceEqual(Convert.ToHexStringLower(SHA256.HashData(StrictUtf8.GetBytes(below.ToString())))))
        {
            throw fields.Fault("the SHA-256 of the lines below is not the stated one: the file was changed or cut");
        }
    }

    private void ReadHeader(ref CorrespondenceFields fields)
    {
        switch (fields.Next("key"))
        {
            case CorrespondenceWords.Rows:
                _rowCount = fields.Number("number of rows");
                break;
            case CorrespondenceWords.Covers:
                _covered = ReadYears(ref fields);
                break;
            case CorrespondenceWords.OfficialYears:
                _official = ReadYears(ref fields);
                break;
            case CorrespondenceWords.Statement:
                _statement = fields.Text("statement");
                break;
            case CorrespondenceWords.Source:
                string id = fields.Text("id of the source");
                if (!_sources.TryAdd(id, fields.Text("title of the source")))
                {
                    throw fields.Fault($"the source '{id}' stands here twice");
                }

                break;
            default:
                // A later version of the format may say more; what is not known does no harm.
                break;
        }
    }

    private static (int First, int Last) ReadYears(ref CorrespondenceFields fields)
    {
        int first = fields.Number("first year");
        int last = fields.Number("last year");
        return first >= FiscalYear.MinYear && first <= last && last <= FiscalYear.MaxYear
            ? (first, last)
            : throw fields.Fault("a first and a last fiscal year are needed, in this order");
    }

    private CorrespondenceFile Finish(int lines)
    {
        var end = new CorrespondenceFields(default, lines);
        if (_rows is null || _covered is not { } covered || _statement is null || _rowCount is null)
        {
            throw end.Fault($"the header lines {CorrespondenceWords.Rows}, {CorrespondenceWords.Covers} and {CorrespondenceWords.Statement} and a row are needed");
        }

        return _rowCount == _rows.Pairs.Count
            ? new CorrespondenceFile(covered.First, covered.Last, _statement, _rows.Pairs)
            : throw end.Fault($"the header states {_rowCount} rows, the file has {_rows.Pairs.Count}");
    }
}
