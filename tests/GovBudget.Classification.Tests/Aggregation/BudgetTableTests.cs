using GovBudget.Classification.Aggregation;

namespace GovBudget.Classification.Tests.Aggregation;

public sealed class BudgetTableTests
{
    private static readonly Axis<FunctionalCode> Functions = Axis.OfCodes(
        [Code("201"), Code("20113"), Code("2011308"), Code("2011350"), Code("208"), Code("20805"), Code("2080505")], static code => code.ToString());

    private static readonly BudgetTable Table =
    [
        new() { Function = Code("2011308"), FundSource = FundSource.GeneralPublicBudget, Unit = "招商中心", Amount = BudgetAmount.FromYuan(5) },
        new() { Function = Code("2011350"), FundSource = FundSource.GeneralPublicBudget, Unit = "本级", Amount = BudgetAmount.FromYuan(-2) },
        new() { Function = Code("2080505"), FundSource = FundSource.OtherIncome, Unit = "本级", Amount = null },
        new() { Function = Code("2011308"), FundSource = FundSource.OtherIncome, Unit = "招商中心", Amount = BudgetAmount.FromYuan(1) },
    ];

    [Fact]
    public void A_collection_expression_makes_a_table_of_the_dimensions_that_lines_state()
    {
        Assert.Equal(4, Table.Count);
        Assert.Equal(1, Table.AbsentCount);
        Assert.Equal<string>(["支出功能分类", "资金来源", "预算单位"], [.. Table.Dimensions]);
        Assert.True(Table.Has(Dimension.Unit));
        Assert.False(Table.Has(Dimension.Project));
    }

    [Fact]
    public void Lines_are_read_back_as_they_came()
    {
        Assert.Equal(BudgetAmount.FromYuan(5), Table.First().Amount);
        Assert.Equal([Code("2011308"), Code("2011350"), Code("2080505"), Code("2011308")], Table.Select(static line => line.Function!.Value));
        Assert.Equal(Table.ToArray(), BudgetTable.Create(Table).ToArray());
    }

    [Fact]
    public void A_roll_up_of_a_table_is_that_of_its_lines()
    {
        RollUp<FunctionalCode> rollUp = Table.RollUp(Functions);
        Assert.Equal(BudgetAmount.FromYuan(4), rollUp.Total);
        Assert.Equal(BudgetAmount.FromYuan(6), rollUp[Code("2011308")].Inclusive);
        Assert.Equal(2, rollUp[Code("2011308")].Count);
        Assert.Null(rollUp[Code("208")].Inclusive);
        Assert.Equal(1, rollUp[Code("2080505")].AbsentCount);
    }

    [Fact]
    public void Texts_need_no_axis_and_stand_in_the_order_of_their_characters() =>
        Assert.Equal(
            [("招商中心", 600L), ("本级", -200L)],
            Table.RollUp(Dimension.Unit).Nodes.Select(static node => (node.Name, node.Inclusive!.Value.Fen)));

    [Fact]
    public void A_filter_keeps_whole_lines()
    {
        BudgetTable kept = Table.Where(Dimension.FundSource, static source => source == FundSource.OtherIncome);
        Assert.Equal(2, kept.Count);
        Assert.Equal(1, kept.AbsentCount);
        Assert.Equal(BudgetAmount.FromYuan(1), kept.RollUp(Functions).Total);
    }

    [Fact]
    public void Subtotals_by_code_can_be_left_out_of_what_is_added_up_by_something_else()
    {
        BudgetTable mixed =
        [
            new() { Function = Code("201"), FundSource = FundSource.OtherIncome, Amount = BudgetAmount.FromYuan(9) },
            new() { Function = Code("2011308"), FundSource = FundSource.OtherIncome, Amount = BudgetAmount.FromYuan(4) },
            new() { Function = Code("2011350"), FundSource = FundSource.OtherIncome, Amount = BudgetAmount.FromYuan(5) },
            new() { Function = Code("208"), FundSource = FundSource.OtherIncome, Amount = BudgetAmount.FromYuan(2) },
            new() { Function = Code("20805"), FundSource = FundSource.OtherIncome, Amount = null },
        ];
        Assert.Equal(BudgetAmount.FromYuan(20), mixed.RollUp(Axis.FundSources).Total);
        Assert.Equal(BudgetAmount.FromYuan(11), mixed.WithoutSubtotals(Dimension.Function).RollUp(Axis.FundSources).Total);
        Assert.Equal(mixed.RollUp(Functions).Total, mixed.WithoutSubtotals(Dimension.Function).RollUp(Functions).Total);
        Assert.Same(Table, Table.WithoutSubtotals(Dimension.Function));
    }

