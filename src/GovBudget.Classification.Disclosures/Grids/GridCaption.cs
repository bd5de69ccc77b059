using System.Text.RegularExpressions;
using GovBudget.Classification.Disclosures.Text;

namespace GovBudget.Classification.Disclosures.Grids;

/// <summary>What the lines above a table say of it: label (公开01表), title, whose table it is, unit, year.</summary>
internal sealed partial record GridCaption(string? Label, string? Title, int TitleLine, string? Owner, AmountUnit Unit)
{
    // Captions are short; what is longer, or ends like a sentence, is prose that happens to stand above.
    private const int LongestCaption = 60;
    private const int MostLines = 10;

    public bool HasTitle => Title is not null;

    public static GridCaption Read(IReadOnlyList<SourceLine> above)
    {
        var caption = new GridCaption(null, null, 0, null, AmountUnit.None);
        foreach (SourceLine line in above.Reverse().Where(l => !l.IsBlank).Take(MostLines))
        {
            string text = line.Text.Trim();
            if (text.Length > LongestCaption || text.EndsWith('。') || text.EndsWith('；'))
            {
                break;
            }

            caption = caption.With(line.Number, text);
        }

        return caption;
    }

    public bool IsSameTableAs(GridCaption other) =>
        Same(Title, other.Title) && (Label is null || other.Label is null || Same(Label, other.Label)) && Same(Owner, other.Owner);

    /// <summary>The unit that a line names behind 单位, or alone: 单位：万元, （单位:元）, 金额单位：元, 万元.</summary>
    public static AmountUnit UnitIn(string text)
    {
        Match match = UnitPattern().Match(text);
        return match.Success && AmountUnit.TryParsePrinted(match.Groups["unit"].Value, out AmountUnit unit) ? unit : AmountUnit.None;
    }

    private static bool Same(string? left, string? right) =>
        left is null ? right is null : right is not null && PrintedText.Normalize(left) == PrintedText.Normalize(right);

    private GridCaption With(int number, string text)
    {
        GridCaption next = this;
        AmountUnit unit = UnitIn(text);
        if (unit != AmountUnit.None)
        {
            next = Unit == AmountUnit.None ? next with { Unit = unit } : next;
            text = UnitPattern().Replace(text, string.Empty).Trim(' ', '　', '（', '）', '(', ')');
        }

        Match owner = OwnerPattern().Match(text);
        if (owner.Success)
        {
            return Owner is null ? next with { Owner = owner.Groups["owner"].Value.Trim() } : next;
        }

        if (LabelPattern().IsMatch(text))
        {
            return Label is null ? next with { Label = text } : next;
        }

        return Title is null && IsTitle(text) ? next with { Title = text, TitleLine = number } : next;
    }

    private static bool IsTitle(string text) => text.Contains('表') && !text.Contains("...", StringComparison.Ordinal) && !text.Contains('…') && !PageNumberAtEnd().IsMatch(text);

    [GeneratedRegex(@"(?:(?:金额)?单位\s*[:：]\s*|^\s*|\s)(?:人民币)?(?<unit>元|千元|万元|百万元|亿元)\s*[)）]?\s*$")]
    private static partial Regex UnitPattern();

    [GeneratedRegex(@"^(?:部门名称|部门（单位）|部门\(单位\)|部门|单位名称|编制单位|编制部门|预算单位|预算部门|填报单位|公开部门)\s*(?:（单位）)?\s*[:：]\s*(?<owner>.*)$")]
    private static partial Regex OwnerPattern();

    [GeneratedRegex(@"^(?:附?件?|(?:单位|部门)?(?:预算|决算)?(?:公开)?)\s*(?:表\s*[\d一二三四五六七八九十]+(?:-\d+)?|[\d]+\s*表)\s*[:：]?$")]
    private static partial Regex LabelPattern();

    // 目录 lines end with the page: 收支总表	3 comes without its tab, or behind dots.
    [GeneratedRegex(@"表\s*[.．·…]*\s*\d+$")]
    private static partial Regex PageNumberAtEnd();
}
