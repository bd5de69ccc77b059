using System.Runtime.InteropServices;
using GovBudget.Classification.Aggregation;

namespace GovBudget.Classification.Disclosures.Lines.Internals;

/// <summary>A column of keys of one type, which become ordinals of the table.</summary>
internal abstract class KeyLineColumn<TKey>(int index, KeyColumnBuilder<TKey> keys) : KeyLineColumn(index)
    where TKey : notnull
{
    private const int Unnumbered = -1;

    // By the number of the spelling.
    private readonly List<TKey> _keys = [];
    private readonly List<int> _ordinals = [];

    public sealed override void Commit(int count)
    {
        Span<int> block = Block.AsSpan(0, count);
        ReadOnlySpan<int> ordinals = CollectionsMarshal.AsSpan(_ordinals);
        foreach (ref int entry in block)
        {
            int ordinal = ordinals[entry];
            entry = ordinal == Unnumbered ? Number(entry) : ordinal;
        }

        keys.AddAt(block);
    }

    /// <summary>Reads a spelling.</summary>
    protected abstract LineFault Read(ReadOnlySpan<byte> field, out TKey key);

    protected sealed override LineFault Keep(ReadOnlySpan<byte> field)
    {
        LineFault fault = Read(field, out TKey key);
        if (!LineFinding.IsRefusedFor(fault))
        {
            _keys.Add(key);
            _ordinals.Add(Unnumbered);
        }

        return fault;
    }

    // Only now, when a line has the key: a row that is refused leaves none behind.
    private int Number(int spelling) => _ordinals[spelling] = keys.OrdinalOf(_keys[spelling]);
}
