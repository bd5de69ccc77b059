using System.Runtime.InteropServices;

namespace GovBudget.Classification.Aggregation.Internals;

/// <summary>Takes keys, line by line, and gives each distinct one an ordinal.</summary>
internal sealed class KeyWriter<TKey>(Dimension<TKey> dimension)
    where TKey : notnull
{
    private const int NarrowKeys = ushort.MaxValue + 1;

    private readonly Dictionary<TKey, int> _ordinals = [];
    private readonly List<TKey> _keys = [];
    private Segments<ushort>? _narrow = new();
    private Segments<int>? _wide;
    private TKey? _last;
    private int _lastOrdinal = -1;

    /// <summary>How many keys have been taken.</summary>
    public long Count { get; private set; }

    public void Add(TKey key) => Write(OrdinalOf(key));

    public void AddAt(ReadOnlySpan<int> ordinals)
    {
        foreach (int ordinal in ordinals)
        {
            if (ordinal < 0 || ordinal >= _keys.Count)
            {
                throw new ArgumentOutOfRangeException(nameof(ordinals), ordinal, $"{dimension.Title} has given {_keys.Count} ordinals.");
            }
        }

        Count += ordinals.Length;
        while (!ordinals.IsEmpty)
        {
            int written = _narrow is not null ? WriteNarrow(ordinals, _narrow) : WriteWide(ordinals, _wide!);
            ordinals = ordinals[written..];
        }
    }

    public KeyColumn<TKey> Finish() => new(dimension, [.. _keys], _narrow?.Finish(), _wide?.Finish());

    public int OrdinalOf(TKey key)
    {
        // Lines of one key often stand together.
        if (_lastOrdinal >= 0 && EqualityComparer<TKey>.Default.Equals(key, _last))
        {
            return _lastOrdinal;
        }

        if (key is null)
        {
            throw new ArgumentException($"The {dimension.Title} of line {Count + 1} is null. Give such lines a key of their own, or leave them out.", nameof(key));
        }

        ref int ordinal = ref CollectionsMarshal.GetValueRefOrAddDefault(_ordinals, key, out bool isKnown);
        if (!isKnown)
        {
            ordinal = _keys.Count;
            _keys.Add(key);
            if (_keys.Count > NarrowKeys && _narrow is not null)
            {
                Widen();
            }
        }

        _last = key;
        _lastOrdinal = ordinal;
        return ordinal;
    }

    private void Write(int ordinal)
    {
        Count++;
        if (_narrow is not null)
        {
            _narrow.Add((ushort)ordinal);
        }
        else
        {
            _wide!.Add(ordinal);
        }
    }

    private static int WriteNarrow(ReadOnlySpan<int> ordinals, Segments<ushort> segments)
    {
        Span<ushort> room = segments.Room();
        int count = Math.Min(room.Length, ordinals.Length);
        for (int i = 0; i < count; i++)
        {
            // There are no more than 65,536 of them.
            room[i] = unchecked((ushort)ordinals[i]);
        }

        segments.Advance(count);
        return count;
    }

    private static int WriteWide(ReadOnlySpan<int> ordinals, Segments<int> segments)
    {
        Span<int> room = segments.Room();
        int count = Math.Min(room.Length, ordinals.Length);
        ordinals[..count].CopyTo(room);
        segments.Advance(count);
        return count;
    }

    private void Widen()
    {
        _wide = new();
        foreach (ushort[] segment in _narrow!.Finish())
        {
            foreach (ushort ordinal in segment)
            {
                _wide.Add(ordinal);
            }
        }

        _narrow = null;
    }
}
