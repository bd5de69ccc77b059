using CsCheck;
using GovBudget.Classification.Aggregation;
using GovBudget.Classification.Tests.ContractTests;

namespace GovBudget.Classification.Tests.Aggregation;

/// <summary>Small two-way tables against all the tables there are, larger ones against what has to hold.</summary>
public sealed class ControlledRoundingLawTests
{
    // In steps of 10 分 nothing is far from anything else, so that ties, halves and whole steps are common.
    private const AmountUnit Unit = AmountUnit.Yuan;
    private const int Decimals = 1;
    private const long Step = 10;

    private static readonly Gen<long?> Fen =
        Gen.Select(Gen.Int[0, 7], Gen.Long[-25, 25], Gen.Long[-long.MaxValue / 4096, long.MaxValue / 4096]).Select(static (kind, small, huge) =>
            kind == 0 ? null : kind == 1 ? huge : kind == 2 ? small / Step * Step : (long?)small);

    private static readonly Gen<long?[,]> SmallTables = TablesOf(3);

    private static readonly Gen<(long?[,] Cells, long[] Rows, long[] Columns)> Demands =
        Gen.Select(SmallTables, Gen.Int[0, 511], Gen.Int[0, 511]).Select(static (cells, byRows, byColumns) =>
        {
            // Totals of two tables that each keep to the steps around the cells, and so may or may not be those of one.
            long[] rows = Totals(cells, byRows).Rows;
            long[] columns = Totals(cells, byColumns).Columns;
            return (cells, rows, columns);
        });

    [Fact]
    public void No_table_is_better_than_the_one_that_is_found() => Law.Holds(SmallTables, static cells =>
    {
        ControlledRounding found = ControlledRounding.Of(Amounts(cells), Unit, Decimals);
        CheckSums(cells, found);
        (int, int, Int128) best = Selections(cells)
            .Select(mask => Totals(cells, mask))
            .Where(table => IsAround(cells, table))
            .Min(table => CostOf(cells, table));
        Assert.Equal(best, CostOf(cells, Shown(cells, found)));
    });

    [Fact]
    public void Every_sum_holds_in_larger_tables() => Law.Holds(TablesOf(12), static cells =>
    {
        ControlledRounding found = ControlledRounding.Of(Amounts(cells), Unit, Decimals);
        CheckSums(cells, found);
        var table = Shown(cells, found);
        Assert.True(IsAround(cells, table));
        (int totals, int inner, _) = CostOf(cells, table);
        Assert.Equal((totals, inner), (found.Moved.Count(static cell => cell.Row is null || cell.Column is null), found.Moved.Count(static cell => cell is { Row: not null, Column: not null })));
        Assert.All(found.Moved, static cell => Assert.Equal(cell.Shown, BudgetAmount.FromFen(Nearest(cell.Exact.Fen)) + cell.Adjustment));
        Assert.All(found.Moved, static cell => Assert.Equal(Step, cell.Adjustment.Abs().Fen));
    }, samples: 500);

    [Fact]
    public void Demands_are_met_where_any_table_meets_them_and_refused_where_none_does() => Law.Holds(Demands, static demand =>
    {
        (long?[,] cells, long[] rows, long[] columns) = demand;
        var margins = new RoundingMargins
        {
            RowTotals = [.. rows.Select((fen, i) => Row(cells, i).Any(static cell => cell is not null) ? Amount(fen) : null)],
            ColumnTotals = [.. columns.Select((fen, j) => Column(cells, j).Any(static cell => cell is not null) ? Amount(fen) : null)],
        };
        bool exists = Exists(cells, table => table.Rows.SequenceEqual(rows) && table.Columns.SequenceEqual(columns));
        Assert.Equal(exists, ControlledRounding.TryOf(Amounts(cells), margins, Unit, Decimals, out ControlledRounding? found, out RoundingConflict? conflict));
        if (found is not null)
        {
            CheckSums(cells, found);
            var shown = Shown(cells, found);
            Assert.Equal(rows, shown.Rows);
            Assert.Equal(columns, shown.Columns);
        }
        else
        {
            // The lines that are named conflict on their own, unless it is the sums of all of them.
            bool isOfSums = rows.Sum() != columns.Sum();
            Assert.Equal(isOfSums, conflict!.Message.StartsWith("The totals demanded", StringComparison.Ordinal));
            Assert.False(!isOfSums && Exists(cells, table =>
                conflict.Rows.All(i => table.Rows[i] == rows[i]) && conflict.Columns.All(j => table.Columns[j] == columns[j])));
        }
    });

