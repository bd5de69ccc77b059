using System.Globalization;
using GovBudget.Classification.Aggregation;
using GovBudget.Classification.Rendering.Internals;

namespace GovBudget.Classification.Rendering;

/// <summary>Writes a cross-tab as a fragment of HTML: a table whose headings span what stands below them, and whose names stay in sight.</summary>
/// <remarks>
/// 合计 stands first among the columns, as official tables have it, and last among the rows. What stands on a subtotal itself is in it and not told
/// apart. Absent is —. The same bytes in every culture.
/// </remarks>
public static class HtmlCrossTab
{
    /// <summary>Writes a cross-tab with exact amounts.</summary>
    /// <typeparam name="TRow">The type of the keys of the rows.</typeparam>
    /// <typeparam name="TColumn">The type of the keys of the columns.</typeparam>
    /// <param name="crossTab">The cross-tab.</param>
    /// <param name="options">How to show it; <see langword="null"/> for <see cref="RenderOptions.Default"/>.</param>
    /// <returns>A fragment with its own style, for light and dark. Every text is escaped.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="crossTab"/> is <see langword="null"/>.</exception>
    public static HtmlFragment Of<TRow, TColumn>(CrossTab<TRow, TColumn> crossTab, RenderOptions? options = null)
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
    /// <returns>A fragment with its own style, for light and dark. Every text is escaped.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="rounded"/> is <see langword="null"/>.</exception>
    public static HtmlFragment Of<TRow, TColumn>(RoundedCrossTab<TRow, TColumn> rounded, RenderOptions? options = null)
        where TRow : notnull
        where TColumn : notnull
    {
        ArgumentNullException.ThrowIfNull(rounded);
        return Write(new CrossTabLayout<TRow, TColumn>(rounded.CrossTab, rounded, options ?? RenderOptions.Default));
    }

    private static HtmlFragment Write<TRow, TColumn>(CrossTabLayout<TRow, TColumn> layout)
        where TRow : notnull
        where TColumn : notnull
    {
        Html html = Html.Fragment().Table(layout.Title, layout.Subtitle);
        WriteHead(html, layout);
        html.Open("tbody").Line();
        foreach (int row in layout.RowPlaces)
        {
            RollUpNode<TRow> node = layout.Row(row);
            html.Open("tr").Open("th", "class=\"first\" scope=\"row\"")
                .Element("span", layout.LabelOf(node), string.Create(CultureInfo.InvariantCulture, $"class=\"deep\" style=\"--gb-depth:{node.Depth}\""))
                .Close("th").Element("td", layout.RowTotal(row), "class=\"num\"");
            foreach (int column in layout.ColumnPlaces)
            {
                html.Element("td", layout.Cell(row, column), "class=\"num\"");
            }

            html.Close("tr").Line();
        }

        html.Open("tr", "class=\"total\"").Element("th", layout.Total, "class=\"first\" scope=\"row\"").Element("td", layout.GrandTotal, "class=\"num\"");
        foreach (int column in layout.ColumnPlaces)
        {
            html.Element("td", layout.ColumnTotal(column), "class=\"num\"");
        }

        return html.Close("tr").Line().Close("tbody").Close("table").Line().EndFragment();
    }

    /// <summary>One row of headings for each level: a column with columns below it spans them, and stands among them as 小计.</summary>
    private static void WriteHead<TRow, TColumn>(Html html, CrossTabLayout<TRow, TColumn> layout)
        where TRow : notnull
        where TColumn : notnull
    {
        int levels = layout.ColumnPlaces.Length == 0 ? 1 : layout.ColumnPlaces.Max(place => layout.Column(place).Depth) + 1;
        html.Open("thead").Line();
        for (int level = 0; level < levels; level++)
        {
            html.Open("tr");
            if (level == 0)
            {
                html.Element("th", layout.NameHeading, Cell("first", levels, 1)).Element("th", layout.Total, Cell("num", levels, 1));
            }

            for (int i = 0; i < layout.ColumnPlaces.Length; i++)
            {
                int depth = layout.Column(layout.ColumnPlaces[i]).Depth;
                int span = 1 + layout.ColumnPlaces.Skip(i + 1).TakeWhile(place => layout.Column(place).Depth > depth).Count();
                if (depth == level)
                {
                    html.Element("th", layout.LabelOf(layout.Column(layout.ColumnPlaces[i])), span > 1 ? Cell("group", 1, span) : Cell("num", levels - level, 1));
                }
                else if (depth == level - 1 && span > 1)
                {
                    html.Element("th", layout.Subtotal, Cell("num", levels - level, 1));
                }
            }

            html.Close("tr").Line();
        }

        html.Close("thead").Line();
    }

    private static string Cell(string style, int rows, int columns) => string.Create(
        CultureInfo.InvariantCulture,
        $"class=\"{style}\" scope=\"{(columns > 1 ? "colgroup" : "col")}\"{(rows > 1 ? $" rowspan=\"{rows}\"" : "")}{(columns > 1 ? $" colspan=\"{columns}\"" : "")}");
}
