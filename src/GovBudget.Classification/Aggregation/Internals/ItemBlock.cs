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

    private readonly TCode[] _codes = GC.AllocateUninitializedArray<TCode>(length);
    private readonly BudgetAmount[] _amounts = GC.AllocateUninitializedArray<BudgetAmount>(length);
    private readonly List<int> _absent = [];
    private int _count;

    /// <summary>How many items stand before the block.</summary>
    public long Before { get; private set; }

    /// <summary>The number of the line that follows the block, from 0.</summary>
    public long After => Before + _count;

    /// <summary>Its lines.</summary>
    public KeyLines<TCode> Lines => new(_codes.AsSpan(0, _count), _amounts.AsSpan(0, _count), CollectionsMarshal.AsSpan(_absent), Before);

    /// <summary>A block for the items that follow: this one, or a longer one while whole blocks are short.</summary>
    public ItemBlock<TCode> Next()
    {
        ItemBlock<TCode> next = _count < _codes.Length || _codes.Length == MostItems ? this : new(Math.Min(_codes.Length * 4, MostItems));
        next.Before = After;
        return next;
    }

    /// <summary>Takes as many items as the block holds, or as there are.</summary>
    /// <returns>How many these are.</returns>
    public int Fill<TItem>(ReadOnlySpan<TItem> items, Func<TItem, TCode> key, Func<TItem, BudgetAmount?> amount)
    {
        _absent.Clear();
        _count = Math.Min(items.Length, _codes.Length);
        for (int i = Take(items[.._count], 0, key, amount); i < _count; i = Take(items[.._count], i + 1, key, amount))
        {
            _absent.Add(i);
        }

        return _count;
    }

    /// <inheritdoc cref="Fill{TItem}(ReadOnlySpan{TItem}, Func{TItem, TCode}, Func{TItem, BudgetAmount?})"/>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public int Fill<TItem>(IEnumerator<TItem> items, Func<TItem, TCode> key, Func<TItem, BudgetAmount?> amount)
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

        return _count = i;
    }

    /// <summary>Takes items up to the first that has no amount, and that one.</summary>
    /// <returns>Which one that is, or how many items there are.</returns>
    /// <remarks>
    /// Four at a time, and nothing else that lives from step to step: what goes through memory costs more than all of this. Compiled for itself, because
    /// the loop around it is entered once and would keep in memory what this one needs in registers.
    /// </remarks>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private int Take<TItem>(ReadOnlySpan<TItem> items, int start, Func<TItem, TCode> key, Func<TItem, BudgetAmount?> amount)
    {
        ref TItem item = ref MemoryMarshal.GetReference(items);
        ref TCode code = ref MemoryMarshal.GetArrayDataReference(_codes);
        ref BudgetAmount present = ref MemoryMarshal.GetArrayDataReference(_amounts);
        unchecked
        {
            nuint i = (nuint)start;
            for (; i + 4 <= (nuint)items.Length; i += 4)
            {
                Prefetch(ref Unsafe.AddByteOffset(ref Unsafe.Add(ref item, i), BytesAhead));
                if (!Take(ref Unsafe.Add(ref item, i), ref Unsafe.Add(ref code, i), ref Unsafe.Add(ref present, i), key, amount))
                {
                    return (int)i;
                }

                if (!Take(ref Unsafe.Add(ref item, i + 1), ref Unsafe.Add(ref code, i + 1), ref Unsafe.Add(ref present, i + 1), key, amount))
                {
                    return (int)i + 1;
                }

                if (!Take(ref Unsafe.Add(ref item, i + 2), ref Unsafe.Add(ref code, i + 2), ref Unsafe.Add(ref present, i + 2), key, amount))
                {
                    return (int)i + 2;
                }

                if (!Take(ref Unsafe.Add(ref item, i + 3), ref Unsafe.Add(ref code, i + 3), ref Unsafe.Add(ref present, i + 3), key, amount))
                {
                    return (int)i + 3;
                }
            }

            for (; i < (nuint)items.Length; i++)
            {
                if (!Take(ref Unsafe.Add(ref item, i), ref Unsafe.Add(ref code, i), ref Unsafe.Add(ref present, i), key, amount))
                {
                    return (int)i;
                }
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

    // A hint: an address behind the end of an array does no harm.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static unsafe void Prefetch<TItem>(ref TItem at)
    {
        if (Sse.IsSupported)
        {
            Sse.Prefetch0(Unsafe.AsPointer(ref at));
        }
    }
}
