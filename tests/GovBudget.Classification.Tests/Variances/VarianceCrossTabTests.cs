using GovBudget.Classification.Aggregation;
using GovBudget.Classification.Variances;

namespace GovBudget.Classification.Tests.Variances;

public sealed class VarianceCrossTabTests
{
    private static readonly FunctionalCode[] Codes = [.. new[] { "201", "20113", "2011308", "2011350", "208", "20805", "2080505", "20177", "2017701" }.Select(static text => FunctionalCode.Parse(text))];
    private static readonly Axis<FunctionalCode> Functional = Axis.OfCodes(Codes.Where(static (_, i) => i != 7), static code => $"科目{code}");
    private static readonly FundSource[] Funds = [FundSource.GeneralPublicBudget, FundSource.GovernmentFundBudget, FundSource.OtherIncome];

    [Fact]
    public void Cells_and_subtotals_are_compared()
    {
        VarianceCrossTab<FunctionalCode, FundSource> table = VarianceCrossTab.Of(
            Cross(UnknownKeyPolicy.Throw, (2, 0, 100), (3, 0, 50)), Cross(UnknownKeyPolicy.Throw, (2, 0, 110), (3, 2, 70)));
        Assert.Equal((Yuan(100), Yuan(110)), Sides(table.Find(Codes[2], Funds[0])));
        Assert.Equal((Yuan(150), Yuan(110)), Sides(table.Find(Codes[1], Funds[0])));
        Assert.Equal(VarianceState.New, table.Find(Codes[0], Funds[2]).State);
        Assert.Equal(VarianceState.Discontinued, table.Find(Codes[3], Funds[0]).State);
        Assert.Equal(VarianceState.BothAbsent, table.Find(Codes[4], Funds[0]).State);
        Assert.Equal((Yuan(150), Yuan(180)), Sides(table.Total));
        Assert.Throws<ArgumentOutOfRangeException>(() => table[table.Rows.Nodes.Length, 0]);
    }

    [Theory]
    [InlineData(UnknownKeyPolicy.UnderNearestAncestor)]
    [InlineData(UnknownKeyPolicy.Unclassified)]
    public void Every_cell_is_the_difference_of_the_lines_that_stand_there(UnknownKeyPolicy policy)
    {
        var random = new Random(20261128);
        for (int i = 0; i < 100; i++)
        {
            // Items only, so that every line counts.
            (int Code, int Fund, int Yuan)[] before = Some(random);
            (int Code, int Fund, int Yuan)[] after = Some(random);
            VarianceCrossTab<FunctionalCode, FundSource> table = VarianceCrossTab.Of(Cross(policy, before), Cross(policy, after));
            for (int row = 0; row < table.Rows.Nodes.Length; row++)
            {
                VarianceNode<FunctionalCode> node = table.Rows.Nodes[row];
                for (int fund = 0; fund < Funds.Length && node.HasKey; fund++)
                {
                    (BudgetAmount? from, BudgetAmount? to) = Sides(table.Find(node.Key, Funds[fund]));
                    Assert.Equal((Sum(before, node.Key, fund), Sum(after, node.Key, fund)), (from, to));
                }
            }
        }

        static (int, int, int)[] Some(Random random) => [.. Enumerable.Range(0, random.Next(8)).Select(_ =>
            (random.Next(4) switch { 0 => 2, 1 => 3, 2 => 6, _ => 8 }, random.Next(3), random.Next(-50, 100)))];
    }

    [Fact]
    public void Only_finished_cells_have_to_fit()
    {
        Axis<FunctionalCode> axis = Axis.OfCodes([FunctionalCode.Parse("201")], static code => $"科目{code}");
        VarianceCrossTab<FunctionalCode, FundSource> table = VarianceCrossTab.Of(Of(("20177", 1)), Of(("2017701", long.MaxValue), ("2017702", 1), ("2017703", -2)));
        Assert.Equal(long.MaxValue - 1, table.Find(FunctionalCode.Parse("20177"), Funds[0]).Current!.Value.Fen);

        CrossTab<FunctionalCode, FundSource> Of(params (string Code, long Fen)[] lines) => BudgetTable.From(lines)
            .With(Dimension.Function, static line => FunctionalCode.Parse(line.Code))
            .With(Dimension.FundSource, static _ => Funds[0])
            .WithAmounts(static line => BudgetAmount.FromFen(line.Fen))
            .CrossTab(axis, Axis.FundSources, new() { UnknownKeys = UnknownKeyPolicy.UnderNearestAncestor });
    }

    private static BudgetAmount? Sum((int Code, int Fund, int Yuan)[] lines, FunctionalCode code, int fund)
    {
        (int Code, int Fund, int Yuan)[] there = [.. lines.Where(line => line.Fund == fund && (Codes[line.Code] == code || code.IsAncestorOf(Codes[line.Code])))];
        return there.Length == 0 ? null : BudgetAmount.FromYuan(there.Sum(static line => line.Yuan));
    }

    private static CrossTab<FunctionalCode, FundSource> Cross(UnknownKeyPolicy policy, params (int Code, int Fund, int Yuan)[] lines) => BudgetTable.From(lines)
        .With(Dimension.Function, static line => Codes[line.Code])
        .With(Dimension.FundSource, static line => Funds[line.Fund])
        .WithAmounts(static line => BudgetAmount.FromYuan(line.Yuan))
        .CrossTab(Functional, Axis.FundSources, new() { UnknownKeys = policy });

    private static (BudgetAmount? Base, BudgetAmount? Current) Sides(Variance variance) => (variance.Base, variance.Current);

    private static BudgetAmount? Yuan(int yuan) => BudgetAmount.FromYuan(yuan);
}
