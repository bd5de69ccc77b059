using GovBudget.Classification.Disclosures.Grids;

namespace GovBudget.Classification.Disclosures.Tables;

/// <summary>Tells what a table is by the words of its title and, where the title is silent, of its headings.</summary>
internal static class TableClassifier
{
    public static TableKind Classify(string? title, GridHeader header)
    {
        string full = PrintedText.Normalize(title ?? string.Empty);
        // A remark such as （不含上年结转） limits a table; it does not say what the table is.
        string core = WithoutRemarks(full);
        bool Has(string word) => core.Contains(word, StringComparison.Ordinal);

        return core switch
        {
            "" => TableKind.Other,
            _ when Has("绩效") => Has("整体") ? TableKind.OverallPerformanceTarget : TableKind.PerformanceTarget,
            _ when Has("政府采购") => TableKind.GovernmentProcurement,
            _ when Has("政府购买服务") => TableKind.Other,
            _ when Has("三公") => TableKind.ThreePublic,
            _ when Has("机关运行") => TableKind.OperatingExpense,
            _ when Has("国有资本") => TableKind.StateCapital,
            _ when Has("政府性基金") => Has("支出") ? TableKind.GovernmentFundExpenditure : TableKind.GovernmentFundRevenue,
            _ when Has("财政拨款收支") || Has("财政拨款收入支出") => TableKind.FiscalAppropriationSummary,
            _ when Has("项目支出") && IsEconomic(full, header) => TableKind.Other,
            _ when Has("项目支出") => full.Contains("（上年结转", StringComparison.Ordinal) || Has("结转") ? TableKind.CarriedOverProjectExpenditure : TableKind.ProjectExpenditure,
            _ when Has("基本支出") => IsEconomic(full, header) ? TableKind.BasicExpenditureByEconomic : TableKind.Other,
            _ when Has("一般公共预算") && Has("支出") => IsEconomic(full, header) ? TableKind.Other : TableKind.GeneralPublicExpenditure,
            _ when Has("财政拨款") => TableKind.Other,
            _ when Has("收支") || Has("收入支出") => TableKind.RevenueExpenditureSummary,
            _ when Has("收入") && (Has("总") || Has("收入预算") || Has("收入决算")) => TableKind.Revenue,
            _ when Has("支出") && (Has("总") || Has("支出预算") || Has("支出决算")) => TableKind.Expenditure,
            _ => TableKind.Other,
        };
    }

    private static bool IsEconomic(string title, GridHeader header) =>
        title.Contains("经济", StringComparison.Ordinal)
        || (!title.Contains("功能", StringComparison.Ordinal) && header.Paths.Any(p => p.Any(h => h.Contains("经济", StringComparison.Ordinal))));

    private static string WithoutRemarks(string title)
    {
        int depth = 0;
        return string.Concat(title.Where(c =>
        {
            depth += c == '（' ? 1 : 0;
            bool outside = depth == 0;
            depth -= c == '）' && depth > 0 ? 1 : 0;
            return outside;
        }));
    }
}
