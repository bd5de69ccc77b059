using GovBudget.Classification.Checks;

namespace GovBudget.Classification.Performance.Internals.Plausibility;

/// <summary>Targets that cannot be meant: nobody, less than nothing, more than all, more days than there are.</summary>
internal static class ImpossibleTargets
{
    public static IEnumerable<Remark> Of(TargetSheet sheet) =>
        from entry in sheet.Numbers
        where entry.Target.Change == TargetChange.None
        let remark = Negative(entry.Indicator, entry.Target) ?? Nothing(entry.Indicator, entry.Target) ?? MoreThanAll(entry.Indicator, entry.Target)
            ?? MoreThanTime(entry.Indicator, entry.Target, sheet.IsAnnual)
        where remark is not null
        select remark.Value;

    private static Remark? Negative(PerformanceIndicator indicator, IndicatorTarget target) =>
        target.Unit.IsNeverNegative && (target.Upper < 0 || target is { Operator: TargetOperator.LessThan, Upper: 0 })
            ? Impossible(Severity.Error, indicator, $"不可能达到：{target.Unit}数不会小于 0")
            : null;

    private static Remark? Nothing(PerformanceIndicator indicator, IndicatorTarget target)
    {
        string name = IndicatorText.Key(indicator.Name);
        bool isOutput = indicator.Category == IndicatorCategory.Quantity || (indicator.Category.IsBenefit && IndicatorNames.IsOfPeoplePlaced(name));
        if (!isOutput || target.Upper != 0 || target.Unit.IsMoney || IndicatorNames.SpeaksOfAvoided(name) || IndicatorNames.IsLimited(name))
        {
            return null;
        }

        return target.Operator == TargetOperator.AtMost
            ? Impossible(Severity.Error, indicator, "与设立指标的目的相悖：最多为 0，即什么都不产出才算达到")
            : Impossible(Severity.Warning, indicator, "要求产出为 0，没有可考核的内容");
    }

    private static Remark? MoreThanAll(PerformanceIndicator indicator, IndicatorTarget target) =>
        target.IsShareOf(indicator) && (target.InPercent(target.Lower) > 100 || (target.Operator == TargetOperator.MoreThan && target.InPercent(target.Value) == 100))
            ? Impossible(Severity.Error, indicator, "不可能达到：该比率不会超过 100%")
            : null;

    private static Remark? MoreThanTime(PerformanceIndicator indicator, IndicatorTarget target, bool isAnnual) =>
        CalendarBound.Of(indicator, target, isAnnual) is { } bound && bound.Lower > bound.Most
            ? Impossible(
                bound.IsPrinted ? Severity.Error : Severity.Warning,
                indicator,
                $"超过{bound.Words}的时间：{bound.Words}最多 {IndicatorText.Number(bound.Most)} {(bound.Most == 12 ? "个月" : "天")}")
            : null;

    private static Remark Impossible(Severity severity, PerformanceIndicator indicator, string words) =>
        Remark.Of(PerformanceFindingCodes.TargetImpossible, severity, indicator, words);
}
