namespace GovBudget.Classification.Disclosures;

/// <summary>A table that the contents of a document announce.</summary>
/// <param name="Line">The line in the document, counted from 1.</param>
/// <param name="Title">The title without label and page.</param>
public sealed record ContentsEntry(int Line, string Title);
