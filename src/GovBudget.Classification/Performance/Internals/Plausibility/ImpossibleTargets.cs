using GovBudget.Classification.Checks;

namespace GovBudget.Classification.Performance.Internals.Plausibility;

/// <summary>Targets that cannot be meant: nobody, less than nothing, more than all, more days than there are.</summary>
internal static class ImpossibleTargets
{
    private const decimal Half = 50;

    private static readonly string[] Questions = ["是否", "有无"];

    public static IEnumerable<Remark> Of(TargetSheet sheet) =>
        from entry in sheet.Targets
        where entry.Target.Change == TargetChange.None
        let remark = entry.Target.Term is { } term
            ? NotReached(entry.Indicator, term)
            : Negative(entry.Indicator, entry.Target) ?? Nothing(entry.Indicator, entry.Target) ?? Dissatisfied(entry.Indicator, entry.Target)
                ?? MoreThanAll(entry.Indicator, entry.Target) ?? MoreThanTime(entry.Indicator, entry.Target, sheet.IsAnnual)
        where remark is not null
        select remark.Value;

    /// <summary>不满意 as a target. 否 and 低 are good answers to names of what is to be avoided or limited.</summary>
    private static Remark? NotReached(PerformanceIndicator indicator, QualitativeTerm term)
    {
        if (term.Level != QualitativeLevel.NotReached)
        {
            return null;
        }

        string name = IndicatorText.Key(indicator.Name);
        bool isOpen = term.Scale.Name == QualitativeScales.YesNo.Name || term.Scale.Name == QualitativeScales.Degree.Name;
        bool isAnswer = isOpen
            && (indicator.Category.IsSelfOrDescendantOf(IndicatorCategory.Cost) || IndicatorNames.SpeaksOfAvoided(name) || IndicatorNames.IsLimited(name) || IndicatorNames.ContainsAny(name, Questions));
        return isAnswer ? null : Impossible(Severity.Error, indicator, "与设立指标的目的相悖：这样的字样表示没有达成");
    }

    private static Remark? Negative(PerformanceIndicator indicator, IndicatorTarget target) =>
        target.Unit.IsNeverNegative && (target.Upper < 0 || target is { Operator: TargetOperator.LessThan, Upper: 0 })
            ? Impossible(Severity.Error, indicator, $"不可能达到：{target.Unit}数不会小于 0")
            : null;

    private static Remark? Nothing(PerformanceIndicator indicator, IndicatorTarget target)
    {
        string name = IndicatorText.Key(indicator.Name);
        bool isOutput = indicator.Category == IndicatorCategory.Quantity
            || ((indicator.Category.IsSelfOrDescendantOf(IndicatorCategory.Benefit) || MayCount(indicator.Category, target)) && IndicatorNames.IsOfPeoplePlaced(name));
        if (!isOutput || target.Upper != 0 || target.Unit.IsMoney || IndicatorNames.SpeaksOfAvoided(name) || IndicatorNames.IsLimited(name))
        {
            return null;
        }

        return target.Operator == TargetOperator.AtMost
            ? Impossible(Severity.Error, indicator, "与设立指标的目的相悖：最多为 0，即什么都不产出才算达到")
            : Impossible(Severity.Warning, indicator, "要求产出为 0，没有可考核的内容");
    }

    // Quality counts as well, and of an output of which no more is known it may be the quantity.
    private static bool MayCount(IndicatorCategory category, IndicatorTarget target) =>
        category is IndicatorCategory.Output or IndicatorCategory.Quality && target.Unit.Measure is { Dimension: MeasureDimension.Count };

    /// <summary>A satisfaction of exactly nothing, or of less than half: at most as much is a matter of direction.</summary>
    private static Remark? Dissatisfied(PerformanceIndicator indicator, IndicatorTarget target)
    {
        bool isSatisfaction = indicator.Category.IsSelfOrDescendantOf(IndicatorCategory.Satisfaction) && !IndicatorNames.SpeaksOfAvoided(IndicatorText.Key(indicator.Name));
        return !isSatisfaction || target.IsOnlyBoundedAbove || target.InPercent(target.Upper) is not { } upper || upper >= Half ? null
            : upper <= 0 ? Impossible(Severity.Error, indicator, "与设立指标的目的相悖：无人满意才算达到")
            : Impossible(Severity.Warning, indicator, "与设立指标的目的相悖：多数人不满意才算达到");
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
