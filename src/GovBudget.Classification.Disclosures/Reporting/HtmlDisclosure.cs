using System.Collections.Immutable;
using GovBudget.Classification.Checks;
using GovBudget.Classification.Rendering;
using GovBudget.Classification.Rendering.Internals;

namespace GovBudget.Classification.Disclosures.Reporting;

/// <summary>Writes a document as one fragment of HTML: its tables and target forms as they were read, its roll-ups, the relations with their verdicts, and the findings.</summary>
/// <remarks>
/// Tables and the relations that hold open without a script. Figures of tables are as printed, in the unit of the table; a cell without a number is —.
/// Numbers that have no typed field are listed. The narrative is not shown: <see cref="BudgetDisclosure.Narrative"/> has its figures. The same bytes in every culture.
/// </remarks>
public static class HtmlDisclosure
{
    /// <summary>Writes a document.</summary>
    /// <param name="document">The document.</param>
    /// <param name="options">
    /// How to show it; <see langword="null"/> for <see cref="RenderOptions.Default"/>. Unit and levels are those of roll-ups, relations and findings; target forms are in 元, as the official form is.
    /// </param>
    /// <returns>A fragment with its own style, for light and dark, wide and narrow. Every text is escaped.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> is <see langword="null"/>.</exception>
    public static HtmlFragment Of(BudgetDisclosure document, RenderOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(document);
        options ??= RenderOptions.Default;
        var layout = new DisclosureLayout(document, options);
        Html html = Html.Fragment().Open("div", "class=\"caption\"").Text(layout.Title).Element("small", layout.Subtitle).Close("div").Line();
        Chapter(html, layout.TablesHeading);
        foreach (DisclosedTable table in document.Tables)
        {
            Write(html, layout, table);
        }

        if (!document.Forms.IsEmpty)
        {
            Chapter(html, layout.FormsHeading);
        }

        foreach (PerformanceForm form in document.Forms)
        {
            Open(html, form.ProjectName, layout.SubtitleOf(form));
            html.Raw(InnerOf(HtmlForm.Of(form.ToProject(), layout.FormOptions))).Close("div").Close("details").Line();
        }

        Chapter(html, layout.RollUpsHeading);
        foreach (string tree in layout.RollUps(isHtml: true))
        {
            html.Raw(InnerOf(tree));
        }

        Chapter(html, layout.RelationsHeading);
        html.Element("p", layout.RelationsSummary, "class=\"soft\"").Line();
        Write(html, layout, layout.Relations);
        if (!layout.Consistent.IsEmpty)
        {
            Open(html, layout.NameOf(Verdict.Consistent), "");
            Write(html, layout, layout.Consistent);
            html.Close("div").Close("details").Line();
        }

        if (!document.Cells.Unplaced.IsEmpty)
        {
            Chapter(html, layout.UnplacedHeading);
            Write(html, [.. layout.UnplacedHeadings], document.Cells.Unplaced.Select(DisclosureLayout.Cells));
        }

        return html.Raw(InnerOf(HtmlFindings.Of(document.Findings, options with { Title = null }))).EndFragment();
    }

    private static void Write(Html html, DisclosureLayout layout, DisclosedTable table)
    {
        Open(html, layout.TitleOf(table), layout.SubtitleOf(table));
        foreach (DisclosedPart part in layout.PartsOf(table))
        {
            if (part.Name.Length > 0)
            {
                html.Element("p", part.Name, "class=\"soft\"").Line();
            }

            Write(html, [.. part.Columns], part.Rows);
            if (part.Blank.Length > 0)
            {
                html.Element("p", part.Blank, "class=\"soft\"").Line();
            }
        }

        foreach (string note in table.Notes)
        {
            html.Element("p", note, "class=\"soft\"").Line();
        }

        html.Close("div").Close("details").Line();
    }

    private static void Write(Html html, DisclosureLayout layout, ImmutableArray<RelationResult> relations)
    {
        WriteHead(html, [.. layout.RelationHeadings], "class=\"stack\"");
        foreach (RelationResult relation in relations)
        {
            string[] cells = layout.Cells(relation);
            string[] headings = [.. layout.RelationHeadings.Select(static column => column.Heading)];
            string tone = relation is { Verdict: Verdict.Inconsistent, Weight: Severity.Error } ? " bad" : "";
            string amounts = relation.Left is null && relation.Right is null ? "num none" : "num";
            html.Open("tr").Element("td", cells[0], $"class=\"brief{tone}\"").Element("td", cells[1], $"class=\"num brief\" data-heading=\"{headings[1]}\"").Element("td", cells[2], "class=\"full\"");
            for (int i = 3; i < cells.Length; i++)
            {
                html.Element("td", cells[i], $"class=\"{amounts}\" data-heading=\"{headings[i]}\"");
            }

            html.Close("tr").Line();
        }

        html.Close("tbody").Close("table").Line();
    }

    private static void Write(Html html, (string Heading, bool IsNumber)[] columns, IEnumerable<string[]> rows)
    {
        WriteHead(html, columns, "");
        foreach (string[] row in rows)
        {
            html.Open("tr");
            for (int i = 0; i < row.Length; i++)
            {
                html.Element("td", row[i], columns[i].IsNumber ? "class=\"num\"" : "");
            }

            html.Close("tr").Line();
        }

        html.Close("tbody").Close("table").Line();
    }

    private static void WriteHead(Html html, (string Heading, bool IsNumber)[] columns, string attributes)
    {
        html.Open("table", attributes).Open("thead").Open("tr");
        for (int i = 0; i < columns.Length; i++)
        {
            string style = !columns[i].IsNumber ? "" : i == 0 ? "class=\"num heading\" " : "class=\"num\" ";
            html.Element("th", columns[i].Heading, $"{style}scope=\"col\"");
        }

        html.Close("tr").Close("thead").Line().Open("tbody").Line();
    }

    private static void Open(Html html, string title, string subtitle) => html.Open("details").Open("summary", "class=\"part\"").Text(title).Text(" ")
        .Element("small", subtitle).Close("summary").Open("div", "class=\"body\"").Line();

    private static void Chapter(Html html, string heading) => html.Element("div", heading, "class=\"chapter\"").Line();

    /// <summary>What stands inside a fragment: one document has one style.</summary>
    private static string InnerOf(string fragment)
    {
        int begin = Html.Fragment().ToString().Length;
        return fragment[begin..fragment.LastIndexOf("</section>", StringComparison.Ordinal)];
    }
}
