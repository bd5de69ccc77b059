using System.Collections;
using System.Globalization;
using System.Net;
using System.Reflection;
using System.Text;
using System.Xml.Linq;

namespace GovBudget.Classification.Samples.Tests.Notebooks;

/// <summary>What a cell shows: the value of its last expression.</summary>
/// <param name="Text">As text.</param>
/// <param name="Picture">As HTML or SVG, where a notebook shows it so.</param>
/// <param name="Kind">The media type of the picture.</param>
internal sealed record NotebookOutput(string Text, string? Picture = null, string? Kind = null)
{
    /// <summary>The media type of a fragment of HTML.</summary>
    public const string Html = "text/html";

    /// <summary>The media type of a chart.</summary>
    public const string Svg = "image/svg+xml";

    /// <summary>Shows a value as notebooks do: a result by its own ToHtml(), a chart as it is, rows of properties as a table.</summary>
    public static NotebookOutput? Of(object? value) => value switch
    {
        null => null,
        string text when text.StartsWith("<svg", StringComparison.Ordinal) => new(TitleOf(text), text, Svg),
        string text => new(text),
        _ when Call(value, "ToHtml") is { } html => new(TextOfResult(value), html, Html),
        IEnumerable rows => OfRows([.. rows.Cast<object?>()]),
        _ => new(TextOf(value)),
    };

    private static string? Call(object value, string method) =>
        value.GetType().GetMethod(method, BindingFlags.Public | BindingFlags.Instance, []) is { } found && found.ReturnType == typeof(string) ? (string?)found.Invoke(value, null) : null;

    private static string TextOf(object? value) => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "";

    // ToString() of some results is one line for the debugger: a reader without HTML is to see the whole.
    private static string TextOfResult(object value) =>
        Call(value, "ToText") ?? (TextOf(value) is var text && text.Contains('\n', StringComparison.Ordinal) ? text : Call(value, "ToMarkdown") ?? text);

    private static string TitleOf(string svg) => XDocument.Parse(svg).Root!.Elements().First(static element => element.Name.LocalName == "title").Value;

    private static NotebookOutput OfRows(object?[] rows)
    {
        bool haveColumns = rows.OfType<object>().FirstOrDefault()?.GetType().Name.StartsWith("<>f__AnonymousType", StringComparison.Ordinal) == true;
        string text = string.Join('\n', rows.Select(TextOf));
        return haveColumns ? new(text, TableOf(rows, rows[0]!.GetType().GetProperties()), Html) : new(text);
    }

    private static string TableOf(object?[] rows, PropertyInfo[] columns)
    {
        var html = new StringBuilder("<table>\n<tr>");
        html.AppendJoin("", columns.Select(static column => $"<th>{WebUtility.HtmlEncode(column.Name)}</th>")).Append("</tr>\n");
        foreach (object? row in rows)
        {
            html.Append("<tr>").AppendJoin("", columns.Select(column => $"<td>{WebUtility.HtmlEncode(TextOf(column.GetValue(row)))}</td>")).Append("</tr>\n");
        }

        return html.Append("</table>").ToString();
    }
}
