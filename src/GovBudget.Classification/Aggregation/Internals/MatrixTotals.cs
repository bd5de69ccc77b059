namespace GovBudget.Classification.Aggregation.Internals;

/// <summary>The totals of a two-way table without subtotals.</summary>
internal static class MatrixTotals
{
    /// <summary>The cells with the total of each row behind it, and the totals of the columns last.</summary>
    public static BudgetAmount?[,] AddTo(BudgetAmount?[,] cells)
    {
        int rows = cells.GetLength(0);
        int columns = cells.GetLength(1);
        var sums = new Int128?[rows + 1, columns + 1];
        for (int i = 0; i < rows; i++)
        {
            for (int j = 0; j < columns; j++)
            {
                sums[i, j] = cells[i, j]?.Fen;
                sums[i, columns] = FoldedNode.Sum(sums[i, columns], sums[i, j]);
                sums[rows, j] = FoldedNode.Sum(sums[rows, j], sums[i, j]);
            }

            sums[rows, columns] = FoldedNode.Sum(sums[rows, columns], sums[i, columns]);
        }

        var amounts = new BudgetAmount?[rows + 1, columns + 1];
        for (int i = 0; i <= rows; i++)
        {
            for (int j = 0; j <= columns; j++)
            {
                amounts[i, j] = FoldedNode.ToAmount(sums[i, j], i == rows ? j == columns ? "all cells" : $"column {j}" : $"row {i}");
            }
        }

        return amounts;
    }
}
