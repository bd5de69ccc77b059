using GovBudget.Classification.Performance;
using GovBudget.Classification.Rendering.Internals;

namespace GovBudget.Classification.Rendering;

/// <summary>Writes the scores of a project as Markdown: every indicator with target, actual, points, and how they come about.</summary>
/// <remarks>An indicator without a score has — and the reason, never 0 points. The same bytes in every culture.</remarks>
public static class MarkdownScore
{
    /// <summary>Writes scores.</summary>
    /// <param name="score">The scores.</param>
    /// <param name="options">How to show them; <see langword="null"/> for <see cref="RenderOptions.Default"/>.</param>
    /// <returns>A caption and a table, lines joined by <c>\n</c>. No sign in a text counts as Markdown or HTML.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="score"/> is <see langword="null"/>.</exception>
    public static string Of(PerformanceScore score, RenderOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(score);
        var layout = new ScoreLayout(score, options ?? RenderOptions.Default);
        var table = new MarkdownTable([.. layout.Headings.Select(static (heading, place) => (heading, place is 3 or 4))]);
        foreach (ScoreRow row in layout.Rows)
        {
            table.AddRow(row.Cells);
        }

        table.AddRow(layout.Total, "", "", layout.TotalWeight, layout.TotalPoints, "");
        return MarkdownTable.Caption(layout.Title, layout.Subtitle) + table;
    }
}
