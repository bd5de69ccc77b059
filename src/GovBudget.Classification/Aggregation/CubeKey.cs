namespace GovBudget.Classification.Aggregation;

/// <summary>A key of one dimension, to look a cell of a <see cref="BudgetCube"/> up by. Made by <see cref="Dimension{TKey}.At"/>.</summary>
public readonly record struct CubeKey
{
    internal CubeKey(object dimension, object key)
    {
        Dimension = dimension;
        Key = key;
    }

    internal object? Dimension { get; }

    internal object? Key { get; }

    /// <summary>The dimension and the key.</summary>
    public override string ToString() => $"{Dimension} {Key}";
}
