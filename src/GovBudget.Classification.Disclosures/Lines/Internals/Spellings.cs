using System.Numerics;
using System.Runtime.InteropServices;

namespace GovBudget.Classification.Disclosures.Lines.Internals;

/// <summary>The distinct fields of a column, numbered from 0 in the order in which they came. A column repeats few spellings many times.</summary>
/// <remarks>
/// A hash table with open addresses. An entry holds the first and the last 16 bytes of its field, which for all fields up to 32 bytes is the
/// field: most look-ups compare four words, whatever the length, and have no branch that a mix of short and long words could mislead.
/// </remarks>
internal sealed class Spellings
{
    private const int FirstSize = 256;
    private const int Word = sizeof(ulong);
    private const int HeldWhole = 4 * Word;

    private readonly List<byte[]> _texts = [];
    private Entry[] _entries = new Entry[FirstSize];
    private int _shift = 64 - BitOperations.Log2(FirstSize);

    /// <summary>The number of a field, or -1 where it has not been added.</summary>
    public int Find(ReadOnlySpan<byte> field)
    {
        Entry sought = EntryOf(field);
        Entry[] entries = _entries;
        for (int place = PlaceOf(sought); ; place = (place + 1) & (entries.Length - 1))
        {
            ref readonly Entry entry = ref entries[place];
            if (entry.NumberFromOne == 0)
            {
                return -1;
            }

            int number = entry.NumberFromOne - 1;
            if (entry.IsAlike(sought) && (field.Length <= HeldWhole || field.SequenceEqual(_texts[number])))
            {
                return number;
            }
        }
    }

    /// <summary>Adds a field that <see cref="Find"/> does not know.</summary>
    /// <returns>Its number.</returns>
    public int Add(ReadOnlySpan<byte> field)
    {
        // Half empty at least: runs of full places stay short.
        if (_texts.Count * 2 >= _entries.Length)
        {
            Grow();
        }

        _texts.Add(field.ToArray());
        Put(field, _texts.Count);
        return _texts.Count - 1;
    }

    private void Put(ReadOnlySpan<byte> field, int numberFromOne)
    {
        Entry entry = EntryOf(field) with { NumberFromOne = numberFromOne };
        int place = PlaceOf(entry);
        while (_entries[place].NumberFromOne != 0)
        {
            place = (place + 1) & (_entries.Length - 1);
        }

        _entries[place] = entry;
    }

    private void Grow()
    {
        _entries = new Entry[_entries.Length * 2];
        _shift--;
        for (int number = 0; number < _texts.Count; number++)
        {
            Put(_texts[number], number + 1);
        }
    }

    private int PlaceOf(in Entry entry)
    {
        ulong ends = unchecked((entry.First * 0x9E37_79B9_7F4A_7C15) ^ BitOperations.RotateLeft(entry.Last, 32));
        ulong middle = BitOperations.RotateLeft(entry.Second, 16) ^ entry.LastButOne;
        return (int)(unchecked((ends + middle) * 0xC2B2_AE3D_27D4_EB4F) >> _shift);
    }

    private static Entry EntryOf(ReadOnlySpan<byte> field)
    {
        int last = field.Length - Word;
        return last >= 0
            ? new(WordAt(field, 0), WordAt(field, Math.Min(Word, last)), WordAt(field, Math.Max(last - Word, 0)), WordAt(field, last), field.Length, 0)
            : new(ShortWord(field), 0, 0, 0, field.Length, 0);
    }

    private static ulong WordAt(ReadOnlySpan<byte> field, int start) => MemoryMarshal.Read<ulong>(field[start..]);

    // The word together with the length tells every field of up to seven bytes from every other.
    private static ulong ShortWord(ReadOnlySpan<byte> field) => field.Length switch
    {
        >= sizeof(uint) => MemoryMarshal.Read<uint>(field) | ((ulong)MemoryMarshal.Read<uint>(field[^sizeof(uint)..]) << 32),
        0 => 0,
        _ => field[0] | ((ulong)field[field.Length / 2] << 8) | ((ulong)field[^1] << 16),
    };

    private readonly record struct Entry(ulong First, ulong Second, ulong LastButOne, ulong Last, int Length, int NumberFromOne)
    {
        public bool IsAlike(in Entry other) =>
            ((First ^ other.First) | (Second ^ other.Second) | (LastButOne ^ other.LastButOne) | (Last ^ other.Last) | (uint)(Length ^ other.Length)) == 0;
    }
}
