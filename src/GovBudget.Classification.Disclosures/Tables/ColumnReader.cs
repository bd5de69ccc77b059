using System.Globalization;
using System.Text.RegularExpressions;
using GovBudget.Classification.Disclosures.Grids;

namespace GovBudget.Classification.Disclosures.Tables;

/// <summary>Understands the columns of a table by their headings.</summary>
internal static partial class ColumnReader
{
    private static readonly string[] AmountWords = ["合计", "小计", "总计", "金额", "预算", "决算", "执行数", "经费", "支出", "收入", "资金", "结转", "拨款"];

    private static readonly string[] TextHeadings = ["备注", "说明", "类型", "类别", "依据", "目标", "内容", "时间", "理由"];

    /// <summary>Reads the columns; those of the document's own year carry no year.</summary>
    public static IReadOnlyList<DisclosedColumn> Read(GridHeader header, int fiscalYear, DisclosureKind kind)
    {
        ColumnRole[] roles = [.. header.Paths.Select(RoleByHeading)];
        var columns = new DisclosedColumn[header.Width];
        IReadOnlyList<TableHalf> halves = TableHalf.Split(roles);
        foreach ((int start, int end) in halves)
        {
            IReadOnlyList<string> shared = SharedHeadings(header, roles, start, end);
            TableSide side = halves.Count == 1 ? TableSide.None : SideOf(header.Paths.Skip(start).Take(end - start));
            for (int c = start; c < end; c++)
            {
                ColumnMeaning meaning = Meaning(header.Paths[c], roles[c], shared, fiscalYear, kind) with { Side = side };
                columns[c] = new DisclosedColumn(c, string.Join(" / ", header.Paths[c]), meaning);
            }
        }

        return columns;
    }

    private static ColumnRole RoleByHeading(IReadOnlyList<string> path)
    {
        if (path.Count == 0)
        {
            return ColumnRole.Unknown;
        }

        string leaf = path[^1];
        return leaf switch
        {
            "类" or "款" or "项" or "目" => ColumnRole.CodePart,
            "序号" or "行次" => ColumnRole.Ordinal,
            _ when PrintedWords.IsCodeHeading(leaf) => ColumnRole.Code,
            _ when PrintedWords.IsKeyHeading(leaf) => ColumnRole.Name,
            _ when leaf.Contains('%') || leaf.EndsWith('率') || leaf.EndsWith("占比", StringComparison.Ordinal) || leaf.EndsWith("比重", StringComparison.Ordinal) => ColumnRole.Rate,
            _ when path.Any(p => p.Contains("增减", StringComparison.Ordinal)) => ColumnRole.Difference,
            _ when leaf.EndsWith("数量", StringComparison.Ordinal) || leaf.EndsWith("人数", StringComparison.Ordinal) || leaf.EndsWith("（辆）", StringComparison.Ordinal) => ColumnRole.Count,
            _ when TextHeadings.Any(t => leaf.Contains(t, StringComparison.Ordinal)) => ColumnRole.Text,
            _ when IsAmountHeading(path) => ColumnRole.Amount,
            _ => ColumnRole.Unknown,
        };
    }

    private static bool IsAmountHeading(IReadOnlyList<string> path) =>
        path.Any(p => AmountWords.Any(w => p.Contains(w, StringComparison.Ordinal)) || YearPattern().IsMatch(p) || FacetVocabulary.IsFacet(p));

    /// <summary>Headings over every figure of a half tell what the table is, not what a column is.</summary>
    private static string[] SharedHeadings(GridHeader header, ColumnRole[] roles, int start, int end)
    {
        int[] amounts = [.. Enumerable.Range(start, end - start).Where(c => roles[c] == ColumnRole.Amount)];
        return amounts.Length == 0
            ? []
            : [.. header.Paths[amounts[0]].Where(heading => amounts.All(c => header.Paths[c].Contains(heading)))];
    }

    private static ColumnMeaning Meaning(IReadOnlyList<string> path, ColumnRole role, IReadOnlyList<string> shared, int fiscalYear, DisclosureKind kind)
    {
        var meaning = new ColumnMeaning(role);
        bool leafSpeaks = false;
        if (role is not (ColumnRole.Amount or ColumnRole.Difference or ColumnRole.Rate or ColumnRole.Count))
        {
            return meaning;
        }

        foreach (string heading in path)
        {
            if (YearPattern().Match(heading) is { Success: true } year)
            {
                int named = int.Parse(year.Groups[1].Value, CultureInfo.InvariantCulture);
                meaning = meaning with { Year = named == fiscalYear ? 0 : named };
            }
            else if (PriorYear().IsMatch(heading))
            {
                meaning = meaning with { Year = fiscalYear - 1 };
            }

            if (!shared.Contains(heading))
            {
                ColumnMeaning refined = FacetVocabulary.Refine(meaning, heading);
                leafSpeaks = refined != meaning;
                meaning = refined;
            }
        }

        // A final account prints the budget beside what was spent; its own amounts are those that were spent.
        if (kind == DisclosureKind.FinalAccount && path.FirstOrDefault(h => h.Contains("预算数", StringComparison.Ordinal)) is { } budget && !shared.Contains(budget))
        {
            return meaning with { Other = budget };
        }

        // 机关运行经费 may stand beside the three public expenses; it is no total of them.
        if (path.FirstOrDefault(h => h.Contains("机关运行", StringComparison.Ordinal)) is { } running && !shared.Contains(running))
        {
            return meaning with { Other = running };
        }

        string leaf = path[^1];
        bool saysMore = leafSpeaks || FacetVocabulary.IsFacet(leaf) || TotalHeading().IsMatch(leaf) || shared.Contains(leaf);
        return saysMore ? meaning : meaning with { Other = leaf };
    }

    /// <summary>The side that the first heading of a half names; a half may be one column narrower in print than in fact.</summary>
    private static TableSide SideOf(IEnumerable<IReadOnlyList<string>> paths) => paths.Where(p => p.Count > 1).Select(p => p[0] switch
    {
        var top when top.EndsWith("收入", StringComparison.Ordinal) => TableSide.Revenue,
        var top when top.EndsWith("支出", StringComparison.Ordinal) => TableSide.Expenditure,
        _ => TableSide.None,
    }).FirstOrDefault(side => side != TableSide.None);

    // Headings of which the figures are all the money that the wider headings speak of.
    [GeneratedRegex(@"(?:合计|小计|总计|金额|预算|决算|执行|安排|合计数)数?$|^20\d\d年?度?$|^本年(?:收入|支出)$|^数$")]
    private static partial Regex TotalHeading();

    // 上年结转 is money of this year's budget; 上年, 上年预算数 are the year before.
    [GeneratedRegex(@"^上年(?:度|预算|执行|决算|数|$)")]
    private static partial Regex PriorYear();

    [GeneratedRegex(@"(20\d\d)年")]
    private static partial Regex YearPattern();
}
