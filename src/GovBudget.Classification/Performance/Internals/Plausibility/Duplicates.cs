using System.Collections.Immutable;
using GovBudget.Classification.Checks;

namespace GovBudget.Classification.Performance.Internals.Plausibility;

/// <summary>Indicators that stand in a set more than once, with the same target or with another.</summary>
internal static class Duplicates
{
    public static IEnumerable<Remark> Of(TargetSheet sheet) =>
        from indicator in sheet.Indicators
        where IndicatorText.Key(indicator.Name).Length > 0
        group indicator by IndicatorKey.Of(indicator) into same
        where same.Skip(1).Any()
        from remark in Of([.. same])
        select remark;

    private static IEnumerable<Remark> Of(ImmutableArray<PerformanceIndicator> same)
    {
        PerformanceIndicator first = same[0];
        PerformanceIndicator? other = same.FirstOrDefault(indicator => IsContradiction(first, indicator));
        if (other is not null)
        {
            yield return Duplicate(Severity.Error, other, $"与同名指标的目标值{IndicatorText.Quoted(IndicatorText.Target(first))}不同") with { IsContradiction = true };
        }

        // Any of them may be the one that is repeated; the first one in another unit or word too.
        var seen = new HashSet<(IndicatorTarget?, string)>();
        PerformanceIndicator? again = same.FirstOrDefault(indicator => !seen.Add(IndicatorKey.TargetOf(indicator)))
            ?? same.Skip(1).FirstOrDefault(indicator => TargetMovements.Of(first, indicator) is TargetMovement.Same);
        if (again is not null)
        {
            yield return Duplicate(Severity.Warning, again, "重复列示");
        }
    }

    // A blank or unreadable target beside another says nothing against it.
    private static bool IsContradiction(PerformanceIndicator first, PerformanceIndicator other) =>
        first.Target is not null && other.Target is not null && TargetMovements.Of(first, other) is not TargetMovement.Same;

    private static Remark Duplicate(Severity severity, PerformanceIndicator indicator, string words) =>
        Remark.Of(PerformanceFindingCodes.Duplicate, severity, indicator, words);
}
