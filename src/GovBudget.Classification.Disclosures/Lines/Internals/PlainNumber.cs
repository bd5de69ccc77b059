using System.Numerics;
using System.Runtime.InteropServices;

namespace GovBudget.Classification.Disclosures.Lines.Internals;

/// <summary>Reads <c>-1234.56</c> as exports write it: sign, digits, a point. Eight digits at a time, because a loop over digits waits for each product.</summary>
internal static class PlainNumber
{
    private const int Longest = 2 * sizeof(ulong);
    private const ulong Zeros = 0x3030_3030_3030_3030;
    private const ulong Points = 0x2E2E_2E2E_2E2E_2E2E;

    /// <summary>Reads a number; what is printed otherwise goes the long way.</summary>
    /// <param name="field">The number in ASCII.</param>
    /// <param name="number">Its digits without the point: -123456.</param>
    /// <param name="decimals">How many of them stand behind the point: 2.</param>
    /// <returns>Whether it is one, of at most 16 characters behind the sign and at most 7 decimals.</returns>
    public static bool TryRead(ReadOnlySpan<byte> field, out long number, out int decimals)
    {
        bool isNegative = field is [(byte)'-', ..];
        ReadOnlySpan<byte> digits = isNegative ? field[1..] : field;
        number = decimals = 0;
        if (digits.Length is 0 or > Longest || digits[0] == '.' || digits[^1] == '.')
        {
            return false;
        }

        (ulong leading, ulong last) = RightAligned(digits);

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

        if (!AreDigits(leading) || !AreDigits(last))
        {
            return false;
        }

        number = (ValueOf(leading) * 100_000_000) + ValueOf(last);
        number = isNegative ? -number : number;
        return true;
    }

    /// <summary>16 characters, the number at their end and zeros before it; the first character of each word in its lowest byte.</summary>
    private static (ulong Leading, ulong Last) RightAligned(ReadOnlySpan<byte> digits)
    {
        int length = digits.Length;
        if (length >= sizeof(ulong))
        {
            int missing = 8 * (Longest - length);
            ulong head = MemoryMarshal.Read<ulong>(digits);
            ulong leading = missing == 64 ? Zeros : (head << missing) | (Zeros & ((1ul << missing) - 1));
            return (leading, MemoryMarshal.Read<ulong>(digits[^sizeof(ulong)..]));
        }

        ulong word = 0;
        if (length >= sizeof(uint))
        {
            word = MemoryMarshal.Read<uint>(digits) | ((ulong)MemoryMarshal.Read<uint>(digits[^sizeof(uint)..]) << (8 * (length - sizeof(uint))));
        }
        else
        {
            for (int i = 0; i < length; i++)
            {
                word |= (ulong)digits[i] << (8 * i);
            }
        }

        int empty = 8 * (sizeof(ulong) - length);
        return (Zeros, (word << empty) | (Zeros & ((1ul << empty) - 1)));
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
