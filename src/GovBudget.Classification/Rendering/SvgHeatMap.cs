using GovBudget.Classification.Aggregation;
using GovBudget.Classification.Rendering.Internals;

namespace GovBudget.Classification.Rendering;

/// <summary>Draws a cross-tab as a heat map in SVG: every cell with its figure, the darker the greater its share of the total.</summary>
/// <remarks>
/// Negative cells have a colour of their own, a sign and stripes. Absent is —, without a colour. 合计 stands first among the columns and last among the rows, without
/// a colour too. Without a total there are no shares, so no colours, which is said. It stands alone as a file, or inside a page, light and dark. The same bytes in every culture.
/// </remarks>
public static class SvgHeatMap
{
    /// <summary>Draws a cross-tab with exact amounts.</summary>
    /// <typeparam name="TRow">The type of the keys of the rows.</typeparam>
    /// <typeparam name="TColumn">The type of the keys of the columns.</typeparam>
    /// <param name="crossTab">The cross-tab.</param>
    /// <param name="options">How to show it; <see langword="null"/> for <see cref="RenderOptions.Default"/>.</param>
    /// <returns>An SVG image as text. Every text is escaped; a label that is too long is cut, and told in full to whoever points at it.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="crossTab"/> is <see langword="null"/>.</exception>
    public static string Of<TRow, TColumn>(CrossTab<TRow, TColumn> crossTab, RenderOptions? options = null)
        where TRow : notnull
        where TColumn : notnull
    {
        ArgumentNullException.ThrowIfNull(crossTab);
        options ??= RenderOptions.Default;
        return new HeatMap<TRow, TColumn>(new(crossTab, null, options), new(options.Language)).ToString();
    }

    /// <summary>Draws a rounded cross-tab in its own unit and decimals. The colours are those of the exact amounts.</summary>
    /// <typeparam name="TRow">The type of the keys of the rows.</typeparam>
    /// <typeparam name="TColumn">The type of the keys of the columns.</typeparam>
    /// <param name="rounded">The rounded cross-tab.</param>
    /// <param name="options">How to show it; <see langword="null"/> for <see cref="RenderOptions.Default"/>.</param>
    /// <returns>An SVG image as text. Every text is escaped; a label that is too long is cut, and told in full to whoever points at it.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="rounded"/> is <see langword="null"/>.</exception>
    public static string Of<TRow, TColumn>(RoundedCrossTab<TRow, TColumn> rounded, RenderOptions? options = null)
        where TRow : notnull
        where TColumn : notnull
    {
        ArgumentNullException.ThrowIfNull(rounded);
        options ??= RenderOptions.Default;
        return new HeatMap<TRow, TColumn>(new(rounded.CrossTab, rounded, options), new(options.Language)).ToString();
    }
}
