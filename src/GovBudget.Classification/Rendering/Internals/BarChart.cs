using System.Collections.Immutable;

namespace GovBudget.Classification.Rendering.Internals;

/// <summary>Draws rows of bars in SVG. A label and its figures stand above the bars, so that there is room for both on a narrow screen.</summary>
internal sealed class BarChart(string title, string subtitle, ImmutableArray<BarRow> rows)
{
    private const decimal LineHeight = 19;
    private const decimal BarHeight = 10;
    private const decimal BarGap = 4;

    // What is small must not look like nothing.
    private const decimal LeastBar = 1.5m;
    private const decimal RowGap = 8;
    private const decimal Gap = 16;
    private const decimal LeastLabel = 110;

    /// <summary>The headings of the figures; empty for none.</summary>
    public ImmutableArray<string> Headings { get; init; } = [];

    /// <summary>What stands below.</summary>
    public string Footnote { get; init; } = "";

    public override string ToString()
    {
        decimal[] widths = [.. Enumerable.Range(0, rows.Select(static row => row.Figures.Length).Append(Headings.Length).Max()).Select(WidthOf)];
        decimal figures = widths.Sum() + (widths.Length * Gap);
        decimal barFigures = rows.SelectMany(static row => row.Bars).Select(static bar => SvgCanvas.WidthOf(bar.Figure, SvgCanvas.SmallSize)).DefaultIfEmpty().Max();
        var canvas = new SvgCanvas(title, subtitle, Math.Max(SvgCanvas.Narrow, LeastLabel + figures + (2 * SvgCanvas.Edge)));
        decimal y = Head(canvas, widths);
        foreach (BarRow row in rows)
        {
            y = Write(canvas, row, y, widths, canvas.Width - figures - (2 * SvgCanvas.Edge), barFigures);
        }

        foreach (string line in Footnote.Length > 0 ? SvgCanvas.Wrap(Footnote, canvas.Width - (2 * SvgCanvas.Edge), SvgCanvas.SmallSize) : [])
        {
            canvas.Text(line, SvgCanvas.Edge, y + 12, "small soft");
            y += 15;
        }

        return canvas.End(y + SvgCanvas.Edge);
    }

    private decimal WidthOf(int column) => SvgCanvas.WidthOf(
        rows.Select(row => column < row.Figures.Length ? row.Figures[column].Text : "").Append(column < Headings.Length ? Headings[column] : "").MaxBy(static text => DisplayWidth.Of(text)) ?? "");

    private decimal Head(SvgCanvas canvas, decimal[] widths)
    {
        decimal y = 22;
        foreach (string line in SvgCanvas.Wrap(title, canvas.Width - (2 * SvgCanvas.Edge), 15))
        {
            canvas.Text(line, SvgCanvas.Edge, y, "title");
            y += LineHeight + 2;
        }

        foreach (string line in SvgCanvas.Wrap(subtitle, canvas.Width - (2 * SvgCanvas.Edge)))
        {
            canvas.Text(line, SvgCanvas.Edge, y - 2, "soft");
            y += LineHeight;
        }

        if (Headings.IsEmpty)
        {
            return y - 10;
        }

        Figures(canvas, [.. Headings.Select(static heading => new TreeFigure(heading))], y - 2, widths, "soft");
        return y + 4;
    }

    private static decimal Write(SvgCanvas canvas, BarRow row, decimal y, decimal[] widths, decimal room, decimal barFigures)
    {
        canvas.Group(row.Tip);
        canvas.Text(SvgCanvas.Cut(row.Label, room), SvgCanvas.Edge, y + 14, row.IsWhole ? "strong" : "");
        Figures(canvas, row.Figures, y + 14, widths, row.IsWhole ? "strong" : "");
        y += LineHeight + 2;
        decimal track = canvas.Width - (2 * SvgCanvas.Edge) - (barFigures > 0 ? barFigures + SvgCanvas.Edge : 0);
        foreach (BarMark bar in row.Bars)
        {
            Write(canvas, bar, y, track);
            y += BarHeight + BarGap;
        }

        foreach (string line in row.Note.Length > 0 ? SvgCanvas.Wrap(row.Note, canvas.Width - (2 * SvgCanvas.Edge), SvgCanvas.SmallSize) : [])
        {
            canvas.Text(line, SvgCanvas.Edge, y + 10, "small soft");
            y += 14;
        }

        canvas.EndGroup();
        return y + RowGap;
    }

    private static void Write(SvgCanvas canvas, BarMark bar, decimal y, decimal track)
    {
        canvas.Box(SvgCanvas.Edge, y, track, BarHeight, "track");
        if (bar.Bar.Length > 0)
        {
            decimal length = Math.Max(LeastBar, bar.Bar.Length * track / Bar.Full);
            decimal start = SvgCanvas.Edge + Math.Min(bar.Bar.Start * track / Bar.Full, track - length);
            canvas.Box(start, y, length, BarHeight, bar.Bar.Style);
            if (bar.Bar.Style == "less")
            {
                canvas.Stripes(start, y, length, BarHeight);
            }
        }

        if (bar.Mark >= 0)
        {
            decimal mark = SvgCanvas.Edge + (bar.Mark * track / Bar.Full);
            canvas.Line(mark, y - 3, mark, y + BarHeight + 3, "mark");
        }

        canvas.Text(bar.Figure, canvas.Width - SvgCanvas.Edge, y + BarHeight - 1, "small", "end");
    }

    private static void Figures(SvgCanvas canvas, ImmutableArray<TreeFigure> figures, decimal y, decimal[] widths, string style)
    {
        decimal end = canvas.Width - SvgCanvas.Edge;
        for (int i = figures.Length - 1; i >= 0; i--)
        {
            canvas.Text(figures[i].Text, end, y, $"{style} {Bar.StyleOf(figures[i].Favourability, isLess: false)}".Trim(), "end");
            end -= widths[i] + Gap;
        }
    }
}

/// <summary>One row of a chart of bars.</summary>
/// <param name="Label">The label; cut where it is too long.</param>
/// <param name="Tip">What it is in full.</param>
/// <param name="Figures">The figures beside it.</param>
/// <param name="Bars">The bars below it.</param>
/// <param name="Note">What has to be known of it; empty for nothing.</param>
/// <param name="IsWhole">Whether it is a total.</param>
internal readonly record struct BarRow(string Label, string Tip, ImmutableArray<TreeFigure> Figures, ImmutableArray<BarMark> Bars, string Note = "", bool IsWhole = false);

/// <summary>A bar, the figure behind it, and a mark in hundredths of a percent of the track; negative for none.</summary>
internal readonly record struct BarMark(Bar Bar, string Figure = "", int Mark = -1);
