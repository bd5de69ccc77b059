namespace GovBudget.Classification.Aggregation.Internals;

/// <summary>Folds the cells of two columns of keys up both trees. The lines that count are those that count on both.</summary>
internal sealed class CrossTabFold<TRow, TColumn>(NodeTree<TRow> rows, NodeTree<TColumn> columns)
    where TRow : notnull
    where TColumn : notnull
{
    private readonly int _height = rows.Keys.KeyCount;
    private readonly int _width = columns.Keys.KeyCount;

    /// <param name="cells">The totals of each row key by each column key, row by row.</param>
    public CrossTab<TRow, TColumn> Run(LineTotal[] cells)
    {
        LineTotal[] turned = Turn(cells, _height, _width);
        RollUp<TRow> rowTotals = rows.RollUp(TotalsOf(cells, _height, _width, columns), isOfAll: !columns.LeavesOut);
        RollUp<TColumn> columnTotals = columns.RollUp(TotalsOf(turned, _width, _height, rows), isOfAll: !rows.LeavesOut);
        LineTotal[] byRowNode = FoldRows(turned, _width, _height, rows);
        return new(rowTotals, columnTotals, FoldRows(Turn(byRowNode, _width, rows.Count), rows.Count, _width, columns));
    }

    private static LineTotal[] TotalsOf(LineTotal[] matrix, int height, int width, NodeTree tree)
    {
        var totals = new LineTotal[height];
        for (int row = 0; row < height; row++)
        {
            totals[row] = tree.TotalOf(matrix.AsSpan(row * width, width));
        }

        return totals;
    }

    /// <summary>Folds each row of a matrix up a tree: as many rows, and a column for each node.</summary>
    private static LineTotal[] FoldRows(LineTotal[] matrix, int height, int width, NodeTree tree)
    {
        var folded = new LineTotal[height * tree.Count];
        for (int row = 0; row < height; row++)
        {
            tree.Fold(matrix.AsSpan(row * width, width), folded.AsSpan(row * tree.Count, tree.Count));
        }

        return folded;
    }

    private static LineTotal[] Turn(LineTotal[] matrix, int height, int width)
    {
        var turned = new LineTotal[matrix.Length];
        for (int i = 0; i < matrix.Length; i++)
        {
            turned[(i % width * height) + (i / width)] = matrix[i];
        }

        return turned;
    }
}
