using GovBudget.Classification.Checks;

namespace GovBudget.Classification.Performance.Internals.Plausibility;

/// <summary>Targets that are met whatever happens or by doing nothing, and words that only repeat the name.</summary>
internal static class EmptyTargets
{
    // Names of a quality take it as their level: 及时性 is 及时.
    private static readonly string[] ScaleNames = ["性", "度", "率", "情况", "水平", "质量", "效果"];
    private static readonly string[] Starts = ["后", "起", "内", "自", "收到", "次月", "次年"];

    public static IEnumerable<Remark> Of(TargetSheet sheet) =>
        from entry in sheet.Targets
        let remark = entry.Target.Term is { } term
            ? Repetition(entry.Indicator, term)
            : AlwaysMet(entry.Indicator, entry.Target) ?? WholeTime(entry.Indicator, entry.Target, sheet.IsAnnual) ?? ByNothing(entry.Indicator, entry.Target)
                ?? WithoutStart(entry.Indicator, entry.Target)
        where remark is not null
        select remark.Value;

    private static Remark? Repetition(PerformanceIndicator indicator, QualitativeTerm term)
    {
        string name = IndicatorText.Key(indicator.Name);

        // A word for what was not reached is said to be impossible.
        return term.Level == QualitativeLevel.NotReached ? null
            : name == term.Text ? Empty(Severity.Warning, indicator, "与名称相同，没有可衡量的内容")
            : name.Contains(term.Text, StringComparison.Ordinal) && !name.Contains("是否", StringComparison.Ordinal) && !IndicatorNames.EndsWithAny(name, ScaleNames)
                ? Empty(Severity.Info, indicator, "只重复名称中的字样，没有可衡量的内容")
                : null;
    }

    private static Remark? AlwaysMet(PerformanceIndicator indicator, IndicatorTarget target)
    {
        if (target.Change != TargetChange.None)
        {
            return null;
        }

        bool isShare = target.IsShareOf(indicator);
        bool hasNoFloor = (target.Operator == TargetOperator.AtLeast && target.Lower <= 0) || (target.Operator == TargetOperator.MoreThan && target.Lower < 0);
        return hasNoFloor && (isShare || target.Unit.IsNeverNegative) ? Empty(Severity.Warning, indicator, "任何情况下都达到：实际值不会小于 0")
            : isShare && target.Operator == TargetOperator.AtMost && target.InPercent(target.Upper) >= 100 ? Empty(Severity.Warning, indicator, "任何情况下都达到：该比率不会超过 100%")
            : null;
    }

    private static Remark? WholeTime(PerformanceIndicator indicator, IndicatorTarget target, bool isAnnual)
    {
        if (!target.IsOnlyBoundedAbove)
        {
            return null;
        }

        // A time within the year can stand in any category: 支付时间 ≤12月 as a benefit.
        bool isTime = isAnnual && indicator.Category != IndicatorCategory.Sustainability && IndicatorNames.ContainsAny(IndicatorText.Key(indicator.Name), ["时间", "时限", "及时", "年份", "月份"]);
        PerformanceIndicator asTime = isTime ? indicator with { SecondLevel = IndicatorCategory.Timeliness } : indicator;
        return CalendarBound.Of(asTime, target, isAnnual) is { } bound && bound.Upper >= bound.All
            ? Empty(Severity.Warning, indicator, $"任何情况下都达到：{bound.Words}只有 {IndicatorText.Number(bound.All)} {(bound.All == 12 ? "个月" : "天")}")
            : null;
    }

    private static Remark? ByNothing(PerformanceIndicator indicator, IndicatorTarget target)
    {
        string name = IndicatorText.Key(indicator.Name);
        bool isOutput = indicator.Category == IndicatorCategory.Quantity
            || ((indicator.Category == IndicatorCategory.Output || indicator.Category.IsSelfOrDescendantOf(IndicatorCategory.Benefit)) && target.Unit.IsNeverNegative && IndicatorNames.IsWork(name));
        return isOutput && target.IsOnlyBoundedAbove && target.Upper > 0 && !target.Unit.IsMoney && !IndicatorNames.SpeaksOfAvoided(name) && !IndicatorNames.IsLimited(name)
            ? Empty(Severity.Warning, indicator, "什么都不做也达到：产出只设上限，没有下限")
            : null;
    }

    /// <summary>Within three months, or by March: 3月 can be read both ways, and neither says from when on.</summary>
    private static Remark? WithoutStart(PerformanceIndicator indicator, IndicatorTarget target)
    {
        string text = IndicatorText.Target(indicator) + IndicatorText.Key(indicator.Name);
        return indicator.Category == IndicatorCategory.Timeliness && target.IsOnlyBoundedAbove && target.Unit.Measure == MeasureUnits.Month && target.Unit.Per.IsEmpty
            && target.Value is > 0 and < 12 && !text.Contains("个月", StringComparison.Ordinal) && !IndicatorNames.ContainsAny(text, Starts)
            ? Empty(Severity.Info, indicator, "没有说明起算时间：几个月以内，还是几月份以前")
            : null;
    }

    private static Remark Empty(Severity severity, PerformanceIndicator indicator, string words) =>
        Remark.Of(PerformanceFindingCodes.TargetEmpty, severity, indicator, words);
}
