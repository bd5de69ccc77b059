using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace GovBudget.Classification.Aggregation.Internals;

/// <summary>Adds amounts up by codes that are looked up on the way.</summary>
/// <remarks>
/// <para>Sum and count of a key lie in one vector, so that one addition makes both. A block is looked up first and added up then: the table of
/// ordinals and the sums do not push each other out of the nearest cache line by line.</para>
/// <para>Sums are of 64 bits and emptied into wider totals before they can overflow. Whether a block was too large for that is known behind it:
/// then it is taken back, which arithmetic modulo 2⁶⁴ does exactly, and added line by line.</para>
/// </remarks>
internal sealed class CodeSpanSums
{
    /// <summary>From so many lines on the sums pay.</summary>
    public const long WorthATable = 50_000;

    private const int BlockLength = 4096;
    private const int Step = 8;
    private const int Ahead = 512;
    private const int Words = ItemPlaces.Words;
    private const long SafeMagnitude = long.MaxValue / 4;

    private readonly ItemPlaces _places;

    // Pinned, so that it stays where it is: a sum that lies across two cache lines takes longer.
    private readonly long[] _memory;
    private readonly int _first;

    // Where the sums of the lines of the open block begin; 0 for a code that is no item of the table.
    private readonly ushort[] _slots = new ushort[BlockLength];
    private long _magnitude;

    public CodeSpanSums(ItemPlaces places, int keys)
    {
        _places = places;
        _memory = GC.AllocateArray<long>(((keys + 1) * Words) + 1, pinned: true);
        _first = FirstOfWholeVectors(_memory);
    }

    private Span<Vector128<long>> Sums => MemoryMarshal.Cast<long, Vector128<long>>(_memory.AsSpan(_first));

    /// <summary>Adds lines, all of which have an amount.</summary>
    public void AddAll<TCode>(ReadOnlySpan<TCode> codes, ReadOnlySpan<BudgetAmount> amounts, LineTotals<TCode> totals, CancellationToken cancellationToken)
        where TCode : struct, ISubjectCode<TCode>
    {
        for (int start = 0; start < codes.Length; start += BlockLength)
        {
            cancellationToken.ThrowIfCancellationRequested();
            int length = Math.Min(BlockLength, codes.Length - start);
            AddBlock(new(codes.Slice(start, length), amounts.Slice(start, length), absent: [], start), Math.Min(Ahead, codes.Length - start - length), totals);
        }
    }

    /// <summary>Adds a block of lines.</summary>
    /// <param name="lines">The lines.</param>
    /// <param name="ahead">How far ahead of each line memory is fetched: not behind what stands there, where there might be none at all.</param>
    /// <param name="totals">What lines are added to that the sums cannot take.</param>
    public void AddBlock<TCode>(KeyLines<TCode> lines, int ahead, LineTotals<TCode> totals)
        where TCode : struct, ISubjectCode<TCode>
    {
        Span<ushort> slots = _slots.AsSpan(0, lines.Keys.Length);
        ReadOnlySpan<long> fen = MemoryMarshal.Cast<BudgetAmount, long>(lines.Amounts);
        long unknown = Sums[0][1];
        LookUp(MemoryMarshal.Cast<TCode, uint>(lines.Keys), slots, ahead);
        ulong most = Add(slots, fen, ahead);
        if (most > SafeMagnitude / BlockLength)
        {
            TakeBack(slots, fen);
            totals.AddEach(lines, slots: []);
            return;
        }

        if (Sums[0][1] != unknown)
        {
            totals.AddEach(lines, slots);
        }

        foreach (int place in lines.Absent)
        {
            if (slots[place] != 0)
            {
                totals.AddAt((slots[place] / Words) - 1, Int128.Zero, count: 0, absentCount: 1);
            }
        }

        _magnitude += (long)most * slots.Length;
        if (_magnitude > SafeMagnitude)
        {
            Empty(totals);
        }
    }

    /// <summary>Gives the sums to the totals.</summary>
    public void Empty<TCode>(LineTotals<TCode> totals)
        where TCode : struct, ISubjectCode<TCode>
    {
        Span<Vector128<long>> sums = Sums;
        for (int i = 1; i < sums.Length; i++)
        {
            if (sums[i][1] != 0)
            {
                totals.AddAt(i - 1, sums[i][0], sums[i][1], absentCount: 0);
            }
        }

        sums.Clear();
        _magnitude = 0;
    }

