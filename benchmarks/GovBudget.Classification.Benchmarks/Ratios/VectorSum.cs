using System.Numerics;
using System.Runtime.InteropServices;

namespace GovBudget.Classification.Benchmarks.Ratios;

/// <summary>The physical limit: adds all numbers of a column, four vectors at a time, and does nothing else with them.</summary>
internal static class VectorSum
{
    /// <summary>The sum, which wraps around where it does not fit.</summary>
    public static T Of<T>(ReadOnlySpan<T> values)
        where T : unmanaged, IBinaryInteger<T>
    {
        ref T first = ref MemoryMarshal.GetReference(values);
        Vector<T> a = default, b = default, c = default, d = default;
        int i = 0;
        for (; i <= values.Length - (4 * Vector<T>.Count); i += 4 * Vector<T>.Count)
        {
            a += Vector.LoadUnsafe(ref first, (nuint)i);
            b += Vector.LoadUnsafe(ref first, (nuint)(i + Vector<T>.Count));
            c += Vector.LoadUnsafe(ref first, (nuint)(i + (2 * Vector<T>.Count)));
            d += Vector.LoadUnsafe(ref first, (nuint)(i + (3 * Vector<T>.Count)));
        }

        T sum = Vector.Sum(a + b + c + d);
        for (; i < values.Length; i++)
        {
            sum = unchecked(sum + values[i]);
        }

        return sum;
    }
}
