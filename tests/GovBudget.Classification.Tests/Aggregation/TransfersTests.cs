using System.Collections.Immutable;
using GovBudget.Classification.Aggregation;
using GovBudget.Classification.Catalogs;
using NodaTime;

namespace GovBudget.Classification.Tests.Aggregation;

public sealed class TransfersTests
{
    private static readonly SubjectEdition<FunctionalCode> Expenditure = SubjectCatalogs.Functional.At(new LocalDate(2026, 1, 1));

    private static readonly SubjectEdition<RevenueCode> Revenue = SubjectCatalogs.Revenue.At(new LocalDate(2026, 1, 1));

    private static readonly ImmutableArray<Transfer> All = Transfers.Of(Expenditure, Revenue);

    [Fact]
    public void Every_transfer_stands_in_the_catalogue_on_both_sides()
    {
        Assert.Equal(
            [
                "23001 返还性支出 → 11001 返还性收入", "23002 一般性转移支付 → 11002 一般性转移支付收入", "23003 专项转移支付 → 11003 专项转移支付收入",
                "23004 政府性基金转移支付 → 11004 政府性基金转移支付收入", "23005 国有资本经营预算转移支付 → 11005 国有资本经营预算转移支付收入",
                "23006 上解支出 → 11006 上解收入", "23008 调出资金 → 11009 调入资金", "23011 债务转贷支出 → 11011 债务转贷收入", "23021 区域间转移性支出 → 11021 区域间转移性收入",
            ], All.Select(static transfer => transfer.ToString()));
        Assert.All(All, static transfer => Assert.Equal(transfer.Paid, Expenditure[transfer.Paid.Code]));
        Assert.All(All, static transfer => Assert.Equal(transfer.Received, Revenue[transfer.Received.Code]));
        Assert.All(All, static transfer => Assert.Equal(("230", "110"), (transfer.Paid.Code.Parent.ToString(), transfer.Received.Code.Parent.ToString())));
        Assert.Equal(6, All.Count(static transfer => transfer.Kind == TransferKind.BetweenLevels));
    }

    [Fact]
    public void The_weaker_evidence_of_both_sides_is_told_and_more_can_be_demanded()
    {
        Transfer betweenRegions = All.Single(static transfer => transfer.Kind == TransferKind.BetweenRegions);
        Assert.Equal((Evidence.Observed, Evidence.Unverified), (betweenRegions.Paid.Evidence, betweenRegions.Received.Evidence));
        Assert.Equal(Evidence.Unverified, betweenRegions.Evidence);
        Assert.Equal([betweenRegions.ToString()], Transfers.Of(Expenditure.WithEvidence(Evidence.Observed), Revenue).Select(static transfer => transfer.ToString()));
        Assert.Empty(Transfers.Of(Expenditure, Revenue.WithEvidence(Evidence.Observed)));
    }

    [Fact]
    public void A_code_that_an_edition_names_otherwise_is_no_transfer()
    {
        // In 2009, 23006 was 预算外转移支出, 23002 财力性转移支付.
        string[] codes = [.. Transfers.Of(SubjectCatalogs.Functional.At(new LocalDate(2009, 1, 1)), Revenue).Select(static transfer => transfer.Paid.Code.ToString())];
        Assert.Equal(["23001", "23003", "23004", "23008"], codes);
        Assert.Throws<ArgumentNullException>(() => Transfers.Of(null!, Revenue));
        Assert.Throws<ArgumentNullException>(() => Transfers.Of(Expenditure, null!));
    }

