namespace GovBudget.Classification.Disclosures;

/// <summary>What the members of <see cref="TableKind"/> are called.</summary>
public static class TableKinds
{
    extension(TableKind kind)
    {
        /// <summary>The Chinese name, such as 收支总表; empty for <see cref="TableKind.Other"/>.</summary>
        /// <exception cref="ArgumentOutOfRangeException">The value is not a member of <see cref="TableKind"/>.</exception>
        public string ChineseName => kind switch
        {
            TableKind.Other => "",
            TableKind.RevenueExpenditureSummary => "收支总表",
            TableKind.Revenue => "收入总表",
            TableKind.Expenditure => "支出总表",
            TableKind.FiscalAppropriationSummary => "财政拨款收支总表",
            TableKind.GeneralPublicExpenditure => "一般公共预算支出表",
            TableKind.BasicExpenditureByEconomic => "基本支出经济分类表",
            TableKind.GovernmentFundRevenue => "政府性基金预算收入表",
            TableKind.GovernmentFundExpenditure => "政府性基金预算支出表",
            TableKind.StateCapital => "国有资本经营预算表",
            TableKind.ThreePublic => "“三公”经费表",
            TableKind.OperatingExpense => "机关运行经费表",
            TableKind.ProjectExpenditure => "项目支出表",
            TableKind.CarriedOverProjectExpenditure => "项目支出表（上年结转）",
            TableKind.PerformanceTarget => "项目绩效目标表",
            TableKind.OverallPerformanceTarget => "整体绩效目标表",
            TableKind.GovernmentProcurement => "政府采购表",
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "The value is not a kind of table."),
        };
    }
}
