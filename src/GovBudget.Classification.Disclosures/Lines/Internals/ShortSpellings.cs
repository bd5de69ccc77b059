using System.Numerics;
using System.Runtime.InteropServices;

namespace GovBudget.Classification.Disclosures.Lines.Internals;

/// <summary>Fields of up to seven bytes, such as codes, with their numbers: a hash table with open addresses, whose keys are the fields themselves.</summary>
internal sealed class ShortSpellings
{
    /// <summary>The most bytes a field may have: the eighth of its word tells its length.</summary>
    public const int Longest = sizeof(ulong) - 1;

    private const int FirstSize = 256;

    // By the number of the field; 0 for a number that a longer field has.
    private ulong[] _keys = new ulong[FirstSize];

    // The number, one more so that 0 is an empty place. Places and keys of some thousand codes stay in the nearest cache together.
    private int[] _places = new int[FirstSize];
    private int _shift = 64 - BitOperations.Log2(FirstSize);
    private int _count;

    /// <summary>The number of a field, or -1 where it has not been added.</summary>
    public int Find(ReadOnlySpan<byte> field)
    {
        ulong key = KeyOf(field);
        int[] places = _places;
        ulong[] keys = _keys;
        int place = PlaceOf(key);
        while (true)
        {
            int number = unchecked(places[place] - 1);
            if (number < 0 || keys[number] == key)
            {
                return number;
            }

            place = (place + 1) & (places.Length - 1);
        }
    }

    /// <summary>Adds a field that <see cref="Find"/> does not know.</summary>
    /// <param name="field">The field.</param>
    /// <param name="number">A number that no other field has; numbers grow.</param>
    public void Add(ReadOnlySpan<byte> field, int number)
    {
        if (number >= _keys.Length)
        {
            Array.Resize(ref _keys, Math.Max(number + 1, _keys.Length * 2));
        }

        _keys[number] = KeyOf(field);

        // Half full at most: most fields stand where they are looked for first.
        if (++_count * 2 > _places.Length)
        {
            Grow();
        }
        else
        {
            Put(number);
        }
    }

    private void Put(int number)
    {
        int place = PlaceOf(_keys[number]);
        while (_places[place] != 0)
        {
            place = (place + 1) & (_places.Length - 1);
        }

        _places[place] = number + 1;
    }

    private void Grow()
    {
        _places = new int[_places.Length * 2];
        _shift--;
        for (int number = 0; number < _keys.Length; number++)
        {
            if (_keys[number] != 0)
            {
                Put(number);
            }
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
