namespace GovBudget.Classification.Disclosures.Grids;

/// <summary>The header rows of a table, folded into one path of texts a column (2026年预算数 / 基本支出 / 人员经费).</summary>
internal sealed class GridHeader
{
    // No official form has more header rows; a table that seems to is one without header.
    private const int MostRows = 6;

    // The widest form seen has 30 columns; what stands beyond this is no form, and its numbers end as unplaced.
    private const int MostColumns = 1_000;

    private GridHeader(int rowCount, IReadOnlyList<IReadOnlyList<string>> paths)
    {
        RowCount = rowCount;
        Paths = paths;
    }

    public int RowCount { get; }

    /// <summary>The path of each column, from the widest heading down.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Paths { get; }

    public int Width => Paths.Count;

    public static GridHeader Detect(IReadOnlyList<GridRow> rows)
    {
        int count = 0;
        while (count < rows.Count && count <= MostRows && !IsData(rows, count))
        {
            count++;
        }

        count = count > MostRows ? 0 : count;
        GridRow[] headings = [.. rows.Take(count).Where(r => !IsColumnNumbers(r) && !r.IsBlank)];
        int width = headings.Length == 0 ? 0 : Math.Min(MostColumns, headings.Max(r => r.Width));
        return new(count, [.. Enumerable.Range(0, width).Select(c => Path(headings, c))]);
    }

    /// <summary>Whether a row only numbers the columns: 1 2 3, 栏次 1 2, ** ** 1 2.</summary>
    public static bool IsColumnNumbers(GridRow row)
    {
        int last = 0;
        foreach (int column in row.FilledColumns)
        {
            string text = PrintedText.Normalize(row[column]);
            if (CellText.IsColumnNumber(text, out int number))
            {
                if (number <= last)
                {
                    return false;
                }

                last = number;
            }
            else if (text is not ("栏次" or "行次" or "**" or "—" or "-"))
            {
                return false;
            }
        }

        return last > 0;
    }

    private static bool IsData(IReadOnlyList<GridRow> rows, int index)
    {
        GridRow row = rows[index];
        if (row.IsBlank || IsColumnNumbers(row))
        {
            return false;
        }

        int[] filled = [.. row.FilledColumns];
        return filled.Any(c => CellText.IsNumeric(row[c])) || (index > 0 && (IsTotal(rows, index, filled) || IsNameAlone(rows, index, filled) || BeginsWithOrdinal(row[filled[0]])));
    }

    // A blank total row is data; a heading 合计 above figures is not, for other headings stand beside it.
    private static bool IsTotal(IReadOnlyList<GridRow> rows, int index, int[] filled) =>
        filled.Length > 0
        && filled.All(c => PrintedWords.IsTotal(rows[index][c]))
        && PrintedWords.IsKeyHeading(HeadingAbove(rows, index, filled[0]));

    // A name under the heading of names, with nothing beside it, is a row whose figures are all blank.
    private static bool IsNameAlone(IReadOnlyList<GridRow> rows, int index, int[] filled) =>
        filled.Length == 1 && PrintedWords.IsKeyHeading(HeadingAbove(rows, index, filled[0])) && !PrintedWords.IsKeyHeading(rows[index][filled[0]]);

    private static string HeadingAbove(IReadOnlyList<GridRow> rows, int index, int column)
    {
        for (int above = index - 1; above >= 0; above--)
        {
            if (!string.IsNullOrWhiteSpace(rows[above][column]))
            {
                return PrintedText.Normalize(rows[above][column]);
            }
        }

        return string.Empty;
    }

    private static bool BeginsWithOrdinal(string text)
    {
        string label = PrintedText.Normalize(text);
        return PrintedText.StripOrdinal(label) != label;
    }

    private static string[] Path(GridRow[] headings, int column)
    {
        var path = new List<string>();
        for (int row = 0; row < headings.Length; row++)
        {
            string text = PrintedText.Normalize(headings[row][Anchor(headings, row, column)]);
            if (text.Length > 0 && (path.Count == 0 || path[^1] != text))
            {
                path.Add(text);
            }
        }

        return [.. path];
    }

    /// <summary>
    /// The column in which the heading over a column is printed: a merged heading stands in its first column. It reaches
    /// no further than the heading above it, and a blank below a heading of the column's own is that heading again.
    /// </summary>
    private static int Anchor(GridRow[] headings, int row, int column)
    {
        int anchor = column;
        while (anchor > 0 && string.IsNullOrWhiteSpace(headings[row][anchor]) && !StartsHeadingAbove(headings, row, anchor))
        {
            anchor--;
        }

        return anchor;
    }

    private static bool StartsHeadingAbove(GridRow[] headings, int row, int column) =>
        Enumerable.Range(0, row).Any(above => !string.IsNullOrWhiteSpace(headings[above][column]));
}
