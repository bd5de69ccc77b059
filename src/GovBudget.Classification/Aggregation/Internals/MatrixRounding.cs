using System.Collections.Immutable;

namespace GovBudget.Classification.Aggregation.Internals;

/// <summary>Rounds a two-way table with its margins.</summary>
/// <remarks>
/// With the totals taken negative in one more row and column, every line of the table adds up to zero, and a total is a cell like any
/// other: each goes to the step below or above it so that every line still adds up to zero. So it is known how many cells of each line
/// go up, and <see cref="UnitSelection"/> finds which.
/// </remarks>
internal sealed partial class MatrixRounding
{
    // A moved total is worse than any number of moved cells, a moved cell worse than any distance.
    private static readonly Int128 MovedCellCost = Int128.One << 64;
    private static readonly Int128 MovedTotalCost = Int128.One << 96;

    private readonly RoundingStep _step;
    private readonly int _rows;
    private readonly int _columns;
    private readonly RoundedPart[] _parts;

    // Figures that are settled before any cell is chosen: demanded totals, and the grand total.
    private readonly long?[] _fixed;

    /// <summary>Adds the totals up and settles what is demanded.</summary>
    public MatrixRounding(BudgetAmount?[,] cells, RoundingMargins margins, RoundingStep step)
    {
        _step = step;
        _rows = cells.GetLength(0);
        _columns = cells.GetLength(1);
        Exact = new BudgetAmount?[(_rows + 1) * (_columns + 1)];
        AddUp(cells);
        _parts = [.. Exact.Select(amount => step.Split(amount.GetValueOrDefault().Fen))];
        _fixed = new long?[Exact.Length];
        Demand(margins.RowTotals, _rows, i => At(i, _columns), "row");
        Demand(margins.ColumnTotals, _columns, j => At(_rows, j), "column");
    }

    /// <summary>The amounts row by row, each row with its total last; the totals of the columns come last.</summary>
    public BudgetAmount?[] Exact { get; }

    /// <summary>The index of a cell; the number of rows or columns stands for the totals.</summary>
    public int At(int row, int column) => row * (_columns + 1) + column;

    public BudgetAmount? ShownAt(int row, int column) =>
        Exact[At(row, column)] is null ? null : _step.ToAmount(ShownSteps(At(row, column)), (this, row, column), static at => at.Item1.LabelOf(at.row, at.column));

    /// <summary>How far the shown figure is above the nearest one.</summary>
    public BudgetAmount AdjustmentAt(int row, int column)
    {
        RoundedPart part = _parts[At(row, column)];
        Int128 nearest = part.Floor + (part.IsNearestUp ? Int128.One : Int128.Zero);
        return BudgetAmount.FromFen((long)((ShownSteps(At(row, column)) - nearest) * _step.Fen));
    }

    /// <summary>Rounds, or tells why that cannot be.</summary>
    public RoundingConflict? Run()
    {
        bool demandsRows = IsDemanded(_rows, i => At(i, _columns), out Int128 rowSum);
        bool demandsColumns = IsDemanded(_columns, j => At(_rows, j), out Int128 columnSum);
        if (demandsRows && demandsColumns && rowSum != columnSum)
        {
            return UnequalMargins(rowSum, columnSum);
        }

        Int128 total = demandsRows ? rowSum : demandsColumns ? columnSum : _parts[^1].Shown;
        _ = _step.ToAmount(total, LabelOf(_rows, _columns));
        _fixed[^1] = (long)total;
        return FindLineConflict() ?? Select();
    }

    private string LabelOf(int row, int column) =>
        row == _rows ? column == _columns ? "The grand total" : $"The total of column {column}"
        : column == _columns ? $"The total of row {row}" : $"The cell in row {row}, column {column}";

    private long ShownSteps(int index) => _fixed[index] ?? _parts[index].Shown;

    private bool IsTotal(int index) => index % (_columns + 1) == _columns != (index / (_columns + 1) == _rows);

    private bool IsFree(int index) => _fixed[index] is null && _parts[index].IsBetweenSteps;

