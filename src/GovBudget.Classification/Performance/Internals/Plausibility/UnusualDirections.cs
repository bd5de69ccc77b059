using GovBudget.Classification.Checks;

namespace GovBudget.Classification.Performance.Internals.Plausibility;

/// <summary>Operators that go against the category, unless the name says what is to be avoided.</summary>
/// <remarks>Quality and timeliness ask for at most as often as for at least: there only the name can tell, such as that of a share of which more is better.</remarks>
internal static class UnusualDirections
{
    private static readonly string[] Saved = ["节约", "节省", "降低", "下降", "减少", "压减", "收益", "收入", "挽回", "增收"];
    private static readonly string[] Effort = ["时间", "时长", "时限", "周期", "等待", "间隔", "距离"];

    public static IEnumerable<Remark> Of(TargetSheet sheet) =>
        from entry in sheet.Numbers
        let remark = Of(entry.Indicator, entry.Target, IndicatorText.Key(entry.Indicator.Name))
        where remark is not null
        select remark.Value;

    private static Remark? Of(PerformanceIndicator indicator, IndicatorTarget target, string name) =>
        IndicatorNames.CountsAvoided(name) ? OfAvoided(indicator, target)
        : indicator.Category.IsSelfOrDescendantOf(IndicatorCategory.Satisfaction) ? OfSatisfaction(indicator, target, name)
        : indicator.Category.IsSelfOrDescendantOf(IndicatorCategory.Cost) ? OfCost(indicator, target, name)
        : indicator.Category.IsSelfOrDescendantOf(IndicatorCategory.Benefit) ? OfBenefit(indicator, target, name)
        : indicator.Category is IndicatorCategory.Output or IndicatorCategory.Quality or IndicatorCategory.Timeliness ? OfShare(indicator, target, name)
        : null;

    private static Remark? OfAvoided(PerformanceIndicator indicator, IndicatorTarget target) =>
        target is { Direction: TargetDirection.Higher, Change: not TargetChange.Decrease } && target.Lower > 0
            ? Unusual(Severity.Warning, indicator, "方向存疑：名称是应当避免的事，目标值却要求不少于")
            : null;

    private static Remark? OfSatisfaction(PerformanceIndicator indicator, IndicatorTarget target, string name) =>
        (!target.IsOnlyBoundedAbove && target.Change != TargetChange.Decrease) || IndicatorNames.SpeaksOfAvoided(name) ? null
        : target.Unit.Measure is { Dimension: not (MeasureDimension.Ratio or MeasureDimension.Score) }
            ? Unusual(Severity.Warning, indicator, $"方向存疑：满意度不以{target.Unit}计，若是投诉或不满意的次数，请在名称中写明")
        : Unusual(Severity.Error, indicator, "方向相反：满意度应设下限，按此无人满意也达到");

    // A rate of execution or of savings stands under cost too, and is better when it is higher.
    private static Remark? OfCost(PerformanceIndicator indicator, IndicatorTarget target, string name) =>
        target is { Unit.IsMoney: true, Direction: TargetDirection.Higher, Change: TargetChange.None } && !IndicatorNames.ContainsAny(name, Saved)
            ? Unusual(Severity.Warning, indicator, "方向相反：成本应设上限，按此花费越多越好")
            : null;

    private static Remark? OfBenefit(PerformanceIndicator indicator, IndicatorTarget target, string name)
    {
        bool isBothered = target.IsOnlyBoundedAbove && !IndicatorNames.SpeaksOfAvoided(name) && !IndicatorNames.IsLimited(name)
            && !IndicatorNames.ContainsAny(name, Saved) && !IndicatorNames.ContainsAny(name, Effort);

        // Of work that is done the check of empty targets has said it.
        return isBothered && !(target.Unit.IsNeverNegative && IndicatorNames.IsWork(name)) && target.Upper > 0
            ? Unusual(Severity.Warning, indicator, "方向存疑：效益只设上限，没有效益也达到")
            : null;
    }

    // At most all of it is no bound, which the check of empty targets has said.
    private static Remark? OfShare(PerformanceIndicator indicator, IndicatorTarget target, string name)
    {
        bool isBounded = target.IsOnlyBoundedAbove && target.Unit.Measure is { Dimension: MeasureDimension.Ratio }
            && !(target.IsShareOf(indicator) && target.InPercent(target.Upper) >= 100);
        return (isBounded || target.Change == TargetChange.Decrease) && IndicatorNames.IsWantedShare(name)
            ? Unusual(Severity.Warning, indicator, "方向相反：该比率越高越好，应设下限")
            : null;
    }

    private static Remark Unusual(Severity severity, PerformanceIndicator indicator, string words) =>
        Remark.Of(PerformanceFindingCodes.DirectionUnusual, severity, indicator, words);
}