    [Fact]
    public void The_class_row_of_one_unit_is_no_subtotal_of_the_items_of_another()
    {
        BudgetTable units =
        [
            new() { Unit = "甲", Function = Code("201"), Amount = BudgetAmount.FromYuan(100) },
            new() { Unit = "乙", Function = Code("201"), Amount = BudgetAmount.FromYuan(60) },
            new() { Unit = "乙", Function = Code("2011308"), Amount = BudgetAmount.FromYuan(60) },
        ];
        RollUp<string> byUnit = units.WithoutSubtotals(Dimension.Function).RollUp(Dimension.Unit);
        Assert.Equal((BudgetAmount.FromYuan(100), BudgetAmount.FromYuan(60)), (byUnit["甲"].Inclusive, byUnit["乙"].Inclusive));
    }

    [Fact]
    public void A_row_that_says_nothing_of_a_dimension_is_a_subtotal_of_rows_that_do()
    {
        BudgetTable projects =
        [
            new() { Unit = "甲", Function = Code("201"), Amount = BudgetAmount.FromYuan(100) },
            new() { Unit = "甲", Function = Code("2011308"), Project = "一", Amount = BudgetAmount.FromYuan(30) },
            new() { Unit = "甲", Function = Code("2011308"), Project = "二", Amount = BudgetAmount.FromYuan(70) },
            new() { Unit = "甲", Function = Code("201"), Project = "三", Amount = BudgetAmount.FromYuan(5) },
            new() { Unit = "乙", Function = Code("201"), Amount = BudgetAmount.FromYuan(7) },
        ];
        Assert.Equal([30m, 70m, 5m, 7m], projects.WithoutSubtotals(Dimension.Function).Select(static line => line.Amount!.Value.To(AmountUnit.Yuan)));
    }

    [Fact]
    public void Lines_that_say_nothing_and_make_as_much_as_all_others_look_like_totals()
    {
        BudgetTable table =
        [
            new() { Amount = BudgetAmount.FromYuan(150) },
            new() { Function = Code("2011308"), Amount = BudgetAmount.FromYuan(100) },
            new() { Function = Code("2080505"), Amount = BudgetAmount.FromYuan(50) },
        ];
        LikelyTotal likely = Assert.Single(table.LikelyTotals(Dimension.Function, BudgetAmount.FromYuan(300)));
        Assert.Equal((BudgetAmount.FromYuan(150), true), (likely.Amount, likely.IsOneLine));
        Assert.Contains("合计", likely.ToString(), StringComparison.Ordinal);
        Assert.Empty(table.Where(Dimension.Function, static code => code != Code("2080505")).LikelyTotals(Dimension.Function, BudgetAmount.FromYuan(250)));
        Assert.Empty(table.LikelyTotals(Dimension.Function, null));
    }

    [Fact]
    public void Several_of_them_together_are_told_together()
    {
        BudgetTable table =
        [
            new() { Unit = "合 计", Amount = BudgetAmount.MaxValue },
            new() { Amount = BudgetAmount.FromFen(-3) },
            new() { Unit = "甲", Amount = BudgetAmount.MaxValue },
            new() { Unit = "乙", Amount = BudgetAmount.FromFen(-2) },
            new() { Unit = "丙", Amount = BudgetAmount.FromFen(-1) },
        ];
        Assert.Empty(table.LikelyTotals(Dimension.Unit, BudgetAmount.MaxValue));
        BudgetTable small = table.Where(Dimension.Unit, static unit => unit is "" or "乙" or "丙");
        Assert.Equal<LikelyTotal>([new(Dimension.Unit.Title, BudgetAmount.FromFen(-3), true)], [.. small.LikelyTotals(Dimension.Unit, BudgetAmount.FromFen(-6))]);
        BudgetTable two = [new() { Amount = BudgetAmount.FromFen(1) }, new() { Amount = BudgetAmount.FromFen(2) }, new() { Unit = "甲", Amount = BudgetAmount.FromFen(3) }];
        Assert.Equal<LikelyTotal>([new(Dimension.Unit.Title, BudgetAmount.FromFen(3), false)], [.. two.LikelyTotals(Dimension.Unit, BudgetAmount.FromFen(6))]);
    }

