using System.Numerics;
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
        ulong key = KeyOf(field);
        int[] places = _places;
        ulong[] keys = _keys;
        int place = PlaceOf(key);
        while (true)
        {
            int entry = unchecked(places[place] - 1);
            if (entry < 0)
            {
                return -1;
            }

            if (keys[entry] == key)
            {
                return _numbers[entry];
            }

            place = (place + 1) & (places.Length - 1);
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
        int place = PlaceOf(_keys[entry]);
        while (_places[place] != 0)
        {
            place = (place + 1) & (_places.Length - 1);
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

    private int PlaceOf(ulong key) => (int)(unchecked(key * 0x9E37_79B9_7F4A_7C15) >> _shift);

    /// <summary>The bytes of a field and its length, one more so that no key is 0.</summary>
    private static ulong KeyOf(ReadOnlySpan<byte> field)
    {
        ulong bytes = field.Length switch
        {
            >= sizeof(uint) => MemoryMarshal.Read<uint>(field) | ((ulong)MemoryMarshal.Read<uint>(field[^sizeof(uint)..]) << (8 * (field.Length - sizeof(uint)))),
            0 => 0,
            _ => field[0] | ((ulong)field[field.Length / 2] << 8) | ((ulong)field[^1] << 16),
        };
        return bytes | ((ulong)(field.Length + 1) << 56);
    }
}
