namespace GovBudget.Classification.Disclosures;

/// <summary>A column of a published table.</summary>
/// <param name="Index">Its place in the row, counted from 0.</param>
/// <param name="Heading">Its headings from the widest down, joined by " / ".</param>
/// <param name="Meaning">What it was understood as.</param>
public sealed record DisclosedColumn(int Index, string Heading, ColumnMeaning Meaning);
