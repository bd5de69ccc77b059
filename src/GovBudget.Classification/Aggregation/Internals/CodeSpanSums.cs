using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace GovBudget.Classification.Aggregation.Internals;

/// <summary>Adds amounts up by codes that are looked up on the way.</summary>
/// <remarks>
/// <para>Sum and count of a key lie in one vector, so that one addition makes both. A flat table from the lowest to the highest item answers the
/// look-up by one read; it is made for the call, which pays from some ten thousands of lines on.</para>
/// <para>Sums are of 64 bits and emptied into wider totals before they can overflow. Whether a block was too large for that is known behind it:
/// then it is taken back, which arithmetic modulo 2⁶⁴ does exactly, and added line by line.</para>
/// </remarks>
internal sealed class CodeSpanSums
{
    private const int BlockLength = 4096;
    private const int Step = 8;
    private const int Ahead = 512;
    private const long SafeMagnitude = long.MaxValue / 4;

    /// <summary>From so many lines on the table pays.</summary>
    public const long WorthATable = 50_000;

    private const uint ItemLevel = 2;

    private readonly Vector128<long>[] _sums;
    private readonly ushort[] _items;
    private readonly uint _firstItem;
    private long _magnitude;

    private CodeSpanSums(int keys, uint firstItem, uint lastItem)
    {
        _sums = new Vector128<long>[keys + 1];
        _firstItem = firstItem;
        _items = new ushort[lastItem - firstItem + 1];
    }

    /// <summary>Makes the sums where they pay.</summary>
    /// <param name="keys">The codes of the axis, in its order.</param>
    /// <param name="lines">How many lines there are.</param>
    public static CodeSpanSums? For<TCode>(ReadOnlySpan<TCode> keys, long lines)
        where TCode : struct, ISubjectCode<TCode>
    {
        if (lines < WorthATable || keys.Length >= ushort.MaxValue)
        {
            return null;
        }

        uint first = uint.MaxValue;
        uint last = 0;
        foreach (uint code in MemoryMarshal.Cast<TCode, uint>(keys))
        {
            first = (code & 3) == ItemLevel ? Math.Min(first, Number(code)) : first;
            last = (code & 3) == ItemLevel ? Math.Max(last, Number(code)) : last;
        }

        return last == 0 ? null : new CodeSpanSums(keys.Length, first, last).With(MemoryMarshal.Cast<TCode, uint>(keys));
    }

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

    private static uint Number(uint code) => (code >> 2) / 100;

    private CodeSpanSums With(ReadOnlySpan<uint> keys)
    {
        for (int i = 0; i < keys.Length; i++)
        {
            if ((keys[i] & 3) == ItemLevel)
            {
                _items[Number(keys[i]) - _firstItem] = (ushort)(i + 1);
            }
        }

        return this;
    }

    /// <summary>Adds a block and tells a bound of its magnitudes. What is no item of the table is added to the first sum.</summary>
    private unsafe ulong Add(ReadOnlySpan<uint> codes, ReadOnlySpan<long> fen)
    {
        // Unchecked: else the compiler checks each step of each pointer. The places are within the table and the sums by construction.
        unchecked
        {
            fixed (ushort* items = _items)
            fixed (uint* code = codes)
            fixed (long* amount = fen)
            fixed (Vector128<long>* sums = _sums)
            {
                var table = new Table(items, _firstItem, (uint)_items.Length, sums);
                Vector128<long> magnitudes = Vector128<long>.Zero;
                int whole = codes.Length - (codes.Length % Step);
                for (int i = 0; i < whole; i += Step)
                {
                    Prefetch(amount + i + Ahead, code + i + Ahead);
                    magnitudes |= table.Add(code[i], amount[i]) | table.Add(code[i + 1], amount[i + 1])
                        | table.Add(code[i + 2], amount[i + 2]) | table.Add(code[i + 3], amount[i + 3])
                        | table.Add(code[i + 4], amount[i + 4]) | table.Add(code[i + 5], amount[i + 5])
                        | table.Add(code[i + 6], amount[i + 6]) | table.Add(code[i + 7], amount[i + 7]);
                }

                for (int i = whole; i < codes.Length; i++)
                {
                    magnitudes |= table.Add(code[i], amount[i]);
                }

                return (ulong)magnitudes[0];
            }
        }
    }

    /// <summary>The table and the sums while they do not move.</summary>
    private readonly unsafe struct Table(ushort* items, uint first, uint count, Vector128<long>* sums)
    {
        /// <summary>Adds a line, and returns a bound of its magnitude.</summary>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public Vector128<long> Add(uint code, long amount)
        {
            unchecked
            {
                uint item = Number(code) - first;
                uint place = (code & 3) == ItemLevel && item < count ? items[item] : 0u;
                Vector128<long> line = Vector128.CreateScalar(amount);
                sums[place] += line + Vector128.Create(0L, 1L);
                return line ^ (line >> 63);
            }
        }
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
            _sums[PlaceOf(codes[i])] -= Vector128.Create(fen[i], 1L);
        }
    }

    private void AddOneByOne<TCode>(ReadOnlySpan<TCode> codes, ReadOnlySpan<long> fen, long before, LineTotals<TCode> totals, bool all)
        where TCode : struct, ISubjectCode<TCode>
    {
        ReadOnlySpan<uint> bits = MemoryMarshal.Cast<TCode, uint>(codes);
        for (int i = 0; i < codes.Length; i++)
        {
            if (all || PlaceOf(bits[i]) == 0)
            {
                totals.AddAtLine(before + i, codes[i], BudgetAmount.FromFen(fen[i]));
            }
        }
    }

    private int PlaceOf(uint code)
    {
        uint item = unchecked(Number(code) - _firstItem);
        return (code & 3) == ItemLevel && item < _items.Length ? _items[item] : 0;
    }
}