    [Fact]
    public void Demands_of_one_side_are_met_where_any_table_meets_them() => Law.Holds(Demands, static demand =>
    {
        (long?[,] cells, long[] rows, _) = demand;
        var margins = new RoundingMargins
        {
            RowTotals = [.. rows.Select((fen, i) => Row(cells, i).Any(static cell => cell is not null) ? Amount(fen) : null)],
        };
        bool exists = Exists(cells, table => table.Rows.SequenceEqual(rows)
            && table.Columns.Select((total, j) => IsAround(Sum(Column(cells, j)), total)).All(static is_ => is_));
        Assert.Equal(exists, ControlledRounding.TryOf(Amounts(cells), margins, Unit, Decimals, out _, out _));

        // Turned, the demand is that of the other side.
        var turned = new RoundingMargins { ColumnTotals = margins.RowTotals };
        Assert.Equal(exists, ControlledRounding.TryOf(Amounts(Turned(cells)), turned, Unit, Decimals, out _, out _));
    });

    private static Gen<long?[,]> TablesOf(int most) => Gen.Select(Gen.Int[1, most], Gen.Int[1, most], Fen.Array[most * most]).Select(static (rows, columns, fen) =>
    {
        var cells = new long?[rows, columns];
        for (int i = 0; i < rows * columns; i++)
        {
            cells[i / columns, i % columns] = fen[i];
        }

        return cells;
    });

    private static void CheckSums(long?[,] cells, ControlledRounding found)
    {
        (long?[,] shown, long[] rows, long[] columns) = Shown(cells, found);
        Assert.Equal(rows, Enumerable.Range(0, rows.Length).Select(i => Sum(Row(shown, i))));
        Assert.Equal(columns, Enumerable.Range(0, columns.Length).Select(j => Sum(Column(shown, j))));
        Assert.Equal(rows.Sum(), found.Total?.Fen ?? 0);
        for (int i = 0; i < rows.Length; i++)
        {
            for (int j = 0; j < columns.Length; j++)
            {
                Assert.Equal(cells[i, j] is null, shown[i, j] is null);
                Assert.True(IsAround(cells[i, j] ?? 0, shown[i, j] ?? 0));
            }
        }
    }

    /// <summary>All that can be shown: cells that go up have their bit set; equal tables come more than once.</summary>
    private static IEnumerable<int> Selections(long?[,] cells) => Enumerable.Range(0, 1 << cells.Length);

    private static bool Exists(long?[,] cells, Func<(long?[,] Cells, long[] Rows, long[] Columns), bool> condition) =>
        Selections(cells).Any(mask => condition(Totals(cells, mask)));

    private static (long?[,] Cells, long[] Rows, long[] Columns) Totals(long?[,] cells, int mask)
    {
        var shown = new long?[cells.GetLength(0), cells.GetLength(1)];
        long[] rows = new long[cells.GetLength(0)];
        long[] columns = new long[cells.GetLength(1)];
        for (int i = 0; i < rows.Length; i++)
        {
            for (int j = 0; j < columns.Length; j++, mask >>= 1)
            {
                shown[i, j] = cells[i, j] is { } fen ? Floor(fen) + (fen != Floor(fen) && (mask & 1) == 1 ? Step : 0) : null;
                rows[i] += shown[i, j] ?? 0;
                columns[j] += shown[i, j] ?? 0;
            }
        }

        return (shown, rows, columns);
    }

