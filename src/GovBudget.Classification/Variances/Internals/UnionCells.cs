using GovBudget.Classification.Aggregation;
using GovBudget.Classification.Aggregation.Internals;

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
        var cells = new Int128?[rows.Nodes.Length * width];

        // Backwards, so that what stands below a node is there before it. A node that only the other side has, such as an unknown key above keys
        // that this side has too, holds what stands below it.
        for (int row = rowPlaces.Length - 1; row >= 0; row--)
        {
            for (int column = width - 1; column >= 0; column--)
            {
                ref Int128? cell = ref cells[(row * width) + column];
                if (rowPlaces[row] >= 0 && columnPlaces[column] >= 0)
                {
                    cell = side[rowPlaces[row], columnPlaces[column]]?.Fen;
                }

                AddTo(rowPlaces, rows.Parents[row], cells, (rows.Parents[row] * width) + column, cell);
                if (rowPlaces[row] >= 0)
                {
                    AddTo(columnPlaces, columns.Parents[column], cells, (row * width) + columns.Parents[column], cell);
                }
            }
        }

        return [.. cells.Select((cell, i) => FoldedNode.ToAmount(cell, $"{rows.Nodes[i / width].Label} × {columns.Nodes[i % width].Label}"))];
    }

    private static void AddTo(int[] places, int parent, Int128?[] cells, int cell, Int128? part)
    {
        if (parent >= 0 && places[parent] < 0)
        {
            cells[cell] = FoldedNode.Sum(cells[cell], part);
        }
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
}
