using GovBudget.Classification.Disclosures.Grids;
using GovBudget.Classification.Disclosures.Tables;

namespace GovBudget.Classification.Disclosures.Tests.Tables;

/// <summary>Which money a column holds, by the headings that documents print for it.</summary>
public sealed class ColumnReaderTests
{
    [Theory]
    [InlineData("一般公共预算", FundSource.GeneralPublicBudget)]
    [InlineData("一般公共预算拨款收入", FundSource.GeneralPublicBudget)]
    [InlineData("一般公共预算资金", FundSource.GeneralPublicBudget)]
    [InlineData("财政拨款收入", FundSource.FiscalAppropriation)]
    [InlineData("本级财政拨款", FundSource.FiscalAppropriation)]
    [InlineData("政府性基金预算拨款收入", FundSource.GovernmentFundBudget)]
    [InlineData("政府性基金 预算", FundSource.GovernmentFundBudget)]
    [InlineData("国有资本经营预 算", FundSource.StateCapitalBudget)]
    [InlineData("财政专户管理资金", FundSource.FiscalSpecialAccount)]
    [InlineData("财政专户管理事业收入", FundSource.FiscalSpecialAccount)]
    [InlineData("单位资金", FundSource.UnitFunds)]
    [InlineData("事业收入", FundSource.InstitutionalIncome)]
    [InlineData("事业单位经营收入", FundSource.BusinessIncome)]
    [InlineData("上级补助收入", FundSource.SuperiorSubsidy)]
    [InlineData("附属单位上缴收入", FundSource.SubordinateRemittance)]
    [InlineData("其他收入", FundSource.OtherIncome)]
    public void A_heading_names_a_fund_source(string heading, FundSource fund) => Assert.Equal(new ColumnMeaning(ColumnRole.Amount, Fund: fund), Meaning(heading));

    [Theory]
    [InlineData("基本支出", ExpenditureKind.Basic)]
    [InlineData("项目支出", ExpenditureKind.Project)]
    [InlineData("人员经费", ExpenditureKind.Personnel)]
    [InlineData("人员支出", ExpenditureKind.Personnel)]
    [InlineData("公用经费", ExpenditureKind.Operating)]
    [InlineData("日常公用支出", ExpenditureKind.Operating)]
    [InlineData("上缴上级支出", ExpenditureKind.RemittanceToSuperior)]
    [InlineData("对附属单位补助支出", ExpenditureKind.SubsidyToSubordinates)]
    public void A_heading_names_an_expenditure_kind(string heading, ExpenditureKind kind) => Assert.Equal(new ColumnMeaning(ColumnRole.Amount, Kind: kind), Meaning(heading));

    [Theory]
    [InlineData("因公出国（境）费", ThreePublicItem.Abroad)]
    [InlineData("公务接待费", ThreePublicItem.Reception)]
    [InlineData("公务用车购置及运行维护费", ThreePublicItem.Vehicles)]
    [InlineData("公务用车购置费", ThreePublicItem.VehiclePurchase)]
    [InlineData("公务用车运行费", ThreePublicItem.VehicleOperation)]
    [InlineData("会议费", ThreePublicItem.Meetings)]
    [InlineData("培训费", ThreePublicItem.Training)]
    public void A_heading_names_an_item_of_the_three_public_expenses(string heading, ThreePublicItem item) =>
        Assert.Equal(item, Meaning(heading).Item);

    [Fact]
    public void Vehicles_may_be_split_below_their_heading_in_short_words()
    {
        IReadOnlyList<DisclosedColumn> columns = Columns(["项目", "合计", "公务用车购置及运行费", "", ""], ["", "", "小计", "购置费", "运行费"]);
        Assert.Equal(
            [ThreePublicItem.Vehicles, ThreePublicItem.VehiclePurchase, ThreePublicItem.VehicleOperation],
            columns.Skip(2).Select(c => c.Meaning.Item));
        Assert.All(columns.Skip(2), c => Assert.Null(c.Meaning.Other));
    }

    [Theory]
    [InlineData("科目编码", ColumnRole.Code)]
    [InlineData("功能科目代码", ColumnRole.Code)]
    [InlineData("类", ColumnRole.CodePart)]
    [InlineData("项", ColumnRole.CodePart)]
    [InlineData("科目名称", ColumnRole.Name)]
    [InlineData("项目", ColumnRole.Name)]
    [InlineData("支出功能分类科目（按大类）", ColumnRole.Name)]
    [InlineData("序号", ColumnRole.Ordinal)]
    [InlineData("增减(%)", ColumnRole.Rate)]
    [InlineData("增减额", ColumnRole.Difference)]
    [InlineData("数量", ColumnRole.Count)]
    [InlineData("备注", ColumnRole.Text)]
    [InlineData("合计", ColumnRole.Amount)]
    [InlineData("2026年", ColumnRole.Amount)]
    [InlineData("预算数（万元）", ColumnRole.Amount)]
    [InlineData("甲乙丙", ColumnRole.Unknown)]
    public void A_heading_tells_what_the_cells_are(string heading, ColumnRole role) => Assert.Equal(role, Meaning(heading).Role);

    [Theory]
    [InlineData("2026年预算数", 0)]
    [InlineData("2025年执行数", 2025)]
    [InlineData("上年预算数", 2025)]
    public void Only_another_year_is_named(string heading, int year) => Assert.Equal(year, Meaning(heading).Year);

