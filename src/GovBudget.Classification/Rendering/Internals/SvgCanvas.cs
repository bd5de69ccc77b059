using System.Globalization;

namespace GovBudget.Classification.Rendering.Internals;

/// <summary>Draws a chart in SVG: measured texts and boxes in one style, light and dark. It is narrow, so that it can be read on a telephone.</summary>
/// <remarks>Coordinates are <see langword="decimal"/> and written with two decimals at most: the same bytes on every machine.</remarks>
internal sealed class SvgCanvas(string title, string description, decimal width)
{
    public const decimal Narrow = 480;
    public const decimal Edge = 8;
    public const decimal TextSize = 13;
    public const decimal SmallSize = 11;

    // A digit takes little more than half of its height, a Chinese character its height: two columns.
    private const decimal ColumnWidth = 0.6m;

    private const string Style =
        """
        <style>
        .govbudget-chart{--gb-page:#fff;--gb-ink:#1b1f24;--gb-soft:#57606a;--gb-track:#eaeef2;--gb-bar:#4a78a8;--gb-bad:#b42318;--gb-good:#146c2e;--gb-late:#1b1f24;background:var(--gb-page);font:13px system-ui,"PingFang SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif;height:auto;max-width:100%}
        .govbudget-chart{--gb-0:#a9c7e8;--gb-1:#f0c896;--gb-2:#b8d9aa;--gb-3:#e6b9c9;--gb-4:#cdc0e8;--gb-5:#a8d8d3;--gb-6:#e4d798;--gb-7:#cfd4da;--gb-high:#fff;--gb-more-1:#e3edf7;--gb-more-2:#c3d9ee;--gb-more-3:#94bbe0;--gb-more-4:#3b6fa6;--gb-more-5:#1d4675;--gb-less-1:#fbe7e0;--gb-less-2:#f5cdbf;--gb-less-3:#eda68f;--gb-less-4:#b5472c;--gb-less-5:#7d2a16}
        @media (prefers-color-scheme:dark){.govbudget-chart{--gb-page:#0d1117;--gb-ink:#e6edf3;--gb-soft:#9da7b3;--gb-track:#2a323c;--gb-bar:#7fb0e0;--gb-bad:#ff9c8f;--gb-good:#7ee2a0;--gb-late:#fff}
        .govbudget-chart{--gb-0:#1f4e79;--gb-1:#704410;--gb-2:#2c5a20;--gb-3:#74304c;--gb-4:#4b3b7d;--gb-5:#1b5a55;--gb-6:#5c5212;--gb-7:#454c55;--gb-more-1:#16202b;--gb-more-2:#1b3147;--gb-more-3:#214767;--gb-more-4:#295d8c;--gb-more-5:#3472ad;--gb-less-1:#2b1a15;--gb-less-2:#44231a;--gb-less-3:#632f21;--gb-less-4:#863d29;--gb-less-5:#a94c33}}
        .govbudget-chart text{fill:var(--gb-ink);font-variant-numeric:tabular-nums}
        .govbudget-chart .title{font-size:15px;font-weight:600}
        .govbudget-chart .small{font-size:11px}
        .govbudget-chart .tiny{font-size:12px}
        .govbudget-chart .strong{font-weight:600}
        .govbudget-chart .soft{fill:var(--gb-soft)}
        .govbudget-chart rect{fill:var(--gb-bar)}
        .govbudget-chart .track{fill:var(--gb-track)}
        .govbudget-chart .whole{fill:var(--gb-soft)}
        .govbudget-chart rect.less{fill-opacity:.25;stroke:var(--gb-bar)}
        .govbudget-chart .good{fill:var(--gb-good)}
        .govbudget-chart .bad{fill:var(--gb-bad)}
        .govbudget-chart line{stroke:var(--gb-bar)}
        .govbudget-chart .mark{stroke:var(--gb-late);stroke-width:2}
        .govbudget-chart .tile{stroke:var(--gb-page)}
        .govbudget-chart .border{fill:none;stroke:var(--gb-page);stroke-width:4}
        .govbudget-chart .g0{fill:var(--gb-0)}
        .govbudget-chart .g1{fill:var(--gb-1)}
        .govbudget-chart .g2{fill:var(--gb-2)}
        .govbudget-chart .g3{fill:var(--gb-3)}
        .govbudget-chart .g4{fill:var(--gb-4)}
        .govbudget-chart .g5{fill:var(--gb-5)}
        .govbudget-chart .g6{fill:var(--gb-6)}
        .govbudget-chart .g7{fill:var(--gb-7)}
        .govbudget-chart .more1{fill:var(--gb-more-1)}
        .govbudget-chart .more2{fill:var(--gb-more-2)}
        .govbudget-chart .more3{fill:var(--gb-more-3)}
        .govbudget-chart .more4{fill:var(--gb-more-4)}
        .govbudget-chart .more5{fill:var(--gb-more-5)}
        .govbudget-chart .less1{fill:var(--gb-less-1)}
        .govbudget-chart .less2{fill:var(--gb-less-2)}
        .govbudget-chart .less3{fill:var(--gb-less-3)}
        .govbudget-chart .less4{fill:var(--gb-less-4)}
        .govbudget-chart .less5{fill:var(--gb-less-5)}
        .govbudget-chart text.high{fill:var(--gb-high)}
        .govbudget-chart line.minus{stroke:currentColor}
        </style>

        """;

