using System.Globalization;
using System.Text;
using GovBudget.Classification.Variances;

namespace GovBudget.Classification.Rendering.Internals;

/// <summary>Writes a tree with figures as Markdown and as HTML that opens and closes without a script.</summary>
internal static class TreeWriter
{
    private const int FewFigures = 2;

    /// <summary>A heading, and a table in which deeper names stand further in.</summary>
    public static string ToMarkdown(TreeLayout layout)
    {
        (string, bool)[] figures = [.. layout.Headings.Select(static heading => (heading, true))];
        var table = new MarkdownTable([(layout.NameHeading, false), .. figures]);
        foreach (TreeRow row in layout.Rows.Append(layout.Total))
        {
            string label = string.Join(" · ", new[] { row.Label, row.Tag, row.Note }.Where(static text => text.Length > 0));
            table.AddRow(row.Depth, [label, .. row.Figures.Select(static figure => figure.Text)]);
        }

        return MarkdownTable.Caption(layout.Title, layout.Subtitle) + table;
    }

    /// <summary>
    /// Rows are lines of one grid each, of the same columns, so that they stay aligned inside any depth of what opens and closes: a table
    /// may not hold such parts.
    /// </summary>
    public static string ToHtml(TreeLayout layout, int openLevels)
    {
        Html html = Html.Fragment();
        string wide = layout.Headings.Length > FewFigures ? " wide" : "";
        html.Open("div", $"class=\"tree{wide}\" style=\"--gb-columns:{Columns(layout)}\"").Line();
        html.Open("div", "class=\"caption\"").Text(layout.Title).Element("small", layout.Subtitle).Close("div").Line();
        html.Open("div", "class=\"row head\"").Element("span", layout.NameHeading, "class=\"name\"");
        foreach (string heading in layout.Headings)
        {
            html.Element("span", heading, "class=\"num\"");
        }

        html.Element("span", "", "class=\"bar\"").Close("div").Line();
        WriteRows(html, layout, openLevels);
        WriteRow(html, layout, layout.Total, "div", "row total");
        return html.Line().Close("div").Line().EndFragment();
    }

    private static void WriteRows(Html html, TreeLayout layout, int openLevels)
    {
        int opened = 0;
        for (int i = 0; i < layout.Rows.Length; i++)
        {
            TreeRow row = layout.Rows[i];
            for (; opened > row.Depth; opened--)
            {
                html.Close("details").Line();
            }

            if (layout.HasBelow(i))
            {
                html.Open("details", openLevels == 0 || row.Depth + 1 < openLevels ? "open=\"\"" : "");
                WriteRow(html, layout, row, "summary", "row");
                opened++;
            }
            else
            {
                WriteRow(html, layout, row, "div", "row");
            }

            html.Line();
        }

        for (; opened > 0; opened--)
        {
            html.Close("details").Line();
        }
    }

    private static void WriteRow(Html html, TreeLayout layout, TreeRow row, string tag, string style)
    {
        string depth = row.Depth > 0 ? string.Create(CultureInfo.InvariantCulture, $" style=\"--gb-depth:{row.Depth}\"") : "";
        html.Open(tag, $"class=\"{style}\"{depth}").Open("span", "class=\"name\"").Text(row.Label);
        if (row.Tag.Length > 0)
        {
            html.Text(" ").Element("small", row.Tag, "class=\"tag\"");
        }

        if (row.Note.Length > 0)
        {
            html.Text(" ").Element("small", row.Note, "class=\"note\"");
        }

        html.Close("span");
        foreach (TreeFigure figure in row.Figures)
        {
            string tone = figure.Favourability == Favourability.Neutral ? "" : " " + Bar.StyleOf(figure.Favourability, isLess: false);
            html.Element("span", figure.Text, $"class=\"num{tone}\"");
        }

        row.Bar.Write(html, "span", layout.Track);
        html.Close(tag);
    }

    /// <summary>Each column is as wide as its widest figure, in digits, so that all rows agree.</summary>
    private static string Columns(TreeLayout layout)
    {
        var columns = new StringBuilder("minmax(9em,1fr)");
        for (int i = 0; i < layout.Headings.Length; i++)
        {
            int column = i;
            int widest = layout.Rows.Append(layout.Total).Max(row => DisplayWidth.Of(row.Figures[column].Text));
            columns.Append(CultureInfo.InvariantCulture, $" {Math.Max(widest, DisplayWidth.Of(layout.Headings[column])) + 1}ch");
        }

        return columns.Append(" var(--gb-bars,9em)").ToString();
    }
}