    private static (long?[,] Cells, long[] Rows, long[] Columns) Shown(long?[,] cells, ControlledRounding found)
    {
        var shown = new long?[found.RowCount, found.ColumnCount];
        for (int i = 0; i < shown.Length; i++)
        {
            shown[i / found.ColumnCount, i % found.ColumnCount] = found[i / found.ColumnCount, i % found.ColumnCount]?.Fen;
        }

        Assert.Equal((cells.GetLength(0), cells.GetLength(1)), (found.RowCount, found.ColumnCount));
        return (shown, [.. Enumerable.Range(0, found.RowCount).Select(i => found.RowTotal(i)?.Fen ?? 0)],
            [.. Enumerable.Range(0, found.ColumnCount).Select(j => found.ColumnTotal(j)?.Fen ?? 0)]);
    }

    private static bool IsAround(long?[,] cells, (long?[,] Cells, long[] Rows, long[] Columns) table) =>
        table.Rows.Select((total, i) => IsAround(Sum(Row(cells, i)), total)).All(static holds => holds)
        && table.Columns.Select((total, j) => IsAround(Sum(Column(cells, j)), total)).All(static holds => holds)
        && table.Rows.Sum() == Nearest(Sum(cells.Cast<long?>()));

    private static bool IsAround(long exact, long shown) => shown == Floor(exact) || (exact != Floor(exact) && shown == Floor(exact) + Step);

    private static (int Totals, int Cells, Int128 Distance) CostOf(long?[,] cells, (long?[,] Cells, long[] Rows, long[] Columns) table)
    {
        (long Exact, long Shown)[] totals =
        [
            .. table.Rows.Select((shown, i) => (Sum(Row(cells, i)), shown)), .. table.Columns.Select((shown, j) => (Sum(Column(cells, j)), shown)),
        ];
        (long Exact, long Shown)[] inner = [.. cells.Cast<long?>().Zip(table.Cells.Cast<long?>(), static (exact, shown) => (exact ?? 0, shown ?? 0))];
        return (totals.Count(IsMoved), inner.Count(IsMoved), totals.Concat(inner).Sum(static cell => Math.Abs(cell.Shown - cell.Exact)));

        static bool IsMoved((long Exact, long Shown) cell) => cell.Shown != Nearest(cell.Exact);
    }

    private static IEnumerable<long?> Row(long?[,] cells, int row) => Enumerable.Range(0, cells.GetLength(1)).Select(j => cells[row, j]);

    private static IEnumerable<long?> Column(long?[,] cells, int column) => Enumerable.Range(0, cells.GetLength(0)).Select(i => cells[i, column]);

    private static long?[,] Turned(long?[,] cells)
    {
        var turned = new long?[cells.GetLength(1), cells.GetLength(0)];
        for (int i = 0; i < cells.Length; i++)
        {
            turned[i % cells.GetLength(1), i / cells.GetLength(1)] = cells[i / cells.GetLength(1), i % cells.GetLength(1)];
        }

        return turned;
    }

    private static BudgetAmount?[,] Amounts(long?[,] cells)
    {
        var amounts = new BudgetAmount?[cells.GetLength(0), cells.GetLength(1)];
        for (int i = 0; i < cells.Length; i++)
        {
            amounts[i / cells.GetLength(1), i % cells.GetLength(1)] = cells[i / cells.GetLength(1), i % cells.GetLength(1)] is { } fen ? Amount(fen) : null;
        }

        return amounts;
    }

    private static BudgetAmount? Amount(long fen) => BudgetAmount.FromFen(fen);

    private static long Sum(IEnumerable<long?> cells) => cells.Sum(static cell => cell ?? 0);

    private static long Floor(long fen) => (long)(decimal.Floor((decimal)fen / Step) * Step);

    private static long Nearest(long fen) => (long)(decimal.Round((decimal)fen / Step, MidpointRounding.AwayFromZero) * Step);
}
