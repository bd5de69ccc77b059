namespace GovBudget.Classification.Disclosures;

/// <summary>What a published table is, told by its title and headings, never by its number or place.</summary>
public enum TableKind
{
    /// <summary>A table that is none of the kinds below.</summary>
    Other = 0,

    /// <summary>收支总表: revenue beside expenditure by class.</summary>
    RevenueExpenditureSummary = 1,

    /// <summary>收入总表: revenue by fund source, of subjects or units.</summary>
    Revenue = 2,

    /// <summary>支出总表: expenditure of all funds by functional subject.</summary>
    Expenditure = 3,

    /// <summary>财政拨款收支总表: fiscal appropriation, revenue beside expenditure by class.</summary>
    FiscalAppropriationSummary = 4,

    /// <summary>一般公共预算支出表: expenditure of the general public budget by functional subject.</summary>
    GeneralPublicExpenditure = 5,

    /// <summary>基本支出经济分类表: basic expenditure by economic subject.</summary>
    BasicExpenditureByEconomic = 6,

    /// <summary>政府性基金预算收入表.</summary>
    GovernmentFundRevenue = 7,

    /// <summary>政府性基金预算支出表.</summary>
    GovernmentFundExpenditure = 8,

    /// <summary>国有资本经营预算收支表 or 支出表.</summary>
    StateCapital = 9,

    /// <summary>“三公”经费支出表.</summary>
    ThreePublic = 10,

    /// <summary>机关运行经费表.</summary>
    OperatingExpense = 11,

    /// <summary>项目支出表 of the year.</summary>
    ProjectExpenditure = 12,

    /// <summary>项目支出表 of money carried over (上年结转).</summary>
    CarriedOverProjectExpenditure = 13,

    /// <summary>项目支出绩效目标表: the targets of one project.</summary>
    PerformanceTarget = 14,

    /// <summary>部门（单位）整体支出绩效目标表.</summary>
    OverallPerformanceTarget = 15,

    /// <summary>政府采购预算表.</summary>
    GovernmentProcurement = 16,
}
