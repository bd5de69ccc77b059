using GovBudget.Classification.Aggregation;

namespace GovBudget.Classification.Tests.Aggregation;

public sealed class BudgetCubeTests
{
    private static readonly Axis<FunctionalCode> Functions = Axis.OfCodes(
        [Code("201"), Code("20113"), Code("2011308"), Code("2011350"), Code("208"), Code("20805"), Code("2080505")], static code => $"科目{code}");

    private static readonly CubeAxis[] Axes =
    [
        CubeAxis.Of(Dimension.Function, Functions),
        CubeAxis.Of(Dimension.FundSource, Axis.FundSources),
        CubeAxis.Of(Dimension.ExpenditureKind, Axis.ExpenditureKinds),
    ];

    private static readonly BudgetTable Table =
    [
        Line("2011308", FundSource.GeneralPublicBudget, ExpenditureKind.Personnel, 500),
        Line("2011308", FundSource.GeneralPublicBudget, ExpenditureKind.Project, 70),
        Line("2011350", FundSource.OtherIncome, ExpenditureKind.Project, -20),
        Line("2080505", FundSource.OtherIncome, ExpenditureKind.Personnel, null),
        Line("2011308", FundSource.GeneralPublicBudget, ExpenditureKind.Project, 3),
    ];

    [Fact]
    public void A_cell_is_looked_up_by_the_keys_that_matter_in_any_order()
    {
        BudgetCube cube = Table.Cube(Axes);
        Assert.Equal(553, cube.Total!.Value.Fen);
        Assert.Equal(553, cube.Find()!.Value.Inclusive!.Value.Fen);
        Assert.Equal(73, cube.Find(Dimension.ExpenditureKind.At(ExpenditureKind.Project), Dimension.FundSource.At(FundSource.FiscalAppropriation))!.Value.Inclusive!.Value.Fen);
        CubeCell cell = cube.Find(Dimension.Function.At(Code("2011308")), Dimension.FundSource.At(FundSource.GeneralPublicBudget), Dimension.ExpenditureKind.At(ExpenditureKind.Project))!.Value;
        Assert.Equal((73, 73, 2, 0), (cell.Inclusive!.Value.Fen, cell.Own!.Value.Fen, cell.Count, cell.AbsentCount));
    }

    [Fact]
    public void Where_nothing_stands_there_is_no_cell_and_where_only_blank_lines_stand_one_without_an_amount()
    {
        BudgetCube cube = Table.Cube(Axes);
        Assert.Null(cube.Find(Dimension.Function.At(Code("208")), Dimension.ExpenditureKind.At(ExpenditureKind.Project)));
        Assert.Null(cube.Find(Dimension.Function.At(Code("299"))));
        CubeCell blank = cube.Find(Dimension.Function.At(Code("208")))!.Value;
        Assert.Equal((null, 1, 1), (blank.Inclusive, blank.Count, blank.AbsentCount));
        Assert.Equal("208 科目208 × 合计 × 合计: —", blank.ToString());
    }

    [Fact]
    public void Every_cell_says_where_it_stands_on_each_axis()
    {
        BudgetCube cube = Table.Cube(Axes);
        CubeCell cell = cube.Find(Dimension.Function.At(Code("20113")), Dimension.ExpenditureKind.At(ExpenditureKind.Personnel))!.Value;
        Assert.Equal<CubeLabel>(
            [
                new("支出功能分类", "20113 科目20113", 1, RollUpNodeKind.Subtotal),
                new("资金来源", "合计", -1, null),
                new("支出类型", "人员经费", 1, RollUpNodeKind.Leaf),
            ],
            cell.Labels);
        Assert.Equal([false, true, false], cell.Labels.Select(static label => label.IsAll));
        Assert.Same(cube.RollUp(Dimension.Function)[Code("20113")], cell.Node(Dimension.Function));
        Assert.Null(cell.Node(Dimension.FundSource));
        Assert.Equal("20113 科目20113 × 合计 × 人员经费: 5.00", cell.ToString());
    }

