using GovBudget.Classification.Catalogs.Columns;

namespace GovBudget.Classification.Tests.Catalogs.Columns;

public sealed class ColumnHeaderTests
{
    [Theory]
    [InlineData("功能分类科目编码", SubjectScheme.Functional, FieldPart.Code)]
    [InlineData("支出功能分类", SubjectScheme.Functional, FieldPart.None)]
    [InlineData("功能科目", SubjectScheme.Functional, FieldPart.None)]
    [InlineData("支出功能分类科目名称", SubjectScheme.Functional, FieldPart.Name)]
    [InlineData("expFuncCode", SubjectScheme.Functional, FieldPart.Code)]
    [InlineData("ExpFuncCode", SubjectScheme.Functional, FieldPart.Code)]
    [InlineData("EXP_FUNC_CODE", SubjectScheme.Functional, FieldPart.Code)]
    [InlineData("exp_func_code", SubjectScheme.Functional, FieldPart.Code)]
    [InlineData("expFunc_code", SubjectScheme.Functional, FieldPart.Code)]
    [InlineData("ＥＸＰ＿ＦＵＮＣ＿ＣＯＤＥ", SubjectScheme.Functional, FieldPart.Code)]
    [InlineData("exp_func_id", SubjectScheme.Functional, FieldPart.RecordKey)]
    [InlineData("exp_func_name", SubjectScheme.Functional, FieldPart.Name)]
    [InlineData("govBgtEcoCode", SubjectScheme.GovernmentEconomic, FieldPart.Code)]
    [InlineData("GovExpEcoCode", SubjectScheme.GovernmentEconomic, FieldPart.Code)]
    [InlineData("政府预算经济分类", SubjectScheme.GovernmentEconomic, FieldPart.None)]
    [InlineData("depBgtEcoCode", SubjectScheme.DepartmentEconomic, FieldPart.Code)]
    [InlineData("DepExpEcoCode", SubjectScheme.DepartmentEconomic, FieldPart.Code)]
    [InlineData("部门预算支出经济分类科目编码", SubjectScheme.DepartmentEconomic, FieldPart.Code)]
    [InlineData("部门预算支出经济分类科目编码及名称", SubjectScheme.DepartmentEconomic, FieldPart.CodeAndName)]
    [InlineData("收入分类科目", SubjectScheme.Revenue, FieldPart.None)]
    [InlineData("income_sort_code", SubjectScheme.Revenue, FieldPart.Code)]
    [InlineData("inSortCode", SubjectScheme.Revenue, FieldPart.Code)]
    [InlineData("IN_SORT_NAME", SubjectScheme.Revenue, FieldPart.Name)]
    [InlineData("部门预算支出经济科目编码", SubjectScheme.DepartmentEconomic, FieldPart.Code)]
    [InlineData("政府预算支出经济科目名称", SubjectScheme.GovernmentEconomic, FieldPart.Name)]
    public void A_header_tells_the_scheme_and_what_it_holds_of_it(string header, SubjectScheme scheme, FieldPart part)
    {
        ColumnHeader told = Recognise(header);

        Assert.Equal((FieldRole.Subject, scheme, part), (told.Role, told.Scheme, told.Part));
        Assert.True(told.IsCertain);
    }

    [Theory]
    [InlineData("科目编码", FieldPart.Code, 4)]
    [InlineData("科 目 编 码", FieldPart.Code, 4)]
    [InlineData("科目名称", FieldPart.Name, 4)]
    [InlineData("经济分类科目编码", FieldPart.Code, 2)]
    [InlineData("exp_eco_code", FieldPart.Code, 2)]
    [InlineData("类款项编码", FieldPart.Code, 4)]
    [InlineData("类款项", FieldPart.None, 4)]
    public void A_header_that_leaves_the_scheme_open_says_so(string header, FieldPart part, int schemes)
    {
        ColumnHeader told = Recognise(header);

        Assert.Equal((FieldRole.Subject, SubjectScheme.None, part, schemes, false), (told.Role, told.Scheme, told.Part, told.Schemes.Length, told.IsCertain));
    }

