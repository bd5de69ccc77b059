using System.Collections.Immutable;
using System.Globalization;
using GovBudget.Classification.Serialization.Internals;

namespace GovBudget.Classification.Disclosures.Serialization.Internals;

/// <summary>The tables of a document with their columns.</summary>
internal sealed class TableConverters
{
    private readonly PackageConverters _package;
    private readonly NamedValueConverter<TableKind> _kinds = new();
    private readonly NamedValueConverter<ColumnRole> _roles = new();
    private readonly NamedValueConverter<TableSide> _sides = new();
    private readonly NamedValueConverter<ThreePublicItem> _items = new();
    private readonly FactConverter<DisclosedColumn> _columns;

    public TableConverters(PackageConverters package)
    {
        _package = package;
        _columns = new(["index", "heading", "role", "side", "fund", "origin", "kind", "item", "year", "other"], ReadColumn, Write);
        Table = new(["kind", "label", "title", "line", "owner", "unit", "rowCount", "columns", "lines", "notes"], ReadTable, Write);
    }

    public FactConverter<DisclosedTable> Table { get; }

    private DisclosedTable ReadTable(MemberReader json)
    {
        ImmutableArray<DisclosedColumn> columns = json.List("columns", _columns);
        CheckColumns(columns);
        return new()
        {
            Kind = json.Required("kind", _kinds),
            Label = json.ObjectOrNull("label", _package.Text),
            Title = json.Required("title", _package.Text),
            Line = json.Optional("line", _package.Line, 0),
            Owner = json.ObjectOrNull("owner", _package.Text),
            Unit = json.Required("unit", _package.Unit),
            RowCount = json.Required("rowCount", _package.Count),
            Columns = columns,
            Lines = json.List("lines", new DisclosedLineConverter(_package, columns)),
            Notes = json.List("notes", _package.Text),
        };
    }

    private void Write(MemberWriter json, DisclosedTable value)
    {
        CheckColumns(value.Columns);
        json.Value("kind", value.Kind, _kinds);
        json.Text("label", value.Label);
        json.Text("title", value.Title);
        json.Value("line", value.Line, _package.Line);
        json.Text("owner", value.Owner);
        json.Value("unit", value.Unit, _package.Unit);
        json.Value("rowCount", value.RowCount, _package.Count);
        json.List("columns", value.Columns, _columns);
        json.List("lines", value.Lines, new DisclosedLineConverter(_package, value.Columns));
        json.List("notes", value.Notes, _package.Text);
    }

    // Figures name their column by its index.
    private static void CheckColumns(ImmutableArray<DisclosedColumn> columns)
    {
        HashSet<int> seen = [];
        foreach (DisclosedColumn column in columns.AsSpan())
        {
            if (!seen.Add(column.Index))
            {
                throw new JsonFaultException(string.Create(CultureInfo.InvariantCulture, $"two columns have the same index, {column.Index}"));
            }
        }
    }

    private DisclosedColumn ReadColumn(MemberReader json) => new(
        json.Required("index", _package.Count),
        json.Required("heading", _package.Text),
        new(
            json.Required("role", _roles),
            json.Optional("side", _sides, TableSide.None),
            json.Optional("fund", _package.Fund, FundSource.None),
            json.Optional("origin", _package.Origin, FundOrigin.None),
            json.Optional("kind", _package.Expenditure, ExpenditureKind.None),
            json.Optional("item", _items, ThreePublicItem.None),
            json.Optional("year", _package.Whole, 0),
            json.ObjectOrNull("other", _package.Text)));

    private void Write(MemberWriter json, DisclosedColumn value)
    {
        ColumnMeaning meaning = value.Meaning;
        json.Value("index", value.Index, _package.Count);
        json.Text("heading", value.Heading);
        json.Value("role", meaning.Role, _roles);
        json.Value("side", meaning.Side, _sides);
        json.Value("fund", meaning.Fund, _package.Fund);
        json.Value("origin", meaning.Origin, _package.Origin);
        json.Value("kind", meaning.Kind, _package.Expenditure);
        json.Value("item", meaning.Item, _items);
        json.ValueOrNull("year", meaning.Year == 0 ? null : meaning.Year, _package.Whole);
        json.Text("other", meaning.Other);
    }
}
