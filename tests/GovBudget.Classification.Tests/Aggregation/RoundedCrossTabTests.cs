using System.Globalization;
using GovBudget.Classification.Aggregation;

namespace GovBudget.Classification.Tests.Aggregation;

public sealed class RoundedCrossTabTests
{
    private static readonly Axis<FunctionalCode> Functional = Axis.OfCodes(
        new[] { "201", "20101", "2010101", "2010102", "20102", "202" }.Select(static code => FunctionalCode.Parse(code)), static code => $"科目{code}");

    private static readonly string[] Rows = ["2010101", "2010102", "202"];

    private static readonly FundSource[] Columns = [FundSource.GeneralPublicBudget, FundSource.GovernmentFundBudget, FundSource.OtherIncome];

    [Fact]
    public void Subtotals_of_both_sides_add_up()
    {
        // Nine thirds. Each rounds to 0.33, so that no row and no column would show its 1.00.
        CrossTab<FunctionalCode, FundSource> cross = Of(
            from row in Rows from column in Columns select (row, column, (decimal?)(column == FundSource.OtherIncome ? 3333.34m : 3333.33m)));
        RoundedCrossTab<FunctionalCode, FundSource> rounded = cross.Round(AmountUnit.TenThousandYuan, 2);
        Assert.Equal(
            """
            财政拨款 一般公共预算 政府性基金预算 单位资金 其他收入 合计
            201: 1.33 0.67 0.66 0.67 0.67 2.00
            20101: 1.33 0.67 0.66 0.67 0.67 2.00
            2010101: 0.67 0.34 0.33 0.33 0.33 1.00
            2010102: 0.66 0.33 0.33 0.34 0.34 1.00
            202: 0.67 0.33 0.34 0.33 0.33 1.00
            合计: 2.00 1.00 1.00 1.00 1.00 3.00
            """.ReplaceLineEndings("\n"), Show(rounded));
        Assert.Equal(
            [(0, 2), (1, 2), (2, 1), (3, 0), (3, 3), (3, 4), (4, 2)], rounded.Moved.Select(static cell => (cell.Row!.Value, cell.Column!.Value)));
        Assert.Equal(new MovedCell(2, 1, Yuan(3333.33m), Yuan(3400), Yuan(100)), rounded.Moved[2]);
        Assert.Same(cross, rounded.CrossTab);
        Assert.Equal((AmountUnit.TenThousandYuan, 2, Yuan(100)), (rounded.Unit, rounded.Decimals, rounded.Step));
        Assert.Equal(Yuan(13_300), rounded.Find(FunctionalCode.Parse("201"), FundSource.FiscalAppropriation));
        Assert.Null(rounded.Find(FunctionalCode.Parse("20102"), FundSource.OtherIncome));
        Assert.Equal("支出功能分类 × 资金来源 · 单位：万元；尾差调整 7 处", rounded.ToString().Split('\n')[0]);
    }

    [Fact]
    public void Lines_on_subtotals_of_both_sides_may_cancel_each_other_out()
    {
        RoundedCrossTab<FunctionalCode, FundSource> rounded = Of(
            [
                ("201", FundSource.UnitFunds, 10_000m), ("201", FundSource.OtherIncome, -10_000m),
                ("2010101", FundSource.OtherIncome, 10_000m), ("2010101", FundSource.UnitFunds, 20_000m),
            ],
            new() { MixedGrain = MixedGrainPolicy.EveryLine }).Round(AmountUnit.TenThousandYuan);
        Assert.Equal(
            """
            单位资金 其他收入 合计
            201: 3 0 3
            20101: 3 1 3
            2010101: 3 1 3
            合计: 3 0 3
            """.ReplaceLineEndings("\n"), Show(rounded));
    }

    [Fact]
    public void Amounts_below_zero_take_the_step_around_them_as_well()
    {
        RoundedCrossTab<FunctionalCode, FundSource> rounded = Of(
        [
            ("2010101", FundSource.GeneralPublicBudget, -5000m), ("2010101", FundSource.OtherIncome, -5000m),
            ("202", FundSource.GeneralPublicBudget, -5000m), ("202", FundSource.OtherIncome, 5000m),
        ]).Round(AmountUnit.TenThousandYuan);
        Assert.Equal(
            """
            财政拨款 一般公共预算 单位资金 其他收入 合计
            201: 0 0 -1 -1 -1
            20101: 0 0 -1 -1 -1
            2010101: 0 0 -1 -1 -1
            202: -1 -1 1 1 0
            合计: -1 -1 0 0 -1
            """.ReplaceLineEndings("\n"), Show(rounded));
    }

