using GovBudget.Classification.Aggregation.Internals;

namespace GovBudget.Classification.Aggregation;

/// <summary>A tree of keys that amounts are rolled up along: subjects (科目), fund sources (资金来源), units (单位).</summary>
/// <typeparam name="TKey">What a line says of itself: a code, a member of a vocabulary, a text.</typeparam>
/// <remarks>
/// <para>Every key has an ordinal, dense from 0 in tree order: a parent stands before its children, a subtree is one run.
/// Arrays over ordinals are how roll-ups stay fast.</para>
/// <para>Axes are made by <see cref="Axis"/>, immutable and thread-safe. Make one once and keep it.</para>
/// </remarks>
public abstract class Axis<TKey>
    where TKey : notnull
{
    private readonly TKey[] _keys;
    private readonly string[] _names;
    private readonly int[] _parents;
    private readonly int[] _depths;

    private protected Axis(string title, AxisTree<TKey> tree)
    {
        Title = title;
        _keys = tree.Keys;
        _names = tree.Names;
        _parents = tree.Parents;
        _depths = new int[_keys.Length];
        for (int ordinal = 0; ordinal < _depths.Length; ordinal++)
        {
            int parent = _parents[ordinal];
            _depths[ordinal] = parent < 0 ? 0 : _depths[parent] + 1;
        }
    }

    /// <summary>What the axis is called in a table, such as 支出功能分类.</summary>
    public string Title { get; }

    /// <summary>How many keys there are.</summary>
    public int Count => _keys.Length;

    /// <summary>The ordinal of the parent of each key, in tree order; -1 for a root. A parent has a smaller ordinal than its children.</summary>
    public ReadOnlySpan<int> ParentOrdinals => _parents;

    internal ReadOnlySpan<TKey> Keys => _keys;

    /// <summary>The key at an ordinal.</summary>
    /// <param name="ordinal">From 0 to below <see cref="Count"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="ordinal"/> is not an ordinal of this axis.</exception>
    public TKey KeyAt(int ordinal) => _keys[Checked(ordinal)];

    /// <summary>The Chinese name of the key at an ordinal, such as 商贸事务.</summary>
    /// <param name="ordinal">From 0 to below <see cref="Count"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="ordinal"/> is not an ordinal of this axis.</exception>
    public string NameAt(int ordinal) => _names[Checked(ordinal)];

    /// <summary>What a reader is shown for the key at an ordinal: <c>20113 商贸事务</c> for a code, else the name.</summary>
    /// <param name="ordinal">From 0 to below <see cref="Count"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="ordinal"/> is not an ordinal of this axis.</exception>
    public string LabelAt(int ordinal) => Label(KeyAt(ordinal), NameAt(ordinal));

    /// <summary>How many ancestors the key at an ordinal has: 0 for a root.</summary>
    /// <param name="ordinal">From 0 to below <see cref="Count"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="ordinal"/> is not an ordinal of this axis.</exception>
    public int DepthAt(int ordinal) => _depths[Checked(ordinal)];

    /// <summary>Looks a key up.</summary>
    /// <param name="key">The key.</param>
    /// <param name="ordinal">Its ordinal, or -1 where the axis does not have it.</param>
    /// <returns>Whether the axis has the key.</returns>
    public abstract bool TryGetOrdinal(TKey key, out int ordinal);

    /// <summary>Finds the nearest ancestor that the axis has, where the key itself tells its ancestors: codes do, texts do not.</summary>
    /// <param name="key">A key, on the axis or not.</param>
    /// <param name="ordinal">The ordinal of the nearest ancestor, never of the key itself; -1 where there is none.</param>
    /// <returns>Whether there is one.</returns>
    public virtual bool TryGetNearestAncestor(TKey key, out int ordinal)
    {
        ordinal = TryGetOrdinal(key, out int own) ? _parents[own] : -1;
        return ordinal >= 0;
    }

    /// <summary>The title and the number of keys.</summary>
    public override string ToString() => $"{Title} ({Count})";

    /// <summary>Whether another axis has the same keys in the same tree, so that nodes of both can be put side by side.</summary>
    internal bool IsLike(Axis<TKey> other) =>
        ReferenceEquals(this, other) || (Keys.SequenceEqual(other.Keys) && ParentOrdinals.SequenceEqual(other.ParentOrdinals));

    /// <summary>What a reader is shown for a key, on the axis or not.</summary>
    internal virtual string Label(TKey key, string name) => name;

    /// <summary>The name a key goes by that the axis does not have.</summary>
    internal abstract string UnknownName(TKey key);

    /// <summary>Whether the keys themselves tell that one stands above another.</summary>
    internal virtual bool IsAncestor(TKey key, TKey other) => false;

    /// <summary>The ordinal before which an unknown key belongs in tree order.</summary>
    internal virtual int PlaceOf(TKey key) => Count;

    /// <summary>Orders unknown keys, so that the order of lines plays no part; in tree order where keys tell it.</summary>
    internal abstract int Compare(TKey left, TKey right);

    /// <summary>Adds lines to totals. An axis that looks keys up faster than one by one does it its own way.</summary>
    internal virtual void AddAll(ReadOnlySpan<TKey> keys, ReadOnlySpan<BudgetAmount> amounts, LineTotals<TKey> totals, CancellationToken cancellationToken)
    {
        for (int i = 0; i < keys.Length; i++)
        {
            StopBetween(i, cancellationToken);
            totals.Add(keys[i], amounts[i]);
        }
    }

    /// <inheritdoc cref="AddAll(ReadOnlySpan{TKey}, ReadOnlySpan{BudgetAmount}, LineTotals{TKey}, CancellationToken)"/>
    internal virtual void AddAll<TItem>(
        IEnumerable<TItem> items, Func<TItem, TKey> key, Func<TItem, BudgetAmount?> amount, LineTotals<TKey> totals, CancellationToken cancellationToken)
    {
        long count = 0;
        foreach (TItem item in items)
        {
            StopBetween(count++, cancellationToken);
            totals.Add(key(item), amount(item));
        }
    }

    // To ask each time would cost as much as the line.
    private static void StopBetween(long lines, CancellationToken cancellationToken)
    {
        if (lines % 4096 == 0)
        {
            cancellationToken.ThrowIfCancellationRequested();
        }
    }

    private int Checked(int ordinal) => ordinal >= 0 && ordinal < _keys.Length
        ? ordinal
        : throw new ArgumentOutOfRangeException(nameof(ordinal), ordinal, $"{Title} has the ordinals 0 to {Count - 1}.");
}
