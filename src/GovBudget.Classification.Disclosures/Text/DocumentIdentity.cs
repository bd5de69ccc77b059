using System.Text.RegularExpressions;

namespace GovBudget.Classification.Disclosures.Text;

/// <summary>Whose document it is, of which year and kind, by its first lines and the lines above its tables.</summary>
internal sealed partial record DocumentIdentity(string Organization, FiscalYear Year, DisclosureKind Kind)
{
    public static DocumentIdentity Of(DocumentCollector document)
    {
        string[] head = [.. document.Head.Select(l => PrintedText.Normalize(l.Text))];
        string[] titles = [.. document.Grids.Select(g => g.Caption.Title).OfType<string>().Select(PrintedText.Normalize)];
        return new(OrganizationIn(document, head), YearIn(head, titles), KindIn(head, titles));
    }

    private static FiscalYear YearIn(string[] head, string[] titles)
    {
        string? year = head.Select(l => TitleYear().Match(l)).FirstOrDefault(m => m.Success)?.Groups["year"].Value
            ?? titles.Select(t => AnyYear().Match(t)).Where(m => m.Success).GroupBy(m => m.Groups["year"].Value)
                .OrderByDescending(g => g.Count()).ThenByDescending(g => g.Key, StringComparer.Ordinal).FirstOrDefault()?.Key
            ?? head.Select(l => AnyYear().Match(l)).FirstOrDefault(m => m.Success)?.Groups["year"].Value;
        return year is not null && FiscalYear.TryParse(year, out FiscalYear found) ? found : default;
    }

    private static DisclosureKind KindIn(string[] head, string[] titles)
    {
        int finals = head.Concat(titles).Count(l => l.Contains("决算", StringComparison.Ordinal));
        int budgets = head.Concat(titles).Count(l => l.Contains("预算", StringComparison.Ordinal) && !l.Contains("决算", StringComparison.Ordinal));
        return finals > budgets ? DisclosureKind.FinalAccount : DisclosureKind.Budget;
    }

    private static string OrganizationIn(DocumentCollector document, string[] head)
    {
        string? owner = document.Grids.Select(g => g.Caption.Owner).OfType<string>().Select(WithoutRemark)
            .Where(o => o.Length > 1).GroupBy(o => o, StringComparer.Ordinal)
            .OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal).FirstOrDefault()?.Key;
        if (owner is not null)
        {
            return owner;
        }

        string? titled = head.Select(l => TitleOrganization().Match(l)).FirstOrDefault(m => m.Success && !m.Groups["name"].Value.StartsWith('第'))?.Groups["name"].Value;
        return titled ?? head.Select(WithoutRemark).FirstOrDefault(l => OrganizationEnding().IsMatch(l)) ?? string.Empty;
    }

    /// <summary>A name without what says which document it stands in: 大同市促进外来投资局[部门], …（汇总）.</summary>
    private static string WithoutRemark(string name) => Remark().Replace(PrintedText.Normalize(name), string.Empty);

    [GeneratedRegex(@"(?<year>20\d\d)年度?.{0,30}(?:预算|决算)")]
    private static partial Regex TitleYear();

    [GeneratedRegex(@"(?<year>20\d\d)年")]
    private static partial Regex AnyYear();

    [GeneratedRegex(@"^(?:第.{1,3}部分)?(?:20\d\d年度?)?(?<name>[^，。：\d]{4,30}?)(?:20\d\d年度?)?(?:部门|单位)(?:综合)?(?:预算|决算)")]
    private static partial Regex TitleOrganization();

    [GeneratedRegex(@"^[^，。：]{2,30}(?:局|委|厅|办|院|中心|部|委员会|办公室|政协|会|处|所|校|机关)$")]
    private static partial Regex OrganizationEnding();

    [GeneratedRegex(@"（(?:部门|单位|汇总|本级|机关)）$")]
    private static partial Regex Remark();
}
