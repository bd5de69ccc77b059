using System.Globalization;
using System.Text;
using GovBudget.Classification.Internals;

namespace GovBudget.Classification.Catalogs.Exchange.Internals;

/// <summary>Writes and reads a table as CSV (RFC 4180): the header names each column, in any order, once.</summary>
internal static class CsvTable
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static void Write(Stream stream, ExchangeTable table, IEnumerable<string[]> lines, bool withByteOrderMark)
    {
        if (withByteOrderMark)
        {
            stream.Write(Encoding.UTF8.Preamble);
        }

        var text = new StringBuilder();
        Line(text, [.. table.Columns.Select(static column => column.Name)]);
        foreach (string[] line in lines)
        {
            Line(text, line);
        }

        stream.Write(Utf8.GetBytes(text.ToString()));
    }

    public static IReadOnlyList<ExchangeRow> Read(string text, ExchangeTable table)
    {
        using var reader = new StringReader(text);
        var rows = new CsvRows(reader);
        if (!rows.TryRead(out CsvRow header))
        {
            throw ExchangeMessages.Damaged(table.FileName, "the table is empty and has not even a header");
        }

        int[] places = Places(table, Sound(table, header));
        var read = new List<ExchangeRow>();
        while (rows.TryRead(out CsvRow row))
        {
            string[] fields = Sound(table, row).Fields;
            read.Add(fields.Length == table.Columns.Length
                ? new(table, ExchangeMessages.Line(table.FileName, row.Line), Array.ConvertAll(places, place => fields[place]))
                : throw ExchangeMessages.Damaged(ExchangeMessages.Line(table.FileName, row.Line),
                    string.Create(CultureInfo.InvariantCulture, $"the row has {fields.Length} fields and the header {table.Columns.Length}")));
        }

        return read;
    }

    // For each column of the table its place in the file.
    private static int[] Places(ExchangeTable table, CsvRow header)
    {
        int[] places = new int[table.Columns.Length];
        Array.Fill(places, -1);
        string where = ExchangeMessages.Line(table.FileName, header.Line);
        for (int i = 0; i < header.Fields.Length; i++)
        {
            int column = table.IndexOf(header.Fields[i]);
            if (column < 0 || places[column] >= 0)
            {
                throw ExchangeMessages.Damaged(where, $"the column '{header.Fields[i]}' {(column < 0 ? "is not known" : "is there twice")}");
            }

            places[column] = i;
        }

        int missing = Array.IndexOf(places, -1);
        return missing < 0 ? places : throw ExchangeMessages.Damaged(where, $"the column '{table.Columns[missing].Name}' is missing");
    }

    private static CsvRow Sound(ExchangeTable table, CsvRow row) => row.Fault is null ? row
        : throw ExchangeMessages.Damaged(string.Create(CultureInfo.InvariantCulture, $"{ExchangeMessages.Line(table.FileName, row.Line)}, field {row.Column}"), row.Fault);

    private static void Line(StringBuilder text, string[] fields)
    {
        for (int i = 0; i < fields.Length; i++)
        {
            text.Append(i == 0 ? string.Empty : ",").Append(Quoted(fields[i]));
        }

        text.Append("\r\n");
    }

    private static string Quoted(string field) => field.AsSpan().IndexOfAny(",\"\r\n") < 0 ? field : $"\"{field.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
