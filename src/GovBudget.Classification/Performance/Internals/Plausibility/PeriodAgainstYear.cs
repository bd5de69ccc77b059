using System.Collections.Immutable;
using GovBudget.Classification.Checks;
using NodaTime;

namespace GovBudget.Classification.Performance.Internals.Plausibility;

/// <summary>The targets of the whole period beside those of the year: other names, other targets, missing ones, money.</summary>
internal static class PeriodAgainstYear
{
    private const int MonthsOfYear = 12;
    private const int DaysOfYear = 365;

    public static IEnumerable<Remark> Of(PerformanceProject project, ImmutableArray<PerformanceIndicator> period, ImmutableArray<PerformanceIndicator> year) =>
        OfMoney(project).Concat(period.IsEmpty || year.IsEmpty ? [] : OfIndicators(period, year));

    private static IEnumerable<Remark> OfMoney(PerformanceProject project)
    {
        if (project.AnnualFunds.Total is not { } annual || project.PeriodFunds.Total is not { } period)
        {
            yield break;
        }

        if (annual > period)
        {
            string words = $"年度资金 {IndicatorText.Yuan(annual)}高于实施期资金 {IndicatorText.Yuan(period)}";
            yield return Differs(Severity.Error, words, project.Line) with { Left = annual, Right = period };
        }
        else if (annual == period && !annual.IsZero && YearsOf(project.Duration) is { } duration)
        {
            string words = $"项目期 {duration}，实施期资金却与年度资金相同，都是 {IndicatorText.Yuan(annual)}";
            yield return Differs(Severity.Info, words, project.Line) with { Left = annual, Right = period };
        }
    }

    /// <summary>A duration of two years or more, in words: 36 months are 3 years.</summary>
    private static string? YearsOf(Period? duration)
    {
        if (duration is null)
        {
            return null;
        }

        long months = (duration.Years * (long)MonthsOfYear) + duration.Months;
        long days = (duration.Weeks * 7L) + duration.Days;
        return months >= 2 * MonthsOfYear ? (months % MonthsOfYear == 0 ? $"{IndicatorText.Number(months / MonthsOfYear)} 年" : $"{IndicatorText.Number(months)} 个月")
            : months == 0 && days >= 2 * DaysOfYear ? $"{IndicatorText.Number(days)} 天"
            : null;
    }

    private static IEnumerable<Remark> OfIndicators(ImmutableArray<PerformanceIndicator> period, ImmutableArray<PerformanceIndicator> year)
    {
        // Rows of damaged forms stand twice, or under another category: a name that is in both sets is missing in neither.
        PerformanceIndicator[] left = DistinctOf(period);
        PerformanceIndicator[] right = DistinctOf(year);
        (PerformanceIndicator? Period, PerformanceIndicator? Year)[] pairs =
        [
            .. new Pairing<PerformanceIndicator>(left, right)
                .By(IndicatorKey.Of)
                .By(static indicator => IndicatorText.Key(indicator.Name))
                .Unique(static indicator => IndicatorKey.Of(indicator).Beginning, static (one, other) => IndicatorKey.Of(one).IsCutOf(IndicatorKey.Of(other)))
                .Unique(static indicator => (indicator.Category, indicator.Line, IndicatorText.Target(indicator)), IsOtherName).All,
        ];
        HashSet<string> both = [.. Names(left).Intersect(Names(right))];
        return pairs.Select(pair => Of(pair.Period, pair.Year, both)).OfType<Remark>();
    }

    private static Remark? Of(PerformanceIndicator? period, PerformanceIndicator? year, HashSet<string> both)
    {
        if (period is null || year is null)
        {
            PerformanceIndicator one = period ?? year!;
            return both.Contains(IndicatorText.Key(one.Name)) ? null
                : Differs(Severity.Info, $"指标{IndicatorText.Of(one)}只列在{(period is null ? "年度" : "实施期")}目标中", one.Line);
        }

        return IsOtherName(period, year)
            ? Differs(Severity.Warning, $"同一位置的指标名称不同：实施期{IndicatorText.Name(period)}，年度{IndicatorText.Name(year)}，目标值都是{IndicatorText.Quoted(IndicatorText.Target(year))}", year.Line)
            : OfTargets(period, year);
    }

    private static Remark? OfTargets(PerformanceIndicator period, PerformanceIndicator year)
    {
        // A target that is missing is said by another check.
        if (period.Category != year.Category || IndicatorText.Target(period).Length == 0 || IndicatorText.Target(year).Length == 0
            || TargetMovements.Of(period, year) is var movement && movement == TargetMovement.Same)
        {
            return null;
        }

        string words = $"指标{IndicatorText.Name(year)}实施期目标值{IndicatorText.Quoted(IndicatorText.Target(period))}，年度目标值{IndicatorText.Quoted(IndicatorText.Target(year))}";
        bool isMoreThanPeriod = movement == TargetMovement.Raised && year.Category == IndicatorCategory.Quantity && year.Target!.Unit.IsNeverNegative;
        return isMoreThanPeriod ? Differs(Severity.Warning, $"{words}，一年多于整个实施期", year.Line) : Differs(Severity.Info, words, year.Line);
    }

    /// <summary>One place, one target, two names: 购买台式电脑 beside 购买笔记本电脑.</summary>
    private static bool IsOtherName(PerformanceIndicator period, PerformanceIndicator year) =>
        period.Category == year.Category && period.Line == year.Line && IndicatorText.Target(period) is { Length: > 0 } target && target == IndicatorText.Target(year)
        && IndicatorKey.Of(period) is var one && IndicatorKey.Of(year) is var other && one.Name != other.Name && !one.IsCutOf(other)
        && one.Name.Length > 0 && other.Name.Length > 0;

    private static PerformanceIndicator[] DistinctOf(ImmutableArray<PerformanceIndicator> indicators) => [.. indicators.DistinctBy(IndicatorKey.Of)];

    private static IEnumerable<string> Names(PerformanceIndicator[] indicators) => indicators.Select(static indicator => IndicatorText.Key(indicator.Name));

    private static Remark Differs(Severity severity, string words, int line) =>
        new(PerformanceFindingCodes.PeriodAndYearDiffer, severity, words, line) { IsContradiction = true };
}
