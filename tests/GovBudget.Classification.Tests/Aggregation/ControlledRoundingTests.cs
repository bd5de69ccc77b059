using GovBudget.Classification.Aggregation;
using GovBudget.Classification.Aggregation.Internals;

namespace GovBudget.Classification.Tests.Aggregation;

public sealed class ControlledRoundingTests
{
    [Fact]
    public void Rows_and_columns_both_add_up()
    {
        // Each third rounds to 0.33, so no line would show its 1.00.
        ControlledRounding rounded = ControlledRounding.Of(Cells(3, 3, static (_, j) => j < 2 ? 3333.33m : 3333.34m), AmountUnit.TenThousandYuan, 2);
        Assert.Equal(
            """
            0.33 0.33 0.34 | 1.00
            0.34 0.33 0.33 | 1.00
            0.33 0.34 0.33 | 1.00
            1.00 1.00 1.00 | 3.00
            """.ReplaceLineEndings("\n"), Show(rounded));
        Assert.Equal([(0, 2), (1, 0), (2, 1)], rounded.Moved.Select(static cell => (cell.Row!.Value, cell.Column!.Value)));
        Assert.Equal(new MovedCell(1, 0, Yuan(3333.33m), Yuan(3400), Yuan(100)), rounded.Moved[1]);
    }

    [Fact]
    public void What_is_already_whole_stays_and_blank_stays_blank()
    {
        ControlledRounding rounded = ControlledRounding.Of(
            new BudgetAmount?[,] { { Yuan(10000), null, Yuan(-3000) }, { null, null, null }, { Yuan(0), null, Yuan(3000) } }, AmountUnit.TenThousandYuan);
        Assert.Equal("1 - 0 | 1\n- - - | -\n0 - 0 | 0\n1 - 0 | 1", Show(rounded));
        Assert.Empty(rounded.Moved);
        Assert.Null(ControlledRounding.Of(new BudgetAmount?[2, 2], AmountUnit.Yuan).Total);
        Assert.Null(ControlledRounding.Of(new BudgetAmount?[0, 3], AmountUnit.Yuan).ColumnTotal(2));
        Assert.Null(ControlledRounding.Of(new BudgetAmount?[3, 0], AmountUnit.Yuan).RowTotal(2));
    }

    [Fact]
    public void Totals_that_are_shown_elsewhere_can_be_demanded()
    {
        BudgetAmount?[,] cells = Cells(2, 2, static (_, _) => 5000m);
        var margins = new RoundingMargins { RowTotals = [Yuan(20000), Yuan(0)], ColumnTotals = [Yuan(10000), Yuan(10000)] };
        ControlledRounding rounded = ControlledRounding.Of(cells, margins, AmountUnit.TenThousandYuan);
        Assert.Equal("1 1 | 2\n0 0 | 0\n1 1 | 2", Show(rounded));
        Assert.Equal([(0, null), (1, 0), (1, 1), (1, null)], rounded.Moved.Select(static cell => (cell.Row, cell.Column)));
        Assert.Equal([Yuan(10000), Yuan(-10000), Yuan(-10000), Yuan(-10000)], rounded.Moved.Select(static cell => cell.Adjustment));

        Assert.Equal("1 0 | 1\n1 0 | 1\n2 0 | 2", Show(ControlledRounding.Of(cells, new() { ColumnTotals = [Yuan(20000), Yuan(0)] }, AmountUnit.TenThousandYuan)));
    }

