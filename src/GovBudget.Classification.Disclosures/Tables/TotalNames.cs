using GovBudget.Classification.Disclosures.Grids;

namespace GovBudget.Classification.Disclosures.Tables;

/// <summary>The names of total rows and which total each is.</summary>
internal static class TotalNames
{
    private static readonly string[] CurrentYearNames = ["本年收入合计", "本年支出合计", "本年收入", "本年支出", "收入合计", "支出合计"];

    public static bool IsTotal(string label) => PrintedWords.IsTotal(label) || CurrentYearNames.Contains(label, StringComparer.Ordinal);

    /// <summary>Which total a label names; 收入合计 below a total of the year, or below what is carried over, takes that in.</summary>
    public static TotalKind KindOf(string label, TableSide side, bool isBelowYear) =>
        isBelowYear && (label is "收入合计" or "支出合计") ? TotalKind.GrandTotal
        : CurrentYearNames.Contains(label, StringComparer.Ordinal) ? TotalKind.CurrentYear
        : side != TableSide.None && label.EndsWith("总计", StringComparison.Ordinal) ? TotalKind.GrandTotal
        : TotalKind.Total;
}
