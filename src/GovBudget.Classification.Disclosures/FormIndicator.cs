using GovBudget.Classification.Disclosures.Forms;
using GovBudget.Classification.Performance;

namespace GovBudget.Classification.Disclosures;

/// <summary>One indicator of a target form.</summary>
/// <param name="Line">The line in the document, counted from 1.</param>
/// <param name="FirstLevel">一级指标; none where the form leaves it open.</param>
/// <param name="SecondLevel">二级指标; none where the form leaves it open.</param>
/// <param name="Name">三级指标 or 指标名称 as printed; empty where the form prints a value without a name.</param>
/// <param name="Value">
/// The target (指标值) as one text, or <see langword="null"/> where the form prints a name without a value. Where sign, value and unit
/// stand in columns of their own (≥ | 63 | 个), or the unit in brackets behind the name (办结率（%）, ≥95), they are put together: ≥63个, ≥95%.
/// </param>
public sealed record FormIndicator(int Line, IndicatorCategory FirstLevel, IndicatorCategory SecondLevel, string Name, string? Value)
{
    /// <summary>The weight (权重, 分值) in points as printed; <see langword="null"/> where the form has none.</summary>
    public decimal? Weight { get; init; }

    /// <summary>Whether it is a core indicator (是否核心); <see langword="null"/> where the form does not say.</summary>
    public bool? IsCore { get; init; }

    /// <summary>How points are given or taken (评（扣）分标准) as printed, or <see langword="null"/>.</summary>
    public string? Standard { get; init; }

    /// <summary>What the indicator means (指标解释, 指标值内容) as printed, or <see langword="null"/>.</summary>
    public string? Explanation { get; init; }

    /// <summary>
    /// Takes the row apart into its targets: several where it prints as many names as values (人数；次数, ≥15人；≤1次), and the indicator itself
    /// everywhere else. The weight is that of all of them.
    /// </summary>
    public IReadOnlyList<FormIndicatorPart> ToParts() => CompoundTarget.Split(Name, Value);
}
