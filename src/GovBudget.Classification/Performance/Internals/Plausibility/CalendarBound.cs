namespace GovBudget.Classification.Performance.Internals.Plausibility;

/// <summary>A target that counts days or months, and how many of them there are in the time it speaks of.</summary>
/// <param name="Lower">The days or months that are needed; <see langword="null"/> where none are.</param>
/// <param name="Upper">The days or months that are allowed; <see langword="null"/> where there is no bound.</param>
/// <param name="All">How many there are at least: nobody misses a bound that allows as many.</param>
/// <param name="Most">How many there can be.</param>
/// <param name="Words">The time, in Chinese: 一年 or 一个月.</param>
/// <param name="IsPrinted">Whether the unit says the time; otherwise the name or the form does.</param>
internal readonly record struct CalendarBound(decimal? Lower, decimal? Upper, decimal All, decimal Most, string Words, bool IsPrinted)
{
    private static readonly TargetUnit Days = new(IndicatorVocabulary.Default.Units.First(static unit => unit.Symbol == "天"));
    private static readonly TargetUnit Months = new(MeasureUnits.Month);
    private static readonly string[] Monthly = ["每月", "月均", "每个月", "按月"];
    private static readonly string[] Yearly = ["全年", "每年", "年均", "当年", "年内", "年度"];

    // A thirteenth salary is paid in many places.
    private static readonly string[] Salary = ["工资", "薪", "奖"];

    public static CalendarBound? Of(PerformanceIndicator indicator, IndicatorTarget target, bool isAnnual)
    {
        if (target.Kind != IndicatorTargetKind.Quantitative || target.Change != TargetChange.None || target.Unit.Measure is not { } measure
            || measure.Dimension is not (MeasureDimension.Time or MeasureDimension.CalendarTime))
        {
            return null;
        }

        string name = IndicatorText.Key(indicator.Name);
        bool isOfMonths = measure.Dimension == MeasureDimension.CalendarTime;
        MeasureUnit? per = target.Unit.Per.FirstOrDefault(static part => part.Count == 1 && part.Measure.Dimension == MeasureDimension.CalendarTime).Measure;
        bool isMonthly = !isOfMonths && (per == MeasureUnits.Month || (per is null && IndicatorNames.ContainsAny(name, Monthly)));
        bool isYearly = !isMonthly && (per == MeasureUnits.Year || (per is null && (IndicatorNames.ContainsAny(name, Yearly) || (isAnnual && indicator.Category == IndicatorCategory.Timeliness))));
        if ((!isMonthly && !isYearly) || (isOfMonths && IndicatorNames.ContainsAny(name, Salary)))
        {
            return null;
        }

        var unit = new TargetUnit(measure, target.Unit.Tens);
        decimal? Convert(decimal? value) => value is { } known && unit.TryConvert(known, isOfMonths ? Months : Days, out decimal converted) ? converted : null;
        (decimal all, decimal most) = isOfMonths ? (12m, 12m) : isMonthly ? (31m, 31m) : (365m, 366m);
        return new(Convert(target.Lower), Convert(target.Upper), all, most, isMonthly ? "一个月" : "一年", per is not null);
    }
}
