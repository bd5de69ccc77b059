namespace GovBudget.Classification.Catalogs.Layers.Internals;

/// <summary>A local row with the account and the days it gets in a catalogue.</summary>
internal readonly record struct PlacedRow<TCode>(LocalSubject<TCode> Row, BudgetAccount Account, LocalDays Days)
    where TCode : struct, ISubjectCode<TCode>;
