using System.Globalization;

namespace GovBudget.Classification.Catalogs.Columns;

/// <summary>A word between the values of a column that is no value of it (合计, 其中, a repeated header): see <see cref="ColumnDetection.Labels"/>.</summary>
/// <param name="Text">The word as it stands in the column; of <see cref="CodeColumn.DetectCells"/> the cells, set apart by a bar.</param>
/// <param name="Rows">In how many rows it stands.</param>
/// <param name="FirstRow">The first of these rows, counted from 0.</param>
public readonly record struct ColumnLabel(string Text, int Rows, int FirstRow)
{
    /// <summary>The word in one line: <c>合计 in 2 rows, first in row 4</c>.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture, $"{Text} in {Rows} {(Rows == 1 ? "row" : "rows")}, first in row {FirstRow}");
}
