using System.Text;

namespace GovBudget.Classification.Rendering.Internals;

/// <summary>Builds a table of Markdown as GitHub, and most others, read it.</summary>
internal sealed class MarkdownTable
{
    private const string Indent = "&emsp;";

    private readonly StringBuilder _text = new();

    /// <param name="columns">The headings; a true marks a column of numbers.</param>
    public MarkdownTable(params ReadOnlySpan<(string Heading, bool IsNumber)> columns)
    {
        string[] headings = new string[columns.Length];
        string[] rules = new string[columns.Length];
        for (int i = 0; i < columns.Length; i++)
        {
            (headings[i], rules[i]) = (columns[i].Heading, columns[i].IsNumber ? "---:" : "---");
        }

        AddRow(headings);
        _text.Append("| ").AppendJoin(" | ", rules).Append(" |\n");
    }

    public MarkdownTable AddRow(params ReadOnlySpan<string?> cells) => AddRow(0, cells);

    /// <summary>Adds a row whose first cell stands deeper in a tree. White space at the begin of a cell would not be shown.</summary>
    public MarkdownTable AddRow(int depth, params ReadOnlySpan<string?> cells)
    {
        _text.Append('|');
        for (int i = 0; i < cells.Length; i++)
        {
            _text.Append(' ').Insert(_text.Length, Indent, i == 0 ? depth : 0).Append(Escape(cells[i])).Append(" |");
        }

        _text.Append('\n');
        return this;
    }

    /// <summary>What stands above a table, with the blank line that a table needs.</summary>
    public static string Caption(string title, string subtitle) =>
        string.Join(" · ", new[] { title.Length > 0 ? $"**{Escape(title)}**" : "", Escape(subtitle) }.Where(static text => text.Length > 0)) + "\n\n";

    /// <summary>Text that means itself: no sign of Markdown or HTML in it counts.</summary>
    public static string Escape(string? text)
    {
        var escaped = new StringBuilder();
        foreach (char c in text ?? "")
        {
            _ = c switch
            {
                '\\' or '|' or '*' or '_' or '`' or '[' or ']' or '~' or '#' => escaped.Append('\\').Append(c),
                '<' => escaped.Append("&lt;"),
                '>' => escaped.Append("&gt;"),
                '&' => escaped.Append("&amp;"),
                '\n' => escaped.Append("<br>"),
                _ when Unprintable.Is(c) => escaped.Append(' '),
                _ => escaped.Append(c),
            };
        }

        return escaped.ToString();
    }

    public override string ToString() => _text.ToString();
}
