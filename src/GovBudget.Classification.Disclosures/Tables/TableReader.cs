using System.Collections.Immutable;
using GovBudget.Classification.Disclosures.Grids;
using GovBudget.Classification.Disclosures.Text;

namespace GovBudget.Classification.Disclosures.Tables;

/// <summary>Reads a grid into a typed table, and marks each cell that found its place.</summary>
internal sealed class TableReader(SubjectNames subjects, UnitNames units, DocumentIdentity identity, CellLedger ledger)
{
    private readonly Magnitude _magnitude = new();

    public DisclosedTable Read(Grid grid)
    {
        GridHeader header = GridHeader.Detect(grid.Rows);
        TableKind kind = TableClassifier.Classify(grid.Caption.Title, header);
        IReadOnlyList<DisclosedColumn> columns = NameFirst(ColumnReader.Read(header, identity.Year.IsNone ? 0 : identity.Year.Year, identity.Kind), [.. grid.Rows.Skip(header.RowCount)]);
        var table = new DisclosedTable
        {
            Kind = kind,
            Label = grid.Caption.Label,
            Title = grid.Caption.Title ?? string.Empty,
            Line = grid.Caption.HasTitle ? grid.Caption.TitleLine : grid.FirstLine,
            Owner = grid.Caption.Owner,
            Unit = grid.Caption.Unit != AmountUnit.None ? grid.Caption.Unit : UnitInHeader(grid, header),
            Columns = [.. columns],
            Lines = [],
            RowCount = 0,
            Notes = [.. grid.Notes.Select(n => n.Text.Trim())],
        };

        GridRow[] headings = [.. grid.Rows.Take(header.RowCount)];
        GridRow[] repeated = [.. grid.Rows.Skip(header.RowCount).Where(r => GridHeader.IsColumnNumbers(r) || Array.Exists(headings, r.PrintsSameAs))];
        foreach (GridRow heading in headings.Concat(repeated))
        {
            heading.PlaceAll();
        }

        return ReadRows(table, [.. grid.Rows.Skip(header.RowCount).Except(repeated).Where(IsContent)]);
    }

    /// <summary>A form that holds nothing but its labels: it is in the document, and it has no columns and no lines.</summary>
    public static DisclosedTable ReadTemplate(Grid grid) => new()
    {
        Kind = TableClassifier.Classify(grid.Caption.Title, GridHeader.Detect(grid.Rows)),
        Label = grid.Caption.Label,
        Title = grid.Caption.Title ?? string.Empty,
        Line = grid.Caption.HasTitle ? grid.Caption.TitleLine : grid.FirstLine,
        Owner = grid.Caption.Owner,
        Unit = grid.Caption.Unit,
        Columns = [],
        Lines = [],
        RowCount = grid.Rows.Count,
        Notes = [.. grid.Notes.Select(n => n.Text.Trim())],
    };

    /// <summary>A table whose headings name no key has its names in the first column, if words stand there.</summary>
    private static IReadOnlyList<DisclosedColumn> NameFirst(IReadOnlyList<DisclosedColumn> columns, GridRow[] rows)
    {
        bool hasKey = columns.Any(c => c.Meaning.Role is ColumnRole.Name or ColumnRole.Code or ColumnRole.CodePart);
        bool hasWords = rows.Length > 0 && rows.All(r => !CellText.IsNumeric(r[0])) && rows.Any(r => r[0].Length > 0);
        return hasKey || !hasWords || columns.Count < 2
            ? columns
            : [columns[0] with { Meaning = new ColumnMeaning(ColumnRole.Name) }, .. columns.Skip(1)];
    }

    private DisclosedTable ReadRows(DisclosedTable table, GridRow[] rows)
    {
        int width = table.Columns.Length;
        bool[] isShort = [.. rows.Select(r => r.Width < width && r.Cells.Any(CellText.IsNumeric))];
        var repair = new RowRepair(candidate => Assemble(table, candidate));
        IReadOnlyList<AlignedRow> aligned = repair.Align(rows, isShort, table.Columns);
        // Some documents drop the blanks at the end of every row; there a shorter row says nothing.
        bool rowsAreWhole = rows.Count(r => r.Width >= width) * 2 >= rows.Length;
        return Assemble(table, [.. aligned.Select((row, i) => row with { IsShort = rowsAreWhole && isShort[i] && !row.IsRepaired })], final: true);
    }

