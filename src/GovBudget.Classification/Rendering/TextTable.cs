using System.Text;
using GovBudget.Classification.Rendering.Internals;

namespace GovBudget.Classification.Rendering;

/// <summary>Builds a table of plain text whose columns stay aligned where Chinese and Latin characters are mixed.</summary>
/// <remarks>
/// <para>Columns are set apart by two spaces, the header by a line of hyphens. No line ends with a space; lines are joined by <c>\n</c>, and
/// none stands at the end. Control characters in a cell become spaces. The same cells give the same text in every culture.</para>
/// <para>A builder is not thread-safe.</para>
/// </remarks>
public sealed class TextTable
{
    private const string Gap = "  ";
    private const int IndentWidth = 2;
    private const int NarrowestMaximum = 4;

    private readonly List<TextColumn> _columns = [];
    private readonly List<string[]> _rows = [];

    /// <summary>Adds a column. All columns come before the first row.</summary>
    /// <param name="header">What stands at its head; may be empty.</param>
    /// <param name="alignment">At which side the cells and the header stand.</param>
    /// <param name="maxWidth">The most columns of the terminal it may take, 4 at least; 0 for as many as it needs.</param>
    /// <param name="overflow">What becomes of a cell that is wider.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="header"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="maxWidth"/> is below 4 and not 0, or an enumeration value is not a member.</exception>
    /// <exception cref="InvalidOperationException">There are rows already.</exception>
    public TextTable AddColumn(
        string header, TextAlignment alignment = TextAlignment.Left, int maxWidth = 0, TextOverflow overflow = TextOverflow.Wrap)
    {
        ArgumentNullException.ThrowIfNull(header);
        if ((maxWidth != 0 && maxWidth < NarrowestMaximum) || !Enum.IsDefined(alignment) || !Enum.IsDefined(overflow))
        {
            throw new ArgumentOutOfRangeException(nameof(maxWidth), $"The alignment {alignment}, the width {maxWidth} or the overflow {overflow} is none.");
        }

        if (_rows.Count > 0)
        {
            throw new InvalidOperationException("Add all columns before the first row.");
        }

        _columns.Add(new(TextCell.Clean(header), alignment, maxWidth == 0 ? int.MaxValue : maxWidth, overflow));
        return this;
    }

    /// <summary>Adds a row.</summary>
    /// <param name="cells">The cells from left to right; <see langword="null"/> and cells left out at the end are empty.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentException">There are more cells than columns.</exception>
    public TextTable AddRow(params ReadOnlySpan<string?> cells) => AddRow(0, cells);

    /// <summary>Adds a row whose first cell stands deeper in a tree.</summary>
    /// <param name="depth">How many levels deeper, of two spaces each.</param>
    /// <param name="cells">The cells from left to right; <see langword="null"/> and cells left out at the end are empty.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="depth"/> is negative.</exception>
    /// <exception cref="ArgumentException">There are more cells than columns.</exception>
    public TextTable AddRow(int depth, params ReadOnlySpan<string?> cells)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(depth);
        if (cells.Length > _columns.Count)
        {
            throw new ArgumentException($"The row has {cells.Length} cells, the table {_columns.Count} columns.", nameof(cells));
        }

        string[] row = new string[_columns.Count];
        for (int i = 0; i < row.Length; i++)
        {
            row[i] = i < cells.Length ? TextCell.Clean(cells[i] ?? "") : "";
        }

        if (row.Length > 0 && depth > 0)
        {
            row[0] = new string(' ', depth * IndentWidth) + row[0];
        }

        _rows.Add(row);
        return this;
    }

    /// <summary>The table as text; empty where there are no columns.</summary>
    public override string ToString()
    {
        if (_columns.Count == 0)
        {
            return "";
        }

        List<string[][]> blocks = [Lay([.. _columns.Select(static column => column.Header)]), .. _rows.Select(Lay)];
        int[] widths = [.. Enumerable.Range(0, _columns.Count).Select(i => blocks.Max(block => block[i].Max(line => DisplayWidth.Of(line))))];
        var lines = new List<string>();
        for (int i = 0; i < blocks.Count; i++)
        {
            AddLines(lines, blocks[i], widths);
            if (i == 0)
            {
                lines.Add(string.Join(Gap, widths.Select(static width => new string('-', width))).TrimEnd());
            }
        }

        return string.Join('\n', lines);
    }

    /// <summary>Lays the cells of a row out as lines.</summary>
    private string[][] Lay(string[] row) => [.. row.Select((cell, i) => TextCell.Lay(cell, _columns[i].MaxWidth, _columns[i].Overflow))];

    private void AddLines(List<string> lines, string[][] cells, int[] widths)
    {
        int count = cells.Max(static cell => cell.Length);
        var line = new StringBuilder();
        for (int number = 0; number < count; number++)
        {
            line.Clear();
            for (int i = 0; i < cells.Length; i++)
            {
                string part = number < cells[i].Length ? cells[i][number] : "";
                int padding = widths[i] - DisplayWidth.Of(part);
                bool isRight = _columns[i].Alignment == TextAlignment.Right;
                line.Append(i > 0 ? Gap : "").Append(' ', isRight ? padding : 0).Append(part).Append(' ', isRight ? 0 : padding);
            }

            lines.Add(line.ToString().TrimEnd());
        }
    }
}
