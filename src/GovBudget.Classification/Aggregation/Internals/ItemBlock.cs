using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics.X86;

namespace GovBudget.Classification.Aggregation.Internals;

/// <summary>The codes and amounts of a block of items, taken off them side by side, so that the look-up runs over many at once.</summary>
internal sealed class ItemBlock<TCode>(int length)
    where TCode : struct
{
    /// <summary>The most items of a block.</summary>
    public const int MostItems = 1024;

    // As far as items are fetched ahead: the hardware alone does not look far enough.
    private const int BytesAhead = 4096;
    private const int CacheLine = 64;

    private readonly TCode[] _codes = GC.AllocateUninitializedArray<TCode>(length);
    private readonly BudgetAmount[] _amounts = GC.AllocateUninitializedArray<BudgetAmount>(length);
    private readonly List<int> _absent = [];
    private int _count;

    /// <summary>Whether it holds no more.</summary>
    public bool IsWhole => _count == _codes.Length;

    /// <summary>How many items stand before the block.</summary>
    public long Before { get; private set; }

    /// <summary>The number of the line that follows the block, from 0.</summary>
    public long After => Before + _count;

    /// <summary>Its lines.</summary>
    public KeyLines<TCode> Lines => new(_codes.AsSpan(0, _count), _amounts.AsSpan(0, _count), CollectionsMarshal.AsSpan(_absent), Before);

    /// <summary>A block for the items that follow this whole one: as long as a block can be it is this, while blocks are short a longer one.</summary>
    public ItemBlock<TCode> Next()
    {
        ItemBlock<TCode> next = _count == MostItems ? this : new(Math.Min(_count * 4, MostItems));
        next.Before = After;
        return next;
    }

    /// <summary>Takes as many items as the block holds, or as there are.</summary>
    /// <returns>How many these are.</returns>
    public int Fill<TItem>(ReadOnlySpan<TItem> items, Func<TItem, TCode> key, Func<TItem, BudgetAmount?> amount)
    {
        _absent.Clear();
        _count = Math.Min(items.Length, _codes.Length);
        for (int i = TakeAll(items[.._count], 0, key, amount); i < _count; i = TakeAll(items[.._count], i + 1, key, amount))
        {
            _absent.Add(i);
        }

        return _count;
    }

    /// <summary>Takes as many items as the block holds, or as come.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void Fill<TItem>(IEnumerator<TItem> items, Func<TItem, TCode> key, Func<TItem, BudgetAmount?> amount)
    {
        _absent.Clear();
        ref TCode code = ref MemoryMarshal.GetArrayDataReference(_codes);
        ref BudgetAmount present = ref MemoryMarshal.GetArrayDataReference(_amounts);
        int length = _codes.Length;
        int i = 0;
        for (; i < length && items.MoveNext(); i++)
        {
            TItem item = items.Current;
            if (!Take(ref item, ref Unsafe.Add(ref code, i), ref Unsafe.Add(ref present, i), key, amount))
            {
                _absent.Add(i);
            }
        }

        _count = i;
    }

    /// <summary>Takes items up to the first that has no amount, and that one.</summary>
    /// <returns>Which one that is, or how many items there are.</returns>
    /// <remarks>
    /// Four at a time: what a step hands to the next through memory costs more than all of this. Compiled for itself, because the loop around it is
    /// entered once and would keep in memory what this one needs in registers.
    /// </remarks>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private int TakeAll<TItem>(ReadOnlySpan<TItem> items, int start, Func<TItem, TCode> key, Func<TItem, BudgetAmount?> amount)
    {
        unchecked
        {
            ref TItem item = ref Unsafe.Add(ref MemoryMarshal.GetReference(items), start);
            ref TCode code = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_codes), start);
            ref BudgetAmount present = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_amounts), start);
            int i = start;
            for (; i <= items.Length - 4; i += 4)
            {
                FetchAhead(ref item);
                if (!Take(ref item, ref code, ref present, key, amount))
                {
                    return i;
                }

                if (!Take(ref Unsafe.Add(ref item, 1), ref Unsafe.Add(ref code, 1), ref Unsafe.Add(ref present, 1), key, amount))
                {
                    return i + 1;
                }

                if (!Take(ref Unsafe.Add(ref item, 2), ref Unsafe.Add(ref code, 2), ref Unsafe.Add(ref present, 2), key, amount))
                {
                    return i + 2;
                }

                if (!Take(ref Unsafe.Add(ref item, 3), ref Unsafe.Add(ref code, 3), ref Unsafe.Add(ref present, 3), key, amount))
                {
                    return i + 3;
                }

                item = ref Unsafe.Add(ref item, 4);
                code = ref Unsafe.Add(ref code, 4);
                present = ref Unsafe.Add(ref present, 4);
            }

            for (; i < items.Length; i++)
            {
                if (!Take(ref item, ref code, ref present, key, amount))
                {
                    return i;
                }

                item = ref Unsafe.Add(ref item, 1);
                code = ref Unsafe.Add(ref code, 1);
                present = ref Unsafe.Add(ref present, 1);
            }

            return items.Length;
        }
    }

    /// <returns>Whether the item has an amount; where it has none, 0 stands for it.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool Take<TItem>(ref TItem item, ref TCode code, ref BudgetAmount present, Func<TItem, TCode> key, Func<TItem, BudgetAmount?> amount)
    {
        // Copied first: else the compiler would copy the item once for each of the two.
        TItem one = item;
        code = key(one);
        BudgetAmount? some = amount(one);
        present = some.GetValueOrDefault();
        return some.HasValue;
    }

    // Of four items that share a line the first is enough. A hint, which may go behind the end of the array: that costs little, and is read from nowhere.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static unsafe void FetchAhead<TItem>(ref TItem four)
    {
        if (!Sse.IsSupported)
        {
            return;
        }

        unchecked
        {
            byte* first = (byte*)Unsafe.AsPointer(ref four) + BytesAhead;
            Sse.Prefetch0(first);
            if (Unsafe.SizeOf<TItem>() > CacheLine / 4)
            {
                Sse.Prefetch0(first + Unsafe.SizeOf<TItem>());
                Sse.Prefetch0(first + (2 * Unsafe.SizeOf<TItem>()));
                Sse.Prefetch0(first + (3 * Unsafe.SizeOf<TItem>()));
            }
        }
    }
}
