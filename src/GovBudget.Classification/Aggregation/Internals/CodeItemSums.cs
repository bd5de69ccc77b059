using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics.X86;

namespace GovBudget.Classification.Aggregation.Internals;

/// <summary>Adds items up by codes that are read off them: gathered in blocks, so that the look-up runs over many at once.</summary>
internal sealed class CodeItemSums<TCode>(CodeAxis<TCode> axis, LineTotals<TCode> totals)
    where TCode : struct, ISubjectCode<TCode>
{
    private const int BlockLength = 1024;

    // As far as columns are fetched ahead: the hardware alone does not look far enough.
    private const int BytesAhead = 4096;

    private readonly TCode[] _codes = new TCode[BlockLength];
    private readonly BudgetAmount[] _amounts = new BudgetAmount[BlockLength];
    private CodeSpanSums? _sums;
    private long _before;

    public void AddAll<TItem>(IEnumerable<TItem> items, Func<TItem, TCode> key, Func<TItem, BudgetAmount?> amount)
    {
        // Items that lie in memory side by side are read block by block: an enumerator would cost as much as the rest.
        ReadOnlySpan<TItem> span = items is TItem[] array ? array : items is List<TItem> list ? CollectionsMarshal.AsSpan(list) : default;
        if (span.IsEmpty)
        {
            AddEach(items, key, amount);
        }
        else
        {
            AddEach(span, key, amount);
        }

        _sums?.Empty(totals);
    }

    private void AddEach<TItem>(IEnumerable<TItem> items, Func<TItem, TCode> key, Func<TItem, BudgetAmount?> amount)
    {
        int count = 0;
        foreach (TItem item in items)
        {
            count = Add(key(item), amount(item), count);
        }

        AddBlock(count);
    }

    private void AddEach<TItem>(ReadOnlySpan<TItem> items, Func<TItem, TCode> key, Func<TItem, BudgetAmount?> amount)
    {
        while (!items.IsEmpty)
        {
            ReadOnlySpan<TItem> block = items[..Math.Min(BlockLength, items.Length)];
            int count = Gather(block, key, amount);
            AddBlock(count);
            if (count < block.Length)
            {
                totals.AddAtLine(_before++, _codes[count++], amount: null);
            }

            items = items[count..];
        }
    }

    /// <summary>Takes codes and amounts off items, up to the first that has no amount; of that one the code alone.</summary>
    /// <returns>How many items before it there are.</returns>
    /// <remarks>One counter and nothing else that a step hands to the next: what goes through memory from step to step costs more than all of this.</remarks>
    private int Gather<TItem>(ReadOnlySpan<TItem> items, Func<TItem, TCode> key, Func<TItem, BudgetAmount?> amount)
    {
        ref TItem item = ref MemoryMarshal.GetReference(items);
        ref TCode code = ref MemoryMarshal.GetArrayDataReference(_codes);
        ref BudgetAmount present = ref MemoryMarshal.GetArrayDataReference(_amounts);
        unchecked
        {
            for (nuint i = 0; i < (nuint)items.Length; i++)
            {
                Prefetch(ref Unsafe.AddByteOffset(ref Unsafe.Add(ref item, i), BytesAhead));
                TItem one = Unsafe.Add(ref item, i);
                Unsafe.Add(ref code, i) = key(one);
                if (amount(one) is not { } some)
                {
                    return (int)i;
                }

                Unsafe.Add(ref present, i) = some;
            }

            return items.Length;
        }
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

    /// <summary>Adds an item to the open block.</summary>
    /// <returns>How many items it holds.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int Add(TCode code, BudgetAmount? amount, int count)
    {
        if (amount is not { } present)
        {
            // First what stands before it, so that every line keeps its number.
            AddBlock(count);
            totals.AddAtLine(_before++, code, amount: null);
            return 0;
        }

        _codes[count] = code;
        _amounts[count] = present;
        if (++count < BlockLength)
        {
            return count;
        }

        AddBlock(count);
        return 0;
    }

    private void AddBlock(int count)
    {
        // Few items are not worth the table that makes many fast.
        _sums ??= CodeSpanSums.For(axis, _before + count);
        if (_sums is not null)
        {
            _sums.AddAll<TCode>(_codes.AsSpan(0, count), _amounts.AsSpan(0, count), _before, totals);
        }
        else
        {
            for (int i = 0; i < count; i++)
            {
                totals.AddAtLine(_before + i, _codes[i], _amounts[i]);
            }
        }

        _before += count;
    }
}
