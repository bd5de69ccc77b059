using GovBudget.Classification.Checks;
using GovBudget.Classification.Disclosures.Narratives;

namespace GovBudget.Classification.Disclosures.Relations;

/// <summary>What the narrative says of performance targets against the forms that are published (relation 60).</summary>
internal static class NarrativePerformance
{
    public static IEnumerable<RelationResult?> Check(NarrativeContext context) =>
    [
        .. context.Document.Narrative.Counts.Where(c => c.Unit == "个").Select(c => Count(context.Document, c)),
        .. context.Document.Narrative.Figures.Select(f => Amount(context, f)),
    ];

    private static RelationResult? Count(BudgetDisclosure document, NarrativeCount count)
    {
        if (NarrativeTopics.Of(count.Section) is not (NarrativeTopic.ProjectPerformance or NarrativeTopic.OverallPerformance))
        {
            return null;
        }

        ProjectLine[] projects = [.. document.Table(TableKind.ProjectExpenditure)?.Lines.OfType<ProjectLine>() ?? []];
        string label = count.Label;
        if (label.Contains("公开项目绩效目标", StringComparison.Ordinal) && ProjectForms.In(document).Any())
        {
            string missing = string.Join("、", projects.Except(ProjectForms.Match(document).Keys).Select(p => $"{p.Unit} {p.PrintedName} {p.Total} {p.Total?.Unit.ChineseName}"));
            return Stated(count, "公开的项目绩效目标表", ProjectForms.In(document).Count(), missing.Length == 0 ? string.Empty : $"缺：{missing}");
        }

        if (label.Contains("绩效目标管理", StringComparison.Ordinal) && label.Contains("项目", StringComparison.Ordinal) && projects.Length > 0)
        {
            return Stated(count, "项目支出表的项目", projects.Length, string.Empty);
        }

        return label.Contains("预算单位", StringComparison.Ordinal) && !document.Units.IsEmpty
            ? Stated(count, "预算单位名单", document.Units.Length, string.Empty)
            : null;
    }

    private static RelationResult Stated(NarrativeCount count, string what, int present, string note)
    {
        bool holds = count.Count == present;
        return Operands.Decided(60, count.Line, $"情况说明 {count.Label} {count.Count:0} 个 = {what} {present} 个", holds, holds ? string.Empty : note);
    }

    private static RelationResult? Amount(NarrativeContext context, NarrativeFigure figure)
    {
        DisclosedLine? whole = context.Table(TableKind.ProjectExpenditure)?.FindWhole();
        TotalLine? expenditure = context.Table(TableKind.Expenditure)?.FindTotal();
        string core = context.Core(figure.Label);
        return NarrativeContext.TopicOf(figure) switch
        {
            NarrativeTopic.ProjectPerformance when core == "金额" || core.EndsWith("共计金额", StringComparison.Ordinal) =>
                Operands.Equal(60, figure.Line, $"情况说明 绩效目标 {figure.Label} = 项目支出表 合计", figure.Amount, whole?.Total),
            NarrativeTopic.OverallPerformance when core is "基本支出" or "项目支出" =>
                Overall(figure, core, expenditure?.Amount(kind: ExpenditureKind.ParsePrinted(core))),
            NarrativeTopic.OverallPerformance when core.EndsWith("预算金额", StringComparison.Ordinal) => Overall(figure, "合计", expenditure?.Total),
            _ => null,
        };
    }

    /// <summary>The targets of a department as a whole cover all it spends; leaving out basic expenditure is worth a question.</summary>
    private static RelationResult? Overall(NarrativeFigure figure, string column, PrintedAmount? printed) =>
        printed is null ? null : Operands.Equal(60, figure.Line, $"情况说明 整体绩效目标 {figure.Label} = 支出总表 {column}", figure.Amount, printed) is { } result
            ? result with { Weight = Severity.Warning }
            : null;
}
