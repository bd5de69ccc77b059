namespace GovBudget.Classification.Catalogs.Exchange.Internals;

/// <summary>A column of an exchanged table.</summary>
/// <param name="Name">The name in the header.</param>
/// <param name="Type">The type in the sense of Table Schema: string, integer, date, boolean.</param>
/// <param name="Description">What it says.</param>
/// <param name="IsRequired">Whether it is never empty.</param>
/// <param name="Values">The words it may have; none where it is free.</param>
internal sealed record ExchangeColumn(string Name, string Type, string Description, bool IsRequired = false, params string[] Values);
