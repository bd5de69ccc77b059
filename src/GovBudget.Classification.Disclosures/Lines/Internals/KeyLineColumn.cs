using System.Runtime.InteropServices;
using GovBudget.Classification.Aggregation;

namespace GovBudget.Classification.Disclosures.Lines.Internals;

/// <summary>A column of keys. Each spelling is read once; where it stands again, its ordinal in the table is known.</summary>
internal abstract class KeyLineColumn<TKey>(int index, KeyColumnBuilder<TKey> keys) : LineColumn(index)
    where TKey : notnull
{
    private const int Unnumbered = -1;

    private readonly Spellings _spellings = new();

    // By the number of the spelling.
    private readonly List<TKey> _keys = [];
    private readonly List<LineFault> _faults = [];
    private readonly List<int> _ordinals = [];

    private readonly int[] _block = new int[BlockLength];

    // Rarely: most columns are written in one way.
    private bool _hasFaults;

    public sealed override LineFault Read(ReadOnlySpan<byte> field, ReadOnlySpan<byte> row, int place)
    {
        int spelling = _spellings.Find(field);
        if (spelling < 0)
        {
            LineFault fault = Read(field, out TKey key);
            if (LineFinding.IsRefusedFor(fault))
            {
                return fault;
            }

            spelling = Keep(field, key, fault);
        }

        _block[place] = spelling;
        return _hasFaults ? _faults[spelling] : LineFault.None;
    }

    public sealed override void Commit(int count)
    {
        Span<int> block = _block.AsSpan(0, count);
        ReadOnlySpan<int> ordinals = CollectionsMarshal.AsSpan(_ordinals);
        foreach (ref int entry in block)
        {
            int ordinal = ordinals[entry];
            entry = ordinal == Unnumbered ? Number(entry) : ordinal;
        }

        keys.AddAt(block);
    }

    /// <summary>Reads a spelling that has not been met.</summary>
    protected abstract LineFault Read(ReadOnlySpan<byte> field, out TKey key);

    private int Keep(ReadOnlySpan<byte> field, TKey key, LineFault fault)
    {
        _keys.Add(key);
        _faults.Add(fault);
        _hasFaults |= fault != LineFault.None;
        _ordinals.Add(Unnumbered);
        return _spellings.Add(field);
    }

    // Only now, when a line has the key: a row that is refused leaves none behind.
    private int Number(int spelling) => _ordinals[spelling] = keys.OrdinalOf(_keys[spelling]);
}
