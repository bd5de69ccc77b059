using GovBudget.Classification.Checks;

namespace GovBudget.Classification.Performance.Internals.Plausibility;

/// <summary>Second levels that do not belong to their first level, and categories that nobody knows.</summary>
internal static class MisplacedCategories
{
    private static readonly IndicatorFrame[] National = [IndicatorFrame.CostBelowOutput, IndicatorFrame.CostAtTop];

    public static IEnumerable<Remark> Of(TargetSheet sheet) => HasNone(sheet) ? [OfNone(sheet)] : OfEach(sheet);

    // A layout without levels is one thing to say, and not one for each row.
    private static bool HasNone(TargetSheet sheet) =>
        sheet.Indicators.Length > 1 && sheet.Indicators.All(static indicator => indicator is { Category: IndicatorCategory.None, LocalCategory: null });

    private static Remark OfNone(TargetSheet sheet) =>
        new(PerformanceFindingCodes.CategoryUnknown, Severity.Info, "各指标均没有可识别的一级指标和二级指标，无法按类别核对", sheet.Indicators[0].Line);

    private static IEnumerable<Remark> OfEach(TargetSheet sheet) =>
        from indicator in sheet.Indicators
        let remark = indicator.SecondLevel != IndicatorCategory.None ? OfKnown(indicator, sheet.Frame) : OfLocal(indicator, sheet.Frame)
        where remark is not null
        select remark.Value;

    private static Remark? OfKnown(PerformanceIndicator indicator, IndicatorFrame? frame)
    {
        (IndicatorCategory first, IndicatorCategory second) = (indicator.FirstLevel, indicator.SecondLevel);

        // 满意度指标 printed below itself is 服务对象满意度指标.
        if (first == IndicatorCategory.None || (first == IndicatorCategory.Satisfaction && second.IsSelfOrDescendantOf(IndicatorCategory.Satisfaction)))
        {
            return null;
        }

        bool belongs = frame is not null ? frame.Belongs(first, second) : National.Any(known => known.Belongs(first, second));
        return belongs ? null : Misplaced(indicator, second.ChineseName, first.ChineseName);
    }

    private static Remark? OfLocal(PerformanceIndicator indicator, IndicatorFrame? frame)
    {
        if (IndicatorText.Key(indicator.LocalCategory) is not { Length: > 0 } local)
        {
            return indicator.FirstLevel == IndicatorCategory.None && !indicator.IsExecutionRate ? Unknown(Severity.Warning, indicator, "没有可识别的一级指标和二级指标") : null;
        }

        if (frame is null || !frame.TryParsePrinted(local, out IndicatorFrameEntry? entry))
        {
            return Unknown(Severity.Info, indicator, $"的二级指标{IndicatorText.Quoted(local)}不在指标体系内；如系地方自设，请加入");
        }

        bool fits = entry.Parent is null || indicator.FirstLevel == IndicatorCategory.None || entry.Parent.Category == indicator.FirstLevel;
        return fits ? null : Misplaced(indicator, entry.Name, indicator.FirstLevel.ChineseName);
    }

    private static Remark Misplaced(PerformanceIndicator indicator, string second, string first) =>
        Remark.Of(PerformanceFindingCodes.CategoryMisplaced, Severity.Warning, indicator, $"的二级指标{second}不属于一级指标{first}") with { IsContradiction = true };

    private static Remark Unknown(Severity severity, PerformanceIndicator indicator, string words) =>
        Remark.Of(PerformanceFindingCodes.CategoryUnknown, severity, indicator, words);
}
