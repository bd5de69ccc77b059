namespace GovBudget.Classification.Aggregation;

/// <summary>The dimensions (维度) that budget lines usually have.</summary>
public static class Dimension
{
    /// <summary>The function of expenditure (支出功能分类).</summary>
    public static Dimension<FunctionalCode> Function { get; } = new("支出功能分类");

    /// <summary>The economic classification of the department budget (部门预算支出经济分类).</summary>
    public static Dimension<DepartmentEconomicCode> DepartmentEconomic { get; } = new("部门预算支出经济分类");

    /// <summary>The economic classification of the government budget (政府预算支出经济分类).</summary>
    public static Dimension<GovernmentEconomicCode> GovernmentEconomic { get; } = new("政府预算支出经济分类");

    /// <summary>The revenue classification (收入分类).</summary>
    public static Dimension<RevenueCode> Revenue { get; } = new("收入分类");

    /// <summary>The fund source (资金来源).</summary>
    public static Dimension<FundSource> FundSource { get; } = new("资金来源");

    /// <summary>The fund origin: current year or carried over (本年/上年结转).</summary>
    public static Dimension<FundOrigin> FundOrigin { get; } = new("资金年度");

    /// <summary>The expenditure kind: basic, project … (支出类型).</summary>
    public static Dimension<ExpenditureKind> ExpenditureKind { get; } = new("支出类型");

    /// <summary>The budget unit (预算单位), by name or number.</summary>
    public static Dimension<string> Unit { get; } = new("预算单位");

    /// <summary>The project (项目), by name or number.</summary>
    public static Dimension<string> Project { get; } = new("项目");

    /// <summary>The budget phase (预算阶段).</summary>
    public static Dimension<BudgetPhase> Phase { get; } = new("预算阶段");

    /// <summary>Makes a dimension of one's own, such as the district or the cost centre. Keep it: only the same object names the same column.</summary>
    /// <param name="title">What it is called in a table.</param>
    /// <exception cref="ArgumentException"><paramref name="title"/> is <see langword="null"/> or blank.</exception>
    public static Dimension<string> OfTexts(string title)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(title);
        return new(title);
    }
}
