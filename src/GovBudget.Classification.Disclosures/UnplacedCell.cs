namespace GovBudget.Classification.Disclosures;

/// <summary>A number printed in a table that found no typed field.</summary>
/// <param name="Line">The line in the document, counted from 1.</param>
/// <param name="Text">The cell's text.</param>
/// <param name="Why">Why it was not placed.</param>
public sealed record UnplacedCell(int Line, string Text, string Why);
