using GovBudget.Classification.Rendering.Internals;
using GovBudget.Classification.Variances;

namespace GovBudget.Classification.Rendering;

/// <summary>Draws a bridge as a waterfall in SVG: both totals and the steps between them, each with its figures.</summary>
/// <remarks>
/// Every change has an arrow and a sign. Where the changes are small beside the totals the bars do not begin at 0, which is said below. It stands alone
/// as a file, or inside a page, light and dark. The same bytes in every culture.
/// </remarks>
public static class SvgBridge
{
    /// <summary>Draws a bridge.</summary>
    /// <param name="bridge">The bridge.</param>
    /// <param name="options">How to show it; <see langword="null"/> for <see cref="RenderOptions.Default"/>.</param>
    /// <returns>An SVG image as text. Every text is escaped; a label that is too long for its column is cut, and told in full to whoever points at it.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="bridge"/> is <see langword="null"/>.</exception>
    public static string Of(VarianceBridge bridge, RenderOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(bridge);
        var layout = new BridgeLayout(bridge, options ?? RenderOptions.Default);
        return new BarChart(
            layout.Title,
            layout.Subtitle,
            [.. layout.Rows.Select(static row => new BarRow(row.Label, row.Label, [new(row.Change, row.Effect), row.Through], [new(row.Bar)], IsWhole: row.IsWhole))])
        {
            Headings = [layout.Headings[1], layout.Headings[2]],
            Footnote = layout.TrackNote,
        }.ToString();
    }
}
