using System.Collections.Immutable;
using GovBudget.Classification.Aggregation;
using GovBudget.Classification.Rendering.Internals;

namespace GovBudget.Classification.Rendering;

/// <summary>Draws a roll-up as a treemap in SVG: every part a tile as large as its amount, those of one node at the top side by side in one colour.</summary>
/// <remarks>
/// The parts are the rows with nothing shown below them, so <see cref="RenderOptions.Depth"/> says how fine the map is. Negative amounts, 0 and what is absent
/// have no area: the first 40 of them are named below, and where there are more, how many there are and what they add up to. The nodes at the top stand below the map with figure and share. A tile that is too small for its label tells it to
/// whoever points at it. It stands alone as a file, or inside a page, light and dark. The same bytes in every culture.
/// </remarks>
public static class SvgTreemap
{
    private const decimal MapHeight = 400;
    private const int MostNamed = 40;

    /// <summary>Draws a roll-up with exact amounts.</summary>
    /// <typeparam name="TKey">The type of the keys.</typeparam>
    /// <param name="rollUp">The roll-up.</param>
    /// <param name="options">How to show it; <see langword="null"/> for <see cref="RenderOptions.Default"/>.</param>
    /// <returns>An SVG image as text. Every text is escaped.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="rollUp"/> is <see langword="null"/>.</exception>
    public static string Of<TKey>(RollUp<TKey> rollUp, RenderOptions? options = null)
        where TKey : notnull
    {
        ArgumentNullException.ThrowIfNull(rollUp);
        options ??= RenderOptions.Default;
        return Draw(RollUpLayout<TKey>.Of(rollUp, options), new(options.Language), Figures.In(options));
    }

    /// <summary>Draws a rounded roll-up, with figures in its own unit and decimals. The areas are those of the exact amounts.</summary>
    /// <typeparam name="TKey">The type of the keys.</typeparam>
    /// <param name="rounded">The rounded roll-up.</param>
    /// <param name="options">How to show it; <see langword="null"/> for <see cref="RenderOptions.Default"/>.</param>
    /// <returns>An SVG image as text. Every text is escaped.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="rounded"/> is <see langword="null"/>.</exception>
    public static string Of<TKey>(RoundedRollUp<TKey> rounded, RenderOptions? options = null)
        where TKey : notnull
    {
        ArgumentNullException.ThrowIfNull(rounded);
        options ??= RenderOptions.Default;
        return Draw(RollUpLayout<TKey>.Of(rounded, options), new(options.Language), Figures.WithDecimals(rounded.Unit, rounded.Decimals));
    }

    private static string Draw(TreeLayout layout, RenderWords words, string format)
    {
        ImmutableArray<ChartPart> parts = ChartPart.Of(layout);
        var map = new TreemapLayout(parts, new(SvgCanvas.Edge, 50, SvgCanvas.Narrow - (2 * SvgCanvas.Edge), MapHeight));
        string title = SvgCanvas.Cut(layout.Title, SvgCanvas.Narrow - (2 * SvgCanvas.Edge), 15);
        var canvas = new SvgCanvas(layout.Title, layout.Subtitle, SvgCanvas.Narrow);
        canvas.Text(title, SvgCanvas.Edge, 22, "title").Text($"{layout.Subtitle}{words.Say("；", "; ")}{layout.Total.Label} {layout.Total.Figures[0].Text}", SvgCanvas.Edge, 41, "soft");
        var labelled = new HashSet<int>();
        foreach (TreemapTile tile in map.Tiles)
        {
            if (Write(canvas, tile))
            {
                labelled.Add(tile.Part.Path[0]);
            }
        }

        foreach ((int top, TreemapBox box) in map.Groups)
        {
            canvas.Box(box.X, box.Y, box.Width, box.Height, "border");
            WriteCode(canvas, labelled.Contains(top) ? "" : layout.Rows[top].Label, box);
        }

        decimal y = map.Tiles.IsEmpty ? 50 : 50 + MapHeight + SvgCanvas.Edge;
        y = WriteTop(canvas, layout, map, y);
        return canvas.End(WriteLeftOut(canvas, parts, words, format, y) + SvgCanvas.Edge);
    }