    [Fact]
    public void A_column_of_all_money_is_a_total_and_one_of_some_money_is_not()
    {
        Assert.True(Meaning("合计").IsTotal);
        Assert.True(Meaning("2026年预算数").IsTotal);
        Assert.False(Meaning("基本支出").IsTotal);
        Assert.False(Meaning("单位预留机动经费").IsTotal);
        Assert.Equal("单位预留机动经费", Meaning("单位预留机动经费").Other);
    }

    [Fact]
    public void A_column_of_what_is_carried_over_is_beside_the_year()
    {
        IReadOnlyList<DisclosedColumn> columns = Columns(["项目", "2026年合计", "当年预算安排", "上年结转安排"]);
        Assert.Equal([FundOrigin.None, FundOrigin.CurrentYear, FundOrigin.CarriedOver], columns.Skip(1).Select(c => c.Meaning.Origin));
    }

    [Fact]
    public void Two_halves_are_told_by_the_names_between_the_figures()
    {
        IReadOnlyList<DisclosedColumn> columns = Columns(["收入", "", "支出", "", ""], ["项目", "金额", "项目", "小计", "一般公共预算"]);
        Assert.Equal([TableSide.Revenue, TableSide.Revenue, TableSide.Expenditure, TableSide.Expenditure, TableSide.Expenditure], columns.Select(c => c.Meaning.Side));
        Assert.Equal(FundSource.GeneralPublicBudget, columns[4].Meaning.Fund);
    }

    [Fact]
    public void A_heading_over_all_figures_tells_of_the_table_and_not_of_a_column()
    {
        IReadOnlyList<DisclosedColumn> columns = Columns(["科目编码", "科目名称", "本年政府性基金预算支出", "", ""], ["", "", "合计", "基本支出", "项目支出"]);
        Assert.All(columns.Skip(2), c => Assert.Equal(FundSource.None, c.Meaning.Fund));
    }

    [Fact]
    public void A_final_account_prints_its_budget_beside_what_was_spent()
    {
        GridHeader header = Header(["项目", "合计", ""], ["", "预算数", "决算数"]);
        IReadOnlyList<DisclosedColumn> columns = ColumnReader.Read(header, 2024, DisclosureKind.FinalAccount);
        Assert.Equal("预算数", columns[1].Meaning.Other);
        Assert.True(columns[2].Meaning.IsTotal);
    }

    [Theory]
    [InlineData("2026年预算收支总表", TableKind.RevenueExpenditureSummary)]
    [InlineData("收入支出决算总表", TableKind.RevenueExpenditureSummary)]
    [InlineData("部门综合预算收支总表", TableKind.RevenueExpenditureSummary)]
    [InlineData("2026年度收入预算总表", TableKind.Revenue)]
    [InlineData("收入决算表", TableKind.Revenue)]
    [InlineData("本年支出总体情况表", TableKind.Expenditure)]
    [InlineData("财政拨款收支总体情况表", TableKind.FiscalAppropriationSummary)]
    [InlineData("财政拨款收入支出决算总表", TableKind.FiscalAppropriationSummary)]
    [InlineData("政府性基金预算财政拨款收入支出决算表", TableKind.GovernmentFundExpenditure)]
    [InlineData("国有资本经营预算财政拨款收入支出决算表", TableKind.StateCapital)]
    [InlineData("一般公共预算支出情况表（按功能分类科目）", TableKind.GeneralPublicExpenditure)]
    [InlineData("一般公共预算支出表（按经济分类）", TableKind.Other)]
    [InlineData("一般公共预算基本支出情况表（按经济分类科目）", TableKind.BasicExpenditureByEconomic)]
    [InlineData("2026年政府性基金预算收入表（不含上年结转）", TableKind.GovernmentFundRevenue)]
    [InlineData("财政拨款预算“三公”经费支出表", TableKind.ThreePublic)]
    [InlineData("一般公共预算机关运行经费支出预算表", TableKind.OperatingExpense)]
    [InlineData("2026年项目支出预算表（本年预算）", TableKind.ProjectExpenditure)]
    [InlineData("2026年项目支出预算表（上年结转）", TableKind.CarriedOverProjectExpenditure)]
    [InlineData("一般公共预算项目支出情况表（按经济分类科目）", TableKind.Other)]
    [InlineData("政府采购支出表", TableKind.GovernmentProcurement)]
    [InlineData("部门整体支出绩效目标表", TableKind.OverallPerformanceTarget)]
    [InlineData("项目支出绩效目标表", TableKind.PerformanceTarget)]
    [InlineData("机构人员情况表", TableKind.Other)]
    [InlineData("", TableKind.Other)]
    public void A_title_tells_what_the_table_is(string title, TableKind kind) => Assert.Equal(kind, TableClassifier.Classify(title, Header(["项目", "合计"])));

    private static ColumnMeaning Meaning(string heading)
    {
        // A second column keeps the heading from being the one that all figures share.
        return Columns(["名称", "合计", heading])[2].Meaning;
    }

    private static IReadOnlyList<DisclosedColumn> Columns(params string[][] headings) => ColumnReader.Read(Header(headings), 2026, DisclosureKind.Budget);

    private static GridHeader Header(params string[][] headings) =>
        GridHeader.Detect([.. headings.Select((h, i) => GridRow.Parse(i + 1, string.Join('\t', h))), GridRow.Parse(99, string.Join('\t', Enumerable.Repeat("1.00", headings[0].Length)))]);
}
