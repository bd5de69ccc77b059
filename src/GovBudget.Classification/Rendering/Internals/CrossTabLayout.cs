using System.Collections.Immutable;
using GovBudget.Classification.Aggregation;

namespace GovBudget.Classification.Rendering.Internals;

/// <summary>Lays a cross-tab out, exact or rounded: which rows and columns are shown, and what stands in them.</summary>
internal sealed class CrossTabLayout<TRow, TColumn>
    where TRow : notnull
    where TColumn : notnull
{
    private readonly CrossTab<TRow, TColumn> _exact;
    private readonly RoundedCrossTab<TRow, TColumn>? _rounded;
    private readonly RenderWords _words;
    private readonly AmountUnit _unit;
    private readonly string _format;

    public CrossTabLayout(CrossTab<TRow, TColumn> crossTab, RoundedCrossTab<TRow, TColumn>? rounded, RenderOptions options)
    {
        _exact = crossTab;
        _rounded = rounded;
        _words = new(options.Language);
        _unit = rounded?.Unit ?? options.Unit;
        Title = options.Title ?? $"{_words.TitleOf(crossTab.Rows.Axis.Title)} × {_words.TitleOf(crossTab.Columns.Axis.Title)}";
        Subtitle = rounded is null ? _words.UnitLine(options)
            : rounded.Moved is { Length: > 0 and var moved } ? _words.UnitLine(_unit) + _words.Say($"；尾差调整 {RenderWords.Number(moved)} 处", $"; {RenderWords.Counted(moved, "figure")} rounded the other way")
            : _words.UnitLine(_unit);
        RowPlaces = Shown(crossTab.Rows.Nodes, options.Depth);
        ColumnPlaces = Shown(crossTab.Columns.Nodes, options.Depth);
        _format = rounded is null ? Figures.In(options, Amounts()) : Figures.WithDecimals(_unit, rounded.Decimals);
    }

    public string Title { get; }

    public string Subtitle { get; }

    public string NameHeading => _words.TitleOf(_exact.Rows.Axis.Title);

    public string Total => _words.Total;

    /// <summary>What a column with columns below it is called beside them.</summary>
    public string Subtotal => _words.Say("小计", "Subtotal");

    /// <summary>The places of the rows that are shown.</summary>
    public ImmutableArray<int> RowPlaces { get; }

    /// <summary>The places of the columns that are shown.</summary>
    public ImmutableArray<int> ColumnPlaces { get; }

    public RollUpNode<TRow> Row(int place) => _exact.Rows.Nodes[place];

    public RollUpNode<TColumn> Column(int place) => _exact.Columns.Nodes[place];

    public string LabelOf<TKey>(RollUpNode<TKey> node)
        where TKey : notnull
    {
        (string label, string kind) = _words.LabelOf(node.Kind, node.Label);
        return kind.Length == 0 ? label : _words.Say($"{label}（{kind}）", $"{label} ({kind})");
    }

    public string Cell(int row, int column) => Text(_rounded is null ? _exact[row, column] : _rounded[row, column]);

    public string RowTotal(int row) => Text(_rounded is null ? Row(row).Inclusive : _rounded.RowTotal(row));

    public string ColumnTotal(int column) => Text(_rounded is null ? Column(column).Inclusive : _rounded.ColumnTotal(column));

    public string GrandTotal => Text(_rounded is null ? _exact.Total : _rounded.Total);

    /// <summary>The exact amount of a cell.</summary>
    public BudgetAmount? Amount(int row, int column) => _exact[row, column];

    public BudgetAmount? ExactTotal => _exact.Total;

    /// <summary>Whether a row has rows below it that are shown.</summary>
    public bool HasBelow(int row) => RowPlaces.IndexOf(row) is var place && place + 1 < RowPlaces.Length && Row(RowPlaces[place + 1]).Depth > Row(row).Depth;

    private string Text(BudgetAmount? amount) => Figures.Text(amount, _format);

    /// <summary>Every exact amount that is shown.</summary>
    private IEnumerable<BudgetAmount?> Amounts() =>
    [
        _exact.Total,
        .. RowPlaces.Select(row => Row(row).Inclusive),
        .. ColumnPlaces.Select(column => Column(column).Inclusive),
        .. RowPlaces.SelectMany(row => ColumnPlaces.Select(column => _exact[row, column])),
    ];

    private static ImmutableArray<int> Shown<TKey>(ImmutableArray<RollUpNode<TKey>> nodes, int depth)
        where TKey : notnull => [.. Enumerable.Range(0, nodes.Length).Where(place => depth == 0 || nodes[place].Depth < depth)];
}
