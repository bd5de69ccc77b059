using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace GovBudget.Classification.Disclosures.Lines.Internals;

/// <summary>Fields of up to seven bytes, such as codes, with their numbers: a hash table with open addresses, whose keys are the fields themselves.</summary>
internal sealed class ShortSpellings
{
    /// <summary>The most bytes a field may have: the eighth of its word tells its length.</summary>
    public const int Longest = sizeof(ulong) - 1;

    private const int FirstSize = 256;

    // In the order in which they came; places and keys of some thousand codes stay in the nearest cache together.
    private ulong[] _keys = new ulong[FirstSize];
    private int[] _numbers = new int[FirstSize];
    private int _count;

    // Which of the keys stands there, from 1; 0 for an empty place.
    private int[] _places = new int[FirstSize];
    private int _shift = 64 - BitOperations.Log2(FirstSize);

    /// <summary>The number of a field, or -1 where it has not been added.</summary>
    public int Find(ReadOnlySpan<byte> field)
    {
        // Every row comes here: what is within its array by construction is not checked once more.
        ulong key = KeyOf(field);
        int[] places = _places;
        ref int first = ref MemoryMarshal.GetArrayDataReference(places);
        ref ulong keys = ref MemoryMarshal.GetArrayDataReference(_keys);
        unchecked
        {
            nuint place = PlaceOf(key);
            while (true)
            {
                int entry = Unsafe.Add(ref first, place) - 1;
                if (entry < 0)
                {
                    return -1;
                }

                if (Unsafe.Add(ref keys, entry) == key)
                {
                    return _numbers[entry];
                }

                place = (place + 1) & (nuint)(places.Length - 1);
            }
        }
    }

    /// <summary>Adds a field that <see cref="Find"/> does not know.</summary>
    public void Add(ReadOnlySpan<byte> field, int number)
    {
        if (_count == _keys.Length)
        {
            Array.Resize(ref _keys, _count * 2);
            Array.Resize(ref _numbers, _count * 2);
        }

        _keys[_count] = KeyOf(field);
        _numbers[_count] = number;

        // Half full at most: most fields stand where they are looked for first.
        if (++_count * 2 > _places.Length)
        {
            Grow();
        }
        else
        {
            Put(_count - 1);
        }
    }

    private void Put(int entry)
    {
        nuint place = PlaceOf(_keys[entry]);
        while (_places[place] != 0)
        {
            place = (place + 1) & ((nuint)_places.Length - 1);
        }

        _places[place] = entry + 1;
    }

    private void Grow()
    {
        _places = new int[_places.Length * 2];
        _shift--;
        for (int entry = 0; entry < _count; entry++)
        {
            Put(entry);
        }
    }

    private nuint PlaceOf(ulong key) => (nuint)(unchecked(key * 0x9E37_79B9_7F4A_7C15) >> _shift);

    /// <summary>The bytes of a field and its length, one more so that no key is 0.</summary>
    private static ulong KeyOf(ReadOnlySpan<byte> field)
    {
        ref byte first = ref MemoryMarshal.GetReference(field);
        unchecked
        {
            int last = field.Length - sizeof(uint);
            ulong bytes = last >= 0
                ? FourAt(ref first) | ((ulong)FourAt(ref Unsafe.Add(ref first, last)) << (8 * last))
                : BytesOfShortest(field);
            return bytes | ((ulong)(field.Length + 1) << 56);
        }
    }

    // The first byte is the lowest on every machine: what both reads have in common falls on itself.
    private static uint FourAt(ref byte first)
    {
        uint four = Unsafe.ReadUnaligned<uint>(ref first);
        return BitConverter.IsLittleEndian ? four : BinaryPrimitives.ReverseEndianness(four);
    }

    private static ulong BytesOfShortest(ReadOnlySpan<byte> field) =>
        field.IsEmpty ? 0 : field[0] | ((ulong)field[field.Length / 2] << 8) | ((ulong)field[^1] << 16);
}