    private void AddUp(BudgetAmount?[,] cells)
    {
        var rowSums = new Int128?[_rows];
        var columnSums = new Int128?[_columns];
        Int128? total = null;
        for (int i = 0; i < _rows; i++)
        {
            for (int j = 0; j < _columns; j++)
            {
                Exact[At(i, j)] = cells[i, j];
                rowSums[i] = FoldedNode.Sum(rowSums[i], cells[i, j]?.Fen);
                columnSums[j] = FoldedNode.Sum(columnSums[j], cells[i, j]?.Fen);
            }

            total = FoldedNode.Sum(total, rowSums[i]);
            Exact[At(i, _columns)] = FoldedNode.ToAmount(rowSums[i], $"row {i}");
        }

        for (int j = 0; j < _columns; j++)
        {
            Exact[At(_rows, j)] = FoldedNode.ToAmount(columnSums[j], $"column {j}");
        }

        Exact[^1] = FoldedNode.ToAmount(total, "all cells");
    }

    private void Demand(ImmutableArray<BudgetAmount?> totals, int count, Func<int, int> indexOf, string line)
    {
        BudgetAmount?[] exact = [.. Enumerable.Range(0, count).Select(i => Exact[indexOf(i)])];
        if (DemandedTotals.Of(totals, exact, line, i => $"{line} {i}", _step) is { } steps)
        {
            for (int i = 0; i < count; i++)
            {
                _fixed[indexOf(i)] = steps[i];
            }
        }
    }

    private bool IsDemanded(int count, Func<int, int> indexOf, out Int128 sum)
    {
        sum = 0;
        for (int i = 0; i < count; i++)
        {
            if (_fixed[indexOf(i)] is not { } steps)
            {
                return false;
            }

            sum += steps;
        }

        return count > 0;
    }

    private RoundingConflict? Select()
    {
        // The selection wants the shorter side in its columns.
        bool isTurned = _columns > _rows;
        int length = (isTurned ? _columns : _rows) + 1;
        int width = (isTurned ? _rows : _columns) + 1;
        int IndexOf(int cell) => isTurned ? At(cell % width, cell / width) : cell;
        Int128?[] costs = [.. Enumerable.Range(0, _parts.Length).Select(cell => CostOfUp(IndexOf(cell)))];
        int[] along = [.. Enumerable.Range(0, length).Select(line => UpCount(isTurned ? Column(line) : Row(line)))];
        int[] across = [.. Enumerable.Range(0, width).Select(line => UpCount(isTurned ? Row(line) : Column(line)))];
        var selection = new UnitSelection(costs, along, across);
        bool isDone = selection.TryRun();
        for (int cell = 0; cell < costs.Length; cell++)
        {
            if (costs[cell] is not null)
            {
                _parts[IndexOf(cell)].IsUp = selection.IsSelected(cell / width, cell % width) != IsTotal(IndexOf(cell));
            }
        }

        return isDone ? null : CutConflict(isTurned, [.. Enumerable.Range(0, width).Where(selection.IsReached)]);
    }

    /// <summary>What it costs more that a cell goes up, where a total counts negative.</summary>
    private Int128? CostOfUp(int index)
    {
        if (!IsFree(index))
        {
            return null;
        }

        RoundedPart part = _parts[index];
        Int128 moved = index % (_columns + 1) == _columns || index / (_columns + 1) == _rows ? MovedTotalCost : MovedCellCost;
        Int128 cost = _step.Fen - 2 * part.Remainder + (part.IsNearestUp ? -moved : moved);
        return IsTotal(index) ? -cost : cost;
    }

    private IEnumerable<int> Row(int row) => Enumerable.Range(At(row, 0), _columns + 1);

    private IEnumerable<int> Column(int column) => Enumerable.Range(0, _rows + 1).Select(row => At(row, column));

    /// <summary>How many cells of a line have to go up so that it adds up to zero.</summary>
    private int UpCount(IEnumerable<int> line) => (int)-line.Aggregate(Int128.Zero, (sum, index) => sum + LowestOf(index));

    /// <summary>The lowest a cell can be shown at, where a total counts negative.</summary>
    private Int128 LowestOf(int index)
    {
        Int128 steps = _fixed[index] ?? _parts[index].Floor;
        return IsTotal(index) ? -steps - (IsFree(index) ? 1 : 0) : steps;
    }
}