    [Fact]
    public void Cells_come_axis_by_axis_the_whole_before_its_parts()
    {
        BudgetTable table = Table.Where(Dimension.Function, static code => code == Code("2011350"));
        Assert.Equal(
            ["合计 × 合计", "合计 × 单位资金", "合计 × 其他收入", "201 科目201 × 合计", "201 科目201 × 单位资金", "201 科目201 × 其他收入",
                "20113 科目20113 × 合计", "20113 科目20113 × 单位资金", "20113 科目20113 × 其他收入",
                "2011350 科目2011350 × 合计", "2011350 科目2011350 × 单位资金", "2011350 科目2011350 × 其他收入"],
            table.Cube(Axes.AsSpan(0, 2)).Cells.Select(static cell => cell.Label));
    }

    [Fact]
    public void Each_axis_gives_its_roll_up()
    {
        BudgetCube cube = Table.Cube(Axes);
        RollUp<FunctionalCode> functions = cube.RollUp(Dimension.Function);
        Assert.Equal((553, 5, 1), (functions[Code("201")].Inclusive!.Value.Fen, functions.Count, functions.AbsentCount));
        Assert.Equal(-20, cube.RollUp(Dimension.FundSource)[FundSource.OtherIncome].Inclusive!.Value.Fen);
        Assert.Equal(["支出功能分类", "资金来源", "支出类型"], cube.Axes.Select(static axis => axis.Title));
        Assert.Equal("支出功能分类 × 资金来源 × 支出类型 (4 cells)", cube.ToString());
    }

