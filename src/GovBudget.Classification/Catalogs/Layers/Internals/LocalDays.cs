namespace GovBudget.Classification.Catalogs.Layers.Internals;

/// <summary>The days of a local row: open where nothing is stated, else with what the bound rests on.</summary>
internal readonly record struct LocalDays(int First, int Last, ValidityBound? From, ValidityBound? To);
