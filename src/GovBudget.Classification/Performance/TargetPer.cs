namespace GovBudget.Classification.Performance;

/// <summary>One part below the line of a unit: a 年 in <c>元/年</c>, 5 人 in <c>元/年/5人</c>.</summary>
/// <param name="Count">How many of the unit; above 0, and 1 where no number is printed.</param>
/// <param name="Measure">The unit.</param>
public readonly record struct TargetPer(decimal Count, MeasureUnit Measure);
