using GovBudget.Classification.Performance;
using GovBudget.Classification.Rendering.Internals;

namespace GovBudget.Classification.Rendering;

/// <summary>Prints the scores of a project as an aligned table: every indicator with target, actual, points, and how they come about.</summary>
/// <remarks>An indicator without a score has — and the reason, never 0 points. The same bytes in every culture.</remarks>
public static class TextScore
{
    /// <summary>Prints scores.</summary>
    /// <param name="score">The scores.</param>
    /// <param name="options">How to show them; <see langword="null"/> for <see cref="RenderOptions.Default"/>.</param>
    /// <param name="maxWidth">The most columns of the terminal that names, and what tells how points come about, may take, 4 at least; longer ones are wrapped; 0 for as many as they need.</param>
    /// <returns>Lines joined by <c>\n</c>: the points and the grade, a table of the indicators in their order, 合计 last.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="score"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="maxWidth"/> is below 4 and not 0.</exception>
    public static string Of(PerformanceScore score, RenderOptions? options = null, int maxWidth = 0)
    {
        ArgumentNullException.ThrowIfNull(score);
        var layout = new ScoreLayout(score, options ?? RenderOptions.Default);
        var table = new TextTable();
        for (int i = 0; i < layout.Headings.Length; i++)
        {
            table.AddColumn(layout.Headings[i], i is 3 or 4 ? TextAlignment.Right : TextAlignment.Left, i is 0 or 5 ? maxWidth : 0);
        }

        foreach (ScoreRow row in layout.Rows)
        {
            table.AddRow(row.Cells);
        }

        return TextCell.Caption(layout.Title, layout.Subtitle) + table.AddRow(layout.Total, "", "", layout.TotalWeight, layout.TotalPoints);
    }
}
