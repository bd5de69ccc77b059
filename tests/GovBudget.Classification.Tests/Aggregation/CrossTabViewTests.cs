using GovBudget.Classification.Aggregation;
using GovBudget.Classification.Variances;

namespace GovBudget.Classification.Tests.Aggregation;

/// <summary>A cross-tab with fewer levels has the same amounts where its rows and columns meet.</summary>
public sealed class CrossTabViewTests
{
    private static readonly string[] Codes = ["201", "20113", "2011301", "2011308", "20140", "2014004", "208", "20805", "2080505"];

    private static readonly Axis<FunctionalCode> Functions = Axis.OfCodes(Codes.Select(FunctionalCode.Parse), static code => $"科目{code}");

    private static readonly CrossTab<FunctionalCode, FundSource> Some = Table(
        ("2011301", FundSource.GeneralPublicBudget, 100), ("2011308", FundSource.OtherIncome, 20), ("2080505", FundSource.GovernmentFundBudget, 3)).CrossTab(Functions, Axis.FundSources);

    [Fact]
    public void The_uppermost_levels_hold_what_stood_below_them()
    {
        CrossTab<FunctionalCode, FundSource> view = Some.ToDepth(1, 1);
        Assert.Equal(["201 科目201", "208 科目208"], view.Rows.Nodes.Select(static node => node.Label));
        Assert.Equal(["财政拨款", "单位资金"], view.Columns.Nodes.Select(static node => node.Label));
        Assert.Equal([Fen(100), Fen(20), Fen(3), null], [view[0, 0], view[0, 1], view[1, 0], view[1, 1]]);
        Assert.All(view.Rows.Nodes, static node => Assert.Equal(RollUpNodeKind.Leaf, node.Kind));
        Assert.Null(view.Find(FunctionalCode.Parse("2011301"), FundSource.FiscalAppropriation));
    }

    [Fact]
    public void Where_nothing_is_said_of_the_columns_all_are_kept() =>
        Assert.Equal(Some.Columns.Nodes.Select(static node => node.Label), Some.ToDepth(1).Columns.Nodes.Select(static node => node.Label));

    [Fact]
    public void A_view_knows_the_whole_and_is_compared_as_the_whole()
    {
        CrossTab<FunctionalCode, FundSource> view = Some.ToDepth(2).ToDepth(1, 1);
        Assert.Same(Some, view.Whole);
        Assert.Same(Some, Some.Whole);
        Assert.Equal(Fen(100), VarianceCrossTab.Of(view, view).Find(FunctionalCode.Parse("2011301"), FundSource.GeneralPublicBudget).Current);
    }

    [Fact]
    public void A_cross_tab_has_a_level_at_least()
    {
        Assert.Throws<ArgumentOutOfRangeException>(static () => Some.ToDepth(0));
        Assert.Throws<ArgumentOutOfRangeException>(static () => Some.ToDepth(1, 0));
        Assert.Empty(Table().CrossTab(Functions, Axis.FundSources).ToDepth(1, 1).Rows.Nodes);
    }

    [Fact]
    public void At_every_depth_each_cell_is_that_of_the_whole_and_rounding_still_adds_up()
    {
        var random = new Random(20261129);
        FundSource[] funds = [.. FundSource.All.Where(static fund => fund.Children.Count == 0)];
        for (int i = 0; i < 200; i++)
        {
            CrossTab<FunctionalCode, FundSource> whole = Table([.. Enumerable.Range(0, random.Next(12)).Select(_ =>
                (Codes[random.Next(Codes.Length)], funds[random.Next(funds.Length)], (long)random.Next(-99, 10_000_000)))]).CrossTab(Functions, Axis.FundSources);
            CrossTab<FunctionalCode, FundSource> view = whole.ToDepth(random.Next(1, 4), random.Next(1, 3));
            Assert.Equal(whole.Total, view.Total);
            for (int row = 0; row < view.Rows.Nodes.Length; row++)
            {
                for (int column = 0; column < view.Columns.Nodes.Length; column++)
                {
                    (FunctionalCode code, FundSource fund) = (view.Rows.Nodes[row].Key, view.Columns.Nodes[column].Key);
                    Assert.Equal(whole.Find(code, fund), view[row, column]);
                }
            }

            RoundedCrossTab<FunctionalCode, FundSource> rounded = view.Round(AmountUnit.TenThousandYuan);
            int[] tops = [.. Enumerable.Range(0, view.Rows.Nodes.Length).Where(row => view.Rows.Nodes[row].Depth == 0)];
            Assert.Equal(rounded.Total?.Fen ?? 0, tops.Sum(row => rounded.RowTotal(row)?.Fen ?? 0));
        }
    }

    private static BudgetTable Table(params (string Code, FundSource Fund, long Fen)[] lines) => BudgetTable.From(lines)
        .With(Dimension.Function, static line => FunctionalCode.Parse(line.Code)).With(Dimension.FundSource, static line => line.Fund).WithAmounts(static line => BudgetAmount.FromFen(line.Fen));

    private static BudgetAmount? Fen(long fen) => BudgetAmount.FromFen(fen);
}