    /// <summary>Draws a tile, and tells whether there was room for its label.</summary>
    private static bool Write(SvgCanvas canvas, TreemapTile tile)
    {
        (decimal x, decimal y, decimal width, decimal height) = (tile.Box.X, tile.Box.Y, tile.Box.Width, tile.Box.Height);
        TreeRow row = tile.Part.Row;
        canvas.Group($"{tile.Part.Tip}: {row.Figures[0].Text} ({row.Figures[1].Text})").Box(x, y, width, height, $"tile g{tile.Colour}");
        const decimal inset = 5;
        const decimal line = 15;
        int room = (int)((height - inset) / line);
        bool isLabelled = room > 0 && HoldsFirstWord(tile.Part.Label, width - (2 * inset));
        if (isLabelled)
        {
            string[] label = SvgCanvas.Wrap(tile.Part.Label, width - (2 * inset), 12);
            bool fits = label.Length <= room;
            string[] shown = fits ? label : [.. label[..(room - 1)], SvgCanvas.Cut(string.Concat(label[(room - 1)..]), width - (2 * inset), 12)];
            string[] figures = [.. row.Figures.Select(static figure => figure.Text).Where(text => SvgCanvas.WidthOf(text, 12) <= width - (2 * inset)).Take(fits ? room - label.Length : 0)];
            for (int i = 0; i < shown.Length + figures.Length; i++)
            {
                canvas.Text(i < shown.Length ? shown[i] : figures[i - shown.Length], x + inset, y + inset + 11 + (i * line), "tiny");
            }
        }

        canvas.EndGroup();
        return isLabelled;
    }

    /// <summary>Where no tile of a node is large enough for a label, the code of the node says whose tiles they are.</summary>
    private static void WriteCode(SvgCanvas canvas, string label, TreemapBox box)
    {
        int end = label.IndexOf(' ', StringComparison.Ordinal);
        string code = end > 0 ? label[..end] : "";
        if (box.Height >= 20 && box.Width >= SvgCanvas.WidthOf(code) + SvgCanvas.Edge)
        {
            canvas.Text(code, box.X + 5, box.Y + 16, "strong");
        }
    }

    /// <summary>Whether the code that a label begins with fits; a part of a code is another code.</summary>
    private static bool HoldsFirstWord(string label, decimal width) =>
        SvgCanvas.ColumnsIn(width, 12) >= Math.Max(6, label.IndexOf(' ', StringComparison.Ordinal));

    /// <summary>The nodes at the top, in the colours of their tiles.</summary>
    private static decimal WriteTop(SvgCanvas canvas, TreeLayout layout, TreemapLayout map, decimal y)
    {
        decimal share = SvgCanvas.WidthOf("100.00%");
        decimal figure = layout.Rows.Append(layout.Total).Where(static row => row.Depth == 0).Max(static row => SvgCanvas.WidthOf(row.Figures[0].Text));
        decimal end = canvas.Width - SvgCanvas.Edge;
        foreach ((int place, TreeRow row) in layout.Rows.Index().Where(static row => row.Item.Depth == 0))
        {
            if (map.ColourOf(place) is >= 0 and var colour)
            {
                canvas.Box(SvgCanvas.Edge, y + 4, 12, 12, $"g{colour}");
            }

            canvas.Text(SvgCanvas.Cut(row.Label, end - share - figure - 60), SvgCanvas.Edge + 20, y + 15)
                .Text(row.Figures[0].Text, end - share - 12, y + 15, "", "end")
                .Text(row.Figures[1].Text, end, y + 15, "", "end");
            y += 20;
        }

        return y;
    }

    /// <summary>Names what has no area.</summary>
    private static decimal WriteLeftOut(SvgCanvas canvas, ImmutableArray<ChartPart> parts, RenderWords words, string format, decimal y)
    {
        ChartPart[] leftOut = [.. parts.Where(static part => part.Row.Amount is not { IsNegative: false, IsZero: false })];
        if (leftOut.Length == 0)
        {
            return y;
        }

        string names = string.Join(words.Say("；", "; "), leftOut.Take(MostNamed).Select(static part => $"{part.Label} {part.Row.Figures[0].Text}"));
        string more = leftOut.Length > MostNamed ? MoreOf(leftOut.AsSpan(MostNamed), words, format) : "";
        string note = words.Say("没有面积、未画出：", "Without an area, so not drawn: ") + names + more;
        foreach (string line in SvgCanvas.Wrap(note, canvas.Width - (2 * SvgCanvas.Edge), SvgCanvas.SmallSize))
        {
            canvas.Text(line, SvgCanvas.Edge, y + 16, "small soft");
            y += 15;
        }

        return y + 4;
    }

    /// <summary>How many are not named, and what they add up to.</summary>
    private static string MoreOf(ReadOnlySpan<ChartPart> unnamed, RenderWords words, string format)
    {
        Int128 sum = 0;
        foreach (ChartPart part in unnamed)
        {
            sum += part.Row.Amount?.Fen ?? 0;
        }

        string count = RenderWords.Number(unnamed.Length);
        if (sum < long.MinValue)
        {
            return words.Say($"；另有 {count} 项", $"; and {count} more");
        }

        string amount = BudgetAmount.FromFen((long)sum).ToString(format);
        return words.Say($"；另有 {count} 项，共 {amount}", $"; and {count} more, {amount} together");
    }
}
