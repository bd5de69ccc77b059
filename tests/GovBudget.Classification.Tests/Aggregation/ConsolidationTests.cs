using GovBudget.Classification.Aggregation;

namespace GovBudget.Classification.Tests.Aggregation;

public sealed class ConsolidationTests
{
    private static readonly Axis<FunctionalCode> Functional = Axis.OfCodes(
        new[] { "201", "20101", "2010101", "230", "23002", "2300202", "2300299", "23006", "23008" }.Select(static code => FunctionalCode.Parse(code)), static code => $"科目{code}");

    private static readonly Eliminations<FunctionalCode> BetweenLevels = Eliminations.Of(Code("23002"), Code("23006"));

    [Fact]
    public void Gross_is_eliminated_and_net_for_every_node()
    {
        Consolidation<FunctionalCode> consolidation = Of(("2010101", 100m), ("2300202", 40m), ("2300299", 20m), ("23006", 5m), ("23008", 7m)).Consolidate(BetweenLevels);
        Assert.Equal(
            [
                "201 100.00 - 100.00", "20101 100.00 - 100.00", "2010101 100.00 - 100.00",
                "230 72.00 65.00 7.00", "23002 60.00 60.00 -", "2300202 40.00 40.00 -", "2300299 20.00 20.00 -", "23006 5.00 5.00 -", "23008 7.00 - 7.00",
            ], Show(consolidation));
        Assert.Equal((Yuan(172), Yuan(65), Yuan(107)), (consolidation.Gross, consolidation.Eliminated, consolidation.Net));
        Assert.Equal(["23002", "23006"], consolidation.EliminatedNodes.Select(static node => node.Node.Key.ToString()));
        Assert.Empty(consolidation.Undivided);
        Assert.Equal("172.00 = 65.00 + 107.00", consolidation.ToString());
        Assert.Equal("23002, 23006", consolidation.Eliminations.ToString());
        Assert.True(consolidation[Code("2300202")].IsEliminated);
        Assert.False(consolidation[Code("230")].IsEliminated);
        Assert.Null(consolidation.Find(Code("20199")));
        Assert.Throws<KeyNotFoundException>(() => consolidation[Code("20199")]);
    }

    [Fact]
    public void Absent_stays_absent_and_zero_stays_zero()
    {
        Consolidation<FunctionalCode> consolidation = Of(("2010101", null), ("2300202", 0m), ("23008", null)).Consolidate(BetweenLevels);
        Assert.Equal(
            ["201 - - -", "20101 - - -", "2010101 - - -", "230 0.00 0.00 -", "23002 0.00 0.00 -", "2300202 0.00 0.00 -", "23008 - - -"], Show(consolidation));
        Assert.Null(consolidation.Net);
        Assert.Equal("— = — + —", RollUp.Of<FunctionalCode>(Functional, []).Consolidate(BetweenLevels).ToString());
    }

    [Fact]
    public void A_declared_subtotal_is_not_left_over_when_all_below_it_is_eliminated()
    {
        // Were the lines of 23002 left out before the roll-up, 230 would count with the 60 that it only repeats.
        Consolidation<FunctionalCode> consolidation = Of(("230", 60m), ("23002", 60m), ("2300202", 40m), ("2300299", 20m)).Consolidate(BetweenLevels);
        Assert.Equal(["230 60.00 60.00 -", "23002 60.00 60.00 -", "2300202 40.00 40.00 -", "2300299 20.00 20.00 -"], Show(consolidation));
    }

    [Fact]
    public void What_a_declared_subtotal_leaves_over_goes_with_it()
    {
        (string, decimal?)[] lines = [("230", 100m), ("23002", 60m), ("2300202", 40m), ("23008", 7m)];
        var wins = new RollUpOptions { MixedGrain = MixedGrainPolicy.DeclaredWins };
        Consolidation<FunctionalCode> consolidation = Of(lines, wins).Consolidate(BetweenLevels);
        Assert.Equal(
            ["230 100.00 60.00 40.00", "23002 60.00 60.00 -", "2300202 40.00 40.00 -", "未列明部分 20.00 20.00 -", "23008 7.00 - 7.00", "未列明部分 33.00 - 33.00"],
            Show(consolidation));

        // The 33 may hold some of what is to be eliminated; nobody can tell.
        Assert.Equal("未列明部分", Assert.Single(consolidation.Undivided).Node.Name);
        Assert.Equal(Yuan(33), consolidation.Undivided[0].Net);
    }