    [Fact]
    public void Subtotals_of_every_kind_of_code_can_be_left_out_at_once()
    {
        BudgetTable table =
        [
            new() { DepartmentEconomic = DepartmentEconomicCode.Parse("301"), Unit = "甲", Amount = BudgetAmount.FromYuan(9) },
            new() { DepartmentEconomic = DepartmentEconomicCode.Parse("30101"), Unit = "甲", Amount = BudgetAmount.FromYuan(9) },
        ];
        Assert.Equal(BudgetAmount.FromYuan(9), table.WithoutSubtotals().RollUp(Dimension.Unit).Total);
    }

    [Fact]
    public void Subtotals_are_told_as_line_by_line_comparison_tells_them()
    {
        var random = new Random(20261128);
        FunctionalCode[] codes = [Code("201"), Code("20113"), Code("2011308"), Code("2011350"), Code("208"), Code("2080505")];
        for (int i = 0; i < 200; i++)
        {
            BudgetLine[] lines = [.. Enumerable.Range(0, random.Next(12)).Select(_ => new BudgetLine
            {
                Function = codes[random.Next(codes.Length)],
                Unit = random.Next(3) switch { 0 => "甲", 1 => "乙", _ => null },
                FundSource = (FundSource)random.Next(3),
                Amount = random.Next(5) == 0 ? null : BudgetAmount.FromFen(random.Next(100)),
            })];
            IEnumerable<BudgetLine> expected = lines.Where(line => line.Amount is null || !lines.Any(below => below.Amount is not null
                && line.Function!.Value.IsAncestorOf(below.Function!.Value)
                && (line.Unit is null || line.Unit == below.Unit)
                && (line.FundSource == FundSource.None || line.FundSource == below.FundSource)));
            BudgetTable table = BudgetTable.Create(lines);
            Assert.Equal(expected, table.Has(Dimension.Function) ? table.WithoutSubtotals(Dimension.Function) : table);
        }
    }

    [Fact]
    public void Items_of_any_type_make_a_table()
    {
        (string Code, decimal Yuan)[] vouchers = [("2011308", 1.5m), ("2080505", 2.25m)];
        BudgetTable table = BudgetTable.From(vouchers)
            .With(Dimension.Function, static voucher => Code(voucher.Code))
            .WithAmounts(static voucher => BudgetAmount.FromYuan(voucher.Yuan));
        Assert.Equal(BudgetAmount.FromYuan(3.75m), table.RollUp(Functions).Total);
    }

    [Fact]
    public void Columns_side_by_side_make_a_table()
    {
        BudgetTable table = BudgetTable.Of([BudgetAmount.FromYuan(1), BudgetAmount.FromYuan(2)])
            .With(Dimension.Function, [Code("2011308"), Code("2080505")])
            .With(Dimension.Phase, [BudgetPhase.InitialBudget, BudgetPhase.Execution]);
        Assert.Equal(BudgetAmount.FromYuan(2), table.RollUp(Axis.Phases)[BudgetPhase.Execution].Inclusive);
        Assert.Throws<ArgumentException>(() => table.With(Dimension.Unit, ["one"]));
        Assert.Throws<ArgumentException>(() => table.With(Dimension.Phase, [BudgetPhase.None, BudgetPhase.None]));
    }

    [Fact]
    public void An_empty_table_has_no_total()
    {
        BudgetTable empty = BudgetTable.Create(Array.Empty<BudgetLine>());
        Assert.Equal(0, empty.Count);
        Assert.Contains("支出功能分类", empty.Dimensions);
        BudgetTable none = BudgetTable.From(Array.Empty<FunctionalCode>()).With(Dimension.Function, static code => code).WithAmounts(static _ => null);
        Assert.Null(none.RollUp(Functions).Total);
        Assert.Empty(none.RollUp(Functions).Nodes);
    }

