using CsCheck;
using GovBudget.Classification.Aggregation;
using GovBudget.Classification.Tests.ContractTests;

namespace GovBudget.Classification.Tests.Aggregation;

/// <summary>What holds for every rounded cross-tab of two trees, and small ones against all the tables there are.</summary>
public sealed class RoundedCrossTabLawTests
{
    // In steps of 10 分 nothing is far from anything else, so that ties, halves and whole steps are common.
    private const AmountUnit Unit = AmountUnit.Yuan;
    private const int Decimals = 1;
    private const long Step = 10;

    private static readonly FunctionalCode[] Codes =
        [.. new[] { "201", "20101", "2010101", "2010102", "20102", "2010201", "202", "20201", "203" }.Select(static text => FunctionalCode.Parse(text))];

    private static readonly Axis<FunctionalCode> Functions = Axis.OfCodes(Codes, static code => $"科目{code}");

    private static readonly FundSource[] Funds = [FundSource.GeneralPublicBudget, FundSource.GovernmentFundBudget, FundSource.BusinessIncome, FundSource.OtherIncome, FundSource.None];

    private static readonly FundSource[] FundsAndThoseAbove = [.. Funds, FundSource.FiscalAppropriation, FundSource.UnitFunds];

    private static readonly Gen<BudgetAmount?> Amounts = Gen.Select(Gen.Int[0, 9], Gen.Long[-25, 25], Gen.Long[-long.MaxValue / 4096, long.MaxValue / 4096])
        .Select(static (kind, small, huge) => kind == 0 ? (BudgetAmount?)null : BudgetAmount.FromFen(kind == 1 ? huge : kind == 2 ? small / Step * Step : small));

    private static readonly Gen<CrossTab<FunctionalCode, FundSource>> Small = CrossTabsOf(7);

    private static readonly Gen<CrossTab<FunctionalCode, FundSource>> Large = CrossTabsOf(60);

    // Of few amounts, so that lines on a subtotal cancel each other out, and with the sources above the others.
    private static readonly Gen<CrossTab<FunctionalCode, FundSource>> EveryLine = Gen.OneOf(
        CrossTabsOf(60, MixedGrainPolicy.EveryLine),
        CrossTabsOf(12, MixedGrainPolicy.EveryLine, Gen.Int[-3, 3].Select(static halves => (BudgetAmount?)BudgetAmount.FromFen(halves * Step / 2))));

    [Fact]
    public void Every_sum_holds_on_both_axes() => Law.Holds(Large, static cross =>
    {
        RoundedCrossTab<FunctionalCode, FundSource> found = cross.Round(Unit, Decimals);
        CheckSums(cross, found);
        Assert.Equal(cross.Total is { } total ? Nearest(total.Fen) : null, found.Total?.Fen);
        Assert.All(Figures(cross).Where(figure => IsKept(cross, figure)), figure => Assert.True(IsAround(Exact(cross, figure), Shown(found, figure))));
    });

    [Fact]
    public void Where_every_line_counts_and_in_every_view_the_sums_hold_too() => Law.Holds(Gen.Select(EveryLine, Gen.Int[1, 3], Gen.Int[1, 3]), static drawn =>
    {
        foreach (CrossTab<FunctionalCode, FundSource> cross in (CrossTab<FunctionalCode, FundSource>[])[drawn.Item1, drawn.Item1.ToDepth(drawn.Item2, drawn.Item3)])
        {
            RoundedCrossTab<FunctionalCode, FundSource> found = cross.Round(Unit, Decimals);
            Assert.Equal(cross.Total is { } total ? Nearest(total.Fen) : null, found.Total?.Fen);
            Assert.All(Figures(cross).Where(figure => figure.Row == cross.Rows.Nodes.Length || figure.Column == cross.Columns.Nodes.Length), figure => Assert.True(IsAround(Exact(cross, figure), Shown(found, figure))));
            CheckOwn(cross.Rows, (node, below) => CheckRest(cross, found, (node, cross.Columns.Nodes.Length), below.Select(row => (row, cross.Columns.Nodes.Length))));
            CheckOwn(cross.Columns, (node, below) => CheckRest(cross, found, (cross.Rows.Nodes.Length, node), below.Select(column => (cross.Rows.Nodes.Length, column))));
        }
    });

