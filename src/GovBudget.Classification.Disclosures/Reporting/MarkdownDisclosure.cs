using System.Collections.Immutable;
using System.Text;
using GovBudget.Classification.Rendering;
using GovBudget.Classification.Rendering.Internals;

namespace GovBudget.Classification.Disclosures.Reporting;

/// <summary>Writes a document as Markdown: its tables and target forms as they were read, its roll-ups, the relations with their verdicts, and the findings.</summary>
/// <remarks>
/// Figures of tables are as printed, in the unit of the table; a cell without a number is —. Of the relations that hold only the number is told. Numbers
/// that have no typed field are listed. The same bytes in every culture.
/// </remarks>
public static class MarkdownDisclosure
{
    /// <summary>Writes a document.</summary>
    /// <param name="document">The document.</param>
    /// <param name="options">
    /// How to show it; <see langword="null"/> for <see cref="RenderOptions.Default"/>. Unit and levels are those of roll-ups, relations and findings; target forms are in 元, as the official form is.
    /// </param>
    /// <returns>Headings and tables, lines joined by <c>\n</c>. No sign in a text counts as Markdown or HTML.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> is <see langword="null"/>.</exception>
    public static string Of(BudgetDisclosure document, RenderOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(document);
        options ??= RenderOptions.Default;
        var layout = new DisclosureLayout(document, options);
        StringBuilder text = new StringBuilder("# ").Append(MarkdownTable.Escape(layout.Title)).Append("\n\n").Append(MarkdownTable.Escape(layout.Subtitle)).Append("\n\n");
        Heading(text, layout.TablesHeading);
        foreach (DisclosedTable table in document.Tables)
        {
            Write(text, layout, table);
        }

        if (!document.Forms.IsEmpty)
        {
            Heading(text, layout.FormsHeading).AppendJoin('\n', document.Forms.Select(form => MarkdownForm.Of(form.ToProject(), layout.FormOptions))).Append('\n');
        }

        Heading(text, layout.RollUpsHeading).AppendJoin('\n', layout.RollUps(isHtml: false)).Append('\n');
        Heading(text, layout.RelationsHeading).Append(MarkdownTable.Escape(layout.RelationsSummary)).Append("\n\n");
        Write(text, layout.RelationHeadings, layout.Relations.Select(layout.Cells));
        if (!document.Cells.Unplaced.IsEmpty)
        {
            Heading(text, layout.UnplacedHeading);
            Write(text, layout.UnplacedHeadings, document.Cells.Unplaced.Select(DisclosureLayout.Cells));
        }

        return Heading(text, layout.FindingsHeading).Append(MarkdownFindings.Of(document.Findings, options with { Title = "" })).ToString();
    }

    private static void Write(StringBuilder text, DisclosureLayout layout, DisclosedTable table)
    {
        foreach (DisclosedPart part in layout.PartsOf(table))
        {
            string title = part.Name.Length > 0 ? $"{layout.TitleOf(table)} · {part.Name}" : layout.TitleOf(table);
            text.Append(MarkdownTable.Caption(title, layout.SubtitleOf(table)));
            Write(text, part.Columns, part.Rows);
            text.Append(part.Blank.Length > 0 ? MarkdownTable.Escape(part.Blank) + "\n\n" : "");
        }

        foreach (string note in table.Notes)
        {
            text.Append(MarkdownTable.Escape(note)).Append("\n\n");
        }
    }

    private static void Write(StringBuilder text, ImmutableArray<(string Heading, bool IsNumber)> columns, IEnumerable<string[]> rows)
    {
        string[][] all = [.. rows];
        if (all.Length == 0)
        {
            return;
        }

        var table = new MarkdownTable(columns.AsSpan());
        foreach (string[] row in all)
        {
            table.AddRow(row);
        }

        text.Append(table).Append('\n');
    }

    private static StringBuilder Heading(StringBuilder text, string heading) => text.Append("## ").Append(MarkdownTable.Escape(heading)).Append("\n\n");
}
