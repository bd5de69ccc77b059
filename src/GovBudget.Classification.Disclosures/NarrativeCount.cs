namespace GovBudget.Classification.Disclosures;

/// <summary>A number of things that the narrative states.</summary>
/// <param name="Line">The line in the document, counted from 1.</param>
/// <param name="Section">The heading that it stands under.</param>
/// <param name="Label">What is counted, as printed before the number.</param>
/// <param name="Count">The number.</param>
/// <param name="Unit">The counting word: 个, 辆, 家, 平方米.</param>
public sealed record NarrativeCount(int Line, string Section, string Label, decimal Count, string Unit);
