using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace GovBudget.Classification.Disclosures.Lines.Internals;

/// <summary>Reads <c>-1234.56</c> as exports write it: sign, digits, a point. All digits at once, because a loop over digits waits for each product.</summary>
internal static class PlainNumber
{
    private const int Longest = 16;

    /// <summary>Reads a number; what is printed otherwise goes the long way.</summary>
    /// <param name="field">The number in ASCII.</param>
    /// <param name="row">
    /// The row in which it stands: the 16 bytes that end with the number are taken at once, and what of them is not its own is masked, so that its length is no
    /// branch to be guessed. Where the field is elsewhere (it was in quotes), or so near to the begin, it is copied first.
    /// </param>
    /// <param name="number">Its digits without the point: -123456.</param>
    /// <param name="decimals">How many of them stand behind the point: 2.</param>
    /// <returns>Whether it is one, of at most 16 characters with its sign, with a digit on each side of its point.</returns>
    public static bool TryRead(ReadOnlySpan<byte> field, ReadOnlySpan<byte> row, out long number, out int decimals)
    {
        number = decimals = 0;
        if (field.Length is 0 or > Longest)
        {
            return false;
        }

        ref byte start = ref MemoryMarshal.GetReference(row);
        nint end = unchecked(Unsafe.ByteOffset(ref start, ref MemoryMarshal.GetReference(field)) + field.Length);
        return end >= Longest && end <= row.Length
            ? TryReadEnding(field, ref Unsafe.Add(ref start, end - Longest), out number, out decimals)
            : TryReadCopy(field, out number, out decimals);
    }

    private static bool TryReadCopy(ReadOnlySpan<byte> field, out long number, out int decimals)
    {
        Span<byte> copy = stackalloc byte[Longest];
        field.CopyTo(copy[^field.Length..]);
        return TryReadEnding(field, ref MemoryMarshal.GetReference(copy), out number, out decimals);
    }

    // The ending is the 16 bytes whose last is the last of the field.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool TryReadEnding(ReadOnlySpan<byte> field, ref byte ending, out long number, out int decimals)
    {
        unchecked
        {
            int sign = field[0] == '-' ? 1 : 0;
            int first = Longest - field.Length + sign;
            Vector128<sbyte> places = Vector128<sbyte>.Indices;
            Vector128<byte> own = Vector128.GreaterThanOrEqual(places, Vector128.Create((sbyte)first)).AsByte();
            Vector128<byte> text = Vector128.ConditionalSelect(own, Vector128.LoadUnsafe(ref ending), Vector128.Create((byte)'0'));

            // What stands before the point moves over it; a second point stays, and is no digit.
            uint points = Vector128.Equals(text, Vector128.Create((byte)'.')).ExtractMostSignificantBits();
            int point = points == 0 ? -1 : BitOperations.TrailingZeroCount(points);
            decimals = points == 0 ? 0 : Longest - 1 - point;
            Vector128<sbyte> from = places + Vector128.LessThanOrEqual(places, Vector128.Create((sbyte)point));
            Vector128<byte> digits = Vector128.Shuffle(text - Vector128.Create((byte)'0'), from.AsByte());

            // A negative number is its complement and one more.
            number = (ValueOf(digits) ^ -sign) + sign;
            bool hasDigitsAround = first < Longest && ((points >> first) & 1) == 0 && points < 1u << (Longest - 1);
            return hasDigitsAround && Vector128.LessThanOrEqualAll(digits, Vector128.Create((byte)9));
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static long ValueOf(Vector128<byte> digits)
    {
        if (!Sse41.IsSupported)
        {
            return unchecked((ValueOf(digits.AsUInt64()[0]) * 100_000_000) + ValueOf(digits.AsUInt64()[1]));
        }

        // Neighbours are joined: digits to pairs, pairs to fours, fours to eights.
        Vector128<short> pairs = Ssse3.MultiplyAddAdjacent(digits, Vector128.Create((ushort)(10 | (1 << 8))).AsSByte());
        Vector128<int> fours = Sse2.MultiplyAddAdjacent(pairs, Vector128.Create(100 | (1 << 16)).AsInt16());
        Vector128<int> eights = Sse2.MultiplyAddAdjacent(Sse41.PackUnsignedSaturate(fours, fours).AsInt16(), Vector128.Create(10_000 | (1 << 16)).AsInt16());
        return unchecked((eights[0] * 100_000_000L) + eights[1]);
    }

    private static long ValueOf(ulong digits)
    {
        digits = BitConverter.IsLittleEndian ? digits : BinaryPrimitives.ReverseEndianness(digits);
        unchecked
        {
            digits = digits * ((10 << 8) + 1) >> 8;
            digits = (digits & 0x00FF_00FF_00FF_00FF) * ((100 << 16) + 1) >> 16;
            return (long)((digits & 0x0000_FFFF_0000_FFFF) * ((10_000ul << 32) + 1) >> 32);
        }
    }
}
