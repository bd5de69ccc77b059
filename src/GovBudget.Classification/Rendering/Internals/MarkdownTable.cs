using System.Text;

namespace GovBudget.Classification.Rendering.Internals;

/// <summary>Builds a table of Markdown as GitHub, and most others, read it.</summary>
internal sealed class MarkdownTable
{
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

    public MarkdownTable AddRow(params ReadOnlySpan<string?> cells)
    {
        _text.Append('|');
        foreach (string? cell in cells)
        {
            _text.Append(' ').Append(Escape(cell)).Append(" |");
        }

        _text.Append('\n');
        return this;
    }

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
                _ when char.IsControl(c) => escaped.Append(' '),
                _ => escaped.Append(c),
            };
        }

        return escaped.ToString();
    }

    public override string ToString() => _text.ToString();
}
