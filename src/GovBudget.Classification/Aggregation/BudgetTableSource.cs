using GovBudget.Classification.Aggregation.Internals;

namespace GovBudget.Classification.Aggregation;

/// <summary>Items of any type that a <see cref="BudgetTable"/> is to be made of, and what is read off them; begun by <see cref="BudgetTable.From"/>.</summary>
/// <typeparam name="TItem">The type of the items.</typeparam>
/// <remarks>Immutable: each call gives a new source. Nothing is enumerated before <see cref="WithAmounts"/>.</remarks>
public sealed class BudgetTableSource<TItem>
{
    private readonly IEnumerable<TItem> _items;
    private readonly ColumnReader<TItem>[] _columns;

    internal BudgetTableSource(IEnumerable<TItem> items, params ColumnReader<TItem>[] columns)
    {
        _items = items;
        _columns = columns;
    }

    /// <summary>Adds a dimension.</summary>
    /// <typeparam name="TKey">The type of its keys.</typeparam>
    /// <param name="dimension">The dimension.</param>
    /// <param name="key">Reads it off an item; never <see langword="null"/>. A code that is <c>default</c> and a member None mean that the item does not say.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The dimension is there already.</exception>
    public BudgetTableSource<TItem> With<TKey>(Dimension<TKey> dimension, Func<TItem, TKey> key)
        where TKey : notnull
    {
        ArgumentNullException.ThrowIfNull(dimension);
        ArgumentNullException.ThrowIfNull(key);
        if (Array.Exists(_columns, column => column.Dimension == dimension))
        {
            throw new ArgumentException($"The dimension {dimension.Title} is there already.", nameof(dimension));
        }

        return new(_items, [.. _columns, new ColumnReader<TItem, TKey>(dimension, key)]);
    }

    /// <summary>Reads the items, once, and makes the table.</summary>
    /// <param name="amount">Reads the amount off an item; <see langword="null"/> for a blank cell.</param>
    /// <param name="progress">Is told how many lines have been read, now and then.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <exception cref="ArgumentNullException"><paramref name="amount"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">A key is <see langword="null"/>; the message names the line.</exception>
    /// <exception cref="OperationCanceledException">The reading was stopped.</exception>
    public BudgetTable WithAmounts(Func<TItem, BudgetAmount?> amount, IProgress<long>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(amount);
        ColumnReader<TItem>[] columns = Array.ConvertAll(_columns, static column => column.Fresh());
        var amounts = new AmountWriter();
        long read = 0;
        foreach (TItem item in _items)
        {
            foreach (ColumnReader<TItem> column in columns)
            {
                column.Read(item);
            }

            amounts.Add(amount(item));
            if (++read % Segments<long>.Length == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
                progress?.Report(read);
            }
        }

        progress?.Report(read);
        return new(amounts.Finish(), Array.ConvertAll(columns, static column => column.Finish()));
    }
}
