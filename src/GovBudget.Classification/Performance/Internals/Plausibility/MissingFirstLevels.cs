using GovBudget.Classification.Checks;

namespace GovBudget.Classification.Performance.Internals.Plausibility;

/// <summary>A set of indicators without output or without benefit.</summary>
internal static class MissingFirstLevels
{
    public static IEnumerable<Remark> Of(TargetSheet sheet)
    {
        IndicatorCategory[] present = [.. sheet.Indicators.Where(static indicator => !indicator.IsExecutionRate).Select(sheet.FirstLevelOf)];

        // Where a category was not understood, it may be the one that seems to be missing.
        if (present.Contains(IndicatorCategory.None))
        {
            yield break;
        }

        bool hasOutput = present.Contains(IndicatorCategory.Output);
        bool hasBenefit = present.Contains(IndicatorCategory.Benefit);
        if (!hasOutput || !hasBenefit)
        {
            string missing = hasOutput ? "效益指标" : hasBenefit ? "产出指标" : "产出指标和效益指标";
            yield return new(PerformanceFindingCodes.FirstLevelMissing, Severity.Warning, $"没有设置{missing}", sheet.Indicators.FirstOrDefault()?.Line ?? 0);
        }
    }
}
