using System.Globalization;
using System.Text.Json;
using GovBudget.Classification.Serialization;
using GovBudget.Classification.Serialization.Internals;

namespace GovBudget.Classification.Variances;

/// <summary>Two cross-tabs compared cell by cell, with every subtotal of both axes.</summary>
/// <typeparam name="TRow">The type of the keys of the rows.</typeparam>
/// <typeparam name="TColumn">The type of the keys of the columns.</typeparam>
/// <remarks>Made by <see cref="VarianceCrossTab"/>. Immutable and thread-safe.</remarks>
public sealed class VarianceCrossTab<TRow, TColumn> : IKeyedResult
    where TRow : notnull
    where TColumn : notnull
{
    private readonly BudgetAmount?[] _base;
    private readonly BudgetAmount?[] _current;

    internal VarianceCrossTab(VarianceTable<TRow> rows, VarianceTable<TColumn> columns, BudgetAmount?[] @base, BudgetAmount?[] current)
    {
        Rows = rows;
        Columns = columns;
        _base = @base;
        _current = current;
    }

    /// <summary>The rows with their totals over all columns.</summary>
    public VarianceTable<TRow> Rows { get; }

    /// <summary>The columns with their totals over all rows.</summary>
    public VarianceTable<TColumn> Columns { get; }

    /// <summary>The totals of both sides.</summary>
    public Variance Total => Rows.Total.Amounts;

    /// <summary>The difference where a row and a column meet, each with everything below it.</summary>
    /// <param name="row">The place of the row in the nodes of <see cref="Rows"/>.</param>
    /// <param name="column">The place of the column in the nodes of <see cref="Columns"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such row or column.</exception>
    public Variance this[int row, int column]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfNegative(row);
            ArgumentOutOfRangeException.ThrowIfNegative(column);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(row, Rows.Nodes.Length);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(column, Columns.Nodes.Length);
            int cell = (row * Columns.Nodes.Length) + column;
            return Variance.Of(_base[cell], _current[cell]);
        }
    }

    /// <summary>The difference where two keys meet, each with everything below it.</summary>
    /// <param name="row">The key of the row.</param>
    /// <param name="column">The key of the column.</param>
    /// <returns>The difference; that of two absent amounts where neither side has anything there.</returns>
    /// <exception cref="ArgumentNullException">A key is <see langword="null"/>.</exception>
    public Variance Find(TRow row, TColumn column)
    {
        int rowPlace = Rows.PlaceOf(row);
        int columnPlace = Columns.PlaceOf(column);
        return rowPlace < 0 || columnPlace < 0 ? default : this[rowPlace, columnPlace];
    }

    /// <summary>The axes and the total.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Rows.Axis.Title} × {Columns.Axis.Title}: {Total}");

    /// <summary>The comparison as a JSON document, with exact numbers as text; <see cref="ResultJson"/> has options and the schema.</summary>
    /// <exception cref="JsonException">A text has half a character (a surrogate without its pair).</exception>
    public string ToJson() => ResultJson.Write(this);

    void IKeyedResult.Write(MemberWriter json, ConverterSet converters) => new TableConverters<TRow, TColumn>(converters).Write(json, this);
}
