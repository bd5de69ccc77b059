namespace GovBudget.Classification.Disclosures.Reporting;

/// <summary>The account of all numbers in tables.</summary>
/// <param name="Numeric">Cells with a number.</param>
/// <param name="Placed">Those in a typed field.</param>
/// <param name="Unplaced">The others.</param>
public sealed record ReportCells(long Numeric, long Placed, IReadOnlyList<UnplacedCell> Unplaced);
