using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Runtime.InteropServices;
using GovBudget.Classification.Aggregation.Internals;

namespace GovBudget.Classification.Aggregation;

/// <summary>
/// The totals of the lines of each key: what a database computes by <c>GROUP BY</c>, and all that a roll-up needs. Totals of parts, such as
/// of the shards of a large table or of the provinces of a country, merge exactly, in whatever order.
/// </summary>
/// <typeparam name="TKey">What the lines say of themselves: a code, a member of a vocabulary, a text.</typeparam>
/// <remarks>Immutable and thread-safe. Totals of the lines are kept, not of the tree, so a subtotal can still be told from what lies below it
/// when the last part has come. Sums are kept in 128 bits: only what a roll-up shows has to fit into a <see cref="BudgetAmount"/>.</remarks>
[SuppressMessage("Naming", "CA1710:Identifiers should have correct suffix", Justification = "Totals is the word for a collection of totals.")]
public sealed class KeyTotals<TKey> : IReadOnlyCollection<KeyTotal<TKey>>
    where TKey : notnull
{
    private readonly Dictionary<TKey, LineTotal> _totals;

    internal KeyTotals(Dictionary<TKey, LineTotal> totals) => _totals = totals;

    /// <summary>Takes totals that were computed elsewhere; a key may come several times, and is then added.</summary>
    /// <param name="totals">The totals; enumerated once.</param>
    /// <exception cref="ArgumentNullException"><paramref name="totals"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">A key is <see langword="null"/>, or counts contradict each other or the sum.</exception>
    public KeyTotals(IEnumerable<KeyTotal<TKey>> totals)
    {
        ArgumentNullException.ThrowIfNull(totals);
        _totals = [];
        foreach (KeyTotal<TKey> total in totals)
        {
            bool isSound = total is { Key: not null, Count: > 0, AbsentCount: >= 0 } && total.AbsentCount <= total.Count && (total.Sum is null) == (total.AbsentCount == total.Count);
            if (!isSound)
            {
                throw new ArgumentException(
                    $"{total} is no total: a key, at least one line, and a sum exactly where not every line is without an amount are needed.", nameof(totals));
            }

            CollectionsMarshal.GetValueRefOrAddDefault(_totals, total.Key!, out _).Add(total.Sum.GetValueOrDefault().Fen, total.Count, total.AbsentCount);
        }
    }

    /// <summary>How many keys there are.</summary>
    public int Count => _totals.Count;

    /// <summary>The totals of both together. It does not matter which comes first, nor how many are merged in what groups.</summary>
    /// <param name="other">The other totals.</param>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is <see langword="null"/>.</exception>
    public KeyTotals<TKey> Merge(KeyTotals<TKey> other)
    {
        ArgumentNullException.ThrowIfNull(other);
        var merged = new Dictionary<TKey, LineTotal>(_totals);
        foreach ((TKey key, LineTotal total) in other._totals)
        {
            CollectionsMarshal.GetValueRefOrAddDefault(merged, key, out _).Add(total.Amount.GetValueOrDefault(), total.Count, total.AbsentCount);
        }

        return new(merged);
    }

    /// <summary>Rolls the totals up along an axis.</summary>
    /// <param name="axis">The axis.</param>
    /// <param name="options">How mixed levels, unknown keys and blank cells are treated; <see cref="RollUpOptions.Default"/> where nothing is said.</param>
    /// <exception cref="ArgumentNullException"><paramref name="axis"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">Under <see cref="MixedGrainPolicy.Strict"/>, rows of different levels overlap; or policies contradict each other.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A policy of <paramref name="options"/> is not a member of its enumeration.</exception>
    /// <exception cref="KeyNotFoundException">Under <see cref="UnknownKeyPolicy.Throw"/>, the axis does not have a key.</exception>
    /// <exception cref="OverflowException">The sum of a node, which the message names, does not fit into a <see cref="BudgetAmount"/>.</exception>
    public RollUp<TKey> RollUp(Axis<TKey> axis, RollUpOptions? options = null)
    {
        var lines = new LineTotals<TKey>(axis, options ?? RollUpOptions.Default);
        long place = 0;
        foreach ((TKey key, LineTotal total) in Ordered())
        {
            place++;
            lines.Add(key, total.Amount.GetValueOrDefault(), total.Count, total.AbsentCount, place, static place => place);
        }

        return lines.RollUp();
    }

    /// <summary>The totals, in the order of their keys.</summary>
    /// <exception cref="OverflowException">The sum of a key, which the message names, does not fit into a <see cref="BudgetAmount"/>.</exception>
    public IEnumerator<KeyTotal<TKey>> GetEnumerator()
    {
        foreach ((TKey key, LineTotal total) in Ordered())
        {
            yield return new(key, FoldedNode.ToAmount(total.Amount, key.ToString() ?? string.Empty), total.Count, total.AbsentCount);
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The number of keys.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"totals of {Count} keys");

    private IEnumerable<KeyValuePair<TKey, LineTotal>> Ordered() => _totals.OrderBy(static pair => pair.Key, KeyOrder<TKey>.Comparer);
}
