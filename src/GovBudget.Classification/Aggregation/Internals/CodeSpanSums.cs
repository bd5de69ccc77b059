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
    private const int BlockLength = 4096;
    private const int Step = 8;
    private const int Ahead = 512;
    private const long SafeMagnitude = long.MaxValue / 4;

    /// <summary>From so many lines on the sums pay.</summary>
    public const long WorthATable = 50_000;

    private readonly ItemPlaces _places;
    private readonly Vector128<long>[] _sums;

    // Of the open block; 0 for a code that is no item of the table.
    private readonly ushort[] _ordinals = new ushort[BlockLength];
    private long _magnitude;

    private CodeSpanSums(ItemPlaces places, int keys)
    {
        _places = places;
        _sums = new Vector128<long>[keys + 1];
    }

    /// <summary>Makes the sums where they pay.</summary>
    /// <param name="axis">The axis.</param>
    /// <param name="lines">How many lines there are.</param>
    public static CodeSpanSums? For<TCode>(CodeAxis<TCode> axis, long lines)
        where TCode : struct, ISubjectCode<TCode> =>
        lines >= WorthATable && BitConverter.IsLittleEndian && axis.Items is { } places ? new(places, axis.Count) : null;

    /// <summary>Adds lines, of which <paramref name="before"/> stand before these.</summary>
    public void AddAll<TCode>(ReadOnlySpan<TCode> codes, ReadOnlySpan<BudgetAmount> amounts, long before, LineTotals<TCode> totals)
        where TCode : struct, ISubjectCode<TCode>
    {
        for (int start = 0; start < codes.Length; start += BlockLength)
        {
            int length = Math.Min(BlockLength, codes.Length - start);
            AddBlock(codes.Slice(start, length), amounts.Slice(start, length), codes.Length - start - 1, before + start, totals);
        }
    }

    /// <summary>Gives the sums to the totals.</summary>
    public void Empty<TCode>(LineTotals<TCode> totals)
        where TCode : struct, ISubjectCode<TCode>
    {
        for (int i = 1; i < _sums.Length; i++)
        {
            if (_sums[i][1] != 0)
            {
                totals.AddAt(i - 1, _sums[i][0], _sums[i][1]);
            }
        }

        Array.Clear(_sums);
        _magnitude = 0;
    }

    /// <param name="codes">The codes of the block.</param>
    /// <param name="amounts">Its amounts.</param>
    /// <param name="last">The last line from the begin of the block on: none behind it is fetched ahead, where there might be no memory at all.</param>
    /// <param name="before">How many lines stand before the block.</param>
    /// <param name="totals">What lines are added to that the sums cannot take.</param>
    private void AddBlock<TCode>(ReadOnlySpan<TCode> codes, ReadOnlySpan<BudgetAmount> amounts, int last, long before, LineTotals<TCode> totals)
        where TCode : struct, ISubjectCode<TCode>
    {
        Span<ushort> ordinals = _ordinals.AsSpan(0, codes.Length);
        ReadOnlySpan<long> fen = MemoryMarshal.Cast<BudgetAmount, long>(amounts);
        long unknown = _sums[0][1];
        LookUp(MemoryMarshal.Cast<TCode, uint>(codes), ordinals, last);
        ulong most = Add(ordinals, fen, last);
        bool isTooLarge = most > SafeMagnitude / BlockLength;
        if (isTooLarge)
        {
            TakeBack(ordinals, fen);
        }

        if (isTooLarge || _sums[0][1] != unknown)
        {
            AddOneByOne(codes, amounts, before, totals, all: isTooLarge);
        }

        _magnitude += isTooLarge ? 0 : (long)most * BlockLength;
        if (_magnitude > SafeMagnitude)
        {
            Empty(totals);
        }
    }

    private unsafe void LookUp(ReadOnlySpan<uint> codes, Span<ushort> ordinals, int last)
    {
        // Unchecked, here and below: else the compiler checks each step of each pointer. The places are within the table by construction.
        unchecked
        {
            fixed (ushort* table = _places.Ordinals)
            fixed (ushort* ordinal = ordinals)
            fixed (uint* code = codes)
            {
                ItemPlaces.EightPlaces eight = _places.Eight;
                int whole = codes.Length - (codes.Length % Step);
                for (int i = 0; i < whole; i += Step)
                {
                    Prefetch(code + Math.Min(i + Ahead, last));
                    Vector256<ulong> places = eight.Of(Vector256.Load(code + i)).AsUInt64();
                    *(ulong*)(ordinal + i) = FourOf(table, places[0], places[1]);
                    *(ulong*)(ordinal + i + (Step / 2)) = FourOf(table, places[2], places[3]);
                }

                for (int i = whole; i < codes.Length; i++)
                {
                    ordinal[i] = _places.OrdinalOf(code[i]);
                }
            }
        }
    }

    // The places are read out of registers, two of each: to write them down and read them again would wait for the store.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static unsafe ulong FourOf(ushort* table, ulong first, ulong last)
    {
        unchecked
        {
            return table[(uint)first] | ((ulong)table[(uint)(first >> 32)] << 16) | ((ulong)table[(uint)last] << 32) | ((ulong)table[(uint)(last >> 32)] << 48);
        }
    }

    /// <summary>Adds a block and tells a bound of its magnitudes.</summary>
    private unsafe ulong Add(ReadOnlySpan<ushort> ordinals, ReadOnlySpan<long> fen, int last)
    {
        unchecked
        {
            fixed (ushort* ordinal = ordinals)
            fixed (long* amount = fen)
            fixed (Vector128<long>* sums = _sums)
            {
                Vector256<long> magnitudes = Vector256<long>.Zero;
                int whole = ordinals.Length - (ordinals.Length % Step);
                for (int i = 0; i < whole; i += Step)
                {
                    Prefetch(amount + Math.Min(i + Ahead, last));
                    magnitudes |= Magnitudes(Vector256.Load(amount + i)) | Magnitudes(Vector256.Load(amount + i + (Step / 2)));
                    AddFour(sums, ordinal + i, amount + i);
                    AddFour(sums, ordinal + i + (Step / 2), amount + i + (Step / 2));
                }

                ulong most = (ulong)(magnitudes[0] | magnitudes[1] | magnitudes[2] | magnitudes[3]);
                for (int i = whole; i < ordinals.Length; i++)
                {
                    most |= (ulong)(amount[i] ^ (amount[i] >> 63));
                    Add(sums, ordinal[i], amount[i]);
                }

                return most;
            }
        }
    }

    // By comparison: to shift the sign through 64 bits is no instruction of every processor.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<long> Magnitudes(Vector256<long> fen) => fen ^ Vector256.LessThan(fen, Vector256<long>.Zero);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static unsafe void AddFour(Vector128<long>* sums, ushort* ordinals, long* amounts)
    {
        unchecked
        {
            Add(sums, ordinals[0], amounts[0]);
            Add(sums, ordinals[1], amounts[1]);
            Add(sums, ordinals[2], amounts[2]);
            Add(sums, ordinals[3], amounts[3]);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static unsafe void Add(Vector128<long>* sums, nuint ordinal, long amount)
    {
        unchecked
        {
            sums[ordinal] += Vector128.CreateScalar(amount) + Vector128.Create(0L, 1L);
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

    private void TakeBack(ReadOnlySpan<ushort> ordinals, ReadOnlySpan<long> fen)
    {
        for (int i = 0; i < ordinals.Length; i++)
        {
            _sums[ordinals[i]] -= Vector128.Create(fen[i], 1L);
        }
    }

    private void AddOneByOne<TCode>(ReadOnlySpan<TCode> codes, ReadOnlySpan<BudgetAmount> amounts, long before, LineTotals<TCode> totals, bool all)
        where TCode : struct, ISubjectCode<TCode>
    {
        for (int i = 0; i < codes.Length; i++)
        {
            if (all || _ordinals[i] == 0)
            {
                totals.AddAtLine(before + i, codes[i], amounts[i]);
            }
        }
    }
}
