using GovBudget.Classification.Aggregation.Internals;

namespace GovBudget.Classification.Aggregation;

/// <summary>Makes the lists of keys that a consolidation (合并汇总) leaves out.</summary>
public static class Eliminations
{
    /// <summary>Eliminates keys of one's own, each with everything below it.</summary>
    /// <typeparam name="TKey">The type of the keys.</typeparam>
    /// <param name="keys">The keys; it does no harm that one comes twice or stands below another.</param>
    /// <exception cref="ArgumentNullException"><paramref name="keys"/> or one of them is <see langword="null"/>.</exception>
    public static Eliminations<TKey> Of<TKey>(params IEnumerable<TKey> keys)
        where TKey : notnull
    {
        ArgumentNullException.ThrowIfNull(keys);
        return new([.. keys.Select(static key => key ?? throw new ArgumentNullException(nameof(keys), "A key is null.")).Distinct().Order(KeyOrder<TKey>.Comparer)]);
    }

    /// <summary>Eliminates what is spent as transfers.</summary>
    /// <param name="transfers">The transfers, such as those between levels: <see cref="Transfers.Of"/> lists all.</param>
    /// <exception cref="ArgumentNullException"><paramref name="transfers"/> is <see langword="null"/>.</exception>
    public static Eliminations<FunctionalCode> Paid(IEnumerable<Transfer> transfers)
    {
        ArgumentNullException.ThrowIfNull(transfers);
        return Of(transfers.Select(static transfer => transfer.Paid.Code));
    }

    /// <summary>Eliminates what is received as transfers.</summary>
    /// <param name="transfers">The transfers, such as those between levels: <see cref="Transfers.Of"/> lists all.</param>
    /// <exception cref="ArgumentNullException"><paramref name="transfers"/> is <see langword="null"/>.</exception>
    public static Eliminations<RevenueCode> Received(IEnumerable<Transfer> transfers)
    {
        ArgumentNullException.ThrowIfNull(transfers);
        return Of(transfers.Select(static transfer => transfer.Received.Code));
    }
}
