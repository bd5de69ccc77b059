using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using GovBudget.Classification.Catalogs.Internals;

namespace GovBudget.Classification.Aggregation.Internals;

/// <summary>Adds amounts up by codes that are looked up on the way, block by block.</summary>
/// <remarks>Sum and count of a key lie in one vector, so that one addition makes both. Before sums could leave 64 bits they are emptied into
/// the wider totals.</remarks>
internal sealed class CodeSpanSums(OrdinalPages pages, int keys)
{
    private const int BlockLength = 2048;
    private const long SafeMagnitude = long.MaxValue / 4;

    private readonly Vector128<long>[] _sums = new Vector128<long>[keys + 1];
    private readonly ushort[] _found = new ushort[BlockLength];
    private long _magnitude;

    /// <summary>Whether ordinals fit into the 16 bits that a block keeps of each.</summary>
    public static bool CanTake(int keys) => keys < ushort.MaxValue - 1;

    public void AddAll<TCode>(ReadOnlySpan<TCode> codes, ReadOnlySpan<BudgetAmount> amounts, LineTotals<TCode> totals)
        where TCode : struct, ISubjectCode<TCode>
    {
        ReadOnlySpan<uint> bits = MemoryMarshal.Cast<TCode, uint>(codes);
        ReadOnlySpan<long> fen = MemoryMarshal.Cast<BudgetAmount, long>(amounts);
        for (int start = 0; start < codes.Length; start += BlockLength)
        {
            int length = Math.Min(BlockLength, codes.Length - start);
            ReadOnlySpan<long> block = fen.Slice(start, length);
            long most = MostMagnitude(block);
            if (most > SafeMagnitude / BlockLength)
            {
                AddOneByOne(codes.Slice(start, length), block, start, totals);
                continue;
            }

            if (_magnitude > SafeMagnitude - (most * length))
            {
                Empty(totals);
            }

            _magnitude += most * length;
            long unknown = _sums[0][1];
            Span<ushort> found = _found.AsSpan(0, length);
            pages.Find(bits.Slice(start, length), found);
            Add(found, block);
            if (_sums[0][1] != unknown)
            {
                AddUnknown(codes.Slice(start, length), block, start, totals);
            }
        }

        Empty(totals);
    }

    private void Add(ReadOnlySpan<ushort> found, ReadOnlySpan<long> fen)
    {
        Span<Vector128<long>> sums = _sums;
        Vector128<long> one = Vector128.Create(0L, 1L);
        for (int i = 0; i < found.Length && i < fen.Length; i++)
        {
            sums[found[i]] += Vector128.CreateScalar(fen[i]) + one;
        }
    }

    private void AddUnknown<TCode>(ReadOnlySpan<TCode> codes, ReadOnlySpan<long> fen, int start, LineTotals<TCode> totals)
        where TCode : struct, ISubjectCode<TCode>
    {
        for (int i = 0; i < codes.Length; i++)
        {
            if (_found[i] == 0)
            {
                totals.AddAtLine(start + i, codes[i], BudgetAmount.FromFen(fen[i]));
            }
        }
    }

    private static void AddOneByOne<TCode>(ReadOnlySpan<TCode> codes, ReadOnlySpan<long> fen, int start, LineTotals<TCode> totals)
        where TCode : struct, ISubjectCode<TCode>
    {
        for (int i = 0; i < codes.Length; i++)
        {
            totals.AddAtLine(start + i, codes[i], BudgetAmount.FromFen(fen[i]));
        }
    }

    private void Empty<TCode>(LineTotals<TCode> totals)
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

    /// <summary>A bound of the magnitudes of amounts.</summary>
    private static long MostMagnitude(ReadOnlySpan<long> fen)
    {
        ReadOnlySpan<Vector<long>> vectors = MemoryMarshal.Cast<long, Vector<long>>(fen);
        Vector<long> most = Vector<long>.Zero;
        Vector<long> least = Vector<long>.Zero;
        foreach (Vector<long> vector in vectors)
        {
            most = Vector.Max(most, vector);
            least = Vector.Min(least, vector);
        }

        long bound = 0;
        for (int i = 0; i < Vector<long>.Count; i++)
        {
            bound = Math.Max(bound, Math.Max(most[i], -Math.Max(least[i], -long.MaxValue)));
        }

        foreach (long rest in fen[(vectors.Length * Vector<long>.Count)..])
        {
            bound = Math.Max(bound, Math.Max(rest, -Math.Max(rest, -long.MaxValue)));
        }

        return bound;
    }
}
