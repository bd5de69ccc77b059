using GovBudget.Classification.Tests.ContractTests;

namespace GovBudget.Classification.Tests;

public sealed class VocabularyTests
{
    [Fact]
    public void Every_vocabulary_is_complete_reads_its_own_names_and_is_a_tree()
    {
        VocabularyContract.Check(AmountUnits.Table);
        VocabularyContract.Check(BudgetAccounts.Table);
        VocabularyContract.Check(FundSources.Table);
        VocabularyContract.Check(FundOrigins.Table);
        VocabularyContract.Check(ExpenditureKinds.Table);
        VocabularyContract.Check(ProjectCategories.Table);
        VocabularyContract.Check(UnitTypes.Table);
        VocabularyContract.Check(BudgetPhases.Table);
    }

    [Theory]
    [InlineData("一般公共预算", FundSource.GeneralPublicBudget)]
    [InlineData("一、一般公共预算拨款收入", FundSource.GeneralPublicBudget)]
    [InlineData("一般公共预算资金", FundSource.GeneralPublicBudget)]
    [InlineData("其中：一般公共预算财政拨款", FundSource.GeneralPublicBudget)]
    [InlineData("政府性基金", FundSource.GovernmentFundBudget)]
    [InlineData("三、国有资本经营预算拨款收入", FundSource.StateCapitalBudget)]
    [InlineData("财政拨款收入", FundSource.FiscalAppropriation)]
    [InlineData("本级财政拨款", FundSource.FiscalAppropriation)]
    [InlineData("财政专户管理事业收入", FundSource.FiscalSpecialAccount)]
    [InlineData("财政专户拨款", FundSource.FiscalSpecialAccount)]
    [InlineData("（五）单位资金", FundSource.UnitFunds)]
    [InlineData("事业收入资金", FundSource.InstitutionalIncome)]
    [InlineData("事业单位 经营收入", FundSource.BusinessIncome)]
    [InlineData("上级补助收入", FundSource.SuperiorSubsidy)]
    [InlineData("附属单位上缴收入", FundSource.SubordinateRemittance)]
    [InlineData("九、其他收入", FundSource.OtherIncome)]
    public void Fund_sources_are_read_as_printed(string text, FundSource expected) => Assert.Equal(expected, FundSource.ParsePrinted(text));

    [Theory]
    [InlineData("经费拨款")]
    [InlineData("教育收费")]
    [InlineData("使用非财政拨款结余")]
    [InlineData("社会保险基金预算")]
    [InlineData("其他")]
    [InlineData(null)]
    public void A_source_that_is_a_part_or_no_source_is_not_read(string? text) => Assert.False(FundSource.TryParsePrinted(text, out _));

    [Theory]
    [InlineData("一般公共预算", BudgetAccount.GeneralPublic)]
    [InlineData("公共财政预算", BudgetAccount.GeneralPublic)]
    [InlineData("政府性基金预算支出", BudgetAccount.GovernmentFund)]
    [InlineData("国有资本经营", BudgetAccount.StateCapital)]
    [InlineData("社会保险基金预算", BudgetAccount.SocialInsurance)]
    public void Accounts_are_read_as_printed(string text, BudgetAccount expected) => Assert.Equal(expected, BudgetAccount.ParsePrinted(text));

    [Theory]
    [InlineData("当年预算安排", FundOrigin.CurrentYear)]
    [InlineData("本年收入", FundOrigin.CurrentYear)]
    [InlineData("编制预算", FundOrigin.CurrentYear)]
    [InlineData("上年结转结余", FundOrigin.CarriedOver)]
    [InlineData("年初结转和结余", FundOrigin.CarriedOver)]
    [InlineData("上年结转安排", FundOrigin.CarriedOver)]
    public void Origins_are_read_as_printed(string text, FundOrigin expected) => Assert.Equal(expected, FundOrigin.ParsePrinted(text));

