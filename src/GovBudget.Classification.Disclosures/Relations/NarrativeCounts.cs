using GovBudget.Classification.Checks;
using GovBudget.Classification.Disclosures.Narratives;

namespace GovBudget.Classification.Disclosures.Relations;

/// <summary>Procurement by kind (relation 24) and vehicles by use (relation 61).</summary>
internal static class NarrativeCounts
{
    public static IEnumerable<RelationResult?> Check(BudgetDisclosure document) => [Procurement(document.Narrative), .. Vehicles(document)];

    private static RelationResult? Procurement(DisclosureNarrative narrative)
    {
        NarrativeFigure[] figures = [.. narrative.Figures.Where(f => NarrativeTopics.Of(f.Section) == NarrativeTopic.Procurement)];
        NarrativeFigure? Of(string word) => figures.FirstOrDefault(f => f.Label.Contains(word, StringComparison.Ordinal));
        return Of("总额") is { } total && (Of("货物"), Of("工程"), Of("服务")) is ({ } goods, { } works, { } services)
            ? Operands.Sum(24, total.Line, "情况说明 政府采购预算总额 = 货物 + 工程 + 服务", total.Amount, [goods.Amount, works.Amount, services.Amount])
            : null;
    }

    private static IEnumerable<RelationResult?> Vehicles(BudgetDisclosure document)
    {
        NarrativeCount[] counts = [.. document.Narrative.Counts.Where(c => c.Unit == "辆")];
        int present = Array.FindIndex(counts, c => c.Label.Contains("实有", StringComparison.Ordinal) || c.Label.Contains("共有车辆", StringComparison.Ordinal));
        if (present < 0)
        {
            yield break;
        }

        NarrativeCount[] byUse = [.. counts.Skip(present + 1).Where(c => c.Section == counts[present].Section && c.Label.Contains("用车", StringComparison.Ordinal))];
        if (byUse.Length > 1)
        {
            yield return Operands.Decided(61, counts[present].Line, $"实有车辆 {counts[present].Count:0} 辆 = 各用途之和 {byUse.Sum(c => c.Count):0} 辆", counts[present].Count == byUse.Sum(c => c.Count));
        }

        if (Array.Find(counts, c => c.Label.EndsWith("编制", StringComparison.Ordinal)) is { } quota)
        {
            yield return Operands.Decided(61, quota.Line, $"实有车辆 {counts[present].Count:0} 辆 ≤ 编制 {quota.Count:0} 辆", counts[present].Count <= quota.Count) with { Weight = Severity.Warning };
        }

        if (ThreePublicFigures.Of(document, ThreePublicItem.VehicleOperation) is { Amount.Amount.IsZero: false } operation)
        {
            yield return Operands.Decided(61, operation.Line, "有公务用车运行维护费，则有车辆", counts[present].Count > 0) with { Weight = Severity.Info };
        }
    }
}
