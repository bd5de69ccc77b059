using System.Globalization;
using System.Text;
using GovBudget.Classification.Variances;

namespace GovBudget.Classification.Rendering.Internals;

/// <summary>Writes a tree with figures as text, as Markdown, and as HTML that opens and closes without a script.</summary>
internal static class TreeWriter
{
    private const int FewFigures = 2;

    // The name is the first child of a row.
    private const int FirstFigure = 2;

    // Digits that stand side by side on a page of 760 pixels.
    private const int MostInLine = 80;

    /// <summary>A caption, and an aligned table in which deeper names stand further in; what has to be known of a row stands in its last column.</summary>
    public static string ToText(TreeLayout layout, int maxWidth)
    {
        TextTable table = new TextTable().AddColumn(layout.NameHeading, TextAlignment.Left, maxWidth);
        foreach (string heading in layout.Headings)
        {
            table.AddColumn(heading, TextAlignment.Right);
        }

        table.AddColumn("");
        foreach (TreeRow row in layout.Rows.Append(layout.Total))
        {
            string label = row.Tag.Length > 0 ? $"{row.Label} · {row.Tag}" : row.Label;
            table.AddRow(row.Depth, [label, .. row.Figures.Select(static figure => Figures.WithoutArrow(figure.Text)), row.Note]);
        }

        return TextCell.Caption(layout.Title, layout.Subtitle) + table;
    }

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
    public static HtmlFragment ToHtml(TreeLayout layout, int openLevels)
    {
        Html html = Html.Fragment();
        int[] widths = WidthsOf(layout);
        bool isWide = widths.Length > FewFigures;
        string style = isWide ? widths.Sum() > MostInLine ? " wide many" : " wide" : "";
        html.Open("div", $"class=\"tree{style}\" style=\"{Columns(layout, widths)}{(isWide ? ColumnsBelow(widths) + HeadingsBelow(layout) : "")}\"").Line();
        html.Open("div", "class=\"caption\"").Text(layout.Title).Element("small", layout.Subtitle).Close("div").Line();
        html.Open("div", "class=\"row head\"").Element("span", layout.NameHeading, "class=\"name\"");
        foreach (string heading in layout.Headings)
        {
            html.Element("span", heading, "class=\"num\"");
        }

        if (layout.Track.Length > 0)
        {
            html.Element("span", "", "class=\"bar\"");
        }

        html.Close("div").Line();
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

        if (layout.Track.Length > 0)
        {
            row.Bar.Write(html, "span", layout.Track);
        }

        html.Close(tag);
    }

    /// <summary>Each column is as wide as its widest figure, in digits, so that all rows agree.</summary>
    private static string Columns(TreeLayout layout, int[] widths)
    {
        string figures = string.Concat(widths.Select(static width => string.Create(CultureInfo.InvariantCulture, $" {width + 1}ch")));
        return $"--gb-columns:minmax(9em,1fr){figures}{(layout.Track.Length > 0 ? " var(--gb-bars,9em)" : "")}";
    }

    /// <summary>Where there is no room beside the name, figures stand below it: in one line, or as many in a line as fit.</summary>
    private static string ColumnsBelow(int[] widths)
    {
        string figures = string.Join(' ', widths.Select(static width => string.Create(CultureInfo.InvariantCulture, $"minmax({width}ch,1fr)")));
        return string.Create(CultureInfo.InvariantCulture, $";--gb-figures:{figures};--gb-lines:repeat(auto-fill,minmax(min({widths.Max()}ch,48%),1fr))");
    }

    /// <summary>The headings, for where figures are shown line by line and not below them: the style writes them beside each.</summary>
    private static string HeadingsBelow(TreeLayout layout) => string.Concat(layout.Headings.Select(static (heading, i) => string.Create(
        CultureInfo.InvariantCulture, $";--gb-heading-{i + FirstFigure}:'{InStyle(heading)}'")));

    // As a string of a style inside an attribute: whatever is no letter and no digit is written as its number.
    private static string InStyle(string text) => string.Concat(TextCell.Clean(text).EnumerateRunes().Select(static rune => rune.IsAscii && !Rune.IsLetterOrDigit(rune)
        ? string.Create(CultureInfo.InvariantCulture, $"\\{rune.Value:x} ")
        : rune.ToString()));

    private static int[] WidthsOf(TreeLayout layout) =>
    [
        .. Enumerable.Range(0, layout.Headings.Length).Select(column =>
            Math.Max(layout.Rows.Append(layout.Total).Max(row => DisplayWidth.Of(row.Figures[column].Text)), DisplayWidth.Of(layout.Headings[column]))),
    ];
}
