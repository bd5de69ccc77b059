using System.Globalization;
using System.Text;
using System.Text.Json;
using GovBudget.Classification.Catalogs.Internals;
using GovBudget.Classification.Internals;

namespace GovBudget.Classification.Catalogs.Layers.Internals;

/// <summary>Reads a local layer in JSON, token by token, so that a finding can name its line.</summary>
internal ref struct JsonLayer<TCode>
    where TCode : struct, ISubjectCode<TCode>
{
    private static readonly int[] NoPlaces = new int[SubjectColumns.Count];

    private readonly ReadOnlySpan<byte> _utf8;
    private readonly RowFindings _findings;
    private readonly SubjectRowReader<TCode> _rowReader;
    private readonly HashSet<string> _members = [];
    private readonly List<SubjectRow<TCode>> _rows = [];
    private Utf8JsonReader _reader;
    private string? _name;
    private Evidence _evidence = Evidence.Unverified;
    private bool _hasRows;
    private int _line = 1;
    private int _counted;

    private JsonLayer(ReadOnlySpan<byte> utf8, RowFindings findings)
    {
        _utf8 = utf8;
        _findings = findings;
        _rowReader = new(findings);
        _reader = new Utf8JsonReader(utf8);
    }

    /// <summary>Reads a stream to its end.</summary>
    /// <exception cref="InvalidDataException">The file as a whole cannot be read.</exception>
    public static (string Name, Evidence Evidence, List<SubjectRow<TCode>> Rows) Read(Stream stream, RowFindings findings)
    {
        ReadOnlyMemory<byte> utf8 = Utf8Text.ReadBytes(stream);
        _ = Utf8Text.Decode(utf8.Span);
        try
        {
            var layer = new JsonLayer<TCode>(utf8.Span, findings);
            layer.ReadLayer();
            return (layer._name!, layer._evidence, layer._rows);
        }
        catch (JsonException fault)
        {
            throw new InvalidDataException(string.Create(CultureInfo.InvariantCulture, $"The file is no JSON, line {fault.LineNumber + 1}: {fault.Message}"), fault);
        }
    }

    private void ReadLayer()
    {
        Next();
        if (_reader.TokenType != JsonTokenType.StartObject)
        {
            throw Unreadable("a layer is an object with the members name and rows");
        }

        var members = new HashSet<string>();
        while (Next() && _reader.TokenType != JsonTokenType.EndObject)
        {
            string member = Text() ?? string.Empty;
            if (!members.Add(member))
            {
                throw Unreadable($"the member '{member}' stands twice");
            }

            Next();
            ReadMember(member);
        }

        // A second document behind the first is an error of the reader's.
        Next();
        if (_name is null || !_hasRows)
        {
            throw Unreadable("the members name and rows are needed, with at least one row");
        }
    }

    private void ReadMember(string member)
    {
        switch (member)
        {
            case "name":
                _name = Text();
                if (string.IsNullOrWhiteSpace(_name) || !PlainText.IsPlain(_name))
                {
                    throw Unreadable("the name of a layer is a text on one line");
                }

                break;
            case "evidence":
                _evidence = CatalogWords.ToEvidence(Encoding.UTF8.GetBytes(Text() ?? string.Empty)) is { } evidence and not Evidence.None ? evidence
                    : throw Unreadable("the evidence is official, observed, inferred or unverified");
                break;
            case "rows":
                ReadRows();
                break;
            default:
                _findings.Add(_line, 0, RowFault.UnknownColumn, $"the member '{member}' is not read");
                _reader.Skip();
                break;
        }
    }

    private void ReadRows()
    {
        if (_reader.TokenType != JsonTokenType.StartArray)
        {
            throw Unreadable("rows is a list of objects");
        }

        while (Next() && _reader.TokenType != JsonTokenType.EndArray)
        {
            _hasRows = true;
            if (_reader.TokenType != JsonTokenType.StartObject)
            {
                _findings.Add(_line, 0, RowFault.NotText, "a row is an object with the members code and name");
                _reader.Skip();
                continue;
            }

            ReadRow();
        }
    }

    private void ReadRow()
    {
        int line = _line;
        RowFinding? refusal = null;
        string?[] cells = new string?[SubjectColumns.Count];
        _members.Clear();
        while (Next() && _reader.TokenType != JsonTokenType.EndObject)
        {
            string member = Text() ?? string.Empty;
            bool isNew = _members.Add(ColumnOf(member)?.ToString() ?? member);
            Next();
            if (!isNew)
            {
                refusal ??= new(_line, 0, RowFault.DuplicateMember, $"the member '{member}' stands twice");
                _reader.Skip();
            }
            else if (ColumnOf(member) is not { } column)
            {
                _findings.Add(_line, 0, RowFault.UnknownColumn, $"the member '{member}' is not read");
                _reader.Skip();
            }
            else if (_reader.TokenType != JsonTokenType.Null && (cells[(int)column] = Text()) is null)
            {
                refusal ??= new(_line, 0, RowFault.NotText, $"the value of '{member}' is no text");
                _reader.Skip();
            }
        }

        if (refusal is not null)
        {
            _findings.Add(refusal);
        }
        else if (_rowReader.TryRead(line, cells, NoPlaces, out SubjectRow<TCode> row))
        {
            _rows.Add(row);
        }
    }

    private static SubjectColumn? ColumnOf(string member) => SubjectColumns.Of(member) is { } column and not SubjectColumn.Parent ? column : null;

    /// <summary>The text of the token; <see langword="null"/> where it is none, or escapes half a surrogate pair.</summary>
    private readonly string? Text()
    {
        try
        {
            return _reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName ? _reader.GetString() : null;
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    private bool Next()
    {
        bool read = _reader.Read();
        int at = read ? (int)_reader.TokenStartIndex : _utf8.Length;
        _line += _utf8[_counted..at].Count((byte)'\n');
        _counted = at;
        return read;
    }

    private readonly InvalidDataException Unreadable(string what) =>
        new(string.Create(CultureInfo.InvariantCulture, $"The file cannot be read, line {_line}: {what}."));
}