    [Theory]
    [InlineData("本年预算")]
    [InlineData("年末结转和结余")]
    [InlineData("结转下年")]
    public void What_may_be_the_total_of_both_origins_is_not_read(string text) => Assert.False(FundOrigin.TryParsePrinted(text, out _));

    [Theory]
    [InlineData("人员支出", ExpenditureKind.Personnel)]
    [InlineData("人员类", ExpenditureKind.Personnel)]
    [InlineData("人员经费支出", ExpenditureKind.Personnel)]
    [InlineData("日常公用支出", ExpenditureKind.Operating)]
    [InlineData("公用经费支出", ExpenditureKind.Operating)]
    [InlineData("专项业务经费支出", ExpenditureKind.Project)]
    [InlineData("经营支出", ExpenditureKind.Business)]
    [InlineData("三、上缴上级支出", ExpenditureKind.RemittanceToSuperior)]
    [InlineData("对附属单位补助支出", ExpenditureKind.SubsidyToSubordinates)]
    public void Expenditure_kinds_are_read_as_printed(string text, ExpenditureKind expected) => Assert.Equal(expected, ExpenditureKind.ParsePrinted(text));

    [Theory]
    [InlineData("年初预算数", BudgetPhase.InitialBudget)]
    [InlineData("全年预算（A）", BudgetPhase.AdjustedBudget)]
    [InlineData("执行数(B)", BudgetPhase.Execution)]
    [InlineData("决算数", BudgetPhase.FinalAccount)]
    [InlineData("上年预算数", BudgetPhase.PriorInitialBudget)]
    [InlineData("上年执行数", BudgetPhase.PriorExecution)]
    [InlineData("上年决算", BudgetPhase.PriorFinalAccount)]
    public void Phases_are_read_as_printed(string text, BudgetPhase expected) => Assert.Equal(expected, BudgetPhase.ParsePrinted(text));

    [Theory]
    [InlineData("预算数")]
    [InlineData("本年预算数")]
    public void A_budget_figure_that_may_be_initial_or_adjusted_is_not_read(string text) => Assert.False(BudgetPhase.TryParsePrinted(text, out _));

    [Fact]
    public void A_unit_type_is_not_guessed_from_its_funding()
    {
        Assert.Equal(UnitType.CivilServiceManaged, UnitType.ParsePrinted("参照公务员法管理的事业单位"));
        Assert.Equal(UnitType.PublicInstitution, UnitType.ParsePrinted("事业单位"));
        Assert.False(UnitType.TryParsePrinted("全额拨款事业单位", out _));
    }

    [Fact]
    public void The_parts_of_a_tree_know_each_other()
    {
        Assert.Equal(FundSource.FiscalAppropriation, FundSource.GeneralPublicBudget.Parent);
        Assert.Null(FundSource.UnitFunds.Parent);
        Assert.Equal(5, FundSource.UnitFunds.Children.Count);
        Assert.True(FundSource.OtherIncome.IsSelfOrDescendantOf(FundSource.UnitFunds));
        Assert.False(FundSource.OtherIncome.IsSelfOrDescendantOf(FundSource.FiscalAppropriation));
        Assert.Equal([ExpenditureKind.Personnel, ExpenditureKind.Operating], ExpenditureKind.Basic.Children);
        Assert.Equal("一般公共预算", FundSource.GeneralPublicBudget.ChineseName);
        Assert.Equal(BudgetAccount.GeneralPublic, BudgetAccount.All[0]);
    }

    [Fact]
    public void A_project_category_below_another_has_a_code_below_its_code()
    {
        Assert.Equal(["1", "2", "21", "22", "3"], ProjectCategory.All.Select(category => category.Code));
        Assert.Equal("", ProjectCategory.None.Code);
        Assert.Throws<ArgumentOutOfRangeException>(() => ((ProjectCategory)99).Code);
        Assert.All(
            ProjectCategory.All.Where(category => category.Parent is not null),
            category => Assert.StartsWith(category.Parent!.Value.Code, category.Code, StringComparison.Ordinal));
    }
}