    [Fact]
    public void What_is_already_whole_stays_and_absent_stays_absent()
    {
        RoundedCrossTab<FunctionalCode, FundSource> rounded = Of(
        [
            ("2010101", FundSource.GeneralPublicBudget, 10_000m), ("20102", FundSource.OtherIncome, null), ("202", FundSource.OtherIncome, 0m),
        ]).Round(AmountUnit.TenThousandYuan);
        Assert.Equal(
            """
            财政拨款 一般公共预算 单位资金 其他收入 合计
            201: 1 1 - - 1
            20101: 1 1 - - 1
            2010101: 1 1 - - 1
            20102: - - - - -
            202: - - 0 0 0
            合计: 1 1 0 0 1
            """.ReplaceLineEndings("\n"), Show(rounded));
        Assert.Empty(rounded.Moved);
        Assert.Null(Of([]).Round(AmountUnit.TenThousandYuan).Total);
        Assert.Null(Of([("202", FundSource.OtherIncome, null)]).Round(AmountUnit.TenThousandYuan).RowTotal(0));
    }

    [Fact]
    public void Lines_that_are_subtotals_of_others_are_not_counted_twice()
    {
        // 20101 is stated besides the lines below it; 财政拨款 is stated alone.
        RoundedCrossTab<FunctionalCode, FundSource> rounded = Of(
        [
            ("20101", FundSource.FiscalAppropriation, 9000m), ("2010101", FundSource.FiscalAppropriation, 4000m), ("2010102", FundSource.OtherIncome, 4000m),
        ]).Round(AmountUnit.TenThousandYuan);
        Assert.Equal(
            """
            财政拨款 单位资金 其他收入 合计
            201: 1 0 0 1
            20101: 1 0 0 1
            2010101: 1 - - 1
            2010102: - 0 0 0
            合计: 1 0 0 1
            """.ReplaceLineEndings("\n"), Show(rounded));
    }

