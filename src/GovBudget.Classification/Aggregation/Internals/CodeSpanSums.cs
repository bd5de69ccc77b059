using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace GovBudget.Classification.Aggregation.Internals;

/// <summary>Adds amounts up by codes that are looked up on the way.</summary>
/// <remarks>
/// <para>Sum and count of a key lie in one vector, so that one addition makes both.</para>
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
            AddBlock(codes.Slice(start, length), amounts.Slice(start, length), before + start, totals);
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

    private void AddBlock<TCode>(ReadOnlySpan<TCode> codes, ReadOnlySpan<BudgetAmount> amounts, long before, LineTotals<TCode> totals)
        where TCode : struct, ISubjectCode<TCode>
    {
        ReadOnlySpan<uint> bits = MemoryMarshal.Cast<TCode, uint>(codes);
        ReadOnlySpan<long> fen = MemoryMarshal.Cast<BudgetAmount, long>(amounts);
        long unknown = _sums[0][1];
        ulong most = Add(bits, fen);
        bool isTooLarge = most > SafeMagnitude / BlockLength;
        if (isTooLarge)
        {
            TakeBack(bits, fen);
        }

        if (isTooLarge || _sums[0][1] != unknown)
        {
            AddOneByOne(codes, fen, before, totals, all: isTooLarge);
        }

        _magnitude += isTooLarge ? 0 : (long)most * BlockLength;
        if (_magnitude > SafeMagnitude)
        {
            Empty(totals);
        }
    }

    /// <summary>Adds a block and tells a bound of its magnitudes. What is no item of the table is added to the first sum.</summary>
    private unsafe ulong Add(ReadOnlySpan<uint> codes, ReadOnlySpan<long> fen)
    {
        // Unchecked: else the compiler checks each step of each pointer. The places are within the table and the sums by construction.
        unchecked
        {
            fixed (ushort* ordinals = _places.Ordinals)
            fixed (uint* code = codes)
            fixed (long* amount = fen)
            fixed (Vector128<long>* sums = _sums)
            {
                var table = new Table(ordinals, sums);
                ItemPlaces.EightPlaces eight = _places.Eight;
                Vector256<long> magnitudes = Vector256<long>.Zero;
                int whole = codes.Length - (codes.Length % Step);
                for (int i = 0; i < whole; i += Step)
                {
                    Prefetch(amount + i + Ahead, code + i + Ahead);
                    magnitudes |= Magnitudes(Vector256.Load(amount + i)) | Magnitudes(Vector256.Load(amount + i + (Step / 2)));
                    Vector256<ulong> places = eight.Of(Vector256.Load(code + i)).AsUInt64();
                    table.AddTwo(places[0], amount + i);
                    table.AddTwo(places[1], amount + i + 2);
                    table.AddTwo(places[2], amount + i + 4);
                    table.AddTwo(places[3], amount + i + 6);
                }

                ulong most = (ulong)(magnitudes[0] | magnitudes[1] | magnitudes[2] | magnitudes[3]);
                for (int i = whole; i < codes.Length; i++)
                {
                    most |= (ulong)(amount[i] ^ (amount[i] >> 63));
                    table.Add(_places.PlaceOf(code[i]), amount[i]);
                }

                return most;
            }
        }
    }

    // By comparison: to shift the sign through 64 bits is no instruction of every processor.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<long> Magnitudes(Vector256<long> fen) => fen ^ Vector256.LessThan(fen, Vector256<long>.Zero);

    /// <summary>The table and the sums while they do not move.</summary>
    private readonly unsafe struct Table(ushort* ordinals, Vector128<long>* sums)
    {
        /// <summary>Adds two lines, the place of the first in the lower half.</summary>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public void AddTwo(ulong places, long* amounts)
        {
            unchecked
            {
                Add((uint)places, amounts[0]);
                Add((uint)(places >> 32), amounts[1]);
            }
        }

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public void Add(uint place, long amount) => sums[ordinals[place]] += Vector128.CreateScalar(amount) + Vector128.Create(0L, 1L);
    }

    // A hint: an address behind the end of an array does no harm.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static unsafe void Prefetch(long* amounts, uint* codes)
    {
        if (Sse.IsSupported)
        {
            Sse.Prefetch0(amounts);
            Sse.Prefetch0(codes);
        }
    }

    private void TakeBack(ReadOnlySpan<uint> codes, ReadOnlySpan<long> fen)
    {
        for (int i = 0; i < codes.Length; i++)
        {
            _sums[_places.OrdinalOf(codes[i])] -= Vector128.Create(fen[i], 1L);
        }
    }

    private void AddOneByOne<TCode>(ReadOnlySpan<TCode> codes, ReadOnlySpan<long> fen, long before, LineTotals<TCode> totals, bool all)
        where TCode : struct, ISubjectCode<TCode>
    {
        ReadOnlySpan<uint> bits = MemoryMarshal.Cast<TCode, uint>(codes);
        for (int i = 0; i < codes.Length; i++)
        {
            if (all || _places.OrdinalOf(bits[i]) == 0)
            {
                totals.AddAtLine(before + i, codes[i], BudgetAmount.FromFen(fen[i]));
            }
        }
    }
}