    [Fact]
    public void Demands_that_cannot_be_met_are_refused_with_the_lines_that_conflict()
    {
        BudgetAmount?[,] halves = Cells(2, 2, static (_, _) => 5000m);
        AssertConflict(halves, new() { RowTotals = [Yuan(30000), Yuan(0)] }, [0], [], "The cells of row 0 can show 0 万元 to 2 万元 together, but have to add up to 3 万元.");
        AssertConflict(halves, new() { ColumnTotals = [Yuan(10000), Yuan(-10000)] }, [], [1], "The cells of column 1 can show 0 万元 to 2 万元 together");
        AssertConflict(
            halves, new() { RowTotals = [Yuan(10000), Yuan(10000)], ColumnTotals = [Yuan(10000), Yuan(0)] }, [0, 1], [0, 1],
            "The totals demanded of the rows add up to 2 万元, those of the columns to 1 万元");
        AssertConflict(
            Cells(2, 2, static (i, j) => i == j ? 10000m : 0m), new() { RowTotals = [Yuan(10000), Yuan(10000)], ColumnTotals = [Yuan(0), Yuan(20000)] },
            [], [0], "The cells of column 0 can show 1 万元 together, but have to add up to 0 万元.");

        // Two rows that need all their cells, and so two in a column that wants only one of them.
        AssertConflict(
            new BudgetAmount?[,]
            {
                { Yuan(5000), Yuan(5000), null, null }, { Yuan(5000), Yuan(5000), null, null },
                { Yuan(5000), Yuan(5000), Yuan(5000), Yuan(5000) }, { null, null, Yuan(5000), Yuan(5000) },
            },
            new()
            {
                RowTotals = [Yuan(20000), Yuan(20000), Yuan(0), Yuan(0)],
                ColumnTotals = [Yuan(10000), Yuan(10000), Yuan(10000), Yuan(10000)],
            },
            [0, 1], [0],
            "As they are demanded, the totals of row 0, row 1, column 0 do not go together: with every cell and subtotal at a step around its amount, 1 万元 would be left over that no cell can take.");
    }

    [Fact]
    public void Where_totals_of_one_side_are_demanded_the_others_keep_to_their_amounts()
    {
        // The columns stand at 1.5 and 1.0 and so can show 3 at most.
        BudgetAmount?[,] cells = { { Yuan(5000), Yuan(5000) }, { Yuan(5000), Yuan(5000) }, { Yuan(5000), null } };
        AssertConflict(
            cells, new() { RowTotals = [Yuan(20000), Yuan(20000), Yuan(0)] }, [0, 1, 2], [0, 1],
            "The totals of the columns can show 2 万元 to 3 万元 together, but have to add up to 4 万元.");
    }

    [Fact]
    public void Totals_that_do_not_fit_the_lines_are_refused()
    {
        BudgetAmount?[,] cells = Cells(2, 2, static (_, _) => 5000m);
        void Refused(RoundingMargins margins, string message) => Assert.Contains(
            message, Assert.Throws<ArgumentException>(() => ControlledRounding.TryOf(cells, margins, AmountUnit.TenThousandYuan, 0, out _, out _)).Message, StringComparison.Ordinal);

        Refused(new() { RowTotals = [Yuan(0)] }, "1 totals for 2 lines");
        Refused(new() { ColumnTotals = [Yuan(0), null] }, "The total of column 1 is absent");
        Refused(new() { RowTotals = [Yuan(100), Yuan(0)] }, "is not a whole number of steps of 1 万元");
        Assert.Throws<ArgumentException>(() => ControlledRounding.Of(cells, AmountUnit.None));
        Assert.Throws<ArgumentOutOfRangeException>(() => ControlledRounding.Of(cells, AmountUnit.Yuan, 3));
        Assert.Throws<ArgumentNullException>(() => ControlledRounding.Of(null!, AmountUnit.Yuan));
        Assert.Throws<ArgumentOutOfRangeException>(() => ControlledRounding.Of(cells, AmountUnit.Yuan)[2, 0]);
        Assert.Throws<ArgumentOutOfRangeException>(() => ControlledRounding.Of(cells, AmountUnit.Yuan).ColumnTotal(-1));
    }

    [Fact]
    public void A_rounding_that_is_cancelled_stops()
    {
        BudgetAmount?[,] cells = { { BudgetAmount.FromFen(150), BudgetAmount.FromFen(150) } };
        var cancelled = new CancellationToken(canceled: true);
        Assert.Throws<OperationCanceledException>(() => ControlledRounding.Of(cells, AmountUnit.Yuan, 0, cancelled));
        Assert.Throws<OperationCanceledException>(() => ControlledRounding.TryOf(cells, RoundingMargins.None, AmountUnit.Yuan, 0, out _, out _, cancelled));
    }

    [Fact]
    public void The_search_for_what_has_to_move_is_stopped_on_its_way()
    {
        var flow = new UnitFlow(2);
        flow.AddFixed(0, 1, 1);
        _ = flow.AddFree(1, 0, 0, 1);
        Assert.Throws<OperationCanceledException>(() => flow.TryRun(new CancellationToken(canceled: true)));
        Assert.True(flow.TryRun(CancellationToken.None));
    }

