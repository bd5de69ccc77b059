using GovBudget.Classification.Disclosures.Grids;

namespace GovBudget.Classification.Disclosures.Forms;

/// <summary>The rows of one form among those of a grid, under its title.</summary>
internal sealed record FormRows(string Title, int Line, GridCaption Caption, IReadOnlyList<GridRow> Rows)
{
    private const int LongestTitle = 100;

    /// <summary>The unit of money that the lines above the table name.</summary>
    public AmountUnit Unit => Caption.Unit;

    /// <summary>Whose table it is, by the lines above it.</summary>
    public string? Owner => Caption.Owner;

    /// <summary>Cuts a grid where a form begins: at a title among its rows, or at the name of a further project.</summary>
    public static IEnumerable<FormRows> Split(Grid grid)
    {
        var rows = new List<GridRow>();
        GridCaption caption = grid.Caption;
        (string title, int line) = (caption.Title ?? string.Empty, caption.HasTitle ? caption.TitleLine : grid.FirstLine);
        bool named = false;
        foreach (GridRow row in grid.Rows)
        {
            string? printed = TitleIn(row);
            bool names = NamesForm(row);
            if (rows.Count > 0 && (printed is not null || (names && named)))
            {
                yield return new(title, line, caption, rows);
                (rows, named, line) = ([], false, row.Line);
            }

            (title, line) = printed is null ? (title, line) : (printed, row.Line);
            named |= names;
            rows.Add(row);
        }

        yield return new(title, line, caption, rows);
    }

    public static bool NamesForm(GridRow row) => row.FilledColumns.Take(1).Any(c => FormLabels.IsName(PrintedText.Normalize(row[c])));

    private static string? TitleIn(GridRow row)
    {
        int[] filled = [.. row.FilledColumns.Take(2)];
        return filled.Length == 1 && row[filled[0]].Trim() is { Length: <= LongestTitle } text && text.EndsWith('表') && text.Contains("绩效", StringComparison.Ordinal) ? text : null;
    }
}
