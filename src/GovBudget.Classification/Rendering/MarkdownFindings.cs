using GovBudget.Classification.Checks;
using GovBudget.Classification.Rendering.Internals;

namespace GovBudget.Classification.Rendering;

/// <summary>Writes findings as Markdown: a table, errors first, with both sides where a finding has amounts.</summary>
/// <remarks>Absent is —. The same bytes in every culture.</remarks>
public static class MarkdownFindings
{
    /// <summary>Writes findings.</summary>
    /// <param name="findings">The findings.</param>
    /// <param name="options">How to show them; <see langword="null"/> for <see cref="RenderOptions.Default"/>.</param>
    /// <returns>A caption and a table, lines joined by <c>\n</c>. No sign in a text counts as Markdown or HTML.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="findings"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">A finding is <see langword="null"/>.</exception>
    public static string Of(IEnumerable<Finding> findings, RenderOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(findings);
        var layout = new FindingsLayout(findings, options ?? RenderOptions.Default);
        var table = new MarkdownTable([.. layout.Headings.Select(static (heading, place) => (heading, FindingsLayout.IsNumber(place)))]);
        foreach (Finding finding in layout.Findings)
        {
            table.AddRow(layout.CellsOf(finding));
        }

        return MarkdownTable.Caption(layout.Title, layout.Subtitle) + table;
    }
}
