using GovBudget.Classification.Aggregation;

namespace GovBudget.Classification.Variances.Internals;

/// <summary>The cells of one cross-tab laid out along the nodes of two variance tables.</summary>
internal static class UnionCells<TRow, TColumn>
    where TRow : notnull
    where TColumn : notnull
{
    public static BudgetAmount?[] Of(CrossTab<TRow, TColumn> side, VarianceTable<TRow> rows, VarianceTable<TColumn> columns)
    {
        int width = columns.Nodes.Length;
        int[] rowPlaces = PlacesOf(side.Rows, rows);
        int[] columnPlaces = PlacesOf(side.Columns, columns);
        var cells = new BudgetAmount?[rows.Nodes.Length * width];

        // Backwards, so that what stands below a node is there before it.
        for (int row = rowPlaces.Length - 1; row >= 0; row--)
        {
            for (int column = width - 1; column >= 0; column--)
            {
                cells[(row * width) + column] = (rowPlaces[row], columnPlaces[column]) switch
                {
                    ( >= 0, >= 0) => side[rowPlaces[row], columnPlaces[column]],
                    ( < 0, _) => SumBelow(rows, row, below => cells[(below * width) + column]),
                    _ => SumBelow(columns, column, below => cells[(row * width) + below]),
                };
            }
        }

        return cells;
    }

    /// <summary>Where each node stands on this side; -1 where the side does not have it.</summary>
    private static int[] PlacesOf<TKey>(RollUp<TKey> side, VarianceTable<TKey> table)
        where TKey : notnull
    {
        var places = new Dictionary<TKey, int>();
        int apart = -1;
        for (int i = 0; i < side.Nodes.Length; i++)
        {
            if (side.Nodes[i].HasKey)
            {
                places.Add(side.Nodes[i].Key!, i);
            }
            else
            {
                // Cross-tabs have no residuals: it is 未分类.
                apart = i;
            }
        }

        return [.. table.Nodes.Select(node => node.HasKey ? places.GetValueOrDefault(node.Key!, -1) : apart)];
    }

    // A node that only the other side has, such as an unknown key above keys that this side has too, holds what stands below it.
    private static BudgetAmount? SumBelow<TKey>(VarianceTable<TKey> table, int node, Func<int, BudgetAmount?> cell)
        where TKey : notnull
    {
        BudgetAmount? sum = null;
        int depth = table.Nodes[node].Depth;
        for (int below = node + 1; below < table.Nodes.Length && table.Nodes[below].Depth > depth; below++)
        {
            if (table.Nodes[below].Depth == depth + 1 && cell(below) is { } part)
            {
                sum = (sum ?? BudgetAmount.Zero) + part;
            }
        }

        return sum;
    }
}