    [Fact]
    public void What_is_moved_is_listed() => Law.Holds(Large, static cross =>
    {
        RoundedCrossTab<FunctionalCode, FundSource> found = cross.Round(Unit, Decimals);
        var expected =
            from figure in Figures(cross)
            where Exact(cross, figure) is { } exact && Shown(found, figure) != Nearest(exact)
            let nearest = Nearest(Exact(cross, figure)!.Value)
            select new MovedCell(
                figure.Row < cross.Rows.Nodes.Length ? figure.Row : null, figure.Column < cross.Columns.Nodes.Length ? figure.Column : null,
                BudgetAmount.FromFen(Exact(cross, figure)!.Value), BudgetAmount.FromFen(Shown(found, figure)!.Value), BudgetAmount.FromFen(Shown(found, figure)!.Value - nearest));
        Assert.Equal(expected, found.Moved);
    }, samples: 500);

    [Fact]
    public void No_table_is_better_than_the_one_that_is_found() => Law.Holds(Small, static cross =>
    {
        RoundedCrossTab<FunctionalCode, FundSource> found = cross.Round(Unit, Decimals);
        (int, int, Int128) best = AllTables(cross)
            .Where(table => Figures(cross).Where(figure => IsKept(cross, figure)).All(figure => IsAround(Exact(cross, figure), table[figure.Row, figure.Column]))
                && table[cross.Rows.Nodes.Length, cross.Columns.Nodes.Length] == (cross.Total is { } total ? Nearest(total.Fen) : null))
            .Min(table => CostOf(cross, table));
        Assert.Equal(best, CostOf(cross, TableOf(cross, found)));
    }, samples: 600);

    [Fact]
    public void Demanded_totals_are_shown_where_any_table_shows_them_and_refused_where_none_does() => Law.Holds(Small, static cross =>
    {
        RoundingMargins margins = RoundingMargins.Of(cross.Rows.Round(Unit, Decimals), cross.Columns.Round(Unit, Decimals));
        bool exists = AllTables(cross).Any(table =>
            Figures(cross).Where(figure => IsKept(cross, figure)).All(figure => IsAround(Exact(cross, figure), table[figure.Row, figure.Column]))
            && Shows(cross, table, margins, static _ => true, static _ => true));
        Assert.Equal(exists, cross.TryRound(margins, Unit, Decimals, out RoundedCrossTab<FunctionalCode, FundSource>? found, out RoundingConflict? conflict));
        if (found is not null)
        {
            CheckSums(cross, found);
            Assert.True(Shows(cross, TableOf(cross, found), margins, static _ => true, static _ => true));

            // What can be demanded is what comes without a demand.
            Assert.Equal(TableOf(cross, cross.Round(Unit, Decimals)).Cast<long?>(), TableOf(cross, found).Cast<long?>());
        }
        else
        {
            // The lines that are named conflict on their own.
            Assert.NotEqual(0, conflict!.Rows.Length + conflict.Columns.Length);
            Assert.DoesNotContain(AllTables(cross), table =>
                Figures(cross).Where(figure => IsKept(cross, figure)).All(figure => IsAround(Exact(cross, figure), table[figure.Row, figure.Column]))
                && table[cross.Rows.Nodes.Length, cross.Columns.Nodes.Length] == Nearest(cross.Total!.Value.Fen)
                && Shows(cross, table, margins, row => conflict.Rows.Contains(row), column => conflict.Columns.Contains(column)));
        }
    }, samples: 1000);

    private static Gen<CrossTab<FunctionalCode, FundSource>> CrossTabsOf(int most, MixedGrainPolicy mixed = MixedGrainPolicy.LeavesOnly, Gen<BudgetAmount?>? amounts = null) =>
        Gen.Select(OneOf(Codes), OneOf(mixed == MixedGrainPolicy.EveryLine ? FundsAndThoseAbove : Funds), amounts ?? Amounts).Array[0, most].Select(lines =>
            BudgetTable.From(lines)
                .With(Dimension.Function, static line => line.Item1)
                .With(Dimension.FundSource, static line => line.Item2)
                .WithAmounts(static line => line.Item3)
                .CrossTab(Functions, Axis.FundSources, new() { UnknownKeys = UnknownKeyPolicy.Unclassified, MixedGrain = mixed }));

