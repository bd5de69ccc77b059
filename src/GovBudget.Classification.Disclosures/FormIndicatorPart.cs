namespace GovBudget.Classification.Disclosures;

/// <summary>One of the targets that a single row of a form sets.</summary>
/// <param name="Name">Its part of the name.</param>
/// <param name="Value">Its part of the value, or <see langword="null"/> where the row prints none.</param>
public sealed record FormIndicatorPart(string Name, string? Value);
