using System.Text.Json.Serialization.Metadata;
using GovBudget.Classification.Aggregation;
using GovBudget.Classification.Variances;

namespace GovBudget.Classification.Serialization.Internals;

/// <summary>The results along two axes: both margins, and a list of cells for each row, in the order of the nodes of the margins.</summary>
internal sealed class TableConverters<TRow, TColumn>(ConverterSet converters)
    where TRow : notnull
    where TColumn : notnull
{
    private readonly KeyedConverters<TRow> _rows = new(converters);
    private readonly KeyedConverters<TColumn> _columns = new(converters);
    private readonly BudgetAmountConverter _amounts = converters.Amount;

    public WrittenConverter<CrossTab<TRow, TColumn>> CrossTab => new(Write);

    public WrittenConverter<RoundedCrossTab<TRow, TColumn>> Rounded => new(Write);

    public WrittenConverter<VarianceCrossTab<TRow, TColumn>> Variances => new(Write);

    public void Write(MemberWriter json, CrossTab<TRow, TColumn> value)
    {
        json.Text("kind", "CrossTab");
        WriteExact(json, value);
    }

    public void Write(MemberWriter json, RoundedCrossTab<TRow, TColumn> value)
    {
        (int rows, int columns) = (value.CrossTab.Rows.Nodes.Length, value.CrossTab.Columns.Nodes.Length);
        json.Text("kind", "RoundedCrossTab");
        _rows.WriteStep(json, value.Unit, value.Decimals, value.Step);
        WriteExact(json, value.CrossTab);
        json.ValueOrNull("shownTotal", value.Total, _amounts);
        json.Row("shownRowTotals", rows, value.RowTotal, _amounts);
        json.Row("shownColumnTotals", columns, value.ColumnTotal, _amounts);
        json.Grid("shownCells", rows, columns, (row, column) => value[row, column], _amounts);
        json.Objects("moved", value.Moved, Write);
    }

    public void Write(MemberWriter json, VarianceCrossTab<TRow, TColumn> value)
    {
        json.Text("kind", nameof(VarianceCrossTab));
        json.Value("rows", value.Rows, _rows.Variances);
        json.Value("columns", value.Columns, _columns.Variances);
        json.Grid("cells", value.Rows.Nodes.Length, value.Columns.Nodes.Length, (row, column) => (Variance?)value[row, column], converters.Results.Variance);
    }

    private void WriteExact(MemberWriter json, CrossTab<TRow, TColumn> value)
    {
        (int rows, int columns) = (value.Rows.Nodes.Length, value.Columns.Nodes.Length);
        json.Value("rows", value.Rows, _rows.RollUp);
        json.Value("columns", value.Columns, _columns.RollUp);
        json.Grid("cells", rows, columns, (row, column) => value[row, column], _amounts);
        json.Grid("absentCounts", rows, columns, (row, column) => value.AbsentCountAt(row, column), JsonMetadataServices.Int64Converter);
    }

    private void Write(MemberWriter json, MovedCell value)
    {
        json.ValueOrNull("row", value.Row, JsonMetadataServices.Int32Converter);
        json.ValueOrNull("column", value.Column, JsonMetadataServices.Int32Converter);
        json.Value("exact", value.Exact, _amounts);
        json.Value("shown", value.Shown, _amounts);
        json.Value("adjustment", value.Adjustment, _amounts);
    }
}
