using GovBudget.Classification.Checks;
using Reason = GovBudget.Classification.Performance.TargetParseFailureReason;

namespace GovBudget.Classification.Performance.Internals.Plausibility;

/// <summary>Targets that are missing, that do not compute, or whose value has no unit.</summary>
internal static class UnreadableTargets
{
    public static IEnumerable<Remark> Of(TargetSheet sheet) => sheet.Indicators.Select(Of).OfType<Remark>();

    private static Remark? Of(PerformanceIndicator indicator)
    {
        if (indicator.Target is { } target)
        {
            return target.Kind == IndicatorTargetKind.Quantitative && target.Unit.IsNone
                ? Remark.Of(PerformanceFindingCodes.UnitMissing, Severity.Warning, indicator, "只有数值，没有计量单位")
                : null;
        }

        string text = IndicatorText.Target(indicator);
        Reason reason = indicator.TargetFailure.Reason;
        if (text.Length == 0 || reason == Reason.Empty)
        {
            return new(PerformanceFindingCodes.TargetMissing, Severity.Error, $"指标{IndicatorText.Name(indicator)}未填目标值", indicator.Line) { Indicator = indicator };
        }

        // These two are slips of columns, and are said as such.
        bool isSlip = reason == Reason.NameInFront || (reason == Reason.NameOnly && text == IndicatorText.Key(indicator.Name));
        return isSlip ? null
            : Remark.Of(PerformanceFindingCodes.TargetUnreadable, SeverityOf(reason), indicator, $"无法计算：{(reason == Reason.None ? "尚未识别" : indicator.TargetFailure.ChineseMessage)}");
    }

    private static Severity SeverityOf(Reason reason) => reason switch
    {
        // Damaged, or contradicting itself: nobody can say what it means.
        Reason.TooLong or Reason.ControlCharacter or Reason.MalformedNumber or Reason.NumberOutOfRange or Reason.UnitsDiffer or Reason.ValueMissing
            or Reason.OperatorConflict or Reason.EmptyRange => Severity.Error,

        // Plain enough to a reader; a word may only be new to the vocabulary.
        Reason.Date or Reason.UnknownUnit or Reason.UnknownWord => Severity.Info,
        _ => Severity.Warning,
    };
}
