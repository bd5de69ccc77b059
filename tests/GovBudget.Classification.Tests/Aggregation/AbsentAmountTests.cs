using GovBudget.Classification.Aggregation;

namespace GovBudget.Classification.Tests.Aggregation;

public sealed class AbsentAmountTests
{
    private static readonly Axis<FunctionalCode> Functions = Axis.OfCodes(
        new[] { "201", "20113", "2011301", "2011308", "208", "2080505" }.Select(static code => FunctionalCode.Parse(code)), static code => $"科目{code}");

    // Lines as code:分, with nothing behind the colon for a blank cell; then the node that is asked, and what it has under each policy.
    [Theory]
    [InlineData("2011301:", "201", null, 0L, null, 1)]
    [InlineData("2011301: 2011301:", "2011301", null, 0L, null, 2)]
    [InlineData("2011301: 2011308:5", "2011301", null, 0L, null, 1)]
    [InlineData("2011301: 2011308:5", "2011308", 5L, 5L, 5L, 0)]
    [InlineData("2011301: 2011308:5", "20113", 5L, 5L, null, 1)]
    [InlineData("2011301: 2080505:5", "208", 5L, 5L, 5L, 0)]
    [InlineData("2011301: 2011301:5", "2011301", 5L, 5L, null, 1)]
    [InlineData("2011301:0 2011308:0", "201", 0L, 0L, 0L, 0)]
    [InlineData("2011301:7 2011308:-7", "20113", 0L, 0L, 0L, 0)]
    // A blank row above amounts is a heading.
    [InlineData("20113: 2011301:5", "20113", 5L, 5L, 5L, 1)]
    [InlineData("201: 20113: 2011301:", "201", null, 0L, null, 3)]
    // A blank row below an amount is a part that is not known; it takes nothing away, unless what is not known counts.
    [InlineData("20113:100 2011301:", "20113", 100L, 100L, null, 1)]
    [InlineData("20113:100 2011301:", "2011301", null, 0L, null, 1)]
    [InlineData("20113:100 2011301:60 2011308:", "20113", 60L, 60L, null, 1)]
    [InlineData("20113:100 20113: 2011301:60", "20113", 60L, 60L, 60L, 1)]
    public void What_a_node_has_with_blank_lines_on_it_or_below_it(string lines, string code, long? ignore, long? zero, long? contagious, int absentCount)
    {
        Assert.Equal([(ignore, absentCount)], Readings(lines, code, AbsentAmountPolicy.Ignore).Distinct());
        Assert.Equal([(zero, absentCount)], Readings(lines, code, AbsentAmountPolicy.Zero).Distinct());
        Assert.Equal([(contagious, absentCount)], Readings(lines, code, AbsentAmountPolicy.Contagious).Distinct());
    }

    [Theory]
    [InlineData("", null, null, null)]
    [InlineData("2011301:", null, 0L, null)]
    [InlineData("2011301: 2080505:5", 5L, 5L, null)]
    [InlineData("2011301:2 2080505:5", 7L, 7L, 7L)]
    [InlineData("201: 2011301:2 2080505:5", 7L, 7L, 7L)]
    public void What_the_total_is(string lines, long? ignore, long? zero, long? contagious)
    {
        BudgetTable table = Table(lines);
        foreach ((AbsentAmountPolicy policy, long? expected) in new[] { (AbsentAmountPolicy.Ignore, ignore), (AbsentAmountPolicy.Zero, zero), (AbsentAmountPolicy.Contagious, contagious) })
        {
            var options = new RollUpOptions { AbsentAmounts = policy };
            RollUp<FunctionalCode> rollUp = table.RollUp(Functions, options);
            Assert.Equal((expected, policy), (rollUp.Total?.Fen, rollUp.AbsentAmounts));
            Assert.Equal(expected, table.CrossTab(Functions, Axis.FundSources, options).Total?.Fen);
            BudgetCube cube = Cube(table, options);
            Assert.Equal((expected, policy), (cube.Total?.Fen, cube.AbsentAmounts));
        }
    }

    [Fact]
    public void A_cell_without_lines_is_absent_even_where_blank_is_zero()
    {
        BudgetTable table = BudgetTable.Create([.. Table("2011301: 2011308:5"), new() { Function = Code("2080505"), FundSource = FundSource.GeneralPublicBudget, Amount = BudgetAmount.FromFen(3) }]);
        var zero = new RollUpOptions { AbsentAmounts = AbsentAmountPolicy.Zero };
        CrossTab<FunctionalCode, FundSource> cross = table.CrossTab(Functions, Axis.FundSources, zero);
        Assert.Equal(0, cross.Find(Code("2011301"), FundSource.OtherIncome)!.Value.Fen);
        Assert.Null(cross.Find(Code("2011301"), FundSource.GeneralPublicBudget));
        BudgetCube cube = Cube(table, zero);
        Assert.Equal(0, cube.Find(Dimension.Function.At(Code("2011301")))!.Value.Inclusive!.Value.Fen);
        Assert.Null(cube.Find(Dimension.Function.At(Code("2011301")), Dimension.FundSource.At(FundSource.GeneralPublicBudget)));
    }

