using System.Text.RegularExpressions;
using GovBudget.Classification.Checks;
using GovBudget.Classification.Disclosures.Text;

namespace GovBudget.Classification.Disclosures.Relations;

/// <summary>Words that belong to another document or to the template (relation 62).</summary>
internal static partial class Wording
{
    public static IEnumerable<RelationResult> Check(BudgetDisclosure document, IReadOnlyList<SourceLine> prose)
    {
        foreach (NarrativeChange change in document.Narrative.Figures.Select(f => f.Change).OfType<NarrativeChange>().Where(c => c.Word is "增长" or "下降").DistinctBy(c => c.Line))
        {
            yield return Operands.Decided(62, change.Line, $"“{change.Word}{change.Amount}{change.Amount?.Unit.ChineseName}”：金额的变动称增加或减少，比率的变动称增长或下降", holds: false) with { Weight = Severity.Info };
        }

        bool isLocal = document.Organization.Contains('市') || document.Organization.Contains('县') || document.Organization.Contains('区');
        foreach (SourceLine line in prose)
        {
            if (isLocal && !document.Organization.Contains('省') && Provincial().Match(line.Text) is { Success: true } words)
            {
                yield return Found(line, $"市县文件中出现“{words.Value}”");
            }

            if (Placeholder().Match(line.Text) is { Success: true } placeholder)
            {
                yield return Found(line, $"模板占位符“{placeholder.Value}”未替换");
            }
        }
    }

    private static RelationResult Found(SourceLine line, string statement) =>
        Operands.Decided(62, line.Number, statement, holds: false) with { Weight = Severity.Warning };

    [GeneratedRegex("省直部门|省级部门|省本级部门")]
    private static partial Regex Provincial();

    [GeneratedRegex(@"(?<![A-Za-z0-9])(?:[Xx×ＸＸ]{2,}|[Xx],[Xx]{3})(?![A-Za-z0-9])|(?<![○〇])[○〇]{2,20}(?=万元|个|年)")]
    private static partial Regex Placeholder();
}
