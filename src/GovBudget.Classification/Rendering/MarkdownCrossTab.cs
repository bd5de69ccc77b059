using GovBudget.Classification.Aggregation;
using GovBudget.Classification.Rendering.Internals;

namespace GovBudget.Classification.Rendering;

/// <summary>Writes a cross-tab as Markdown: a table in which deeper names stand further in.</summary>
/// <remarks>
/// 合计 stands first among the columns, as official tables have it, and last among the rows. What stands on a subtotal itself is in it and not told
/// apart. Absent is —. The same bytes in every culture.
/// </remarks>
public static class MarkdownCrossTab
{
    /// <summary>Writes a cross-tab with exact amounts.</summary>
    /// <typeparam name="TRow">The type of the keys of the rows.</typeparam>
    /// <typeparam name="TColumn">The type of the keys of the columns.</typeparam>
    /// <param name="crossTab">The cross-tab.</param>
    /// <param name="options">How to show it; <see langword="null"/> for <see cref="RenderOptions.Default"/>.</param>
    /// <returns>A caption and a table, lines joined by <c>\n</c>. No sign in a text counts as Markdown or HTML.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="crossTab"/> is <see langword="null"/>.</exception>
    public static string Of<TRow, TColumn>(CrossTab<TRow, TColumn> crossTab, RenderOptions? options = null)
        where TRow : notnull
        where TColumn : notnull
    {
        ArgumentNullException.ThrowIfNull(crossTab);
        return Write(new CrossTabLayout<TRow, TColumn>(crossTab, null, options ?? RenderOptions.Default));
    }

    /// <summary>Writes a rounded cross-tab in its own unit and decimals, and says how many figures are not at their nearest value.</summary>
    /// <typeparam name="TRow">The type of the keys of the rows.</typeparam>
    /// <typeparam name="TColumn">The type of the keys of the columns.</typeparam>
    /// <param name="rounded">The rounded cross-tab.</param>
    /// <param name="options">How to show it; <see langword="null"/> for <see cref="RenderOptions.Default"/>.</param>
    /// <returns>A caption and a table, lines joined by <c>\n</c>. No sign in a text counts as Markdown or HTML.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="rounded"/> is <see langword="null"/>.</exception>
    public static string Of<TRow, TColumn>(RoundedCrossTab<TRow, TColumn> rounded, RenderOptions? options = null)
        where TRow : notnull
        where TColumn : notnull
    {
        ArgumentNullException.ThrowIfNull(rounded);
        return Write(new CrossTabLayout<TRow, TColumn>(rounded.CrossTab, rounded, options ?? RenderOptions.Default));
    }

    private static string Write<TRow, TColumn>(CrossTabLayout<TRow, TColumn> layout)
        where TRow : notnull
        where TColumn : notnull
    {
        (string, bool)[] columns = [.. layout.ColumnPlaces.Select(place => (layout.LabelOf(layout.Column(place)), true))];
        var table = new MarkdownTable([(layout.NameHeading, false), (layout.Total, true), .. columns]);
        foreach (int row in layout.RowPlaces)
        {
            table.AddRow(layout.Row(row).Depth, [layout.LabelOf(layout.Row(row)), layout.RowTotal(row), .. layout.ColumnPlaces.Select(column => layout.Cell(row, column))]);
        }

        table.AddRow([layout.Total, layout.GrandTotal, .. layout.ColumnPlaces.Select(layout.ColumnTotal)]);
        return MarkdownTable.Caption(layout.Title, layout.Subtitle) + table;
    }
}
