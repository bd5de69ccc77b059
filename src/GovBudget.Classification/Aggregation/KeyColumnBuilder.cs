using GovBudget.Classification.Aggregation.Internals;

namespace GovBudget.Classification.Aggregation;

/// <summary>A column of a table that is being built; made by <see cref="BudgetTableBuilder.AddColumn"/>.</summary>
/// <typeparam name="TKey">The type of its keys.</typeparam>
public sealed class KeyColumnBuilder<TKey> : IKeyColumnBuilder
    where TKey : notnull
{
    private readonly Dimension<TKey> _dimension;
    private readonly KeyWriter<TKey> _writer;

    internal KeyColumnBuilder(Dimension<TKey> dimension)
    {
        _dimension = dimension;
        _writer = new(dimension);
    }

    /// <summary>How many keys have been added.</summary>
    public long Count => _writer.Count;

    object IKeyColumnBuilder.Dimension => _dimension;

    string IKeyColumnBuilder.Title => _dimension.Title;

    /// <summary>Adds the key of a line.</summary>
    /// <param name="key">The key.</param>
    /// <exception cref="ArgumentException"><paramref name="key"/> is <see langword="null"/>.</exception>
    public void Add(TKey key) => _writer.Add(key);

    KeyColumn IKeyColumnBuilder.Finish() => _writer.Finish();
}
