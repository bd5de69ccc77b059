using System.Runtime.CompilerServices;
using CsvHelper;
using GovBudget.Classification.Aggregation;
using GovBudget.Classification.Disclosures.Text;

namespace GovBudget.Classification.Disclosures.Lines.Internals;

/// <summary>Reads one file of lines.</summary>
internal sealed class LineFile(LineReadOptions options)
{
    private const long RowsBetweenReports = 1 << 17;
    private const int RowsToLookAt = 1000;

    private readonly LineFindings _findings = new(options);
    private readonly BudgetTableBuilder _table = new();
    private readonly Queue<long> _malformedOffsets = [];
    private KeyLineColumn[] _keys = [];
    private AmountLineColumn? _amounts;

    // Where the stream can go back; the reader's own count would cost a quarter of its time.
    private LineNumbers? _lines;

    // How many rows the open block holds.
    private int _taken;

    public LineReadResult Read(Stream stream, IProgress<long>? progress, CancellationToken cancellationToken)
    {
        List<string[]> firstRows = FirstRowsOf(stream);
        using CsvReader csv = Open(stream);
        csv.ReadHeader();
        long headerLine = LineOf(csv);
        string[] headers = [.. csv.Headers.Select(static header => header.Trim())];
        if (headers.Length == 0)
        {
            throw new InvalidDataException("The file has no header.");
        }

        long rows = 0;
        while (csv.Read())
        {
            if (_amounts is null)
            {
                (_keys, _amounts) = new LineColumns(options, _findings, _table, headerLine).Find(headers, firstRows.Count > 0 ? firstRows : [FieldsOf(csv)]);
            }

            ReadRow(csv, headers.Length, _amounts);
            if (++rows % RowsBetweenReports == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
                progress?.Report(rows);
            }
        }

        if (_amounts is null)
        {
            _ = new LineColumns(options, _findings, _table, headerLine).Find(headers, []);
        }

        Commit();
        progress?.Report(rows);
        return new(_table.Build(), _findings.Kept, _findings.Count, _findings.RefusedCount);
    }

    /// <summary>The rows from the beginning; none where the stream cannot go back, which then has but its first row to show.</summary>
    private List<string[]> FirstRowsOf(Stream stream)
    {
        var rows = new List<string[]>();
        if (stream.CanSeek)
        {
            long start = stream.Position;
            using CsvReader csv = Open(stream);
            while (rows.Count < RowsToLookAt && csv.Read())
            {
                rows.Add(FieldsOf(csv));
            }

            stream.Position = start;
            _malformedOffsets.Clear();
        }

        return rows;
    }

    private static string[] FieldsOf(CsvReader csv) => [.. Enumerable.Range(0, csv.FieldCount).Select(csv.GetString)];

    private CsvReader Open(Stream stream)
    {
        if (!stream.CanSeek)
        {
            return CsvReader.Create(stream, Reading(tracksLines: true), leaveOpen: true);
        }

        OpenedText text = TextSource.Open(stream, "The file");
        if (text.EncodingName != "utf-8")
        {
            return CsvReader.Create(text.Reader, Reading(tracksLines: true), leaveOpen: true);
        }

        // The bytes themselves: decoding them first would cost more than everything else.
        _lines = new(stream);
        return CsvReader.Create(stream, Reading(tracksLines: false), leaveOpen: true);
    }

    private CsvReaderOptions Reading(bool tracksLines) => new()
    {
        Separator = options.Separator,
        TrackLineNumbers = tracksLines,
        MalformedData = CsvMalformedDataHandling.Recover,
        OnMalformedRecord = record => _malformedOffsets.Enqueue(record.ByteOffset),
    };

    /// <summary>Whether quotes are misplaced within the row. The reader tells the places in their order.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool IsMalformed(CsvReader csv)
    {
        while (_malformedOffsets.TryPeek(out long offset))
        {
            if (offset >= csv.ByteOffset)
            {
                return offset <= csv.ByteOffset + csv.RawRecord.Length;
            }

            _malformedOffsets.Dequeue();
        }

        return false;
    }

    private long LineOf(CsvReader csv) => _lines?.At(csv.ByteOffset) ?? csv.LineNumber;

    // Compiled for itself, and without what wrong rows need: the loop around it is entered once and would keep it in memory instead of registers.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void ReadRow(CsvReader csv, int headers, AmountLineColumn amounts)
    {
        if (csv.FieldCount != headers || (_malformedOffsets.Count > 0 && IsMalformed(csv)))
        {
            AddRowFault(csv, headers);
            return;
        }

        foreach (KeyLineColumn keys in _keys)
        {
            LineFault fault = keys.Read(csv.GetSpan(keys.Index), _taken);
            if (fault != LineFault.None && !IsTakenWith(fault, csv, keys))
            {
                return;
            }
        }

        LineFault amountFault = amounts.Read(csv.GetSpan(amounts.Index), csv.RawRecord, _taken);
        if (amountFault != LineFault.None && !IsTakenWith(amountFault, csv, amounts))
        {
            return;
        }

        if (++_taken == LineColumn.BlockLength)
        {
            Commit();
        }
    }

    private void Commit()
    {
        foreach (KeyLineColumn keys in _keys)
        {
            keys.Commit(_taken);
        }

        _amounts?.Commit(_taken);

        _taken = 0;
    }

    /// <summary>Tells what is wrong with a field, and whether its row is taken all the same.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool IsTakenWith(LineFault fault, CsvReader csv, LineColumn column)
    {
        if (_findings.Needs(fault))
        {
            string text = csv.GetString(column.Index);
            _findings.Add(new(LineOf(csv), column.Index + 1, fault, text, Describe(csv, column, fault, text)));
        }
        else
        {
            _findings.CountOnly(fault);
        }

        return !LineFinding.IsRefusedFor(fault);
    }

    // What the line counts for is what a reader wants to know of one that says of nothing what it is.
    private string Describe(CsvReader csv, LineColumn column, LineFault fault, string text) => fault == LineFault.MissingCode && _amounts is { } amounts
        ? $"{column.Describe(fault, text)}; its amount: {amounts.Show(csv.GetString(amounts.Index))}"
        : column.Describe(fault, text);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void AddRowFault(CsvReader csv, int headers)
    {
        LineFault fault = IsMalformed(csv) ? LineFault.Malformed : LineFault.FieldCount;
        if (_findings.Needs(fault))
        {
            string message = fault == LineFault.Malformed
                ? $"a quote is misplaced or never closed; the row takes up {csv.RawRecord.Count((byte)'\n') + 1} lines of the file"
                : $"the row has {csv.FieldCount} fields, the header {headers}";
            _findings.Add(new(LineOf(csv), 0, fault, string.Empty, message));
        }
        else
        {
            _findings.CountOnly(fault);
        }
    }
}