    [Theory]
    [InlineData("类", SubjectLevel.Class, SubjectScheme.None)]
    [InlineData(" 款 ", SubjectLevel.Section, SubjectScheme.None)]
    [InlineData("项", SubjectLevel.Item, SubjectScheme.None)]
    [InlineData("目", SubjectLevel.SubItem, SubjectScheme.None)]
    [InlineData("ExpFuncCode1", SubjectLevel.Class, SubjectScheme.Functional)]
    [InlineData("exp_func_code3", SubjectLevel.Item, SubjectScheme.Functional)]
    [InlineData("支出功能分类款编码", SubjectLevel.Section, SubjectScheme.Functional)]
    [InlineData("功能分类科目编码(类)", SubjectLevel.Class, SubjectScheme.Functional)]
    public void Levels_in_columns_of_their_own_are_told(string header, SubjectLevel level, SubjectScheme scheme)
    {
        ColumnHeader told = Recognise(header);

        Assert.Equal((FieldRole.Subject, FieldPart.Code, level, scheme), (told.Role, told.Part, told.Level, told.Scheme));
    }

    [Theory]
    [InlineData("类编码", SubjectLevel.Class, FieldPart.Code)]
    [InlineData("款 代 码", SubjectLevel.Section, FieldPart.Code)]
    [InlineData("项编码", SubjectLevel.Item, FieldPart.Code)]
    [InlineData("类名称", SubjectLevel.Class, FieldPart.Name)]
    [InlineData("款名称", SubjectLevel.Section, FieldPart.Name)]
    [InlineData("项名称", SubjectLevel.Item, FieldPart.Name)]
    [InlineData("目编码及名称", SubjectLevel.SubItem, FieldPart.CodeAndName)]
    public void A_level_takes_an_ending_and_leaves_the_scheme_open(string header, SubjectLevel level, FieldPart part)
    {
        ColumnHeader told = Recognise(header);

        Assert.Equal((FieldRole.Subject, level, part, SubjectScheme.None, 4), (told.Role, told.Level, told.Part, told.Scheme, told.Schemes.Length));
        Assert.False(told.IsCertain);
    }

    [Theory]
    [InlineData("编码", FieldPart.Code)]
    [InlineData("代 码", FieldPart.Code)]
    [InlineData("CODE", FieldPart.Code)]
    [InlineData("名称", FieldPart.Name)]
    [InlineData("name", FieldPart.Name)]
    [InlineData("编码及名称", FieldPart.CodeAndName)]
    [InlineData("id", FieldPart.RecordKey)]
    public void A_code_or_a_name_of_something_unsaid_is_no_subject_yet(string header, FieldPart part)
    {
        ColumnHeader told = Recognise(header);

        Assert.Equal((FieldRole.Unstated, part, SubjectScheme.None, false), (told.Role, told.Part, told.Scheme, told.IsCertain));
        Assert.Empty(told.Schemes);
    }

    [Theory]
    [InlineData("上年结转", FundOrigin.CarriedOver)]
    [InlineData("上年结转结余（万元）", FundOrigin.CarriedOver)]
    [InlineData("本年收入", FundOrigin.CurrentYear)]
    [InlineData("结转下年", FundOrigin.None)]
    public void Money_brought_forward_is_an_amount_of_that_origin_and_of_no_fund(string header, FundOrigin origin)
    {
        ColumnHeader told = Recognise(header);

        Assert.Equal((FieldRole.Amount, origin, FundSource.None), (told.Role, told.Origin, told.Fund));
    }

    [Theory]
    [InlineData("金额", AmountUnit.None)]
    [InlineData("金额（万元）", AmountUnit.TenThousandYuan)]
    [InlineData("金额(元)", AmountUnit.Yuan)]
    [InlineData("预算数（单位：万元）", AmountUnit.TenThousandYuan)]
    [InlineData("amount", AmountUnit.None)]
    [InlineData("BUDGET_AMT", AmountUnit.None)]
    [InlineData("合　计", AmountUnit.None)]
    public void An_amount_tells_its_unit(string header, AmountUnit unit)
    {
        ColumnHeader told = Recognise(header);

        Assert.Equal((FieldRole.Amount, unit, true), (told.Role, told.Unit, told.IsCertain));
    }

