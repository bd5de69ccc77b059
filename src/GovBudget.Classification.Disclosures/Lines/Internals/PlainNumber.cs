using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace GovBudget.Classification.Disclosures.Lines.Internals;

/// <summary>Reads <c>-1234.56</c> as exports write it: sign, digits, a point. Eight digits at a time, because a loop over digits waits for each product.</summary>
internal static class PlainNumber
{
    private const int Longest = 2 * sizeof(ulong);
    private const ulong Zeros = 0x3030_3030_3030_3030;
    private const ulong Points = 0x2E2E_2E2E_2E2E_2E2E;

    /// <summary>For a number of so many characters the bytes that are its own among the 16 that end with it: zeros from here on, then ones.</summary>
    private static ReadOnlySpan<byte> Own =>
    [
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255,
    ];

    /// <summary>Reads a number; what is printed otherwise goes the long way.</summary>
    /// <param name="field">The number in ASCII.</param>
    /// <param name="row">
    /// The row in which it stands: the 16 bytes that end with the number are taken at once, and what of them is not its own is masked, so that its length is no
    /// branch to be guessed. Where the field is elsewhere (it was in quotes), or so near to the begin, it is copied first.
    /// </param>
    /// <param name="number">Its digits without the point: -123456.</param>
    /// <param name="decimals">How many of them stand behind the point: 2.</param>
    /// <returns>Whether it is one, of at most 16 characters with its sign and at most 7 decimals.</returns>
    public static bool TryRead(ReadOnlySpan<byte> field, ReadOnlySpan<byte> row, out long number, out int decimals)
    {
        number = decimals = 0;
        if (field.Length is 0 or > Longest || field[^1] == '.')
        {
            return false;
        }

        nint end = Unsafe.ByteOffset(ref MemoryMarshal.GetReference(row), ref MemoryMarshal.GetReference(field)) + field.Length;
        return end >= Longest && end <= row.Length
            ? TryReadEnding(field, row.Slice((int)end - Longest, Longest), out number, out decimals)
            : TryReadCopy(field, out number, out decimals);
    }

    private static bool TryReadCopy(ReadOnlySpan<byte> field, out long number, out int decimals)
    {
        Span<byte> copy = stackalloc byte[Longest];
        field.CopyTo(copy[^field.Length..]);
        return TryReadEnding(field, copy, out number, out decimals);
    }

    // The ending is the 16 bytes whose last is the last of the field.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool TryReadEnding(ReadOnlySpan<byte> field, ReadOnlySpan<byte> ending, out long number, out int decimals)
    {
        number = decimals = 0;
        int sign = field[0] == '-' ? 1 : 0;
        int length = field.Length - sign;
        if (length == 0 || field[sign] == '.')
        {
            return false;
        }

        ulong own = MemoryMarshal.Read<ulong>(Own[length..]);
        ulong leading = (MemoryMarshal.Read<ulong>(ending) & own) | (Zeros & ~own);
        own = MemoryMarshal.Read<ulong>(Own[(length + sizeof(ulong))..]);
        ulong last = (MemoryMarshal.Read<ulong>(ending[sizeof(ulong)..]) & own) | (Zeros & ~own);

        // The bytes that are a point become zero, and the lowest zero byte is found by the borrow it takes.
        ulong noPoint = last ^ Points;
        ulong pointAt = unchecked(noPoint - 0x0101_0101_0101_0101) & ~noPoint & 0x8080_8080_8080_8080;
        if (pointAt != 0)
        {
            int before = BitOperations.TrailingZeroCount(pointAt) & ~7;
            decimals = 7 - (before / 8);
            ulong integral = last & ((1ul << before) - 1);
            last = (last & (~0ul << before << 8)) | (integral << 8) | (leading >> 56);
            leading = (leading << 8) | '0';
        }

        // A negative number is its complement and one more.
        number = (((ValueOf(leading) * 100_000_000) + ValueOf(last)) ^ -sign) + sign;
        return AreDigits(leading) && AreDigits(last);
    }

    private static bool AreDigits(ulong word)
    {
        // 0 to 9 plus 0x76 stays below 0x80; anything else does not.
        ulong values = word ^ Zeros;
        return ((unchecked(values + 0x7676_7676_7676_7676) | values) & 0x8080_8080_8080_8080) == 0;
    }

    // Neighbours are joined: digits to pairs, pairs to fours, fours to eight.
    private static long ValueOf(ulong word)
    {
        unchecked
        {
            word = (word & 0x0F0F_0F0F_0F0F_0F0F) * ((10 << 8) + 1) >> 8;
            word = (word & 0x00FF_00FF_00FF_00FF) * ((100 << 16) + 1) >> 16;
            return (long)((word & 0x0000_FFFF_0000_FFFF) * ((10_000ul << 32) + 1) >> 32);
        }
    }
}
