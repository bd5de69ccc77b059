namespace GovBudget.Classification.Performance;

/// <summary>One indicator in two years.</summary>
/// <param name="Movement">How the target moved.</param>
/// <param name="LastYear">The indicator of last year; <see langword="null"/> where it is new.</param>
/// <param name="ThisYear">The indicator of this year; <see langword="null"/> where it was dropped.</param>
public readonly record struct IndicatorComparisonRow(TargetMovement Movement, PerformanceIndicator? LastYear, PerformanceIndicator? ThisYear)
{
    /// <summary>The name: that of this year, or else that of last year.</summary>
    public string Name => (ThisYear ?? LastYear)?.Name ?? "";

    /// <summary>Whether the names differ, because one was cut off: 保障招商引资工作顺利开 and 保障招商引资工作顺利开展. Worth a look.</summary>
    public bool IsNearMatch => LastYear is { } last && ThisYear is { } current && PrintedText.Normalize(last.Name) != PrintedText.Normalize(current.Name);

    /// <summary>Name, both targets and movement.</summary>
    public override string ToString() => $"{Name}: {TextOf(LastYear)} → {TextOf(ThisYear)}, {Movement}";

    private static string TextOf(PerformanceIndicator? indicator) => indicator?.Target?.ToString() ?? indicator?.TargetText ?? "–";
}
