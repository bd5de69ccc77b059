using System.Collections.Immutable;

namespace GovBudget.Classification.Disclosures.Tests.Tables;

/// <summary>What a row is, by its name.</summary>
public sealed class LineReaderTests
{
    [Theory]
    [InlineData("本年收入合计", TotalKind.CurrentYear)]
    [InlineData("本 年 收 入 合 计", TotalKind.CurrentYear)]
    [InlineData("收入总计", TotalKind.GrandTotal)]
    [InlineData("收 入 总 计", TotalKind.GrandTotal)]
    [InlineData("总计：", TotalKind.GrandTotal)]
    [InlineData("合　计", TotalKind.Total)]
    public void A_total_is_known_however_it_is_spaced(string name, TotalKind kind)
    {
        TotalLine line = Assert.IsType<TotalLine>(Assert.Single(Revenue($"{name}\t5.00\t\t")));
        Assert.Equal((kind, "5.00"), (line.Kind, line.Total.Figure()));
    }

    [Fact]
    public void A_total_below_that_of_the_year_takes_in_what_is_carried_over()
    {
        TotalLine[] totals = [.. Revenue("本年收入合计\t5.00\t\t", "上年结转\t1.00\t\t", "收入合计\t6.00\t\t").OfType<TotalLine>()];
        Assert.Equal([TotalKind.CurrentYear, TotalKind.GrandTotal], totals.Select(t => t.Kind));
        Assert.Equal(TotalKind.CurrentYear, Assert.IsType<TotalLine>(Assert.Single(Revenue("收入合计\t6.00\t\t"))).Kind);
    }

    [Theory]
    [InlineData("一、一般公共预算", FundSource.GeneralPublicBudget)]
    [InlineData("（二）政府性基金预算拨款", FundSource.GovernmentFundBudget)]
    [InlineData("3、国有资本经营预算收入", FundSource.StateCapitalBudget)]
    [InlineData("四、财政专户管理资金", FundSource.FiscalSpecialAccount)]
    public void A_fund_is_known_without_its_ordinal(string name, FundSource fund) =>
        Assert.Equal(fund, Assert.IsType<FundLine>(Assert.Single(Revenue($"{name}\t5.00\t\t"))).Fund);

    [Theory]
    [InlineData("上年结转", BalanceItem.CarriedOver)]
    [InlineData("年初结转和结余", BalanceItem.CarriedOver)]
    [InlineData("使用非财政拨款结余（含专用结余）", BalanceItem.SavingsUsed)]
    [InlineData("用事业基金弥补收支差额", BalanceItem.SavingsUsed)]
    [InlineData("年终结转结余", BalanceItem.CarriedForward)]
    [InlineData("结转下年", BalanceItem.CarriedForward)]
    [InlineData("结余分配", BalanceItem.SavingsDistributed)]
    public void Money_between_two_years_is_a_balance(string name, BalanceItem item) =>
        Assert.Equal(item, Assert.IsType<BalanceLine>(Assert.Single(Revenue($"{name}\t5.00\t\t"))).Item);

    [Fact]
    public void An_item_of_an_item_is_no_fund_of_its_own() =>
        Assert.IsType<ItemLine>(Revenue("一、财政拨款\t5.00\t\t", "其中：一般公共预算\t4.00\t\t").Last());

    [Fact]
    public void A_class_is_known_by_its_name_whatever_its_ordinal()
    {
        DisclosedLine[] lines = [.. Expenditure("十九、住房保障支出\t5.00", "二十、住房保障支出\t5.00", "（四）教育支出\t1.00", "三十一、人行科目\t1.00")];
        Assert.Equal(["221", "221", "205"], lines.OfType<FunctionalLine>().Select(l => l.Code?.ToString()));
        Assert.IsType<ItemLine>(lines[3]);
    }

    [Fact]
    public void Where_classes_are_numbered_a_name_without_number_is_below_them() => Assert.Equal(
        ["229"],
        Expenditure("五、其他支出\t5.00", "其他支出\t5.00").OfType<FunctionalLine>().Select(l => l.Code?.ToString()));

    private static IEnumerable<DisclosedLine> Revenue(params string[] rows) => Lines(rows).Where(l => l.Side == TableSide.Revenue);

    private static IEnumerable<DisclosedLine> Expenditure(params string[] rows) => Lines([.. rows.Select(r => "\t\t" + r)]).Where(l => l.Side == TableSide.Expenditure);

    private static ImmutableArray<DisclosedLine> Lines(string[] rows) => Assert.Single(
        Sample.ReadText("2026年收支总表\n单位：万元\n收入\t\t支出\t\n项目\t金额\t项目\t金额\n" + string.Concat(rows.Select(r => r + "\n"))).Tables).Lines;
}
