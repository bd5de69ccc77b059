namespace GovBudget.Classification.Performance;

/// <summary>What a rule gives for one value.</summary>
/// <param name="Points">The points; what is below 0 or above the weight is brought back to it.</param>
/// <param name="Words">How they come about, in Chinese: <c>90 ÷ 95 × 10</c>.</param>
public readonly record struct RuleOutcome(decimal Points, string Words);
