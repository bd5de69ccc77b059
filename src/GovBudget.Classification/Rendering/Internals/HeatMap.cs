using System.Collections.Immutable;
using GovBudget.Classification.Internals;

namespace GovBudget.Classification.Rendering.Internals;

/// <summary>Draws the cells of a cross-tab. The label of a row stands above its cells, so that there is room for both on a narrow screen.</summary>
internal sealed class HeatMap<TRow, TColumn>
    where TRow : notnull
    where TColumn : notnull
{
    private const decimal CellHeight = 24;
    private const decimal LabelHeight = 19;
    private const decimal HeadLine = 14;
    private const decimal LeastCell = 52;
    private const decimal Gap = 2;

    // From so many hundredths of a percent of the total on: the steps of the colours.
    private static readonly ImmutableArray<int> Steps = [0, 100, 500, 2_000, 5_000];

    private readonly CrossTabLayout<TRow, TColumn> _layout;
    private readonly RenderWords _words;
    private readonly SvgCanvas _canvas;
    private readonly decimal _cell;
    private readonly int _perBand;

    public HeatMap(CrossTabLayout<TRow, TColumn> layout, RenderWords words)
    {
        _layout = layout;
        _words = words;
        string[] texts = [.. layout.RowPlaces.SelectMany(row => layout.ColumnPlaces.Select(column => layout.Cell(row, column)).Append(layout.RowTotal(row))), layout.GrandTotal, .. layout.ColumnPlaces.Select(layout.ColumnTotal)];
        decimal cell = Math.Max(LeastCell, texts.Max(static text => SvgCanvas.WidthOf(text, SvgCanvas.SmallSize)) + (3 * Gap));
        int columns = layout.ColumnPlaces.Length + 1;
        int most = Math.Max(1, (int)((SvgCanvas.Narrow - (2 * SvgCanvas.Edge)) / (cell + Gap)));
        int bands = (columns + most - 1) / most;
        _perBand = (columns + bands - 1) / bands;
        decimal width = Math.Max(SvgCanvas.Narrow, cell + Gap + (2 * SvgCanvas.Edge));
        _cell = ((width - (2 * SvgCanvas.Edge)) / _perBand) - Gap;
        _canvas = new(layout.Title, layout.Subtitle, width);
    }

    public override string ToString()
    {
        _canvas.Text(SvgCanvas.Cut(_layout.Title, _canvas.Width - (2 * SvgCanvas.Edge), 15), SvgCanvas.Edge, 22, "title").Text(_layout.Subtitle, SvgCanvas.Edge, 41, "soft");
        decimal y = 48;
        for (int first = 0; first <= _layout.ColumnPlaces.Length; first += _perBand)
        {
            y = WriteBand(first, Math.Min(_perBand, _layout.ColumnPlaces.Length + 1 - first), y) + (2 * SvgCanvas.Edge);
        }

        return _canvas.End(WriteLegend(y - SvgCanvas.Edge));
    }

    /// <summary>All rows with some of the columns: 0 is 合计, the others follow. Columns that have no room beside the first stand below them.</summary>
    private decimal WriteBand(int first, int count, decimal y)
    {
        y = WriteHead(first, count, y);
        foreach (int row in _layout.RowPlaces)
        {
            WriteLabel(_layout.LabelOf(_layout.Row(row)), _layout.Row(row).Depth, _layout.HasBelow(row), y);
            for (int i = 0; i < count; i++)
            {
                if (first + i == 0)
                {
                    WriteTotal(i, _layout.RowTotal(row), y);
                }
                else
                {
                    WriteCell(row, _layout.ColumnPlaces[first + i - 1], i, y);
                }
            }

            _canvas.EndGroup();
            y += LabelHeight + CellHeight + Gap;
        }

        WriteLabel(_layout.Total, 0, isStrong: true, y);
        for (int i = 0; i < count; i++)
        {
            WriteTotal(i, first + i == 0 ? _layout.GrandTotal : _layout.ColumnTotal(_layout.ColumnPlaces[first + i - 1]), y);
        }

        _canvas.EndGroup();
        return y + LabelHeight + CellHeight;
    }

    private decimal WriteHead(int first, int count, decimal y)
    {
        string[][] headings =
        [
            .. Enumerable.Range(first, count)
                .Select(column => column == 0 ? _layout.Total : _layout.LabelOf(_layout.Column(_layout.ColumnPlaces[column - 1])))
                .Select(label => SvgCanvas.Wrap(label, _cell, SvgCanvas.SmallSize)),
        ];
        int lines = headings.Max(static heading => heading.Length);
        for (int i = 0; i < headings.Length; i++)
        {
            for (int line = 0; line < headings[i].Length; line++)
            {
                // Headings stand on the cells.
                _canvas.Text(headings[i][line], Left(i) + (_cell / 2), y + ((lines - headings[i].Length + line + 1) * HeadLine), "small strong", "middle");
            }
        }

        return y + (lines * HeadLine) + 6;
    }

    private void WriteLabel(string label, int depth, bool isStrong, decimal y)
    {
        decimal indent = SvgCanvas.Edge + (depth * 10);
        _canvas.Group(label).Text(SvgCanvas.Cut(label, _canvas.Width - indent - SvgCanvas.Edge), indent, y + 14, isStrong ? "strong" : "");
    }

    private void WriteTotal(int column, string text, decimal y) => _canvas.Box(Left(column), y + LabelHeight, _cell, CellHeight, "track")
        .Text(text, Left(column) + _cell - Gap, y + LabelHeight + 16, "small strong", "end");

    private void WriteCell(int row, int place, int column, decimal y)
    {
        BudgetAmount? amount = _layout.Amount(row, place);
        int step = StepOf(amount);
        bool isNegative = amount is { IsNegative: true };
        decimal x = Left(column);
        y += LabelHeight;
        _canvas.Group($"{_layout.LabelOf(_layout.Row(row))} × {_layout.LabelOf(_layout.Column(place))}: {_layout.Cell(row, place)}");
        if (step > 0)
        {
            _canvas.Box(x, y, _cell, CellHeight, isNegative ? $"less{step}" : $"more{step}");
        }

        if (isNegative)
        {
            _canvas.Stripes(x, y + CellHeight - 3, _cell, 3, "minus");
        }

        _canvas.Text(_layout.Cell(row, place), x + _cell - Gap, y + 16, step > 3 ? "small high" : "small", "end").EndGroup();
    }

    /// <summary>The step of a cell, from 1; 0 where there is no colour: nothing is there, or 0, or there is no total.</summary>
    private int StepOf(BudgetAmount? amount)
    {
        if (amount is not { IsZero: false } known || _layout.ExactTotal is not { IsZero: false } total)
        {
            return 0;
        }

        Int128 share = Int128.Abs(PercentText.Round(known.Fen, total.Fen));
        return Steps.Count(step => share >= step);
    }

    private decimal WriteLegend(decimal y)
    {
        if (_layout.ExactTotal is not { IsZero: false })
        {
            _canvas.Text(_words.Say("没有合计，不着色", "There is no total, so there are no colours"), SvgCanvas.Edge, y + 14, "small soft");
            return y + 24;
        }

        _canvas.Text(_words.Say("占合计的比重（负数为下一行，带条纹）", "Share of the total (negative: second row, striped)"), SvgCanvas.Edge, y + 12, "small soft");
        decimal width = (_canvas.Width - (2 * SvgCanvas.Edge)) / Steps.Length;
        for (int i = 0; i < Steps.Length; i++)
        {
            decimal x = SvgCanvas.Edge + (i * width);
            string text = i == 0 ? $"< {Steps[1] / 100}%" : i == Steps.Length - 1 ? $"≥ {Steps[i] / 100}%" : $"{Steps[i] / 100}–{Steps[i + 1] / 100}%";
            _canvas.Box(x, y + 20, width - Gap, 18, $"more{i + 1}").Text(text, x + ((width - Gap) / 2), y + 33, i > 2 ? "small high" : "small", "middle");
            _canvas.Box(x, y + 40, width - Gap, 18, $"less{i + 1}").Text(text, x + ((width - Gap) / 2), y + 52, i > 2 ? "small high" : "small", "middle")
                .Stripes(x, y + 55, width - Gap, 3, "minus");
        }

        return y + 66;
    }

    private decimal Left(int column) => SvgCanvas.Edge + (column * (_cell + Gap));
}
