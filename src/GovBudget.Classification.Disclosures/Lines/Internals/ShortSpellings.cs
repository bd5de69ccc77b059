using System.Numerics;
using System.Runtime.InteropServices;

namespace GovBudget.Classification.Disclosures.Lines.Internals;

/// <summary>Fields of up to seven bytes, such as codes, with their numbers: a hash table with open addresses, whose keys are the fields themselves.</summary>
internal sealed class ShortSpellings
{
    /// <summary>The most bytes a field may have: the eighth of its word tells its length.</summary>
    public const int Longest = sizeof(ulong) - 1;

    private const int FirstSize = 256;

    // Keys apart from numbers: those of some thousand codes stay in the nearest cache. 0 is an empty place.
    private ulong[] _keys = new ulong[FirstSize];
    private int[] _numbers = new int[FirstSize];
    private int _shift = 64 - BitOperations.Log2(FirstSize);
    private int _count;

    /// <summary>The number of a field, or -1 where it has not been added.</summary>
    public int Find(ReadOnlySpan<byte> field)
    {
        ulong key = KeyOf(field);
        ulong[] keys = _keys;
        int place = (int)(unchecked(key * 0x9E37_79B9_7F4A_7C15) >> _shift);
        while (keys[place] != key)
        {
            if (keys[place] == 0)
            {
                return -1;
            }

            place = (place + 1) & (keys.Length - 1);
        }

        return _numbers[place];
    }

    /// <summary>Adds a field that <see cref="Find"/> does not know.</summary>
    public void Add(ReadOnlySpan<byte> field, int number)
    {
        // A quarter full at most: nearly every field stands where it is looked for first.
        if (++_count * 4 > _keys.Length)
        {
            Grow();
        }

        Put(KeyOf(field), number);
    }

    private void Put(ulong key, int number)
    {
        int place = (int)(unchecked(key * 0x9E37_79B9_7F4A_7C15) >> _shift);
        while (_keys[place] != 0)
        {
            place = (place + 1) & (_keys.Length - 1);
        }

        _keys[place] = key;
        _numbers[place] = number;
    }

    private void Grow()
    {
        (ulong[] keys, int[] numbers) = (_keys, _numbers);
        (_keys, _numbers) = (new ulong[keys.Length * 2], new int[keys.Length * 2]);
        _shift--;
        for (int i = 0; i < keys.Length; i++)
        {
            if (keys[i] != 0)
            {
                Put(keys[i], numbers[i]);
            }
        }
    }

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
