using System.Collections.Immutable;

namespace GovBudget.Classification.Aggregation;

/// <summary>Totals that a rounded two-way table has to show, because another table shows them already.</summary>
/// <remarks>Immutable. The lines of a cross-tab are the nodes of its roll-ups, subtotals among them. Each list has one total for each line in order, a whole number of steps; absent where the line has no amount, and only there.</remarks>
public sealed class RoundingMargins
{
    /// <summary>Nothing is demanded.</summary>
    public static RoundingMargins None { get; } = new();

    /// <summary>The totals of the rows; default where none are demanded.</summary>
    public ImmutableArray<BudgetAmount?> RowTotals { get; init; }

    /// <summary>The totals of the columns; default where none are demanded.</summary>
    public ImmutableArray<BudgetAmount?> ColumnTotals { get; init; }

    /// <summary>Demands what two rounded roll-ups show: the totals of their nodes, in order.</summary>
    /// <typeparam name="TRow">The type of the keys of the rows.</typeparam>
    /// <typeparam name="TColumn">The type of the keys of the columns.</typeparam>
    /// <param name="rows">The totals of the rows of a cross-tab; none where <see langword="null"/>.</param>
    /// <param name="columns">The totals of its columns; none where <see langword="null"/>.</param>
    public static RoundingMargins Of<TRow, TColumn>(RoundedRollUp<TRow>? rows, RoundedRollUp<TColumn>? columns)
        where TRow : notnull
        where TColumn : notnull => new()
        {
            RowTotals = rows is null ? default : [.. rows.Nodes.Select(static node => node.Shown)],
            ColumnTotals = columns is null ? default : [.. columns.Nodes.Select(static node => node.Shown)],
        };
}
