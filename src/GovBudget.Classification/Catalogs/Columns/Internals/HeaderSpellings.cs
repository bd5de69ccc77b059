namespace GovBudget.Classification.Catalogs.Columns.Internals;

/// <summary>
/// The spellings of headers that are met in budget systems, in the metadata of electronic vouchers (DA/T 95-2022) and in published tables:
/// the one place where they stand. docs/columns.md shows the same table.
/// </summary>
/// <remarks>A header is a stem and an ending (expFunc + Code, 功能分类科目 + 编码). Case, width, spaces and separators do not matter.</remarks>
internal static class HeaderSpellings
{
    /// <summary>What stands behind a stem, the longest that fits counts.</summary>
    public static readonly (FieldPart Part, string[] Endings)[] Endings =
    [
        (FieldPart.CodeAndName, ["编码及名称", "编码和名称", "编码名称", "编码与名称", "代码及名称", "代码和名称", "代码名称", "代码与名称", "名称及编码", "名称及代码",
            "及编码", "及代码", "CodeName", "CodeAndName"]),
        (FieldPart.Code, ["编码", "代码", "编号", "Code", "Cd", "No"]),
        (FieldPart.Name, ["名称", "Name"]),
        (FieldPart.RecordKey, ["主键", "Id", "Guid"]),
    ];

    /// <summary>Endings that tell nothing without a stem: No may as well head the numbers of the lines.</summary>
    public static readonly string[] NeverAlone = ["及编码", "及代码", "No", "Cd"];

    /// <summary>The levels of a code in columns of their own; the digits are those of DA/T 95-2022 (ExpFuncCode1, 2, 3).</summary>
    public static readonly (SubjectLevel Level, string Chinese, char Digit)[] Levels =
    [
        (SubjectLevel.Class, "类", '1'),
        (SubjectLevel.Section, "款", '2'),
        (SubjectLevel.Item, "项", '3'),
        (SubjectLevel.SubItem, "目", '4'),
    ];

    /// <summary>Several levels in one column, in brackets behind a stem: the code is whole.</summary>
    public static readonly string[] WholeCodes = ["（类款项目）", "（类款项）", "（类款）"];

    public static readonly HeaderSpelling[] All =
    [
        new(FieldRole.Subject, [SubjectScheme.Functional], [
            "支出功能分类", "支出功能分类科目", "功能分类", "功能分类科目", "支出功能科目", "功能科目",
            "ExpFunc", "TpFunc"]),
        new(FieldRole.Subject, [SubjectScheme.Functional], ["功能", "Func", "FuncType"], IsSure: false),
        new(FieldRole.Subject, [SubjectScheme.GovernmentEconomic], [
            "政府预算支出经济分类", "政府预算支出经济分类科目", "政府预算支出经济科目", "政府预算经济分类", "政府预算经济分类科目", "政府支出经济分类", "政府支出经济分类科目",
            "政府经济分类", "政府经济分类科目", "政府经济科目", "GovBgtEco", "GovExpEco", "GovEco", "GovEconomy"]),
        new(FieldRole.Subject, [SubjectScheme.DepartmentEconomic], [
            "部门预算支出经济分类", "部门预算支出经济分类科目", "部门预算支出经济科目", "部门预算经济分类", "部门预算经济分类科目", "部门支出经济分类", "部门支出经济分类科目",
            "部门经济分类", "部门经济分类科目", "部门经济科目", "DepBgtEco", "DepExpEco", "DepEco", "DeptEconomy"]),
        new(FieldRole.Subject, [SubjectScheme.GovernmentEconomic, SubjectScheme.DepartmentEconomic], [
            "支出经济分类", "支出经济分类科目", "经济分类", "经济分类科目", "经济科目", "ExpEco", "BgtEco"]),
        new(FieldRole.Subject, [SubjectScheme.Revenue], [
            "收入分类", "收入分类科目", "收入科目", "政府收入分类", "政府收入分类科目", "IncomeSort", "InSort"]),
        new(FieldRole.Subject, [SubjectScheme.Functional, SubjectScheme.Revenue], ["收支分类", "收支分类科目", "收支科目", "IncExpSort"]),
        new(FieldRole.Subject, [], ["科目", "预算科目", "类款项", "类款", "Subject"]),
        new(FieldRole.Amount, [], [
            "金额", "预算金额", "预算数", "预算", "年初预算数", "调整预算数", "决算数", "执行数", "指标金额", "支付金额", "合计", "小计", "总计",
            "结转下年", "年终结转", "年终结转结余", "年末结转和结余",
            "Amount", "Amt", "BudgetAmount", "BudgetAmt", "CurAmt", "PayAmount", "PayAmt", "Money"]),
        new(FieldRole.FundSource, [], ["资金来源", "FoundType", "FundSource"]),
        new(FieldRole.FundSource, [], ["Fund"], IsSure: false),
        new(FieldRole.FundOrigin, [], ["资金年度", "本年/上年结转", "FundOrigin"]),
        new(FieldRole.ExpenditureKind, [], ["支出类型", "基本支出/项目支出", "ExpenditureKind"]),
        new(FieldRole.BudgetPhase, [], ["预算阶段", "BudgetPhase"]),
        new(FieldRole.FundNature, [], ["资金性质", "FundType"]),
        new(FieldRole.BudgetUnit, [], ["预算单位", "二级预算单位", "Agency", "BudgetUnit"]),
        new(FieldRole.BudgetUnit, [], ["单位"], IsSureAlone: false),
        new(FieldRole.BudgetUnit, [], ["机构"], IsSure: false),
        new(FieldRole.Department, [], ["主管部门", "部门", "一级预算单位", "Dept", "SupDep", "Department"]),
        new(FieldRole.Project, [], ["预算项目", "一级项目", "二级项目", "DepPro", "Project"]),
        new(FieldRole.Project, [], ["项目", "Pro"], IsSureAlone: false),
        new(FieldRole.ProjectCategory, [], ["项目类别", "ProCat", "ProKind", "ProjectCategory"]),
        new(FieldRole.Indicator, [], ["一级指标"], IndicatorLevel: 1),
        new(FieldRole.Indicator, [], ["二级指标"], IndicatorLevel: 2),
        new(FieldRole.Indicator, [], ["三级指标"], IndicatorLevel: 3),
        new(FieldRole.Indicator, [], ["绩效指标"]),
        new(FieldRole.IndicatorTarget, [], ["指标值", "目标值", "年度指标值", "年度目标值"]),
        new(FieldRole.BudgetAccount, [], ["预算账本", "四本预算", "BudgetAccount"]),
        new(FieldRole.FiscalYear, [], ["预算年度", "年度", "FiscalYear", "BgtYear", "Year"]),
        new(FieldRole.Division, [], ["行政区划", "财政区划", "MofDiv"]),
        new(FieldRole.DocumentNumber, [], ["指标文号", "本级指标文号", "文号", "CorBgtDoc", "BgtDoc"]),
        new(FieldRole.LineNumber, [], ["序号", "行次", "行号"]),
        new(FieldRole.Remark, [], ["备注", "说明", "Remark"]),
    ];
}
