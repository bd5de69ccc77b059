using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using GovBudget.Classification.Aggregation.Internals;

namespace GovBudget.Classification.Aggregation;

/// <summary>A two-way table rounded for display so that every row and every column still adds up (双向尾差调整).</summary>
/// <remarks>
/// <para>What holds where no totals are demanded, which can always be reached:</para>
/// <list type="bullet">
/// <item>Every row adds up to its total, every column to its total, and the totals of both sides to the grand total.</item>
/// <item>The grand total shows its nearest value (四舍五入, half away from zero).</item>
/// <item>Every cell and every total shows the step below or above its exact amount, so it is less than one step off.
/// What is a whole number of steps is shown as it is.</item>
/// <item>No other table of which this holds has fewer moved totals, with these fewer moved cells, and with these a smaller
/// sum of distances from the exact amounts.</item>
/// </list>
/// <para>Blank cells stay blank. The same cells in the same order give the same result. Rows and columns are counted from 0. Time grows with
/// the cells and with the figures that have to move. Immutable and thread-safe.</para>
/// </remarks>
public sealed class ControlledRounding
{
    private readonly RoundingStep _step;
    private readonly BudgetAmount?[,] _shown;

    private ControlledRounding(TwoTreeRounding rounding, RoundingStep step, int rows, int columns)
    {
        _step = step;
        RowCount = rows;
        ColumnCount = columns;
        (_shown, Moved) = rounding.Results();
    }

    /// <summary>The unit the figures are shown in.</summary>
    public AmountUnit Unit => _step.Unit;

    /// <summary>With how many decimals of the unit the figures are shown.</summary>
    public int Decimals => _step.Decimals;

    /// <summary>What one more in the last shown digit would add: 100 元 for two decimals of 万元.</summary>
    public BudgetAmount Step => BudgetAmount.FromFen(_step.Fen);

    /// <summary>How many rows there are, without the totals.</summary>
    public int RowCount { get; }

    /// <summary>How many columns there are, without the totals.</summary>
    public int ColumnCount { get; }

    /// <summary>The grand total; absent where no cell has an amount.</summary>
    public BudgetAmount? Total => _shown[RowCount, ColumnCount];

    /// <summary>The cells and totals that are not shown at their own nearest values, row by row, the totals of the columns last.</summary>
    public ImmutableArray<MovedCell> Moved { get; }

    /// <summary>What a cell shows; absent where it is blank.</summary>
    /// <param name="row">The row.</param>
    /// <param name="column">The column.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such row or column.</exception>
    public BudgetAmount? this[int row, int column] => _shown[Inside(row, RowCount, nameof(row)), Inside(column, ColumnCount, nameof(column))];

    /// <summary>What the total of a row shows; absent where the row is blank.</summary>
    /// <param name="row">The row.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such row.</exception>
    public BudgetAmount? RowTotal(int row) => _shown[Inside(row, RowCount, nameof(row)), ColumnCount];

    /// <summary>What the total of a column shows; absent where the column is blank.</summary>
    /// <param name="column">The column.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such column.</exception>
    public BudgetAmount? ColumnTotal(int column) => _shown[RowCount, Inside(column, ColumnCount, nameof(column))];

    /// <summary>Rounds a two-way table.</summary>
    /// <param name="cells">The exact amounts by row and column, without totals; absent where blank. They are not kept.</param>
    /// <param name="unit">The unit to show amounts in.</param>
    /// <param name="decimals">With how many decimals of the unit: 0 up to 分, which are 2 decimals for 元, 6 for 万元, 10 for 亿元.</param>
    /// <param name="cancellationToken">Stops the search for what has to move.</param>
    /// <exception cref="ArgumentNullException"><paramref name="cells"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="unit"/> is <see cref="AmountUnit.None"/> or not a member.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="decimals"/> is negative or finer than 分.</exception>
    /// <exception cref="OverflowException">An exact sum or a figure, which the message names, is beyond the range of <see cref="BudgetAmount"/>.</exception>
    /// <exception cref="OperationCanceledException">The search was stopped.</exception>
    public static ControlledRounding Of(BudgetAmount?[,] cells, AmountUnit unit, int decimals = 0, CancellationToken cancellationToken = default) =>
        Of(cells, RoundingMargins.None, unit, decimals, cancellationToken);

