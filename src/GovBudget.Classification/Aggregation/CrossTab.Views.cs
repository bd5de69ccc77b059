using GovBudget.Classification.Aggregation.Internals;

namespace GovBudget.Classification.Aggregation;

/// <content>Views: fewer rows and columns, the same totals.</content>
public sealed partial class CrossTab<TRow, TColumn>
{
    private readonly CrossTab<TRow, TColumn>? _whole;

    /// <summary>The cross-tab with all of its rows and columns, where this is a view of it by <see cref="ToDepth"/>; else this one.</summary>
    public CrossTab<TRow, TColumn> Whole => _whole ?? this;

    /// <summary>The cross-tab with the uppermost levels alone. No amount is lost: what stood below a row or a column is still in its amounts.</summary>
    /// <param name="rows">How many levels of rows are kept, 1 at least: 2 keeps those at the top and those directly below them.</param>
    /// <param name="columns">How many levels of columns are kept, 1 at least; all where nothing is said.</param>
    /// <returns>A view with the same totals; its rows and columns are those of <see cref="RollUp{TKey}.ToDepth"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A number of levels is below 1.</exception>
    public CrossTab<TRow, TColumn> ToDepth(int rows, int columns = int.MaxValue)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(rows, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(columns, 1);

        // A view by depth leaves nodes out and adds none, so that their places tell which cells stay.
        var cells = new List<LineTotal>();
        for (int cell = 0; cell < _cells.Length; cell++)
        {
            if (Rows.Nodes[cell / Columns.Nodes.Length].Depth < rows && Columns.Nodes[cell % Columns.Nodes.Length].Depth < columns)
            {
                cells.Add(_cells[cell]);
            }
        }

        return new(Rows.ToDepth(rows), Columns.ToDepth(columns), [.. cells], Whole);
    }
}
