using GovBudget.Classification.Checks;
using GovBudget.Classification.Rendering.Internals;

namespace GovBudget.Classification.Rendering;

/// <summary>Prints findings as an aligned table, errors first, with both sides where a finding has amounts.</summary>
/// <remarks>Severity and verdict are told in words. Absent is —. The same bytes in every culture.</remarks>
public static class TextFindings
{
    /// <summary>Prints findings.</summary>
    /// <param name="findings">The findings.</param>
    /// <param name="options">How to show them; <see langword="null"/> for <see cref="RenderOptions.Default"/>.</param>
    /// <param name="maxWidth">The most columns of the terminal that messages may take, 4 at least; longer ones are wrapped; 0 for as many as they need.</param>
    /// <returns>Lines joined by <c>\n</c>: how many there are, the header, the findings.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="findings"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">A finding is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="maxWidth"/> is below 4 and not 0.</exception>
    public static string Of(IEnumerable<Finding> findings, RenderOptions? options = null, int maxWidth = 0)
    {
        ArgumentNullException.ThrowIfNull(findings);
        var layout = new FindingsLayout(findings, options ?? RenderOptions.Default);
        var table = new TextTable();
        for (int i = 0; i < layout.Headings.Length; i++)
        {
            table.AddColumn(layout.Headings[i], FindingsLayout.IsNumber(i) ? TextAlignment.Right : TextAlignment.Left, i == FindingsLayout.MessageColumn ? maxWidth : 0);
        }

        foreach (Finding finding in layout.Findings)
        {
            table.AddRow(layout.CellsOf(finding));
        }

        return TextCell.Caption(layout.Title, layout.Subtitle) + table;
    }
}
