using GovBudget.Classification.Aggregation.Internals;

namespace GovBudget.Classification.Aggregation;

/// <summary>Amounts by two axes at once (交叉表), such as function by fund source, with every subtotal of both.</summary>
/// <typeparam name="TRow">The type of the keys of the rows.</typeparam>
/// <typeparam name="TColumn">The type of the keys of the columns.</typeparam>
/// <remarks>
/// <para>Made by <see cref="BudgetTable.CrossTab{TRow, TColumn}(Axis{TRow}, Axis{TColumn}, RollUpOptions?, CancellationToken)"/>. Immutable and thread-safe.</para>
/// <para>The lines that count are those that count on both axes; so each row adds up to its node in <see cref="Rows"/>, each column to its node in
/// <see cref="Columns"/>, and both have one total.</para>
/// </remarks>
public sealed partial class CrossTab<TRow, TColumn>
    where TRow : notnull
    where TColumn : notnull
{
    private readonly LineTotal[] _cells;

    internal CrossTab(RollUp<TRow> rows, RollUp<TColumn> columns, LineTotal[] cells, CrossTab<TRow, TColumn>? whole = null)
    {
        _whole = whole;
        Rows = rows;
        Columns = columns;
        _cells = cells;
        for (int i = 0; i < cells.Length; i++)
        {
            // Here, so that whoever reads a cell need not expect that it does not fit.
            _ = FoldedNode.ToAmount(cells[i].AmountUnder(rows.AbsentAmounts), (this, i), static cell => cell.Item1.LabelAt(cell.i));
        }
    }

    /// <summary>The rows with their totals over all columns, labelled by level and kind, in tree order.</summary>
    public RollUp<TRow> Rows { get; }

    /// <summary>The columns with their totals over all rows, labelled by level and kind, in tree order.</summary>
    public RollUp<TColumn> Columns { get; }

    /// <summary>The sum of everything that counts; absent where no line has an amount, or by <see cref="AbsentAmountPolicy"/>.</summary>
    public BudgetAmount? Total => Rows.Total;

    /// <summary>The amount where a row and a column meet, each with everything below it; absent where no line with an amount stands there, or by <see cref="AbsentAmountPolicy"/>.</summary>
    /// <param name="row">The place of the row in the nodes of <see cref="Rows"/>.</param>
    /// <param name="column">The place of the column in the nodes of <see cref="Columns"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such row or column.</exception>
    public BudgetAmount? this[int row, int column] => CellAt(row, column).AmountUnder(Rows.AbsentAmounts) is { } fen ? BudgetAmount.FromFen((long)fen) : null;

    /// <summary>The amount where two keys meet, each with everything below it.</summary>
    /// <param name="row">The key of the row.</param>
    /// <param name="column">The key of the column.</param>
    /// <returns>The amount; absent where no line with an amount stands there, or below.</returns>
    /// <exception cref="ArgumentNullException">A key is <see langword="null"/>.</exception>
    public BudgetAmount? Find(TRow row, TColumn column) => TryPlace(row, column, out int rowPlace, out int columnPlace) ? this[rowPlace, columnPlace] : null;

    /// <summary>How many lines without an amount count where a row and a column meet, and below.</summary>
    /// <param name="row">The place of the row in the nodes of <see cref="Rows"/>.</param>
    /// <param name="column">The place of the column in the nodes of <see cref="Columns"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such row or column.</exception>
    public long AbsentCountAt(int row, int column) => CellAt(row, column).AbsentCount;

    internal bool TryPlace(TRow row, TColumn column, out int rowPlace, out int columnPlace)
    {
        rowPlace = Rows.Find(row) is { } rowNode ? Rows.Nodes.IndexOf(rowNode) : -1;
        columnPlace = Columns.Find(column) is { } columnNode ? Columns.Nodes.IndexOf(columnNode) : -1;
        return rowPlace >= 0 && columnPlace >= 0;
    }

    private LineTotal CellAt(int row, int column)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(row);
        ArgumentOutOfRangeException.ThrowIfNegative(column);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(row, Rows.Nodes.Length);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(column, Columns.Nodes.Length);
        return _cells[(row * Columns.Nodes.Length) + column];
    }

    private string LabelAt(int cell) => $"{Rows.Nodes[cell / Columns.Nodes.Length].Label} × {Columns.Nodes[cell % Columns.Nodes.Length].Label}";
}
