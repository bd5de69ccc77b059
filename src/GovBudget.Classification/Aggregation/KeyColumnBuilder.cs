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

    /// <summary>Gives a key its ordinal, with no line for it yet: for readers that meet the same text again and again, and look it up once. A key that gets no line is not in the table.</summary>
    /// <param name="key">The key.</param>
    /// <returns>The ordinal for <see cref="AddAt"/>; the same for equal keys.</returns>
    /// <exception cref="ArgumentException"><paramref name="key"/> is <see langword="null"/>.</exception>
    public int OrdinalOf(TKey key) => _writer.OrdinalOf(key);

    /// <summary>Adds the keys of several lines by their ordinals.</summary>
    /// <param name="ordinals">For each line the ordinal that <see cref="OrdinalOf"/> gave.</param>
    /// <exception cref="ArgumentOutOfRangeException">An ordinal is not one that was given; nothing is added.</exception>
    public void AddAt(params ReadOnlySpan<int> ordinals) => _writer.AddAt(ordinals);

    KeyColumn IKeyColumnBuilder.Finish() => _writer.Finish();
}
