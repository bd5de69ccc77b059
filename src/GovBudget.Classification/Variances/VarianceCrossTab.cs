using GovBudget.Classification.Aggregation;
using GovBudget.Classification.Variances.Internals;

namespace GovBudget.Classification.Variances;

/// <summary>Compares amounts by two axes at once: function by fund source, this year against last.</summary>
public static class VarianceCrossTab
{
    /// <summary>Compares two cross-tabs along the same two axes.</summary>
    /// <typeparam name="TRow">The type of the keys of the rows.</typeparam>
    /// <typeparam name="TColumn">The type of the keys of the columns.</typeparam>
    /// <param name="base">What is compared with.</param>
    /// <param name="current">What is compared.</param>
    /// <remarks>Of a view the whole cross-tab is compared.</remarks>
    /// <exception cref="ArgumentNullException">A cross-tab is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">Blank lines made sums of a side unknown (<see cref="AbsentAmountPolicy.Contagious"/>); or the axes differ.</exception>
    /// <exception cref="OverflowException">The sum of a node or a cell, which the message names, does not fit into a <see cref="BudgetAmount"/>.</exception>
    public static VarianceCrossTab<TRow, TColumn> Of<TRow, TColumn>(CrossTab<TRow, TColumn> @base, CrossTab<TRow, TColumn> current)
        where TRow : notnull
        where TColumn : notnull
    {
        ArgumentNullException.ThrowIfNull(@base);
        ArgumentNullException.ThrowIfNull(current);
        (@base, current) = (@base.Whole, current.Whole);
        VarianceTable<TRow> rows = VarianceTable.Of(@base.Rows, current.Rows);
        VarianceTable<TColumn> columns = VarianceTable.Of(@base.Columns, current.Columns);
        return new(rows, columns, UnionCells<TRow, TColumn>.Of(@base, rows, columns), UnionCells<TRow, TColumn>.Of(current, rows, columns));
    }
}
