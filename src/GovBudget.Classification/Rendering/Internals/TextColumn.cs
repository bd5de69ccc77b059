namespace GovBudget.Classification.Rendering.Internals;

/// <summary>How a column of a text table is laid out.</summary>
internal readonly record struct TextColumn(string Header, TextAlignment Alignment, int MaxWidth, TextOverflow Overflow);
