namespace GovBudget.Classification.Catalogs.Columns;

/// <summary>What a field of a table or of an interface is about, told by its header (字段含义).</summary>
public enum FieldRole
{
    /// <summary>Not known.</summary>
    None = 0,

    /// <summary>A subject (科目) of a classification scheme.</summary>
    Subject = 1,

    /// <summary>Money (金额).</summary>
    Amount = 2,

    /// <summary>Where the money comes from (资金来源).</summary>
    FundSource = 3,

    /// <summary>The nature of the money (资金性质), a code list of the budget systems that names the account too.</summary>
    FundNature = 4,

    /// <summary>The unit (预算单位).</summary>
    BudgetUnit = 5,

    /// <summary>The department that the unit belongs to (主管部门).</summary>
    Department = 6,

    /// <summary>The project (项目).</summary>
    Project = 7,

    /// <summary>The category of the project (项目类别).</summary>
    ProjectCategory = 8,

    /// <summary>A performance indicator (绩效指标); <see cref="ColumnHeader.IndicatorLevel"/> says of which level.</summary>
    Indicator = 9,

    /// <summary>What the indicator is to reach (目标值, 指标值).</summary>
    IndicatorTarget = 10,

    /// <summary>The budget account (四本预算).</summary>
    BudgetAccount = 11,

    /// <summary>The fiscal year (预算年度).</summary>
    FiscalYear = 12,

    /// <summary>The administrative division (行政区划).</summary>
    Division = 13,

    /// <summary>The number of the document that assigns the money (指标文号).</summary>
    DocumentNumber = 14,

    /// <summary>The number of the line (序号, 行次).</summary>
    LineNumber = 15,

    /// <summary>Words (备注).</summary>
    Remark = 16,

    /// <summary>
    /// A code, a name or a key of something that the header does not say (编码, name): <see cref="ColumnHeader.Part"/> says which. It may be a subject of any
    /// scheme, a unit or a project; <see cref="CodeColumn.Detect"/> looks at the values.
    /// </summary>
    Unstated = 17,

    /// <summary>The year that the money comes from (资金年度): this one, or carried over (本年/上年结转).</summary>
    FundOrigin = 18,

    /// <summary>The kind of expenditure (支出类型): 基本支出, 项目支出.</summary>
    ExpenditureKind = 19,

    /// <summary>The phase of the budget (预算阶段): 年初预算, 决算.</summary>
    BudgetPhase = 20,
}
