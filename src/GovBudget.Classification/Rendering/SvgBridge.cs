using System.Globalization;
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
    private const int RowHeight = 26;
    private const int HeadHeight = 34;
    private const int NameWidth = 240;
    private const int NameColumns = 30;
    private const int TrackWidth = 260;
    private const int Gap = 8;
    private const int DigitWidth = 8;

    private const string Style =
        """
        <style>
        .govbudget-chart{--gb-ink:#1b1f24;--gb-soft:#57606a;--gb-track:#eaeef2;--gb-bar:#4a78a8;--gb-bad:#b42318;--gb-good:#146c2e;background:#fff;font:13px system-ui,"PingFang SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif;height:auto;max-width:100%}
        @media (prefers-color-scheme:dark){.govbudget-chart{--gb-ink:#e6edf3;--gb-soft:#9da7b3;--gb-track:#2a323c;--gb-bar:#7fb0e0;--gb-bad:#ff9c8f;--gb-good:#7ee2a0;background:#0d1117}}
        .govbudget-chart text{fill:var(--gb-ink);font-variant-numeric:tabular-nums}
        .govbudget-chart .title{font-size:15px;font-weight:600}
        .govbudget-chart .soft{fill:var(--gb-soft)}
        .govbudget-chart rect{fill:var(--gb-bar)}
        .govbudget-chart .track{fill:var(--gb-track)}
        .govbudget-chart .whole{fill:var(--gb-soft)}
        .govbudget-chart rect.less{fill-opacity:.45;stroke:var(--gb-bar)}
        .govbudget-chart .good{fill:var(--gb-good)}
        .govbudget-chart .bad{fill:var(--gb-bad)}
        </style>

        """;

    /// <summary>Draws a bridge.</summary>
    /// <param name="bridge">The bridge.</param>
    /// <param name="options">How to show it; <see langword="null"/> for <see cref="RenderOptions.Default"/>.</param>
    /// <returns>An SVG image as text. Every text is escaped; a label that is too long for its column is cut, and told in full to whoever points at it.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="bridge"/> is <see langword="null"/>.</exception>
    public static string Of(VarianceBridge bridge, RenderOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(bridge);
        var layout = new BridgeLayout(bridge, options ?? RenderOptions.Default);
        int changeEnd = NameWidth + TrackWidth + (3 * Gap) + WidthOf(layout.Rows.Select(static row => row.Change).Append(layout.Headings[1]));
        int throughEnd = changeEnd + Gap + WidthOf(layout.Rows.Select(static row => row.Through).Append(layout.Headings[2]));
        int height = HeadHeight + ((layout.Rows.Length + (layout.TrackNote.Length > 0 ? 2 : 1)) * RowHeight) + Gap;
        Html svg = new Html().Open("svg", string.Create(
            CultureInfo.InvariantCulture,
            $"xmlns=\"http://www.w3.org/2000/svg\" class=\"govbudget-chart\" role=\"img\" width=\"{throughEnd + Gap}\" height=\"{height}\" viewBox=\"0 0 {throughEnd + Gap} {height}\""));
        svg.Line().Element("title", TextCell.Clean(layout.Title)).Line().Raw(Style);
        Text(svg, $"{layout.Title} · {layout.Subtitle}", Gap, 22, "title");
        int y = HeadHeight + 18;
        Text(svg, layout.Headings[1], changeEnd, y, "soft", isRight: true);
        Text(svg, layout.Headings[2], throughEnd, y, "soft", isRight: true);
        foreach (BridgeRow row in layout.Rows)
        {
            y += RowHeight;
            Write(svg, row, y, changeEnd, throughEnd);
        }

        if (layout.TrackNote.Length > 0)
        {
            Text(svg, layout.TrackNote, Gap, y + RowHeight, "soft");
        }

        return svg.Close("svg").Line().ToString();
    }

    private static void Write(Html svg, BridgeRow row, int y, int changeEnd, int throughEnd)
    {
        svg.Open("g").Element("title", TextCell.Clean(row.Label));
        Text(svg, TextCell.Lay(TextCell.Clean(row.Label), NameColumns, TextOverflow.Cut)[0], Gap, y, "");
        Rectangle(svg, 0, TrackWidth * 100, y, "track");
        if (row.Bar.Length >= 0)
        {
            // Hundredths of a percent of the track become hundredths of a unit.
            Rectangle(svg, row.Bar.Start * TrackWidth / 100, row.Bar.Length * TrackWidth / 100, y, row.Bar.Style);
        }

        Text(svg, row.Change, changeEnd, y, Bar.StyleOf(row.Effect, isLess: false), isRight: true);
        Text(svg, row.Through, throughEnd, y, "", isRight: true);
        svg.Close("g").Line();
    }

    private static void Rectangle(Html svg, int start, int length, int y, string style)
    {
        start += (NameWidth + Gap) * 100;
        svg.Open("rect", string.Create(
            CultureInfo.InvariantCulture,
            $"{Class(style)}x=\"{start / 100}.{start % 100:00}\" y=\"{y - 12}\" width=\"{length / 100}.{length % 100:00}\" height=\"14\"")).Close("rect");
    }

    private static void Text(Html svg, string text, int x, int y, string style, bool isRight = false)
    {
        if (text.Length > 0)
        {
            svg.Element("text", TextCell.Clean(text), string.Create(CultureInfo.InvariantCulture, $"{Class(style)}x=\"{x}\" y=\"{y}\"{(isRight ? " text-anchor=\"end\"" : "")}"));
        }
    }

    private static string Class(string style) => style.Length > 0 ? $"class=\"{style}\" " : "";

    private static int WidthOf(IEnumerable<string> texts) => texts.Max(static text => DisplayWidth.Of(text)) * DigitWidth;
}