    private DisclosedTable Assemble(DisclosedTable table, IReadOnlyList<AlignedRow> rows, bool final = false)
    {
        var lines = new List<DisclosedLine>();
        foreach (TableHalf half in TableHalf.Split([.. table.Columns.Select(c => c.Meaning.Role)]))
        {
            DisclosedColumn[] columns = [.. table.Columns.Take(half.End).Skip(half.Start)];
            IReadOnlyList<KeyColumns> keys = KeyColumns.In(columns);
            var reader = new LineReader(table.Kind, SideOf(columns), subjects, units);
            lines.AddRange(rows.Select(row => ReadLine(table, row, columns, keys, reader, final)).OfType<DisclosedLine>());
        }

        return FinestStep.Apply(table with { Lines = [.. lines], RowCount = rows.Count });
    }

    private DisclosedLine? ReadLine(DisclosedTable table, AlignedRow aligned, DisclosedColumn[] columns, IReadOnlyList<KeyColumns> keys, LineReader reader, bool final)
    {
        GridRow row = aligned.Row;
        RowKey[] read = [.. keys.Select(k => k.Read(row))];
        ImmutableArray<DisclosedFigure> figures = ReadFigures(table, row, columns, final);
        if (!figures.IsEmpty && read.Length > 0 && Array.TrueForAll(read, k => k.IsBlank) && WordsIn(row, columns) is { } words)
        {
            read = [new RowKey(string.Empty, words, IsUnit: false)];
        }

        DisclosedLine? line = reader.Read(row.Line, read, figures);
        if (line is null)
        {
            return null;
        }

        ImmutableArray<DisclosedNumber> numbers = [.. ReadNumbers(row, columns)];
        foreach (DisclosedColumn column in keys.SelectMany(k => k.Columns).Concat(figures.Select(f => f.Column)).Concat(numbers.Select(n => n.Column)))
        {
            row.Place(column.Index);
        }

        string code = read.Select(k => k.CodeText).FirstOrDefault(c => c.Length > 0) ?? string.Empty;
        return line with { PrintedCode = code, Numbers = numbers, IsRepaired = aligned.IsRepaired, IsShort = aligned.IsShort };
    }

    private static IEnumerable<DisclosedNumber> ReadNumbers(GridRow row, DisclosedColumn[] columns)
    {
        foreach (DisclosedColumn column in columns.Where(c => c.Meaning.Role is ColumnRole.Rate or ColumnRole.Count or ColumnRole.Ordinal or ColumnRole.Text))
        {
            if (CellText.TryReadNumber(row[column.Index], out decimal value, out bool isPercent))
            {
                yield return new(column, value, isPercent);
            }
        }
    }

    /// <summary>The first words of a row whose key cells are blank: 合计 may stand in any column.</summary>
    private static string? WordsIn(GridRow row, DisclosedColumn[] columns) =>
        columns.Select(c => row[c.Index].Trim()).FirstOrDefault(t => t.Length > 0 && !CellText.IsNumeric(t) && !CellText.IsNothing(t));

    private ImmutableArray<DisclosedFigure> ReadFigures(DisclosedTable table, GridRow row, DisclosedColumn[] columns, bool final)
    {
        var figures = ImmutableArray.CreateBuilder<DisclosedFigure>();
        foreach (DisclosedColumn column in columns.Where(c => c.Meaning.Role is ColumnRole.Amount or ColumnRole.Difference))
        {
            string text = row[column.Index];
            if (CellText.IsNothing(text))
            {
                continue;
            }

            AmountParseFailure failure = default;
            if (table.Unit != AmountUnit.None && PrintedAmount.TryParse(PrintedText.Normalize(text), table.Unit, out PrintedAmount amount, out failure))
            {
                if (final ? _magnitude.TryTake(amount) : Magnitude.IsPlausible(amount))
                {
                    figures.Add(new(column, amount));
                }
                else if (final)
                {
                    ledger.Explain(row, column.Index, "the amount is larger than any budget");
                }
            }
            else if (final && text.Any(char.IsAsciiDigit))
            {
                ledger.Explain(row, column.Index, table.Unit == AmountUnit.None ? "the table names no unit: a number without a unit is no amount" : failure.Message);
            }
        }

        return figures.ToImmutable();
    }

    private static AmountUnit UnitInHeader(Grid grid, GridHeader header) =>
        grid.Rows.Take(header.RowCount).SelectMany(r => r.Cells).Select(GridCaption.UnitIn).FirstOrDefault(u => u != AmountUnit.None);

    private static TableSide SideOf(DisclosedColumn[] columns) => columns.Select(c => c.Meaning.Side).FirstOrDefault(s => s != TableSide.None);

    // A row of dashes is left over from another format; it says nothing.
    private static bool IsContent(GridRow row) =>
        !row.IsBlank && !row.Cells.All(c => c.AsSpan().Trim().Trim('-').IsEmpty);
}
