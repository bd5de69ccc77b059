namespace GovBudget.Classification.Disclosures;

/// <summary>A budget unit that the document lists.</summary>
/// <param name="Line">The line in the document, counted from 1.</param>
/// <param name="Name">Its name as printed.</param>
/// <param name="Type">Its type; none where the document does not tell.</param>
public sealed record DisclosedUnit(int Line, string Name, UnitType Type);