    [Fact]
    public void Only_finished_sums_and_figures_have_to_fit()
    {
        BudgetAmount?[,] cells = { { BudgetAmount.MaxValue, BudgetAmount.MaxValue }, { BudgetAmount.MinValue, BudgetAmount.MinValue } };
        Assert.Contains("row 0", Assert.Throws<OverflowException>(() => ControlledRounding.Of(cells, AmountUnit.Yuan, 2)).Message, StringComparison.Ordinal);

        cells = new BudgetAmount?[,] { { BudgetAmount.MaxValue, BudgetAmount.MinValue }, { BudgetAmount.MinValue, BudgetAmount.MaxValue } };
        Assert.Equal(BudgetAmount.FromFen(-2), ControlledRounding.Of(cells, AmountUnit.Yuan, 2).Total);
        Assert.Contains("row 0, column 0", Assert.Throws<OverflowException>(() => ControlledRounding.Of(cells, AmountUnit.TenThousandYuan)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1200, 12, 0)]
    [InlineData(12, 1200, 0)]
    [InlineData(300, 12, 1)]
    [InlineData(300, 12, 2)]
    public void A_table_of_the_size_of_a_cross_tab_keeps_its_sums(int rows, int columns, int kind)
    {
        var random = new Random(7);
        BudgetAmount?[,] cells = Cells(rows, columns, (i, j) => kind switch
        {
            // Anything; all rows alike; rows that differ in how far they are from one column to the next.
            0 => random.Next(-100_000_000, 1_000_000_000) / 100m,
            1 => 3000m + 10 * j,
            _ => 3000m + i * j / 100m,
        });
        ControlledRounding rounded = ControlledRounding.Of(cells, AmountUnit.TenThousandYuan);
        Assert.Equal(rounded.Total, BudgetAmount.Sum(Enumerable.Range(0, rows).Select(i => rounded.RowTotal(i)!.Value)));
        Assert.Equal(rounded.Total, BudgetAmount.Sum(Enumerable.Range(0, columns).Select(j => rounded.ColumnTotal(j)!.Value)));
    }

    private static void AssertConflict(BudgetAmount?[,] cells, RoundingMargins margins, int[] rows, int[] columns, string message)
    {
        Assert.False(ControlledRounding.TryOf(cells, margins, AmountUnit.TenThousandYuan, 0, out ControlledRounding? result, out RoundingConflict? conflict));
        Assert.Null(result);
        Assert.Contains(message, conflict.Message, StringComparison.Ordinal);
        Assert.Equal(conflict.Message, conflict.ToString());
        Assert.Equal(rows, conflict.Rows);
        Assert.Equal(columns, conflict.Columns);
        Assert.Contains(message, Assert.Throws<ArgumentException>(() => ControlledRounding.Of(cells, margins, AmountUnit.TenThousandYuan)).Message, StringComparison.Ordinal);
    }

    private static string Show(ControlledRounding rounded)
    {
        string Text(BudgetAmount? amount) => amount?.ToString($"万元{rounded.Decimals}") ?? "-";
        IEnumerable<string> rows = Enumerable.Range(0, rounded.RowCount).Select(i =>
            $"{string.Join(' ', Enumerable.Range(0, rounded.ColumnCount).Select(j => Text(rounded[i, j])))} | {Text(rounded.RowTotal(i))}");
        string totals = string.Join(' ', Enumerable.Range(0, rounded.ColumnCount).Select(j => Text(rounded.ColumnTotal(j))));
        return string.Join('\n', [.. rows, $"{totals} | {Text(rounded.Total)}"]);
    }

    private static BudgetAmount?[,] Cells(int rows, int columns, Func<int, int, decimal> yuan)
    {
        var cells = new BudgetAmount?[rows, columns];
        for (int i = 0; i < rows; i++)
        {
            for (int j = 0; j < columns; j++)
            {
                cells[i, j] = Yuan(yuan(i, j));
            }
        }

        return cells;
    }

    private static BudgetAmount Yuan(decimal yuan) => BudgetAmount.FromYuan(yuan);
}
