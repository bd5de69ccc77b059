using GovBudget.Classification.Checks;

namespace GovBudget.Classification.Disclosures.Relations;

/// <summary>The names that the narrative lists under 人员经费 and 公用经费 are those that have money in the economic table (relation 58).</summary>
internal static class NarrativeLists
{
    public static IEnumerable<RelationResult> Check(BudgetDisclosure document)
    {
        if (document.Table(TableKind.BasicExpenditureByEconomic) is not { } table)
        {
            yield break;
        }

        foreach (NarrativeList list in document.Narrative.Lists)
        {
            ExpenditureKind kind = list.Label switch
            {
                "人员经费" => ExpenditureKind.Personnel,
                "公用经费" or "日常公用经费" => ExpenditureKind.Operating,
                _ => ExpenditureKind.None,
            };
            if (kind != ExpenditureKind.None && table.Columns.Any(c => c.Meaning.Kind == kind))
            {
                yield return Check(table, list, kind);
            }
        }
    }

    private static RelationResult Check(DisclosedTable table, NarrativeList list, ExpenditureKind kind)
    {
        HashSet<string> listed = [.. list.Names.Select(PrintedText.Normalize)];
        HashSet<string> printed =
        [
            .. table.Lines.OfType<EconomicLine>()
                .Where(l => l is { Department.Level: SubjectLevel.Section } or { Department: null, PrintedGovernmentName: not null } && l.Amount(kind: kind) is { Amount.IsZero: false })
                .Select(l => PrintedText.Normalize(l.PrintedName)),
        ];
        if (printed.Count == 0)
        {
            return Operands.NotChecked(58, list.Line, $"情况说明 {list.Label} 所列科目与基本支出经济分类表一致", "表中的科目未能识别");
        }

        string[] unlisted = [.. printed.Except(listed).Order(StringComparer.Ordinal)];
        string[] unprinted = [.. listed.Except(printed).Order(StringComparer.Ordinal)];
        string note = string.Join("；", new[]
        {
            unlisted.Length == 0 ? string.Empty : $"说明未列：{string.Join("、", unlisted)}",
            unprinted.Length == 0 ? string.Empty : $"表中无金额：{string.Join("、", unprinted)}",
        }.Where(n => n.Length > 0));
        return Operands.Decided(58, list.Line, $"情况说明 {list.Label} 所列科目与基本支出经济分类表一致", note.Length == 0, note) with { Weight = Severity.Warning };
    }
}
