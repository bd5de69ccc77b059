using GovBudget.Classification.Performance.Internals;

namespace GovBudget.Classification.Performance;

/// <summary>What a rule scores: a value against a target, both in one unit, and the weight.</summary>
public readonly record struct RuleInput
{
    internal RuleInput(IndicatorTarget target, decimal value, decimal weight)
    {
        Target = target;
        Value = value;
        Weight = weight;
    }

    /// <summary>The target; always quantitative. Its operator already follows <see cref="PerformanceIndicator.Direction"/>.</summary>
    public IndicatorTarget Target { get; }

    /// <summary>The value that was reached, in the unit of the target; for a target of change, the change.</summary>
    public decimal Value { get; }

    /// <summary>The weight in points; 0 or more.</summary>
    public decimal Weight { get; }

    /// <summary>Whether the value meets the target.</summary>
    public bool IsMet => Target.IsMetBy(Value);

    /// <summary>The bound that the value is measured by: the one it misses, or the one it would miss first.</summary>
    public decimal Bound => Attainment.BoundOf(Target, Value);

    /// <summary>
    /// How far the target was reached: value ÷ bound where more is better, bound ÷ value where less is; above 1 where it was exceeded.
    /// <see langword="null"/> where nothing is proportional: the bound or the value is 0 or below.
    /// </summary>
    public decimal? Proportion => Attainment.Proportion(Target, Value);

    /// <summary>How far the value misses the target, in its unit; 0 where it is met.</summary>
    public decimal Shortfall => Attainment.Shortfall(Target, Value);
}
