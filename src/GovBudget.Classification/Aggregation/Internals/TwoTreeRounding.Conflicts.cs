using System.Collections.Immutable;

namespace GovBudget.Classification.Aggregation.Internals;

internal sealed partial class TwoTreeRounding
{
    private string Text(Int128 steps) => $"{_step.Text(_step.ToAmount(steps, "A figure"))} {_step.Unit.ChineseName}";

    private string RowLabel(int row) => $"row {_rows.LabelOf(row)}";

    private string ColumnLabel(int column) => $"column {_columns.LabelOf(column)}";

    private string LabelOf(int row, int column) =>
        row == _rows.Total ? column == _columns.Total ? "The grand total" : $"The total of {ColumnLabel(column)}"
        : column == _columns.Total ? $"The total of {RowLabel(row)}" : $"The cell in {RowLabel(row)}, {ColumnLabel(column)}";

    private RoundingConflict UnequalMargins(Int128 rowSum, Int128 columnSum) => new(
        [.. _rows.ChildrenOf(_rows.Total)],
        [.. _columns.ChildrenOf(_columns.Total)],
        $"The totals demanded of the rows add up to {Text(rowSum)}, those of the columns to {Text(columnSum)}: give them one sum.");

    /// <summary>A total that is demanded besides those of the lines below it, and is not their sum.</summary>
    private RoundingConflict? FindTreeConflict() =>
        TreeConflict(_rows, _demandedRows, RowLabel) is { } row ? new(row.Nodes, [], row.Message)
        : TreeConflict(_columns, _demandedColumns, ColumnLabel) is { } column ? new([], column.Nodes, column.Message) : null;

    private (ImmutableArray<int> Nodes, string Message)? TreeConflict(RoundingTree tree, long[]? demanded, Func<int, string> label)
    {
        if (demanded is null)
        {
            return null;
        }

        var below = new Int128[tree.Total + 1];
        foreach (int node in Listed(tree))
        {
            below[tree.ParentOf(node)] += demanded[node];
        }

        foreach (int node in Listed(tree).Where(node => !tree.IsLeaf(node) && !tree.HasOwnBeside(node) && below[node] != demanded[node]))
        {
            return ([node, .. tree.ChildrenOf(node)], $"The totals demanded below {label(node)} add up to {Text(below[node])}, but its own is to be {Text(demanded[node])}.");
        }

        return null;
    }

    /// <summary>A single line whose cells cannot show its total, whatever the others do.</summary>
    private RoundingConflict? FindLineConflict(Int128 total)
    {
        IEnumerable<int> topRows = _rows.ChildrenOf(_rows.Total);
        IEnumerable<int> topColumns = _columns.ChildrenOf(_columns.Total);
        foreach (int row in Listed(_rows).Where(row => _demandedRows is not null && _rows.IsLeaf(row)))
        {
            if (LineConflict(_demandedRows![row], topColumns.Select(column => At(row, column)), $"The cells of {RowLabel(row)}") is { } message)
            {
                return new([row], [], message);
            }
        }

        foreach (int column in Listed(_columns).Where(column => _demandedColumns is not null && _columns.IsLeaf(column)))
        {
            if (LineConflict(_demandedColumns![column], topRows.Select(row => At(row, column)), $"The cells of {ColumnLabel(column)}") is { } message)
            {
                return new([], [column], message);
            }
        }

        // Where one side is demanded, it settles what the other has to add up to.
        string? other = _demandedColumns is null ? LineConflict(total, topColumns.Select(column => At(_rows.Total, column)), "The totals of the columns")
            : _demandedRows is null ? LineConflict(total, topRows.Select(row => At(row, _columns.Total)), "The totals of the rows") : null;
        return other is null ? null : new([.. topRows], [.. topColumns], other);
    }

    private string? LineConflict(Int128 demanded, IEnumerable<int> parts, string line)
    {
        Int128 lowest = 0;
        int free = 0;
        foreach (int index in parts)
        {
            lowest += _parts[index].Floor;
            free += _parts[index].IsBetweenSteps ? 1 : 0;
        }

        return demanded >= lowest && demanded <= lowest + free
            ? null
            : $"{line} can show {(free == 0 ? Text(lowest) : $"{Text(lowest)} to {Text(lowest + free)}")} together, but have to add up to {Text(demanded)}.";
    }

    /// <summary>
    /// What is reached has too much, and nothing more can leave it: every figure at its border stands at its last step. Those of them
    /// that are demanded are what conflicts.
    /// </summary>
    private RoundingConflict CutConflict(UnitFlow flow, List<(int Row, int Column)> figures, List<(int From, int To)> ends)
    {
        var rows = new SortedSet<int>();
        var columns = new SortedSet<int>();
        for (int i = 0; i < figures.Count; i++)
        {
            (int row, int column) = figures[i];
            if (DemandedAt(row, column) is not null && flow.IsReached(ends[i].From) != flow.IsReached(ends[i].To))
            {
                _ = row == _rows.Total ? columns.Add(column) : rows.Add(row);
            }
        }

        // The grand total is settled by the totals at the top of a side that is demanded.
        if (flow.IsReached(FlowNode(_rows.Total, _columns.Total, true)) != flow.IsReached(FlowNode(_rows.Total, _columns.Total, false)))
        {
            rows.UnionWith(_demandedRows is null ? [] : _rows.ChildrenOf(_rows.Total));
            columns.UnionWith(_demandedRows is not null || _demandedColumns is null ? [] : _columns.ChildrenOf(_columns.Total));
        }

        string[] lines = [.. rows.Select(RowLabel), .. columns.Select(ColumnLabel)];
        return new(
            [.. rows],
            [.. columns],
            $"As they are demanded, the totals of {string.Join(", ", lines)} do not go together: with every cell and subtotal at a step around its amount, "
            + $"{Text(flow.ExcessReached)} would be left over that no cell can take.");
    }
}
