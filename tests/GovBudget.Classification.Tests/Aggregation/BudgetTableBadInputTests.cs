using GovBudget.Classification.Aggregation;

namespace GovBudget.Classification.Tests.Aggregation;

/// <summary>What real tables are like at their worst, along one axis, two and more.</summary>
public sealed class BudgetTableBadInputTests
{
    private static readonly Axis<FunctionalCode> Functions = Axis.OfCodes([Code("201"), Code("2011308"), Code("2011350")], static code => code.ToString());

    [Fact]
    public void No_lines_at_all_can_still_be_asked_for_their_sums()
    {
        Assert.Null(BudgetTable.Create([]).RollUp(Functions).Total);
        Assert.Null(BudgetTable.Create(Enumerable.Empty<BudgetLine>()).CrossTab(Functions, Axis.FundSources).Total);
    }

    [Fact]
    public void An_empty_table_has_no_nodes_and_no_total()
    {
        BudgetTable empty = Table();
        Assert.Equal((0, 0), (empty.Count, empty.AbsentCount));
        Assert.Empty(empty.RollUp(Functions).Nodes);
        CrossTab<FunctionalCode, FundSource> cross = empty.CrossTab(Functions, Axis.FundSources);
        Assert.Equal((0, 0, null), (cross.Rows.Nodes.Length, cross.Columns.Nodes.Length, cross.Total));
        Assert.Empty(Cube(empty).Cells);
        Assert.Empty(empty.Totals(Dimension.Function));
        Assert.Empty(empty);
    }

    [Fact]
    public void A_table_of_blank_cells_alone_has_nodes_and_counts_and_no_amount()
    {
        BudgetTable blank = Table(("2011308", null), ("2011308", null), ("2011350", null));
        Assert.Equal((3, 3), (blank.Count, blank.AbsentCount));
        RollUp<FunctionalCode> rollUp = blank.RollUp(Functions);
        Assert.Equal(
            [("201", null, 3L, 3L), ("2011308", null, 2, 2), ("2011350", (long?)null, 1, 1)],
            rollUp.Nodes.Select(static node => (node.Name, node.Inclusive?.Fen, node.Count, node.AbsentCount)));
        Assert.Null(rollUp.Total);
        CrossTab<FunctionalCode, FundSource> cross = blank.CrossTab(Functions, Axis.FundSources);
        Assert.Equal((null, 3), (cross[0, 0], cross.AbsentCountAt(0, 0)));
        Assert.All(Cube(blank).Cells, static cell => Assert.Equal((null, cell.Count), (cell.Inclusive, cell.AbsentCount)));
    }

    [Fact]
    public void Amounts_that_cancel_out_make_zero_and_not_a_blank()
    {
        BudgetTable table = Table(("2011308", -5), ("2011308", 5), ("2011350", null));
        Assert.Equal([("201", 0L), ("2011308", 0), ("2011350", (long?)null)], table.RollUp(Functions).Nodes.Select(static node => (node.Name, node.Inclusive?.Fen)));
        Assert.Equal(BudgetAmount.Zero, table.CrossTab(Functions, Axis.FundSources)[1, 0]);
        Assert.Equal(BudgetAmount.Zero, Cube(table).Find(Dimension.Function.At(Code("2011308")))!.Value.Inclusive);
        Assert.Equal(-7, Table(("2011308", -9), ("2011350", 2)).CrossTab(Functions, Axis.FundSources).Total!.Value.Fen);
    }

    [Theory]
    [InlineData(long.MaxValue)]
    [InlineData(long.MinValue)]
    public void Amounts_of_the_largest_size_are_exact_where_the_sum_fits_and_named_where_it_does_not(long largest)
    {
        long opposite = largest > 0 ? -largest : long.MaxValue;
        BudgetTable fits = Table(("2011308", largest), ("2011308", largest), ("2011308", opposite), ("2011308", opposite), ("2011350", 1));
        long sum = (long)(((Int128)largest + opposite) * 2);
        Assert.Equal(sum, fits.RollUp(Functions)[Code("2011308")].Inclusive!.Value.Fen);
        Assert.Equal(sum, fits.CrossTab(Functions, Axis.FundSources)[1, 0]!.Value.Fen);
        Assert.Equal(sum, Cube(fits).Find(Dimension.Function.At(Code("2011308")))!.Value.Inclusive!.Value.Fen);

        BudgetTable beyond = Table(("2011308", largest), ("2011308", largest));
        Assert.All(
            new Action[] { () => beyond.RollUp(Functions), () => beyond.CrossTab(Functions, Axis.FundSources), () => Cube(beyond) },
            static way => Assert.Contains("2011308", Assert.Throws<OverflowException>(way).Message, StringComparison.Ordinal));
    }

    [Fact]
    public void Duplicated_rows_are_kept_and_can_be_counted()
    {
        BudgetTable table = Table(("2011308", 5), ("2011350", 7), ("2011308", 5), ("2011308", 5));
        Assert.Equal(4, table.Count);
        Assert.Equal((15, 3), (table.RollUp(Functions)[Code("2011308")].Inclusive!.Value.Fen, table.RollUp(Functions)[Code("2011308")].Count));
        Assert.Equal((15, 3), (Cube(table).Find(Dimension.Function.At(Code("2011308")))!.Value.Inclusive!.Value.Fen, Cube(table).Find(Dimension.Function.At(Code("2011308")))!.Value.Count));
        IGrouping<BudgetLine, BudgetLine> twice = Assert.Single(table.GroupBy(static line => line), static lines => lines.Count() > 1);
        Assert.Equal((Code("2011308"), 3), (twice.Key.Function!.Value, twice.Count()));
    }

    private static BudgetCube Cube(BudgetTable table) => table.Cube([CubeAxis.Of(Dimension.Function, Functions), CubeAxis.Of(Dimension.FundSource, Axis.FundSources)]);

    private static BudgetTable Table(params (string Code, long? Fen)[] lines) => BudgetTable.From(lines)
        .With(Dimension.Function, static line => Code(line.Code))
        .With(Dimension.FundSource, static _ => FundSource.OtherIncome)
        .WithAmounts(static line => line.Fen is { } fen ? BudgetAmount.FromFen(fen) : null);

    private static FunctionalCode Code(string text) => FunctionalCode.Parse(text);
}
