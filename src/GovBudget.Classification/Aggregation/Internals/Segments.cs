namespace GovBudget.Classification.Aggregation.Internals;

/// <summary>A long column in pieces of equal length: it grows without copying, and pieces are what threads share out.</summary>
internal sealed class Segments<T>
{
    /// <summary>The length of every piece but the last.</summary>
    public const int Length = 1 << 17;

    private readonly List<T[]> _full = [];
    private T[] _open = [];
    private int _count;

    public void Add(T value)
    {
        if (_count == _open.Length)
        {
            Grow();
        }

        _open[_count++] = value;
    }

    /// <summary>Room for values that are to be written next, 1 at least; <see cref="Advance"/> then says how many were.</summary>
    public Span<T> Room()
    {
        if (_count == _open.Length)
        {
            Grow();
        }

        return _open.AsSpan(_count);
    }

    public void Advance(int count) => _count += count;

    public T[][] Finish()
    {
        if (_count > 0)
        {
            Array.Resize(ref _open, _count);
            _full.Add(_open);
            _open = [];
            _count = 0;
        }

        return [.. _full];
    }

    private void Grow()
    {
        const int first = 256;
        if (_count == Length)
        {
            _full.Add(_open);
            _open = WholePiece();
            _count = 0;
        }
        else
        {
            // A small table takes little; from the second piece on a piece is whole at once.
            Array.Resize(ref _open, _full.Count > 0 ? Length : Math.Clamp(_count * 4, first, Length));
        }
    }

    // Not cleared: every place is written before it counts, and clearing would touch the memory once more.
    private static T[] WholePiece() => GC.AllocateUninitializedArray<T>(Length);
}