    [Fact]
    public void Levels_are_added_up_and_what_does_not_cancel_out_is_shown()
    {
        Axis<FunctionalCode> functions = Axis.Of(Expenditure);
        Axis<RevenueCode> revenues = Axis.Of(Revenue);

        // The province gives 60 of general and 30 of special transfers; the county has received 28 of the latter, and says nothing of remittances.
        RollUp<FunctionalCode> spent = RollUp.Merge(
            Of(functions, (FunctionalCode.Parse("2010101"), 100m), (FunctionalCode.Parse("2300202"), 60m), (FunctionalCode.Parse("23003"), 30m)),
            Of(functions, (FunctionalCode.Parse("2010101"), 80m), (FunctionalCode.Parse("23006"), 5m)));
        RollUp<RevenueCode> received = RollUp.Merge(
            Of(revenues, (RevenueCode.Parse("1010101"), 190m)), Of(revenues, (RevenueCode.Parse("1100202"), 60m), (RevenueCode.Parse("11003"), 28m)));
        Transfer[] betweenLevels = [.. All.Where(static transfer => transfer.Kind == TransferKind.BetweenLevels)];

        Consolidation<FunctionalCode> spending = spent.Consolidate(Eliminations.Paid(betweenLevels));
        Assert.Equal((Yuan(275), Yuan(95), Yuan(180)), (spending.Gross, spending.Eliminated, spending.Net));
        Consolidation<RevenueCode> income = received.Consolidate(Eliminations.Received(betweenLevels));
        Assert.Equal((Yuan(278), Yuan(88), Yuan(190)), (income.Gross, income.Eliminated, income.Net));

        Assert.Equal(
            [
                (null, null, null), (Yuan(60), Yuan(60), BudgetAmount.Zero), (Yuan(30), Yuan(28), Yuan(2)), (null, null, null), (null, null, null), (Yuan(5), null, null),
            ],
            betweenLevels.Select(transfer => transfer.Compare(spent, received)).Select(static row => (row.Paid, row.Received, row.Difference)));
        Assert.Throws<ArgumentNullException>(() => betweenLevels[0].Compare(null!, received));
        Assert.Throws<ArgumentNullException>(() => betweenLevels[0].Compare(spent, null!));
    }

    [Fact]
    public void A_class_row_of_one_unit_counts_beside_the_items_of_another()
    {
        Axis<FunctionalCode> functions = Axis.Of(Expenditure);
        (FunctionalCode, decimal?)[] coarse = [(FunctionalCode.Parse("230"), 50m)];
        (FunctionalCode, decimal?)[] fine = [(FunctionalCode.Parse("230"), 62m), (FunctionalCode.Parse("23003"), 60m)];

        // Rolled up together, the 50 would look like a subtotal of the 60.
        Assert.Equal(Yuan(60), Of(functions, [.. coarse, .. fine]).Total);
        RollUp<FunctionalCode> merged = RollUp.Merge(Of(functions, coarse), Of(functions, fine));
        RollUpNode<FunctionalCode> node = merged[FunctionalCode.Parse("230")];
        Assert.Equal((Yuan(110), Yuan(50), Yuan(62), Yuan(2), 3), (node.Inclusive, node.Own, node.Declared, node.Imbalance, node.Count));

        // How much of the 50 is a transfer between levels nobody can tell.
        Consolidation<FunctionalCode> consolidation = merged.Consolidate(Eliminations.Paid(All));
        Assert.Equal((Yuan(60), Yuan(50)), (consolidation.Eliminated, consolidation.Net));
        Assert.Same(node, Assert.Single(consolidation.Undivided).Node);
        Assert.Equal("0.01", merged.Round(AmountUnit.TenThousandYuan, 2).TotalText);
    }

    [Fact]
    public void Roll_ups_of_different_axes_cannot_be_merged()
    {
        Axis<FunctionalCode> functions = Axis.Of(Expenditure);
        Assert.Contains("one axis", Assert.Throws<ArgumentException>(() => RollUp.Merge(Of(functions, []), Of(Axis.OfCodes<FunctionalCode>([], static _ => ""), []))).Message, StringComparison.Ordinal);
        Assert.Null(RollUp.Merge(Of(functions, []), Of(Axis.Of(Expenditure), [])).Total);
        Assert.Throws<ArgumentException>(() => RollUp.Merge<FunctionalCode>());
        Assert.Throws<ArgumentNullException>(() => RollUp.Merge(Of(functions, []), null!));
        Assert.Throws<ArgumentNullException>(() => RollUp.Merge((IEnumerable<RollUp<FunctionalCode>>)null!));
    }

    private static RollUp<TCode> Of<TCode>(Axis<TCode> axis, params (TCode Code, decimal? Yuan)[] lines)
        where TCode : struct, ISubjectCode<TCode> =>
        RollUp.Of(axis, lines, static line => line.Code, static line => line.Yuan is { } yuan ? Yuan(yuan) : null);

    private static BudgetAmount Yuan(decimal yuan) => BudgetAmount.FromYuan(yuan);
}
