namespace GovBudget.Classification.Aggregation.Internals;

/// <summary>Folds the cells of two columns of keys up both trees.</summary>
/// <remarks>What counts on an axis is told by the roll-up of all lines along it; the lines that count are those that count on both.</remarks>
internal sealed class CrossTabFold<TRow, TColumn>(
    KeyColumn<TRow> rowKeys, Axis<TRow> rows, KeyColumn<TColumn> columnKeys, Axis<TColumn> columns, RollUpOptions options)
    where TRow : notnull
    where TColumn : notnull
{
    private readonly int _height = rowKeys.KeyCount;
    private readonly int _width = columnKeys.KeyCount;

    /// <param name="cells">The sums of each row key by each column key, row by row.</param>
    public CrossTab<TRow, TColumn> Run(Int128?[] cells)
    {
        Int128?[] turned = Turn(cells, _height, _width);
        RollUp<TRow> rowTotals = RollUpOf(rows, rowKeys, row => SumOf(RowOf(cells, row, _width)));
        RollUp<TColumn> columnTotals = RollUpOf(columns, columnKeys, column => SumOf(RowOf(turned, column, _height)));
        var rowTree = new NodeTree<TRow>(rowTotals, rowKeys.Keys);
        var columnTree = new NodeTree<TColumn>(columnTotals, columnKeys.Keys);

        // Where one axis mixes levels, the totals of the other leave out what does not count on it.
        if (columnTree.HasDeclared)
        {
            rowTotals = rowTree.Refill(TotalsOf(cells, _height, _width, columnTree));
        }

        if (rowTree.HasDeclared)
        {
            columnTotals = columnTree.Refill(TotalsOf(turned, _width, _height, rowTree));
        }

        Int128?[] byRowNode = FoldRows(turned, _width, _height, rowTree);
        return new(rowTotals, columnTotals, FoldRows(Turn(byRowNode, _width, rowTree.Count), rowTree.Count, _width, columnTree));
    }

    private RollUp<TKey> RollUpOf<TKey>(Axis<TKey> axis, KeyColumn<TKey> column, Func<int, Int128?> sum)
        where TKey : notnull
    {
        var totals = new LineTotals<TKey>(axis, options);
        for (int i = 0; i < column.KeyCount; i++)
        {
            int ordinal = i;
            Int128? ownSum = sum(i);
            long absent = ownSum is null ? column.Counts[i] : column.AbsentCounts.Length == 0 ? 0 : column.AbsentCounts[i];
            totals.Add(column.Keys[i], ownSum.GetValueOrDefault(), column.Counts[i], absent, () => column.FirstLineOf(ordinal) + 1);
        }

        return totals.RollUp();
    }

    private static Int128?[] TotalsOf<TKey>(Int128?[] matrix, int height, int width, NodeTree<TKey> tree)
        where TKey : notnull
    {
        var totals = new Int128?[height];
        for (int row = 0; row < height; row++)
        {
            totals[row] = tree.TotalOf(RowOf(matrix, row, width));
        }

        return totals;
    }

    /// <summary>Folds each row of a matrix up a tree: as many rows, and a column for each node.</summary>
    private static Int128?[] FoldRows<TKey>(Int128?[] matrix, int height, int width, NodeTree<TKey> tree)
        where TKey : notnull
    {
        var folded = new Int128?[height * tree.Count];
        for (int row = 0; row < height; row++)
        {
            tree.Fold(matrix.AsSpan(row * width, width), folded.AsSpan(row * tree.Count, tree.Count));
        }

        return folded;
    }

    private static Int128?[] Turn(Int128?[] matrix, int height, int width)
    {
        var turned = new Int128?[matrix.Length];
        for (int i = 0; i < matrix.Length; i++)
        {
            turned[(i % width * height) + (i / width)] = matrix[i];
        }

        return turned;
    }

    private static ReadOnlySpan<Int128?> RowOf(Int128?[] matrix, int row, int width) => matrix.AsSpan(row * width, width);

    private static Int128? SumOf(ReadOnlySpan<Int128?> amounts)
    {
        Int128? sum = null;
        foreach (Int128? amount in amounts)
        {
            sum = FoldedNode.Sum(sum, amount);
        }

        return sum;
    }
}