    [Fact]
    public void A_cell_that_is_not_known_takes_the_sums_above_it_along_and_no_others()
    {
        BudgetTable table = BudgetTable.Create([.. Table("2011301: 2011308:5"), new() { Function = Code("2011308"), FundSource = FundSource.GeneralPublicBudget, Amount = BudgetAmount.FromFen(3) }]);
        var contagious = new RollUpOptions { AbsentAmounts = AbsentAmountPolicy.Contagious };
        CrossTab<FunctionalCode, FundSource> cross = table.CrossTab(Functions, Axis.FundSources, contagious);
        Assert.Null(cross.Find(Code("20113"), FundSource.OtherIncome));
        Assert.Equal(3, cross.Find(Code("20113"), FundSource.GeneralPublicBudget)!.Value.Fen);
        Assert.Equal((8, null), (cross.Rows[Code("2011308")].Inclusive!.Value.Fen, cross.Rows[Code("201")].Inclusive));
        Assert.Equal((3, null), (cross.Columns[FundSource.GeneralPublicBudget].Inclusive!.Value.Fen, cross.Columns[FundSource.OtherIncome].Inclusive));
        Assert.Null(cross.Total);
        Assert.Equal(1, cross.AbsentCountAt(0, cross.Columns.Nodes.Length - 1));
        Assert.Equal(0, cross.AbsentCountAt(0, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => cross.AbsentCountAt(9, 0));
    }

    [Fact]
    public void What_is_declared_is_compared_only_with_what_is_known()
    {
        RollUpNode<FunctionalCode> Node(string lines, AbsentAmountPolicy policy) => Table(lines).RollUp(Functions, new() { AbsentAmounts = policy })[Code("20113")];
        Assert.Equal(40, Node("20113:100 2011301:60 2011308:", AbsentAmountPolicy.Zero).Imbalance!.Value.Fen);
        Assert.Equal((100, null), (Node("20113:100 2011301:60 2011308:", AbsentAmountPolicy.Contagious).Declared!.Value.Fen, Node("20113:100 2011301:60 2011308:", AbsentAmountPolicy.Contagious).Imbalance));
        Assert.Null(Node("20113:100 20113: 2011301:60", AbsentAmountPolicy.Contagious).Imbalance);
        Assert.Equal(40, Node("20113:100 2011301:60", AbsentAmountPolicy.Contagious).Imbalance!.Value.Fen);
    }

    [Fact]
    public void Where_the_total_is_not_known_what_is_known_is_still_rounded()
    {
        RoundedRollUp<FunctionalCode> rounded = Table("20113:149 2011301: 2080505:251").RollUp(Functions, new() { AbsentAmounts = AbsentAmountPolicy.Contagious }).Round(AmountUnit.Yuan);
        Assert.Equal("", rounded.TotalText);
        Assert.Equal(["201 科目201: —", "20113 科目20113: —", "2011301 科目2011301: —", "208 科目208: 3", "2080505 科目2080505: 3"], rounded.Nodes.Select(static node => node.ToString()));
        Assert.Equal(100, rounded[Code("20113")].ShownOwn!.Value.Fen);
        Assert.Empty(rounded.Moved);
    }

    [Fact]
    public void A_sum_that_is_not_known_need_not_fit() => Assert.Equal(
        [null, 5L],
        Table($"2011301:{long.MaxValue} 2011308:{long.MaxValue} 2011308: 2080505:5").RollUp(Functions, new() { AbsentAmounts = AbsentAmountPolicy.Contagious })
            .Nodes.Where(static node => node.Depth == 0).Select(static node => node.Inclusive?.Fen));

    [Fact]
    public void Policies_that_contradict_each_other_are_refused()
    {
        var options = new RollUpOptions { AbsentAmounts = AbsentAmountPolicy.Contagious, MixedGrain = MixedGrainPolicy.DeclaredWins };
        Assert.Contains("contradict", Assert.Throws<ArgumentException>(() => Table("").RollUp(Functions, options)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => Table("").RollUp(Functions, new() { AbsentAmounts = (AbsentAmountPolicy)9 }));
    }

    /// <summary>What a node has, and how many lines without an amount, as each way to add up tells it; a cell counts no heading.</summary>
    private static IEnumerable<(long?, int)> Readings(string lines, string text, AbsentAmountPolicy policy)
    {
        var options = new RollUpOptions { AbsentAmounts = policy };
        FunctionalCode code = Code(text);
        BudgetTable table = Table(lines);
        CrossTab<FunctionalCode, FundSource> cross = table.CrossTab(Functions, Axis.FundSources, options);
        BudgetCube cube = Cube(table, options);
        RollUpNode<FunctionalCode>[] nodes =
        [
            RollUp.Of(Functions, table, static line => line.Function!.Value, static line => line.Amount, options)[code],
            table.RollUp(Functions, options)[code],
            table.Totals(Dimension.Function).RollUp(Functions, options)[code],
            cross.Rows[code],
            cube.RollUp(Dimension.Function)[code],
        ];
        foreach (RollUpNode<FunctionalCode> node in nodes)
        {
            yield return (node.Inclusive?.Fen, (int)node.AbsentCount);
        }

        yield return (cross.Find(code, FundSource.OtherIncome)?.Fen, (int)nodes[0].AbsentCount);
        yield return (cube.Find(Dimension.Function.At(code), Dimension.FundSource.At(FundSource.OtherIncome))?.Inclusive?.Fen, (int)nodes[0].AbsentCount);
    }

    private static BudgetCube Cube(BudgetTable table, RollUpOptions options) =>
        table.Cube([CubeAxis.Of(Dimension.Function, Functions), CubeAxis.Of(Dimension.FundSource, Axis.FundSources)], options);

    private static BudgetTable Table(string lines) => BudgetTable.From(lines.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(static line => line.Split(':')))
        .With(Dimension.Function, static line => Code(line[0]))
        .With(Dimension.FundSource, static _ => FundSource.OtherIncome)
        .WithAmounts(static line => line[1].Length == 0 ? null : BudgetAmount.FromFen(long.Parse(line[1], System.Globalization.CultureInfo.InvariantCulture)));

    private static FunctionalCode Code(string text) => FunctionalCode.Parse(text);
}