    private static unsafe int FirstOfWholeVectors(long[] pinned) =>
        (int)((nuint)Unsafe.AsPointer(ref MemoryMarshal.GetArrayDataReference(pinned)) % (nuint)sizeof(Vector128<long>)) / sizeof(long);

    private unsafe void LookUp(ReadOnlySpan<uint> codes, Span<ushort> slots, int ahead)
    {
        // Unchecked, here and below: else the compiler checks each step of each pointer. The places are within the table by construction.
        unchecked
        {
            fixed (ushort* table = _places.Slots)
            fixed (ushort* slot = slots)
            fixed (uint* code = codes)
            {
                ItemPlaces.EightPlaces eight = _places.Eight;
                uint* next = code + ahead;
                int whole = codes.Length - (codes.Length % Step);
                for (int i = 0; i < whole; i += Step)
                {
                    Prefetch(next + i);
                    Vector256<ulong> places = eight.Of(Vector256.Load(code + i)).AsUInt64();
                    Read(table, places[0], slot + i);
                    Read(table, places[1], slot + i + 2);
                    Read(table, places[2], slot + i + 4);
                    Read(table, places[3], slot + i + 6);
                }

                for (int i = whole; i < codes.Length; i++)
                {
                    slot[i] = _places.SlotOf(code[i]);
                }
            }
        }
    }

    // The places come out of registers, two at a time: to write them down and read them again would wait for the store.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static unsafe void Read(ushort* table, ulong places, ushort* slots)
    {
        unchecked
        {
            slots[0] = table[(uint)places];
            slots[1] = table[places >> 32];
        }
    }

    /// <summary>Adds a block and tells a bound of its magnitudes.</summary>
    private unsafe ulong Add(ReadOnlySpan<ushort> slots, ReadOnlySpan<long> fen, int ahead)
    {
        unchecked
        {
            fixed (ushort* slot = slots)
            fixed (long* amount = fen)
            fixed (Vector128<long>* sums = Sums)
            {
                Vector256<long> magnitudes = Vector256<long>.Zero;
                long* next = amount + ahead;
                int whole = slots.Length - (slots.Length % Step);
                for (int i = 0; i < whole; i += Step)
                {
                    Prefetch(next + i);
                    magnitudes |= Magnitudes(Vector256.Load(amount + i)) | Magnitudes(Vector256.Load(amount + i + (Step / 2)));
                    AddFour((long*)sums, *(ulong*)(slot + i), amount + i);
                    AddFour((long*)sums, *(ulong*)(slot + i + (Step / 2)), amount + i + (Step / 2));
                }

                ulong most = (ulong)(magnitudes[0] | magnitudes[1] | magnitudes[2] | magnitudes[3]);
                for (int i = whole; i < slots.Length; i++)
                {
                    most |= (ulong)(amount[i] ^ (amount[i] >> 63));
                    Add((long*)sums, slot[i], amount + i);
                }

                return most;
            }
        }
    }

    // By comparison: to shift the sign through 64 bits is no instruction of every processor.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<long> Magnitudes(Vector256<long> fen) => fen ^ Vector256.LessThan(fen, Vector256<long>.Zero);

    // Taken apart by shifts: one read for four.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static unsafe void AddFour(long* sums, ulong slots, long* amounts)
    {
        unchecked
        {
            Add(sums, (ushort)slots, amounts);
            Add(sums, (ushort)(slots >> 16), amounts + 1);
            Add(sums, (ushort)(slots >> 32), amounts + 2);
            Add(sums, (ushort)(slots >> 48), amounts + 3);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static unsafe void Add(long* sums, nuint slot, long* amount)
    {
        unchecked
        {
            Vector128.Store(Vector128.Load(sums + slot) + (Vector128.CreateScalar(*amount) + Vector128.Create(0L, 1L)), sums + slot);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static unsafe void Prefetch(void* at)
    {
        if (Sse.IsSupported)
        {
            Sse.Prefetch0(at);
        }
    }

    private void TakeBack(ReadOnlySpan<ushort> slots, ReadOnlySpan<long> fen)
    {
        Span<Vector128<long>> sums = Sums;
        for (int i = 0; i < slots.Length; i++)
        {
            sums[slots[i] / Words] -= Vector128.Create(fen[i], 1L);
        }
    }
}