    [Fact]
    public void A_subtotal_row_counts_on_no_axis()
    {
        BudgetTable table =
        [
            .. Table, Line("201", FundSource.GeneralPublicBudget, ExpenditureKind.Project, 600), Line("208", FundSource.FiscalAppropriation, ExpenditureKind.Project, 9),
        ];
        BudgetCube cube = table.Cube(Axes);
        Assert.Equal(553, cube.Total!.Value.Fen);
        Assert.Equal((553, 600), (cube.RollUp(Dimension.Function)[Code("201")].Inclusive!.Value.Fen, cube.RollUp(Dimension.Function)[Code("201")].Declared!.Value.Fen));
        Assert.Equal(573, cube.RollUp(Dimension.FundSource)[FundSource.FiscalAppropriation].Inclusive!.Value.Fen);
        Assert.Equal(9, cube.RollUp(Dimension.FundSource)[FundSource.FiscalAppropriation].Declared!.Value.Fen);
        string refusal = Assert.Throws<ArgumentException>(() => table.Cube(Axes, new() { MixedGrain = MixedGrainPolicy.Strict })).Message;
        Assert.Contains("201 科目201", refusal, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_declared_cannot_win_on_several_axes()
    {
        var options = new RollUpOptions { MixedGrain = MixedGrainPolicy.DeclaredWins };
        Assert.Contains("need not be divided", Assert.Throws<ArgumentException>(() => Table.Cube(Axes, options)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_sum_that_does_not_fit_is_named_with_its_cell()
    {
        // Each axis alone stays in range; the two lines of one function and fund do not.
        BudgetTable table =
        [
            Line("2011308", FundSource.OtherIncome, ExpenditureKind.Project, long.MaxValue),
            Line("2011308", FundSource.OtherIncome, ExpenditureKind.Personnel, long.MaxValue),
            Line("2011308", FundSource.GeneralPublicBudget, ExpenditureKind.Project, -long.MaxValue),
            Line("2011350", FundSource.OtherIncome, ExpenditureKind.Project, -long.MaxValue),
        ];
        Assert.Contains(
            "2011308 科目2011308 × 单位资金 × 合计", Assert.Throws<OverflowException>(() => table.Cube(Axes)).Message, StringComparison.Ordinal);
        BudgetTable fits = table.Where(Dimension.ExpenditureKind, static kind => kind == ExpenditureKind.Project);
        Assert.Equal(-long.MaxValue, fits.Cube(Axes).Total!.Value.Fen);
    }

    [Fact]
    public void An_empty_table_has_no_cells()
    {
        BudgetTable none = Table.Where(Dimension.Function, static _ => false);
        BudgetCube cube = none.Cube(Axes);
        Assert.Null(cube.Total);
        Assert.Null(cube.Find());
        Assert.Empty(cube.Cells);
        Assert.Empty(cube.RollUp(Dimension.Function).Nodes);
        Assert.Empty(default(CubeCell).Labels);
    }

    [Fact]
    public void Mistakes_are_refused_and_told()
    {
        BudgetCube cube = Table.Cube(Axes);
        Assert.Throws<ArgumentException>(() => Table.Cube(Axes.AsSpan(0, 1)));
        Assert.Throws<ArgumentException>(() => Table.Cube([.. Axes, .. Axes, .. Axes]));
        Assert.Contains("支出功能分类", Assert.Throws<ArgumentException>(() => Table.Cube([.. Axes, Axes[0]])).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>(() => Table.Cube([Axes[0], null!]));
        Assert.Throws<ArgumentNullException>(() => CubeAxis.Of(Dimension.Function, null!));
        Assert.Throws<ArgumentNullException>(() => Dimension.Unit.At(null!));
        Assert.Contains("预算阶段", Assert.Throws<ArgumentException>(() => Table.Cube([Axes[0], CubeAxis.Of(Dimension.Phase, Axis.Phases)])).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => Table.Cube(Axes, new() { UnknownKeys = (UnknownKeyPolicy)9 }));
        Assert.Contains("预算阶段", Assert.Throws<ArgumentException>(() => cube.Find(Dimension.Phase.At(BudgetPhase.Execution))).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => cube.Find(Dimension.Function.At(Code("201")), Dimension.Function.At(Code("208"))));
        Assert.Throws<ArgumentException>(() => cube.Find(default(CubeKey)));
        Assert.Throws<ArgumentException>(() => cube.RollUp(Dimension.Phase));
        Assert.Throws<ArgumentException>(() => cube[0, 0]);
        Assert.Throws<ArgumentOutOfRangeException>(() => cube[0, 0, 99]);
        Assert.Throws<ArgumentOutOfRangeException>(() => cube[0, -2, 0]);
    }

    [Fact]
    public void An_unknown_key_is_named_with_its_line() => Assert.Contains(
        "Line 6",
        Assert.Throws<KeyNotFoundException>(() => BudgetTable.Create([.. Table, Line("2011377", FundSource.OtherIncome, ExpenditureKind.Project, 1)]).Cube(Axes)).Message,
        StringComparison.Ordinal);

    [Fact]
    public void Axes_with_more_cells_than_can_be_numbered_are_refused()
    {
        BudgetTableSource<int> source = BudgetTable.From(Enumerable.Range(0, 1000));
        var axes = new List<CubeAxis>();
        for (int i = 0; i < 7; i++)
        {
            Dimension<string> dimension = Dimension.OfTexts($"维度{i}");
            source = source.With(dimension, static number => $"{number}");
            axes.Add(CubeAxis.Of(dimension, Axis.OfTexts("数", Enumerable.Range(0, 1000).Select(static number => $"{number}"))));
        }

        BudgetTable table = source.WithAmounts(static number => BudgetAmount.FromFen(number));
        Assert.Contains("维度6 1000", Assert.Throws<ArgumentException>(() => table.Cube([.. axes])).Message, StringComparison.Ordinal);
        Assert.Equal(999 * 500, table.Cube([.. axes.Take(6)]).Total!.Value.Fen);
    }

    [Fact]
    public void Making_it_can_be_stopped()
    {
        using var stop = new CancellationTokenSource();
        stop.Cancel();
        Assert.Throws<OperationCanceledException>(() => Table.Cube(Axes, cancellationToken: stop.Token));
    }

    private static BudgetLine Line(string code, FundSource fund, ExpenditureKind kind, long? fen) =>
        new() { Function = Code(code), FundSource = fund, ExpenditureKind = kind, Amount = fen is { } present ? BudgetAmount.FromFen(present) : null };

    private static FunctionalCode Code(string text) => FunctionalCode.Parse(text);
}
