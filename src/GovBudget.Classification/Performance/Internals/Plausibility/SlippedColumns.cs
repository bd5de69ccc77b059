using GovBudget.Classification.Checks;

namespace GovBudget.Classification.Performance.Internals.Plausibility;

/// <summary>Name and target that stand in each other's column, or a label that stands where the name belongs.</summary>
internal static class SlippedColumns
{
    public static IEnumerable<Remark> Of(TargetSheet sheet) =>
        from indicator in sheet.Indicators
        let words = Words(indicator, IndicatorText.Key(indicator.Name), IndicatorText.Target(indicator))
        where words is not null
        select Remark.Of(PerformanceFindingCodes.NameAndTargetSlipped, Severity.Warning, indicator, words);

    private static string? Words(PerformanceIndicator indicator, string name, string target) =>
        name.Length == 0 ? (target.Length > 0 ? "没有指标名称" : null)
        : indicator.TargetFailure.Reason == TargetParseFailureReason.NameInFront && indicator.Target is null ? "前混入了指标名称，请移到名称栏"
        : indicator.Target is not null ? (IsLabel(name) ? "的名称只是指标类别，没有说明考核什么" : null)
        : target.Length > 0 && target == name ? "与名称相同，疑似错栏"
        : ReadsAsTarget(name, target) ? "疑似错栏：名称像目标值，目标值栏却不是"
        : IsLabel(name) ? "的名称只是指标类别，没有说明考核什么"
        : null;

    private static bool ReadsAsTarget(string name, string target) =>
        IndicatorTarget.TryParse(name, out IndicatorTarget? read) && (read.Kind == IndicatorTargetKind.Quantitative || target.Length > 0);

    // 服务对象满意度 is a name as good as any.
    private static bool IsLabel(string name) =>
        IndicatorCategory.TryParsePrinted(name, out IndicatorCategory category)
        && (name.EndsWith("指标", StringComparison.Ordinal) || category is not (IndicatorCategory.Satisfaction or IndicatorCategory.ServedSatisfaction));
}
