namespace GovBudget.Classification.Disclosures.Narration;

/// <summary>A figure whose parts, as given, do not add up to it: its parts and shares are each rounded on their own.</summary>
/// <param name="Heading">The heading of its section.</param>
/// <param name="Name">What it is called in the text.</param>
/// <param name="Whole">The exact amount of the figure; absent where only parts have one.</param>
/// <param name="Parts">The exact sum of its parts.</param>
public readonly record struct NarrativeImbalance(string Heading, string Name, BudgetAmount? Whole, BudgetAmount Parts);
