namespace GovBudget.Classification.Aggregation;

/// <summary>Where a cell of a <see cref="BudgetCube"/> stands on one axis.</summary>
/// <param name="Dimension">The title of the dimension, such as 支出功能分类.</param>
/// <param name="Label">What a reader is shown: <c>20113 商贸事务</c> for a code, else the name; 合计 for the whole axis.</param>
/// <param name="Depth">How many nodes stand above this one on its axis: 0 at the top, -1 for the whole axis.</param>
/// <param name="Kind">What the node is; <see langword="null"/> for the whole axis.</param>
public readonly record struct CubeLabel(string Dimension, string Label, int Depth, RollUpNodeKind? Kind)
{
    /// <summary>Whether the cell is a total over the whole axis.</summary>
    public bool IsAll => Kind is null;

    internal static CubeLabel AllOf(string dimension) => new(dimension, "合计", -1, null);
}
