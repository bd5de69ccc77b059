namespace GovBudget.Classification.Disclosures.Reporting;

/// <summary>A node of a roll-up.</summary>
/// <param name="Key">Its key.</param>
/// <param name="Name">Its name.</param>
/// <param name="Kind">Leaf, Subtotal, Residual or Unclassified.</param>
/// <param name="Inclusive">Its computed amount with all below it.</param>
/// <param name="Declared">The printed subtotal, or <see langword="null"/>.</param>
/// <param name="Imbalance">Declared less computed, or <see langword="null"/>.</param>
/// <param name="Count">The lines below it.</param>
public sealed record ReportNode(string? Key, string Name, string Kind, string? Inclusive, string? Declared, string? Imbalance, long Count);
