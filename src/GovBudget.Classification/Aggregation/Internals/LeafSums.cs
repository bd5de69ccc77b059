using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace GovBudget.Classification.Aggregation.Internals;

/// <summary>The inner loop of every roll-up: adds amounts to the sums of their keys. The caller has proved that no sum can overflow.</summary>
/// <remarks>
/// The columns are longer than the caches, and on the machines where this was measured the hardware did not fetch far enough ahead: without
/// the prefetch the loop takes half as long again. Unrolled to what one cache line of amounts holds.
/// </remarks>
internal static class LeafSums
{
    private const int Ahead = 512;
    private const int Step = 8;
    private const int NarrowCells = ushort.MaxValue + 1;

    /// <param name="ordinals">For each line the ordinal of its key; each is smaller than the length of <paramref name="sums"/>.</param>
    /// <param name="fen">For each line its amount; as many as ordinals.</param>
    /// <param name="sums">What is added to.</param>
    public static void Add(ReadOnlySpan<ushort> ordinals, ReadOnlySpan<long> fen, Span<long> sums)
    {
        ref long sum = ref MemoryMarshal.GetReference(sums);
        ref ushort ordinal = ref MemoryMarshal.GetReference(ordinals);
        ref long amount = ref MemoryMarshal.GetReference(fen);
        int whole = ordinals.Length - (ordinals.Length % Step);
        for (int i = 0; i < whole; i += Step)
        {
            Prefetch(ref Unsafe.Add(ref amount, i + Ahead));
            if (i % 32 == 0)
            {
                Prefetch(ref Unsafe.Add(ref ordinal, i + Ahead));
            }

            Add(ref Unsafe.Add(ref sum, Unsafe.Add(ref ordinal, i)), Unsafe.Add(ref amount, i));
            Add(ref Unsafe.Add(ref sum, Unsafe.Add(ref ordinal, i + 1)), Unsafe.Add(ref amount, i + 1));
            Add(ref Unsafe.Add(ref sum, Unsafe.Add(ref ordinal, i + 2)), Unsafe.Add(ref amount, i + 2));
            Add(ref Unsafe.Add(ref sum, Unsafe.Add(ref ordinal, i + 3)), Unsafe.Add(ref amount, i + 3));
            Add(ref Unsafe.Add(ref sum, Unsafe.Add(ref ordinal, i + 4)), Unsafe.Add(ref amount, i + 4));
            Add(ref Unsafe.Add(ref sum, Unsafe.Add(ref ordinal, i + 5)), Unsafe.Add(ref amount, i + 5));
            Add(ref Unsafe.Add(ref sum, Unsafe.Add(ref ordinal, i + 6)), Unsafe.Add(ref amount, i + 6));
            Add(ref Unsafe.Add(ref sum, Unsafe.Add(ref ordinal, i + 7)), Unsafe.Add(ref amount, i + 7));
        }

        for (int i = whole; i < ordinals.Length; i++)
        {
            sums[ordinals[i]] += fen[i];
        }
    }

    /// <inheritdoc cref="Add(ReadOnlySpan{ushort}, ReadOnlySpan{long}, Span{long})"/>
    public static void Add(ReadOnlySpan<int> ordinals, ReadOnlySpan<long> fen, Span<long> sums)
    {
        for (int i = 0; i < ordinals.Length; i++)
        {
            sums[ordinals[i]] += fen[i];
        }
    }

    /// <summary>Adds amounts to the cells of a matrix.</summary>
    /// <param name="rows">For each line the ordinal of its row.</param>
    /// <param name="columns">For each line the ordinal of its column, smaller than <paramref name="width"/>.</param>
    /// <param name="fen">For each line its amount.</param>
    /// <param name="width">How many columns there are.</param>
    /// <param name="cells">The matrix, row by row.</param>
    public static void Add(ReadOnlySpan<ushort> rows, ReadOnlySpan<ushort> columns, ReadOnlySpan<long> fen, int width, Span<long> cells)
    {
        int vectored = cells.Length <= NarrowCells ? AddVectored(rows, columns, fen, width, cells) : 0;
        for (int i = vectored; i < rows.Length; i++)
        {
            cells[(rows[i] * width) + columns[i]] += fen[i];
        }
    }

    /// <summary>Adds whole steps of lines to cells whose places fit into 16 bits: eight places are computed at once.</summary>
    /// <returns>How many lines were added.</returns>
    private static int AddVectored(ReadOnlySpan<ushort> rows, ReadOnlySpan<ushort> columns, ReadOnlySpan<long> fen, int width, Span<long> cells)
    {
        ref long cell = ref MemoryMarshal.GetReference(cells);
        ref ushort row = ref MemoryMarshal.GetReference(rows);
        ref ushort column = ref MemoryMarshal.GetReference(columns);
        ref long amount = ref MemoryMarshal.GetReference(fen);
        Vector128<ushort> widths = Vector128.Create(unchecked((ushort)width));
        int whole = rows.Length - (rows.Length % Step);
        for (int i = 0; i < whole; i += Step)
        {
            Prefetch(ref Unsafe.Add(ref amount, i + Ahead));
            if (i % 32 == 0)
            {
                Prefetch(ref Unsafe.Add(ref row, i + Ahead));
                Prefetch(ref Unsafe.Add(ref column, i + Ahead));
            }

            Vector128<ushort> places = (Vector128.LoadUnsafe(ref row, (nuint)i) * widths) + Vector128.LoadUnsafe(ref column, (nuint)i);
            AddFour(ref cell, places.AsUInt64()[0], ref Unsafe.Add(ref amount, i));
            AddFour(ref cell, places.AsUInt64()[1], ref Unsafe.Add(ref amount, i + 4));
        }

        return whole;
    }

    // Taken apart by shifts: to read them from memory again would wait for the store.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void AddFour(ref long cell, ulong places, ref long amount)
    {
        Add(ref Unsafe.Add(ref cell, unchecked((ushort)places)), amount);
        Add(ref Unsafe.Add(ref cell, unchecked((ushort)(places >> 16))), Unsafe.Add(ref amount, 1));
        Add(ref Unsafe.Add(ref cell, unchecked((ushort)(places >> 32))), Unsafe.Add(ref amount, 2));
        Add(ref Unsafe.Add(ref cell, unchecked((ushort)(places >> 48))), Unsafe.Add(ref amount, 3));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Add(ref long sum, long fen) => sum = unchecked(sum + fen);

    // A hint: an address behind the end of an array does no harm.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static unsafe void Prefetch<T>(ref T at)
    {
        if (Sse.IsSupported)
        {
            Sse.Prefetch0(Unsafe.AsPointer(ref at));
        }
    }
}
