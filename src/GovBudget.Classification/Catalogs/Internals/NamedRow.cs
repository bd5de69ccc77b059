namespace GovBudget.Classification.Catalogs.Internals;

/// <summary>A row that names a node of an edition, and whether it does so on the day of the edition, before or after it.</summary>
internal readonly record struct NamedRow(int Ordinal, int Row, NameTime Time);
