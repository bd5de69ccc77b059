namespace GovBudget.Classification.Disclosures.Relations;

/// <summary>How findings call tables, lines and columns.</summary>
internal static class Names
{
    public static string Of(DisclosedTable table) => Of(table.Kind) is { Length: > 0 } name ? name : table.Title;

    public static string Of(TableKind kind) => kind switch
    {
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
        _ => string.Empty,
    };

    public static string Of(DisclosedLine line) => line switch
    {
        FunctionalLine { Code: { } code, IsCodePrinted: true } => $"{code} {line.PrintedName}",
        RevenueLine revenue => $"{revenue.Code} {line.PrintedName}",
        EconomicLine { PrintedGovernmentName: { } government } => $"{line.PrintedName}／{government}",
        _ => line.PrintedName,
    };

    public static string Of(DisclosedColumn column)
    {
        int last = column.Heading.LastIndexOf('/');
        return column.Heading[(last + 1)..].Trim();
    }
}
