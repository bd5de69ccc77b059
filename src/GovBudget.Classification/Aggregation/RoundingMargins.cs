using System.Collections.Immutable;

namespace GovBudget.Classification.Aggregation;

/// <summary>Totals that a rounded two-way table has to show, because another table shows them already.</summary>
/// <remarks>Immutable. Each list has one total for each line in order, a whole number of steps; absent where the line has no amount, and only there.</remarks>
public sealed class RoundingMargins
{
    /// <summary>Nothing is demanded.</summary>
    public static RoundingMargins None { get; } = new();

    /// <summary>The totals of the rows; default where none are demanded.</summary>
    public ImmutableArray<BudgetAmount?> RowTotals { get; init; }

    /// <summary>The totals of the columns; default where none are demanded.</summary>
    public ImmutableArray<BudgetAmount?> ColumnTotals { get; init; }
}
