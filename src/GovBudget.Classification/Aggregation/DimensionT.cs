namespace GovBudget.Classification.Aggregation;

/// <summary>One of the things that a line says of itself (维度), such as its function or its fund source: it names a column of a <see cref="BudgetTable"/>.</summary>
/// <typeparam name="TKey">What stands in the column: a code, a member of a vocabulary, a text.</typeparam>
/// <remarks>The usual ones are in <see cref="Dimension"/>. A dimension says what is meant; an <see cref="Axis{TKey}"/> says along which tree it is added up.
/// Two dimensions are the same only where they are one object.</remarks>
public sealed class Dimension<TKey>
    where TKey : notnull
{
    internal Dimension(string title) => Title = title;

    /// <summary>What the dimension is called in a table, such as 支出功能分类.</summary>
    public string Title { get; }

    /// <summary>A key of this dimension, to look a cell of a <see cref="BudgetCube"/> up by.</summary>
    /// <param name="key">The key.</param>
    /// <exception cref="ArgumentNullException"><paramref name="key"/> is <see langword="null"/>.</exception>
    public CubeKey At(TKey key)
    {
        ArgumentNullException.ThrowIfNull(key);
        return new(this, key);
    }

    /// <summary>The title.</summary>
    public override string ToString() => Title;
}