    [Fact]
    public void A_line_that_is_coarser_than_what_is_to_be_eliminated_remains_and_is_told()
    {
        Consolidation<FunctionalCode> consolidation = Of(("2010101", 1m), ("230", 50m)).Consolidate(BetweenLevels);
        Assert.Equal((null, Yuan(51)), (consolidation.Eliminated, consolidation.Net));
        Assert.Equal("230", Assert.Single(consolidation.Undivided).Node.Key.ToString());

        // Where the tree tells what stands above, and not the keys.
        BudgetTable table = [new() { FundSource = FundSource.UnitFunds, Amount = Yuan(5) }, new() { FundSource = FundSource.FiscalAppropriation, Amount = Yuan(6) }];
        Consolidation<FundSource> byFund = table.RollUp(Axis.FundSources).Consolidate(Eliminations.Of(FundSource.SuperiorSubsidy));
        Assert.Equal(FundSource.UnitFunds, Assert.Single(byFund.Undivided).Node.Key);
    }

    [Theory]
    [InlineData(UnknownKeyPolicy.UnderNearestAncestor)]
    [InlineData(UnknownKeyPolicy.Unclassified)]
    public void An_unknown_key_is_eliminated_where_its_digits_put_it(UnknownKeyPolicy policy)
    {
        (string, decimal?)[] lines = [("2300202", 40m), ("2300277", 3m), ("2307701", 2m), ("29901", 1m)];
        Consolidation<FunctionalCode> consolidation = Of(lines, new() { UnknownKeys = policy }).Consolidate(BetweenLevels);
        Assert.Equal((Yuan(46), Yuan(43), Yuan(3)), (consolidation.Gross, consolidation.Eliminated, consolidation.Net));
        Assert.True(consolidation[Code("2300277")].IsEliminated);
        Assert.False(consolidation[Code("2307701")].IsEliminated);
        if (policy == UnknownKeyPolicy.Unclassified)
        {
            Assert.Contains("未分类 6.00 3.00 3.00", Show(consolidation));
        }
    }

    [Fact]
    public void Keys_of_one_s_own_are_eliminated_with_all_below_them()
    {
        Consolidation<FunctionalCode> all = Of(("2010101", 1m), ("2300202", 2m), ("23008", 3m)).Consolidate(Eliminations.Of(Code("230"), Code("23008"), Code("230")));
        Assert.Equal((Yuan(5), Yuan(1)), (all.Eliminated, all.Net));
        Assert.Equal("230", Assert.Single(all.EliminatedNodes).Node.Key.ToString());
        Assert.Equal([Code("230"), Code("23008")], all.Eliminations.Keys.ToArray());

        BudgetTable table = [new() { FundSource = FundSource.GeneralPublicBudget, Amount = Yuan(5) }, new() { FundSource = FundSource.SuperiorSubsidy, Amount = Yuan(6) }];
        Consolidation<FundSource> byFund = table.RollUp(Axis.FundSources).Consolidate(Eliminations.Of(FundSource.UnitFunds));
        Assert.Equal((Yuan(6), Yuan(5)), (byFund.Eliminated, byFund.Net));
        Assert.True(byFund[FundSource.SuperiorSubsidy].IsEliminated);

        Assert.Equal(Yuan(6), Of(("2010101", 1m), ("23008", 5m)).Consolidate(Eliminations.Of<FunctionalCode>()).Net);
        Assert.Throws<ArgumentNullException>(() => Eliminations.Of((IEnumerable<string>)null!));
        Assert.Throws<ArgumentNullException>(() => Eliminations.Of<string>("a", null!));
        Assert.Throws<ArgumentNullException>(() => Of().Consolidate(null!));
    }

    [Fact]
    public void What_does_not_fit_names_its_node()
    {
        // Together they are 0; apart, neither fits.
        decimal most = BudgetAmount.MaxValue.To(AmountUnit.Yuan);
        RollUp<FunctionalCode> rollUp = Of(("2010101", most), ("23008", most), ("2300202", -most), ("23006", -most));
        Assert.Equal(BudgetAmount.Zero, rollUp.Total);
        Assert.Contains("what is eliminated of 230", Assert.Throws<OverflowException>(() => rollUp.Consolidate(BetweenLevels)).Message, StringComparison.Ordinal);
    }

    private static IEnumerable<string> Show(Consolidation<FunctionalCode> consolidation) => consolidation.Nodes.Select(static node =>
        $"{(node.Node.HasKey ? node.Node.Key.ToString() : node.Node.Name)} {Text(node.Gross)} {Text(node.Eliminated)} {Text(node.Net)}");

    private static string Text(BudgetAmount? amount) => amount?.ToString() ?? "-";

    private static RollUp<FunctionalCode> Of(params (string Code, decimal? Yuan)[] lines) => Of(lines, RollUpOptions.Default);

    private static RollUp<FunctionalCode> Of((string Code, decimal? Yuan)[] lines, RollUpOptions options) =>
        RollUp.Of(Functional, lines, static line => Code(line.Code), static line => line.Yuan is { } yuan ? Yuan(yuan) : null, options);

    private static FunctionalCode Code(string code) => FunctionalCode.Parse(code);

    private static BudgetAmount Yuan(decimal yuan) => BudgetAmount.FromYuan(yuan);
}