    [Fact]
    public void Columns_of_money_tell_the_fund_the_kind_and_the_phase()
    {
        Assert.Equal((FieldRole.Amount, FundSource.GeneralPublicBudget), (Recognise("一般公共预算拨款").Role, Recognise("一般公共预算拨款").Fund));
        Assert.Equal((ExpenditureKind.Basic, AmountUnit.TenThousandYuan), (Recognise("基本支出（万元）").Kind, Recognise("基本支出（万元）").Unit));
        Assert.Equal(BudgetPhase.InitialBudget, Recognise("年初预算数").Phase);
        Assert.Equal(BudgetPhase.PriorFinalAccount, Recognise("上年决算数").Phase);
        Assert.False(Recognise("一般公共预算拨款").IsCertain);
    }

    [Theory]
    [InlineData("资金来源", FieldRole.FundSource, FieldPart.None, true)]
    [InlineData("FOUND_TYPE_CODE", FieldRole.FundSource, FieldPart.Code, true)]
    [InlineData("fund", FieldRole.FundSource, FieldPart.None, false)]
    [InlineData("资金性质", FieldRole.FundNature, FieldPart.None, true)]
    [InlineData("fundTypeCode", FieldRole.FundNature, FieldPart.Code, true)]
    [InlineData("预算单位", FieldRole.BudgetUnit, FieldPart.None, true)]
    [InlineData("agencyCode", FieldRole.BudgetUnit, FieldPart.Code, true)]
    [InlineData("单位", FieldRole.BudgetUnit, FieldPart.None, false)]
    [InlineData("单位编码", FieldRole.BudgetUnit, FieldPart.Code, true)]
    [InlineData("单位代码", FieldRole.BudgetUnit, FieldPart.Code, true)]
    [InlineData("机构代码", FieldRole.BudgetUnit, FieldPart.Code, false)]
    [InlineData("主管部门及代码", FieldRole.Department, FieldPart.CodeAndName, true)]
    [InlineData("PRO_KIND_CODE", FieldRole.ProjectCategory, FieldPart.Code, true)]
    [InlineData("项目", FieldRole.Project, FieldPart.None, false)]
    [InlineData("项目名称", FieldRole.Project, FieldPart.Name, true)]
    [InlineData("proCode", FieldRole.Project, FieldPart.Code, true)]
    [InlineData("pro_cat_code", FieldRole.ProjectCategory, FieldPart.Code, true)]
    [InlineData("mof_div_code", FieldRole.Division, FieldPart.Code, true)]
    [InlineData("cor_bgt_doc_no", FieldRole.DocumentNumber, FieldPart.Code, true)]
    [InlineData("序号", FieldRole.LineNumber, FieldPart.None, true)]
    public void Other_fields_of_budget_systems_are_known(string header, FieldRole role, FieldPart part, bool isCertain)
    {
        ColumnHeader told = Recognise(header);

        Assert.Equal((role, part, isCertain), (told.Role, told.Part, told.IsCertain));
        Assert.Empty(told.Schemes);
    }

    [Fact]
    public void Indicators_tell_their_level()
    {
        Assert.Equal([1, 2, 3], "一二三".Select(static numeral => Recognise($"{numeral}级指标").IndicatorLevel));
        Assert.Equal(FieldRole.Indicator, Recognise("一级指标").Role);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("　")]
    [InlineData("某某情况")]
    [InlineData("No")]
    [InlineData("及编码")]
    [InlineData("编码（万元）")]
    [InlineData("金额编码")]
    [InlineData("项目（万元）")]
    [InlineData("1")]
    public void What_is_not_known_is_not_guessed(string? header)
    {
        Assert.False(ColumnHeader.TryRecognise(header, out ColumnHeader? told));
        Assert.Null(told);
    }

    [Fact]
    public void A_header_longer_than_any_is_not_known() => Assert.False(ColumnHeader.TryRecognise(new string('科', 100_000), out _));

    [Fact]
    public void Culture_does_not_matter()
    {
        System.Globalization.CultureInfo before = System.Globalization.CultureInfo.CurrentCulture;
        try
        {
            System.Globalization.CultureInfo.CurrentCulture = new("tr-TR");
            Assert.Equal(FieldPart.RecordKey, Recognise("AGENCY_ID").Part);
        }
        finally
        {
            System.Globalization.CultureInfo.CurrentCulture = before;
        }
    }

    private static ColumnHeader Recognise(string header)
    {
        Assert.True(ColumnHeader.TryRecognise(header, out ColumnHeader? told), header);
        return told;
    }
}
