using GovBudget.Classification.Aggregation;

namespace GovBudget.Classification.Tests.Aggregation;

public sealed class BudgetTableBuilderTests
{
    [Fact]
    public void Lines_are_added_one_by_one_or_in_blocks()
    {
        var builder = new BudgetTableBuilder();
        KeyColumnBuilder<string> units = builder.AddColumn(Dimension.Unit);
        units.Add("甲");
        builder.Add(BudgetAmount.FromYuan(1));
        int[] ordinals = [units.OrdinalOf("乙"), units.OrdinalOf("甲"), units.OrdinalOf("乙")];
        units.AddAt(ordinals);
        builder.Add([BudgetAmount.FromYuan(2), null, BudgetAmount.FromYuan(3)]);
        BudgetTable table = builder.Build();
        Assert.Equal<IEnumerable<string?>>(["甲", "乙", "甲", "乙"], table.Select(static line => line.Unit));
        Assert.Equal([BudgetAmount.FromYuan(1), BudgetAmount.FromYuan(2), null, BudgetAmount.FromYuan(3)], table.Select(static line => line.Amount));
        Assert.Equal(1, table.AbsentCount);
    }

    [Fact]
    public void An_ordinal_that_was_not_given_is_refused_and_nothing_is_added()
    {
        var builder = new BudgetTableBuilder();
        KeyColumnBuilder<string> units = builder.AddColumn(Dimension.Unit);
        int known = units.OrdinalOf("甲");
        Assert.Throws<ArgumentOutOfRangeException>(() => units.AddAt(known, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => units.AddAt(-1));
        Assert.Equal(0, units.Count);
    }

    [Fact]
    public void A_key_that_got_no_line_is_not_in_the_table()
    {
        var builder = new BudgetTableBuilder();
        KeyColumnBuilder<FunctionalCode> codes = builder.AddColumn(Dimension.Function);
        _ = codes.OrdinalOf(FunctionalCode.Parse("2017799"));
        codes.Add(FunctionalCode.Parse("2011308"));
        builder.Add(BudgetAmount.FromYuan(1));
        BudgetTable table = builder.Build();
        Assert.Equal<FunctionalCode>([FunctionalCode.Parse("2011308")], [.. table.Keys(Dimension.Function)]);
        Axis<FunctionalCode> axis = Axis.OfCodes([FunctionalCode.Parse("2011308")], static code => $"科目{code}");
        Assert.Equal(BudgetAmount.FromYuan(1), table.RollUp(axis).Total);
        Assert.Equal(BudgetAmount.FromYuan(1), table.Totals(Dimension.Function).RollUp(axis).Total);
    }

    [Fact]
    public void Blocks_and_single_lines_make_the_same_table_across_pieces_and_beyond_65_536_keys()
    {
        const int lines = 300_000;
        var random = new Random(20261128);
        var single = new BudgetTableBuilder();
        var blocks = new BudgetTableBuilder();
        KeyColumnBuilder<string> singleKeys = single.AddColumn(Dimension.Unit);
        KeyColumnBuilder<string> blockKeys = blocks.AddColumn(Dimension.Unit);
        var ordinals = new List<int>();
        for (int i = 0; i < lines; i++)
        {
            string key = $"单位{random.Next(i < lines / 2 ? 1_000 : 100_000)}";
            BudgetAmount amount = BudgetAmount.FromFen(random.Next());
            singleKeys.Add(key);
            single.Add(amount);
            blocks.Add(amount);
            ordinals.Add(blockKeys.OrdinalOf(key));
            if (random.Next(2_000) == 0 || i == lines - 1)
            {
                blockKeys.AddAt([.. ordinals]);
                ordinals.Clear();
            }
        }

        BudgetTable expected = single.Build();
        BudgetTable actual = blocks.Build();
        Assert.Equal(expected.Select(static line => (line.Unit, line.Amount)), actual.Select(static line => (line.Unit, line.Amount)));
        Assert.True(actual.Keys(Dimension.Unit).Length > ushort.MaxValue);
        Assert.Equal(expected.RollUp(Dimension.Unit).Total, actual.RollUp(Dimension.Unit).Total);
    }

    [Fact]
    public void Cross_tabs_of_more_cells_than_16_bits_count_add_up_too()
    {
        const int width = 300;
        var random = new Random(20261129);
        var lines = Enumerable.Range(0, 50_003).Select(_ => (Unit: random.Next(width), Project: random.Next(width), Fen: (long)random.Next(-1000, 100_000))).ToList();
        Dictionary<(string, string), long> expected = lines.GroupBy(static line => ($"u{line.Unit}", $"p{line.Project}")).ToDictionary(static cell => cell.Key, static cell => cell.Sum(static line => line.Fen));
        BudgetTable table = BudgetTable.From(lines)
            .With(Dimension.Unit, static line => $"u{line.Unit}")
            .With(Dimension.Project, static line => $"p{line.Project}")
            .WithAmounts(static line => BudgetAmount.FromFen(line.Fen));
        CrossTab<string, string> cross = table.CrossTab(
            Dimension.Unit, Axis.OfTexts("单位", table.Keys(Dimension.Unit)), Dimension.Project, Axis.OfTexts("项目", table.Keys(Dimension.Project)));
        Assert.True(cross.Rows.Nodes.Length * cross.Columns.Nodes.Length > ushort.MaxValue);
        foreach ((string unit, string project) in expected.Keys)
        {
            Assert.Equal(expected[(unit, project)], cross.Find(unit, project)!.Value.Fen);
        }

        Assert.Equal(lines.Sum(static line => line.Fen), cross.Total!.Value.Fen);
    }
}
