namespace GovBudget.Classification.Aggregation;

/// <summary>One line of a budget with everything that it may say of itself; what it does not say is absent.</summary>
/// <remarks>For tables written down by hand and for reading lines back. Whoever has types of his own needs no such lines: see <see cref="BudgetTable.From"/>.</remarks>
public readonly record struct BudgetLine
{
    /// <summary>The function of expenditure (支出功能分类).</summary>
    public FunctionalCode? Function { get; init; }

    /// <summary>The economic classification of the department budget (部门预算支出经济分类).</summary>
    public DepartmentEconomicCode? DepartmentEconomic { get; init; }

    /// <summary>The economic classification of the government budget (政府预算支出经济分类).</summary>
    public GovernmentEconomicCode? GovernmentEconomic { get; init; }

    /// <summary>The revenue classification (收入分类).</summary>
    public RevenueCode? Revenue { get; init; }

    /// <summary>The fund source (资金来源); <see cref="FundSource.None"/> where nothing is said.</summary>
    public FundSource FundSource { get; init; }

    /// <summary>The fund origin (本年/上年结转); <see cref="FundOrigin.None"/> where nothing is said.</summary>
    public FundOrigin FundOrigin { get; init; }

    /// <summary>The expenditure kind (支出类型); <see cref="ExpenditureKind.None"/> where nothing is said.</summary>
    public ExpenditureKind ExpenditureKind { get; init; }

    /// <summary>The budget unit (预算单位).</summary>
    public string? Unit { get; init; }

    /// <summary>The project (项目).</summary>
    public string? Project { get; init; }

    /// <summary>The budget phase (预算阶段); <see cref="BudgetPhase.None"/> where nothing is said.</summary>
    public BudgetPhase Phase { get; init; }

    /// <summary>The amount; <see langword="null"/> for a blank cell, which is not 0 元.</summary>
    public BudgetAmount? Amount { get; init; }
}