    private readonly Html _parts = new();

    public decimal Width => width;

    /// <summary>How wide a text is, rather more than less: nothing knows the font of the reader.</summary>
    public static decimal WidthOf(string text, decimal size = TextSize) => DisplayWidth.Of(text) * size * ColumnWidth;

    /// <summary>How many columns of a text fit.</summary>
    public static int ColumnsIn(decimal room, decimal size = TextSize) => (int)Math.Max(0, room / (size * ColumnWidth));

    /// <summary>A text that is cut where it does not fit.</summary>
    public static string Cut(string text, decimal room, decimal size = TextSize) => TextCell.Lay(TextCell.Clean(text), Math.Max(2, ColumnsIn(room, size)), TextOverflow.Cut)[0];

    /// <summary>The lines that a text takes.</summary>
    public static string[] Wrap(string text, decimal room, decimal size = TextSize) => TextCell.Lay(TextCell.Clean(text), Math.Max(4, ColumnsIn(room, size)), TextOverflow.Wrap);

    /// <summary>Begins what is told together; whoever points at it reads the tip.</summary>
    public SvgCanvas Group(string tip)
    {
        _parts.Open("g").Element("title", TextCell.Clean(tip));
        return this;
    }

    public SvgCanvas EndGroup()
    {
        _parts.Close("g").Line();
        return this;
    }

    public SvgCanvas Text(string text, decimal x, decimal y, string style = "", string anchor = "")
    {
        if (text.Length > 0)
        {
            _parts.Element("text", TextCell.Clean(text), Attributes(style, $"x=\"{Number(x)}\" y=\"{Number(y)}\"{(anchor.Length > 0 ? $" text-anchor=\"{anchor}\"" : "")}"));
        }

        return this;
    }

    public SvgCanvas Box(decimal x, decimal y, decimal boxWidth, decimal height, string style = "")
    {
        _parts.Open("rect", Attributes(style, $"x=\"{Number(x)}\" y=\"{Number(y)}\" width=\"{Number(boxWidth)}\" height=\"{Number(height)}\"")).Close("rect");
        return this;
    }

    public SvgCanvas Line(decimal fromX, decimal fromY, decimal toX, decimal toY, string style, string more = "")
    {
        _parts.Open("line", Attributes(style, $"x1=\"{Number(fromX)}\" y1=\"{Number(fromY)}\" x2=\"{Number(toX)}\" y2=\"{Number(toY)}\"{more}")).Close("line");
        return this;
    }

    /// <summary>Lines across a box, which tell it is negative: a pattern would need a name that is nowhere else on the page.</summary>
    public SvgCanvas Stripes(decimal x, decimal y, decimal boxWidth, decimal height, string style = "") =>
        Line(x, y + (height / 2), x + boxWidth, y + (height / 2), style, $" stroke-width=\"{Number(height)}\" stroke-dasharray=\"2 3\"");

    /// <summary>Ends the chart.</summary>
    public string End(decimal height)
    {
        string size = $"width=\"{Number(Width)}\" height=\"{Number(height)}\" viewBox=\"0 0 {Number(Width)} {Number(height)}\"";
        return new Html()
            .Open("svg", $"xmlns=\"http://www.w3.org/2000/svg\" class=\"govbudget-chart\" role=\"img\" {size}").Line()
            .Element("title", TextCell.Clean(title)).Element("desc", TextCell.Clean(description)).Line()
            .Raw(Style).Raw(_parts.ToString()).Close("svg").Line().ToString();
    }

    public static string Number(decimal coordinate) => Math.Round(coordinate, 2, MidpointRounding.AwayFromZero).ToString("0.##", CultureInfo.InvariantCulture);

    private static string Attributes(string style, string rest) => style.Length > 0 ? $"class=\"{style}\" {rest}" : rest;
}
