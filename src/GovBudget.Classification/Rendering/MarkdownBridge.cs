using GovBudget.Classification.Rendering.Internals;
using GovBudget.Classification.Variances;

namespace GovBudget.Classification.Rendering;

/// <summary>Writes a bridge as Markdown: a table with both totals and the steps between them.</summary>
/// <remarks>Every change has an arrow and a sign. Absent is —. The same bytes in every culture.</remarks>
public static class MarkdownBridge
{
    /// <summary>Writes a bridge.</summary>
    /// <param name="bridge">The bridge.</param>
    /// <param name="options">How to show it; <see langword="null"/> for <see cref="RenderOptions.Default"/>.</param>
    /// <returns>A caption and a table, lines joined by <c>\n</c>. No sign in a text counts as Markdown or HTML.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="bridge"/> is <see langword="null"/>.</exception>
    public static string Of(VarianceBridge bridge, RenderOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(bridge);
        var layout = new BridgeLayout(bridge, options ?? RenderOptions.Default);
        var table = new MarkdownTable((layout.Headings[0], false), (layout.Headings[1], true), (layout.Headings[2], true));
        foreach (BridgeRow row in layout.Rows)
        {
            table.AddRow(row.Label, row.Change, row.Through);
        }

        return MarkdownTable.Caption(layout.Title, layout.Subtitle) + table;
    }
}
