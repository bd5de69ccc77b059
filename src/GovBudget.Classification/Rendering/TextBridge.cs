using GovBudget.Classification.Rendering.Internals;
using GovBudget.Classification.Variances;

namespace GovBudget.Classification.Rendering;

/// <summary>Prints a bridge as an aligned table with both totals and the steps between them.</summary>
/// <remarks>Every change has its sign. Absent is —. The same bytes in every culture.</remarks>
public static class TextBridge
{
    /// <summary>Prints a bridge.</summary>
    /// <param name="bridge">The bridge.</param>
    /// <param name="options">How to show it; <see langword="null"/> for <see cref="RenderOptions.Default"/>.</param>
    /// <param name="maxWidth">The most columns of the terminal that names may take, 4 at least; longer ones are wrapped; 0 for as many as they need.</param>
    /// <returns>Lines joined by <c>\n</c>: title and unit, the header, both totals and the steps between them.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="bridge"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="maxWidth"/> is below 4 and not 0.</exception>
    public static string Of(VarianceBridge bridge, RenderOptions? options = null, int maxWidth = 0)
    {
        ArgumentNullException.ThrowIfNull(bridge);
        var layout = new BridgeLayout(bridge, options ?? RenderOptions.Default);
        TextTable table = new TextTable()
            .AddColumn(layout.Headings[0], TextAlignment.Left, maxWidth)
            .AddColumn(layout.Headings[1], TextAlignment.Right)
            .AddColumn(layout.Headings[2], TextAlignment.Right);
        foreach (BridgeRow row in layout.Rows)
        {
            table.AddRow(row.Label, Figures.WithoutArrow(row.Change), row.Through);
        }

        return TextCell.Caption(layout.Title, layout.Subtitle) + table;
    }
}