    private static Gen<T> OneOf<T>(T[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);

    /// <summary>All cells and totals; the number of nodes stands for the totals.</summary>
    private static IEnumerable<(int Row, int Column)> Figures(CrossTab<FunctionalCode, FundSource> cross) =>
        from row in Enumerable.Range(0, cross.Rows.Nodes.Length + 1)
        from column in Enumerable.Range(0, cross.Columns.Nodes.Length + 1)
        select (row, column);

    /// <summary>Whether a figure is promised to stay at a step around its exact amount.</summary>
    private static bool IsKept(CrossTab<FunctionalCode, FundSource> cross, (int Row, int Column) figure) =>
        figure.Row == cross.Rows.Nodes.Length || figure.Column == cross.Columns.Nodes.Length
        || cross.Rows.Nodes[figure.Row].Own is not null || cross.Columns.Nodes[figure.Column].Own is not null;

    private static long? Exact(CrossTab<FunctionalCode, FundSource> cross, (int Row, int Column) figure) =>
        (figure.Row == cross.Rows.Nodes.Length
            ? figure.Column == cross.Columns.Nodes.Length ? cross.Total : cross.Columns.Nodes[figure.Column].Inclusive
            : figure.Column == cross.Columns.Nodes.Length ? cross.Rows.Nodes[figure.Row].Inclusive : cross[figure.Row, figure.Column])?.Fen;

    private static long? Shown(RoundedCrossTab<FunctionalCode, FundSource> found, (int Row, int Column) figure) =>
        (figure.Row == found.CrossTab.Rows.Nodes.Length
            ? figure.Column == found.CrossTab.Columns.Nodes.Length ? found.Total : found.ColumnTotal(figure.Column)
            : figure.Column == found.CrossTab.Columns.Nodes.Length ? found.RowTotal(figure.Row) : found[figure.Row, figure.Column])?.Fen;

    private static long?[,] TableOf(CrossTab<FunctionalCode, FundSource> cross, RoundedCrossTab<FunctionalCode, FundSource> found)
    {
        var table = new long?[cross.Rows.Nodes.Length + 1, cross.Columns.Nodes.Length + 1];
        foreach ((int row, int column) in Figures(cross))
        {
            table[row, column] = Shown(found, (row, column));
        }

        return table;
    }

    /// <summary>The cells that lines stand on, each at a step around itself in every combination, and what they add up to.</summary>
    private static IEnumerable<long?[,]> AllTables(CrossTab<FunctionalCode, FundSource> cross)
    {
        (int Row, int Column)[] cells =
        [
            .. Figures(cross).Where(figure => figure.Row < cross.Rows.Nodes.Length && figure.Column < cross.Columns.Nodes.Length
                && cross.Rows.Nodes[figure.Row].Own is not null && cross.Columns.Nodes[figure.Column].Own is not null && Exact(cross, figure) is not null),
        ];
        (int Row, int Column)[] free = [.. cells.Where(cell => Exact(cross, cell) is { } fen && fen != Floor(fen))];
        int[] rowParents = Parents(cross.Rows), columnParents = Parents(cross.Columns);
        for (int mask = 0; mask < 1 << free.Length; mask++)
        {
            var table = new long?[cross.Rows.Nodes.Length + 1, cross.Columns.Nodes.Length + 1];
            foreach ((int row, int column) in cells)
            {
                int bit = Array.IndexOf(free, (row, column));
                long shown = Floor(Exact(cross, (row, column))!.Value) + (bit >= 0 && (mask >> bit & 1) == 1 ? Step : 0);
                for (int i = row; i >= 0; i = i == cross.Rows.Nodes.Length ? -1 : rowParents[i])
                {
                    for (int j = column; j >= 0; j = j == cross.Columns.Nodes.Length ? -1 : columnParents[j])
                    {
                        table[i, j] = (table[i, j] ?? 0) + shown;
                    }
                }
            }

            yield return table;
        }
    }

    /// <summary>The node above each; the number of nodes above those at the top.</summary>
    private static int[] Parents<TKey>(RollUp<TKey> rollUp)
        where TKey : notnull =>
        [
            .. rollUp.Nodes.Select((node, i) =>
                node.Depth == 0 ? rollUp.Nodes.Length : Enumerable.Range(0, i).Last(above => rollUp.Nodes[above].Depth == node.Depth - 1)),
        ];

    private static void CheckSums(CrossTab<FunctionalCode, FundSource> cross, RoundedCrossTab<FunctionalCode, FundSource> found)
    {
        int[] rowParents = Parents(cross.Rows), columnParents = Parents(cross.Columns);
        foreach ((int row, int column) in Figures(cross))
        {
            long? shown = Shown(found, (row, column));
            Assert.Equal(Exact(cross, (row, column)) is null, shown is null);
            Assert.Equal(0, (shown ?? 0) % Step);
            if (rowParents.Contains(row) && (row == rowParents.Length || cross.Rows.Nodes[row].Own is null))
            {
                Assert.Equal(shown ?? 0, Enumerable.Range(0, rowParents.Length).Where(i => rowParents[i] == row).Sum(i => Shown(found, (i, column)) ?? 0));
            }

            if (columnParents.Contains(column) && (column == columnParents.Length || cross.Columns.Nodes[column].Own is null))
            {
                Assert.Equal(shown ?? 0, Enumerable.Range(0, columnParents.Length).Where(j => columnParents[j] == column).Sum(j => Shown(found, (row, j)) ?? 0));
            }
        }
    }

    /// <summary>Each node that has nodes below it, with these.</summary>
    private static void CheckOwn<TKey>(RollUp<TKey> rollUp, Action<int, int[]> check)
        where TKey : notnull
    {
        int[] parents = Parents(rollUp);
        foreach (int node in parents.Distinct().Where(node => node < parents.Length))
        {
            check(node, [.. Enumerable.Range(0, parents.Length).Where(below => parents[below] == node)]);
        }
    }

    /// <summary>What a figure shows beyond those below it is what its own lines make, at a step around it.</summary>
    private static void CheckRest(
        CrossTab<FunctionalCode, FundSource> cross, RoundedCrossTab<FunctionalCode, FundSource> found, (int, int) figure, IEnumerable<(int, int)> below)
    {
        (int, int)[] parts = [.. below];
        long exact = (Exact(cross, figure) ?? 0) - parts.Sum(part => Exact(cross, part) ?? 0);
        long shown = (Shown(found, figure) ?? 0) - parts.Sum(part => Shown(found, part) ?? 0);
        Assert.True(IsAround(exact, shown), $"{figure}: {exact} is shown as {shown}");
    }

    private static bool Shows(CrossTab<FunctionalCode, FundSource> cross, long?[,] table, RoundingMargins margins, Func<int, bool> isRow, Func<int, bool> isColumn) =>
        Enumerable.Range(0, cross.Rows.Nodes.Length).All(row => !isRow(row) || table[row, cross.Columns.Nodes.Length] == margins.RowTotals[row]?.Fen)
        && Enumerable.Range(0, cross.Columns.Nodes.Length).All(column => !isColumn(column) || table[cross.Rows.Nodes.Length, column] == margins.ColumnTotals[column]?.Fen);

    private static (int Totals, int Cells, Int128 Distance) CostOf(CrossTab<FunctionalCode, FundSource> cross, long?[,] table)
    {
        RoundingMargins alone = RoundingMargins.Of(cross.Rows.Round(Unit, Decimals), cross.Columns.Round(Unit, Decimals));
        int height = cross.Rows.Nodes.Length, width = cross.Columns.Nodes.Length;
        int totals = 0, cells = 0;
        Int128 distance = 0;
        foreach ((int row, int column) in Figures(cross).Where(figure => IsKept(cross, figure) && table[figure.Row, figure.Column] is not null))
        {
            long exact = Exact(cross, (row, column))!.Value, shown = table[row, column]!.Value;
            distance += Math.Abs(shown - exact);
            if (row == height || column == width)
            {
                long? expected = (row == height ? column == width ? cross.Total : alone.ColumnTotals[column] : alone.RowTotals[row])?.Fen;
                totals += row == height && column == width ? 0 : shown == expected ? 0 : 1;
            }
            else
            {
                cells += shown == Nearest(exact) ? 0 : 1;
            }
        }

        return (totals, cells, distance);
    }

    private static bool IsAround(long? exact, long? shown) =>
        exact is null ? shown is null : shown == Floor(exact.Value) || (exact != Floor(exact.Value) && shown == Floor(exact.Value) + Step);

    private static long Floor(long fen) => (long)(decimal.Floor((decimal)fen / Step) * Step);

    private static long Nearest(long fen) => (long)(decimal.Round((decimal)fen / Step, MidpointRounding.AwayFromZero) * Step);
}