    [Fact]
    public void A_key_that_the_axis_does_not_have_is_named_with_its_first_line()
    {
        BudgetTable table = [new() { Function = Code("208"), Amount = BudgetAmount.Zero }, new() { Function = Code("2011377"), Amount = BudgetAmount.Zero }];
        KeyNotFoundException fault = Assert.Throws<KeyNotFoundException>(() => table.RollUp(Functions));
        Assert.Contains("Line 2", fault.Message, StringComparison.Ordinal);
        Assert.Contains("2011377", fault.Message, StringComparison.Ordinal);
        Assert.Contains("20113", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_dimension_that_is_missing_or_not_the_only_one_has_to_be_named()
    {
        Assert.Contains("资金来源", Assert.Throws<ArgumentException>(() => Table.RollUp(Axis.Phases)).Message, StringComparison.Ordinal);
        BudgetTable two = Table.With(Dimension.Project, ["一", "二", "三", "四"]);
        Assert.Contains("项目", Assert.Throws<ArgumentException>(() => two.RollUp(Axis.OfTexts("单位", ["本级"]))).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => Table.Totals(Dimension.Phase));
    }

    [Fact]
    public void A_key_that_is_null_is_named_with_its_line() => Assert.Contains(
        "line 2",
        Assert.Throws<ArgumentException>(() => BudgetTable.From(["一", null!]).With(Dimension.Unit, static text => text).WithAmounts(static _ => null)).Message,
        StringComparison.Ordinal);

    [Fact]
    public void Amounts_of_the_largest_size_add_up_where_the_sum_fits()
    {
        BudgetTable table = BudgetTable.Of([BudgetAmount.MaxValue, BudgetAmount.MaxValue, BudgetAmount.MinValue, BudgetAmount.FromFen(-7)])
            .With(Dimension.Function, [Code("2011308"), Code("2011308"), Code("2011308"), Code("2080505")]);
        RollUp<FunctionalCode> rollUp = table.RollUp(Functions);
        Assert.Equal(long.MaxValue - 1, rollUp[Code("201")].Inclusive!.Value.Fen);
        Assert.Throws<OverflowException>(() => table.Where(Dimension.Function, static code => code == Code("2011308"))
            .With(Dimension.Phase, [BudgetPhase.Execution, BudgetPhase.Execution, BudgetPhase.FinalAccount])
            .RollUp(Axis.Phases));
    }

    [Fact]
    public void More_keys_than_sixteen_bits_tell_apart_are_kept_apart()
    {
        string[] units = [.. Enumerable.Range(0, 70_000).Select(static i => $"单位{i:00000}")];
        BudgetTable table = BudgetTable.From(units.Concat(units)).With(Dimension.Unit, static unit => unit).WithAmounts(static _ => BudgetAmount.FromFen(1));
        RollUp<string> rollUp = table.RollUp(Dimension.Unit);
        Assert.Equal(70_000, rollUp.Nodes.Length);
        Assert.All(rollUp.Nodes, static node => Assert.Equal(2, node.Inclusive!.Value.Fen));
        Assert.Equal(2, table.Where(Dimension.Unit, static unit => unit == "单位69999").Count);
    }

    [Fact]
    public void Reading_can_be_watched_and_stopped()
    {
        var told = new ToldProgress();
        BudgetTableSource<int> source = BudgetTable.From(Enumerable.Range(0, 300_000)).With(Dimension.Phase, static _ => BudgetPhase.Execution);
        source.WithAmounts(static _ => BudgetAmount.Zero, told);
        Assert.Equal(300_000, told.Values[^1]);
        Assert.True(told.Values.Count > 1);
        using var stop = new CancellationTokenSource();
        stop.Cancel();
        Assert.Throws<OperationCanceledException>(() => source.WithAmounts(static _ => BudgetAmount.Zero, cancellationToken: stop.Token));
        Assert.Throws<OperationCanceledException>(() => source.WithAmounts(static _ => BudgetAmount.Zero).RollUp(Axis.Phases, cancellationToken: stop.Token));
    }

    private static FunctionalCode Code(string text) => FunctionalCode.Parse(text);
}
