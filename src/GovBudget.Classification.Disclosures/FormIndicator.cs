using GovBudget.Classification.Performance;

namespace GovBudget.Classification.Disclosures;

/// <summary>One indicator of a target form.</summary>
/// <param name="Line">The line in the document, counted from 1.</param>
/// <param name="FirstLevel">一级指标; none where the form leaves it open.</param>
/// <param name="SecondLevel">二级指标; none where the form leaves it open.</param>
/// <param name="Name">三级指标 as printed; empty where the form prints a value without a name.</param>
/// <param name="Value">指标值 as printed, or <see langword="null"/> where the form prints a name without a value.</param>
public sealed record FormIndicator(int Line, IndicatorCategory FirstLevel, IndicatorCategory SecondLevel, string Name, string? Value);