    /// <summary>Rounds a two-way table that has to show given totals.</summary>
    /// <param name="cells">The exact amounts by row and column, without totals; absent where blank. They are not kept.</param>
    /// <param name="margins">The totals it has to show. The grand total is then theirs, and they may be more than a step off their exact amounts.</param>
    /// <param name="unit">The unit to show amounts in.</param>
    /// <param name="decimals">With how many decimals of the unit: 0 up to 分, which are 2 decimals for 元, 6 for 万元, 10 for 亿元.</param>
    /// <param name="cancellationToken">Stops the search for what has to move.</param>
    /// <exception cref="ArgumentNullException"><paramref name="cells"/> or <paramref name="margins"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">
    /// The totals cannot be shown while each cell stays at a step around its amount: the message names the conflict. Or they do not fit
    /// the lines, or are not whole steps; or <paramref name="unit"/> is <see cref="AmountUnit.None"/> or not a member.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="decimals"/> is negative or finer than 分.</exception>
    /// <exception cref="OverflowException">An exact sum or a figure, which the message names, is beyond the range of <see cref="BudgetAmount"/>.</exception>
    /// <exception cref="OperationCanceledException">The search was stopped.</exception>
    public static ControlledRounding Of(BudgetAmount?[,] cells, RoundingMargins margins, AmountUnit unit, int decimals = 0, CancellationToken cancellationToken = default) =>
        TryOf(cells, margins, unit, decimals, out ControlledRounding? result, out RoundingConflict? conflict, cancellationToken)
            ? result
            : throw new ArgumentException($"{conflict} Use TryOf, which answers false, where that can be.", nameof(margins));

    /// <summary>Rounds a two-way table that has to show given totals, where that can be done.</summary>
    /// <param name="cells">The exact amounts by row and column, without totals; absent where blank. They are not kept.</param>
    /// <param name="margins">The totals it has to show. The grand total is then theirs, and they may be more than a step off their exact amounts.</param>
    /// <param name="unit">The unit to show amounts in.</param>
    /// <param name="decimals">With how many decimals of the unit: 0 up to 分, which are 2 decimals for 元, 6 for 万元, 10 for 亿元.</param>
    /// <param name="result">The rounded table.</param>
    /// <param name="conflict">Why there is none.</param>
    /// <param name="cancellationToken">Stops the search for what has to move.</param>
    /// <returns>Whether the totals can be shown while each cell stays at a step around its amount.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="cells"/> or <paramref name="margins"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The totals do not fit the lines, or are not whole steps; or <paramref name="unit"/> is <see cref="AmountUnit.None"/> or not a member.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="decimals"/> is negative or finer than 分.</exception>
    /// <exception cref="OverflowException">An exact sum or a figure, which the message names, is beyond the range of <see cref="BudgetAmount"/>.</exception>
    /// <exception cref="OperationCanceledException">The search was stopped.</exception>
    public static bool TryOf(
        BudgetAmount?[,] cells, RoundingMargins margins, AmountUnit unit, int decimals,
        [NotNullWhen(true)] out ControlledRounding? result, [NotNullWhen(false)] out RoundingConflict? conflict, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(cells);
        ArgumentNullException.ThrowIfNull(margins);
        var step = new RoundingStep(unit, decimals);
        BudgetAmount?[,] exact = MatrixTotals.AddTo(cells);
        var rounding = new TwoTreeRounding(
            RoundingTree.Flat(cells.GetLength(0)), RoundingTree.Flat(cells.GetLength(1)), (row, column) => exact[row, column], margins, step);
        conflict = rounding.Run(cancellationToken);
        result = conflict is null ? new(rounding, step, cells.GetLength(0), cells.GetLength(1)) : null;
        return conflict is null;
    }

    private static int Inside(int index, int count, string name)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(index, name);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, count, name);
        return index;
    }
}
