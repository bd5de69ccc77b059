namespace GovBudget.Classification.Catalogs.Exchange.Internals;

/// <summary>A row that is read: its fields in the order of the columns of its table.</summary>
internal sealed record ExchangeRow(ExchangeTable Table, string Place, string[] Fields)
{
    public ExchangeField this[string column] => new(Fields[Table.IndexOf(column)], Place, column);

    public InvalidDataException Fault(string what) => ExchangeMessages.Damaged(Place, what);
}
