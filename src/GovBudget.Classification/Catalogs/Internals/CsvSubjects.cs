using System.Globalization;
using GovBudget.Classification.Internals;

namespace GovBudget.Classification.Catalogs.Internals;

/// <summary>Reads the subjects of a CSV file whose first row heads the columns.</summary>
internal sealed class CsvSubjects<TCode>
    where TCode : struct, ISubjectCode<TCode>
{
    private const char WideComma = '，';

    private readonly CsvRows _rows;
    private readonly RowFindings _findings;
    private readonly SubjectRowReader<TCode> _reader;
    private readonly int[] _places = new int[SubjectColumns.Count];
    private int _width;

    private CsvSubjects(string text, RowFindings findings)
    {
        _rows = new CsvRows(new StringReader(text));
        _findings = findings;
        _reader = new(findings);
    }

    /// <summary>Reads a stream to its end.</summary>
    /// <param name="stream">The file, UTF-8.</param>
    /// <param name="findings">Takes what is found in rows.</param>
    /// <param name="hasParents">Whether a column may name parents.</param>
    /// <exception cref="InvalidDataException">The file as a whole cannot be read: no UTF-8, no header, no rows.</exception>
    public static List<SubjectRow<TCode>> Read(Stream stream, RowFindings findings, bool hasParents)
    {
        var subjects = new CsvSubjects<TCode>(Utf8Text.Read(stream), findings);
        subjects.ReadHeader(hasParents);
        return subjects.ReadRows();
    }

    private void ReadHeader(bool hasParents)
    {
        if (!_rows.TryRead(out CsvRow header))
        {
            throw new InvalidDataException("The file is empty; the first row has to head the columns: code,name.");
        }

        if (header.Fault is { } fault)
        {
            throw Unreadable(header, fault);
        }

        string[] headings = SplitWide(header, 0);
        _width = headings.Length;
        for (int i = 0; i < headings.Length; i++)
        {
            if (SubjectColumns.Of(headings[i]) is not { } column || (column == SubjectColumn.Parent && !hasParents))
            {
                _findings.Add(header.Line, i + 1, RowFault.UnknownColumn, $"the column '{headings[i]}' is not read");
            }
            else if (_places[(int)column] != 0)
            {
                throw Unreadable(header, $"the column {SubjectColumns.Describe(column)} stands twice");
            }
            else
            {
                _places[(int)column] = i + 1;
            }
        }

        foreach (SubjectColumn needed in (ReadOnlySpan<SubjectColumn>)[SubjectColumn.Code, SubjectColumn.Name])
        {
            if (_places[(int)needed] == 0)
            {
                throw Unreadable(header, OtherSeparator(headings) is { } separator
                    ? $"the columns are set apart by {separator}; save the file with commas (CSV)"
                    : $"no column is headed {SubjectColumns.Describe(needed)}");
            }
        }
    }

    private List<SubjectRow<TCode>> ReadRows()
    {
        var read = new List<SubjectRow<TCode>>();
        bool any = false;
        string?[] cells = new string?[SubjectColumns.Count];
        while (_rows.TryRead(out CsvRow row))
        {
            any = true;
            if (TryFill(row, cells) && _reader.TryRead(row.Line, cells, _places, out SubjectRow<TCode> subject))
            {
                read.Add(subject);
            }
        }

        return any ? read : throw new InvalidDataException("The file has a header and no rows.");
    }

    private bool TryFill(CsvRow row, string?[] cells)
    {
        if (row.Fault is { } fault)
        {
            _findings.Add(row.Line, row.Column, RowFault.Malformed, fault);
            return false;
        }

        string[] fields = SplitWide(row, _width);
        if (fields.Length < _width || fields.AsSpan(_width).ContainsAnyExcept(string.Empty))
        {
            _findings.Add(row.Line, 0, RowFault.FieldCount,
                string.Create(CultureInfo.InvariantCulture, $"the row has {fields.Length} fields, the header {_width}"));
            return false;
        }

        for (int column = 0; column < cells.Length; column++)
        {
            cells[column] = _places[column] == 0 ? null : fields[_places[column] - 1];
        }

        return true;
    }

    // A full-width comma separates only where no other does and the fields then are as many as wanted; else it belongs to a name.
    private static string[] SplitWide(CsvRow row, int wanted)
    {
        if (row.Fields.Length != 1 || row.IsQuoted)
        {
            return row.Fields;
        }

        string[] parts = row.Fields[0].Split(WideComma);
        return wanted == 0 || parts.Length == wanted ? parts : row.Fields;
    }

    // A single heading that holds another separator: no heading of a column has one.
    private static string? OtherSeparator(string[] headings) => headings switch
    {
        [var all] when all.Contains('\t', StringComparison.Ordinal) => "tabs (TSV)",
        [var all] when all.AsSpan().ContainsAny(";；") => "semicolons",
        [var all] when all.AsSpan().ContainsAny("|｜") => "bars",
        _ => null,
    };

    private static InvalidDataException Unreadable(CsvRow row, string what) =>
        new(string.Create(CultureInfo.InvariantCulture, $"The file cannot be read, line {row.Line}: {what}."));
}