    [Fact]
    public void What_blank_lines_made_unknown_is_not_shown_as_zero()
    {
        CrossTab<FunctionalCode, FundSource> Contagious(decimal? second) => BudgetTable.From<(string Code, decimal? Yuan)>([("2010101", 5000m), ("202", second)])
            .With(Dimension.Function, static line => FunctionalCode.Parse(line.Code))
            .With(Dimension.FundSource, static _ => FundSource.OtherIncome)
            .WithAmounts(static line => line.Yuan is { } yuan ? BudgetAmount.FromYuan(yuan) : null)
            .CrossTab(Functional, Axis.FundSources, new() { AbsentAmounts = AbsentAmountPolicy.Contagious });
        Assert.Equal(Yuan(15_000), Contagious(10_000m).Round(AmountUnit.Yuan).Total);
        CrossTab<FunctionalCode, FundSource> unknown = Contagious(null);
        Assert.Contains("AbsentAmountPolicy.Ignore", Assert.Throws<ArgumentException>(() => unknown.Round(AmountUnit.Yuan)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => unknown.TryRound(RoundingMargins.None, AmountUnit.Yuan, 0, out _, out _));
    }

    [Fact]
    public void What_the_roll_ups_show_alone_cannot_always_be_shown_together()
    {
        // Alone, the columns give way where they stand first: 一般公共预算 and 事业单位经营收入 show 0. But these are all that row 201 has.
        CrossTab<FunctionalCode, FundSource> cross = Of(
        [
            ("201", FundSource.GeneralPublicBudget, 5000m), ("202", FundSource.GovernmentFundBudget, 5000m),
            ("201", FundSource.BusinessIncome, 5000m), ("202", FundSource.OtherIncome, 5000m),
        ]);
        RoundedRollUp<FundSource> columns = cross.Columns.Round(AmountUnit.TenThousandYuan);
        RoundingMargins both = RoundingMargins.Of(cross.Rows.Round(AmountUnit.TenThousandYuan), columns);
        AssertConflict(
            cross, both, [0], [1, 4],
            "As they are demanded, the totals of row 201 科目201, column 一般公共预算, column 事业单位经营收入 do not go together: with every cell and subtotal at a step around its amount, 1 万元 would be left over");

        // What row 201 has is 1 万元 as it is, so the columns conflict without it as well. The rows can be shown, and with no demand as few totals as possible differ.
        AssertConflict(cross, new() { ColumnTotals = both.ColumnTotals }, [], [1, 4], "As they are demanded, the totals of column 一般公共预算, column 事业单位经营收入 do not go together");
        RoundedCrossTab<FunctionalCode, FundSource> byRows = cross.Round(new RoundingMargins { RowTotals = both.RowTotals }, AmountUnit.TenThousandYuan);
        Assert.Equal([Yuan(10_000), Yuan(10_000)], Enumerable.Range(0, 2).Select(row => byRows.RowTotal(row)));
        RoundedCrossTab<FunctionalCode, FundSource> free = cross.Round(AmountUnit.TenThousandYuan);
        Assert.Equal(2, Enumerable.Range(0, columns.Nodes.Length).Count(column => free.ColumnTotal(column) != columns.Nodes[column].Shown));
        Assert.Equal([Yuan(10_000), Yuan(10_000)], Enumerable.Range(0, 2).Select(row => free.RowTotal(row)));
    }

    [Fact]
    public void Demands_that_cannot_be_met_are_refused_with_the_lines_that_conflict()
    {
        CrossTab<FunctionalCode, FundSource> halves = Of(
            from row in Rows from column in Columns where row != "2010102" && column != FundSource.GovernmentFundBudget select (row, column, (decimal?)5000m));
        AssertConflict(
            halves, new() { RowTotals = [Yuan(30_000), Yuan(30_000), Yuan(30_000), Yuan(0)] }, [2], [],
            "The cells of row 2010101 科目2010101 can show 0 万元 to 2 万元 together, but have to add up to 3 万元.");
        AssertConflict(
            halves, new() { RowTotals = [Yuan(20_000), Yuan(10_000), Yuan(10_000), Yuan(0)] }, [0, 1], [],
            "The totals demanded below row 201 科目201 add up to 1 万元, but its own is to be 2 万元.");
        AssertConflict(
            halves, new() { ColumnTotals = [Yuan(-10_000), Yuan(-10_000), Yuan(10_000), Yuan(10_000)] }, [], [1],
            "The cells of column 一般公共预算 can show 0 万元 to 2 万元 together, but have to add up to -1 万元.");
        AssertConflict(
            halves, new() { RowTotals = [Yuan(10_000), Yuan(10_000), Yuan(10_000), Yuan(10_000)], ColumnTotals = [Yuan(0), Yuan(0), Yuan(10_000), Yuan(10_000)] }, [0, 3], [0, 2],
            "The totals demanded of the rows add up to 2 万元, those of the columns to 1 万元: give them one sum.");
    }

    [Fact]
    public void Totals_have_to_fit_the_nodes()
    {
        CrossTab<FunctionalCode, FundSource> cross = Of([("201", FundSource.OtherIncome, 5000m), ("202", FundSource.OtherIncome, null)]);
        AssertRefused(new() { RowTotals = [Yuan(10_000)] }, "There are 1 totals for 2 lines: give one for each row, in order.");
        AssertRefused(new() { ColumnTotals = [Yuan(5000), Yuan(5000)] }, "The total of column 单位资金, 5000.00 元, is not a whole number of steps of 1 万元.");
        AssertRefused(new() { RowTotals = [Yuan(10_000), Yuan(0)] }, "The total of row 202 科目202 is absent where the row has an amount, or the other way round.");
        Assert.Throws<ArgumentNullException>(() => cross.Round(null!, AmountUnit.Yuan));
        Assert.Throws<ArgumentException>(() => cross.Round(AmountUnit.None));
        Assert.Throws<ArgumentOutOfRangeException>(() => cross.Round(AmountUnit.Yuan, 3));
        Assert.Throws<ArgumentOutOfRangeException>(() => cross.Round(AmountUnit.Yuan)[0, 9]);

        void AssertRefused(RoundingMargins margins, string message) => Assert.Contains(
            message, Assert.Throws<ArgumentException>(() => cross.TryRound(margins, AmountUnit.TenThousandYuan, 0, out _, out _)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Only_figures_have_to_fit()
    {
        decimal most = BudgetAmount.MaxValue.To(AmountUnit.Yuan);
        CrossTab<FunctionalCode, FundSource> cross = Of([("201", FundSource.GeneralPublicBudget, most), ("201", FundSource.OtherIncome, -most), ("202", FundSource.GeneralPublicBudget, -most)]);
        Assert.Equal(Yuan(-most), cross.Round(AmountUnit.Yuan, 2).Total);
        string message = Assert.Throws<OverflowException>(() => Of([("201", FundSource.OtherIncome, most)]).Round(AmountUnit.TenThousandYuan)).Message;
        Assert.Contains("which does not fit into a budget amount", message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public void A_table_of_1200_by_12_is_rounded_as_a_small_one_is(int kind)
    {
        FunctionalCode[] leaves =
        [
            .. from top in Enumerable.Range(201, 24) from section in Enumerable.Range(1, 10) from item in Enumerable.Range(1, 5)
               select FunctionalCode.Parse(string.Create(CultureInfo.InvariantCulture, $"{top}{section:00}{item:00}")),
        ];
        GovernmentEconomicCode[] economic =
        [
            .. from top in Enumerable.Range(501, 4) from section in Enumerable.Range(1, 3) select GovernmentEconomicCode.Parse(string.Create(CultureInfo.InvariantCulture, $"{top}{section:00}")),
        ];
        var random = new Random(7);
        var lines = (from code in leaves from column in economic select (code, column, Yuan: kind switch { 0 => random.Next(-100_000_000, 1_000_000_000) / 100m, 1 => 3333.33m, _ => 5000m })).ToArray();
        CrossTab<FunctionalCode, GovernmentEconomicCode> cross = BudgetTable.From(lines)
            .With(Dimension.Function, static line => line.code)
            .With(Dimension.GovernmentEconomic, static line => line.column)
            .WithAmounts(static line => (BudgetAmount?)BudgetAmount.FromYuan(line.Yuan))
            .CrossTab(
                Axis.OfCodes(leaves.Concat(leaves.Select(static code => code.Parent!.Value)).Concat(leaves.Select(static code => code.Parent!.Value.Parent!.Value)).Distinct(), static code => code.ToString()),
                Axis.OfCodes(economic.Concat(economic.Select(static code => code.Parent!.Value)).Distinct(), static code => code.ToString()));
        RoundedCrossTab<FunctionalCode, GovernmentEconomicCode> rounded = cross.Round(AmountUnit.TenThousandYuan);
        Assert.Equal(rounded.Total, BudgetAmount.Sum(Enumerable.Range(0, cross.Rows.Nodes.Length).Where(i => cross.Rows.Nodes[i].Depth == 0).Select(i => rounded.RowTotal(i)!.Value)));
        Assert.Equal(rounded.Total, BudgetAmount.Sum(Enumerable.Range(0, cross.Columns.Nodes.Length).Where(j => cross.Columns.Nodes[j].Depth == 1).Select(j => rounded.ColumnTotal(j)!.Value)));
    }

    private static void AssertConflict(CrossTab<FunctionalCode, FundSource> cross, RoundingMargins margins, int[] rows, int[] columns, string message)
    {
        Assert.False(cross.TryRound(margins, AmountUnit.TenThousandYuan, 0, out RoundedCrossTab<FunctionalCode, FundSource>? result, out RoundingConflict? conflict));
        Assert.Null(result);
        Assert.Contains(message, conflict.Message, StringComparison.Ordinal);
        Assert.Equal(rows, conflict.Rows);
        Assert.Equal(columns, conflict.Columns);
        Assert.Contains(message, Assert.Throws<ArgumentException>(() => cross.Round(margins, AmountUnit.TenThousandYuan)).Message, StringComparison.Ordinal);
    }

    private static CrossTab<FunctionalCode, FundSource> Of(IEnumerable<(string Code, FundSource Fund, decimal? Yuan)> lines, RollUpOptions? options = null) =>
        BudgetTable.From(lines)
            .With(Dimension.Function, static line => FunctionalCode.Parse(line.Code))
            .With(Dimension.FundSource, static line => line.Fund)
            .WithAmounts(static line => line.Yuan is { } yuan ? BudgetAmount.FromYuan(yuan) : null)
            .CrossTab(Functional, Axis.FundSources, options);

    private static string Show(RoundedCrossTab<FunctionalCode, FundSource> rounded)
    {
        CrossTab<FunctionalCode, FundSource> cross = rounded.CrossTab;
        IEnumerable<int> columns = Enumerable.Range(0, cross.Columns.Nodes.Length);
        IEnumerable<string> rows =
        [
            $"{string.Join(" ", cross.Columns.Nodes.Select(static node => node.Name))} 合计",
            .. cross.Rows.Nodes.Select((node, row) => $"{node.Key}: {string.Join(" ", columns.Select(column => Text(rounded, rounded[row, column])))} {Text(rounded, rounded.RowTotal(row))}"),
            $"合计: {string.Join(" ", columns.Select(column => Text(rounded, rounded.ColumnTotal(column))))} {Text(rounded, rounded.Total)}",
        ];
        return string.Join("\n", rows);
    }

    private static string Text(RoundedCrossTab<FunctionalCode, FundSource> rounded, BudgetAmount? shown) => shown is null ? "-" : rounded.Text(shown);

    private static BudgetAmount Yuan(decimal yuan) => BudgetAmount.FromYuan(yuan);
}
