namespace GovBudget.Classification.Catalogs.Exchange.Internals;

/// <summary>An exchanged table: its name and its columns.</summary>
internal sealed record ExchangeTable(string Name, string Description, params ExchangeColumn[] Columns)
{
    /// <summary>The columns that tell the rows apart.</summary>
    public string[] Key { get; init; } = [];

    /// <summary>The columns whose values stand in another table: here, table, column there.</summary>
    public (string Column, string Table, string Other)[] References { get; init; } = [];

    public string FileName => Name + ".csv";

    public int IndexOf(string column) => Array.FindIndex(Columns, known => known.Name == column);

    /// <summary>The same table without some columns and with others in front.</summary>
    public ExchangeTable With(ExchangeColumn[] front, params string[] left) =>
        this with { Columns = [.. front, .. Columns.Where(column => !left.Contains(column.Name))] };
}
