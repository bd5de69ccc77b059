using System.Numerics;
using System.Runtime.InteropServices;

namespace GovBudget.Classification.Disclosures.Lines.Internals;

/// <summary>The distinct fields of a column, numbered from 0 in the order in which they came. A column repeats few spellings many times.</summary>
/// <remarks>
/// A hash table with open addresses. Beside each entry stand the first and the last 16 bytes of its field, which for all fields up to 32 bytes
/// are the field: most look-ups compare four words, whatever the length, and have no branch that a mix of short and long words could mislead.
/// Codes fit into one word, and look at no more than that.
/// </remarks>
internal sealed class Spellings
{
    private const int FirstSize = 256;
    private const int Word = sizeof(ulong);
    private const int HeldWhole = 4 * Word;

    private readonly List<byte[]> _texts = [];
    private Entry[] _entries = new Entry[FirstSize];
    private Middle[] _middles = new Middle[FirstSize];
    private int _shift = 64 - BitOperations.Log2(FirstSize);

    /// <summary>The number of a field, or -1 where it has not been added.</summary>
    public int Find(ReadOnlySpan<byte> field)
    {
        Entry[] entries = _entries;
        if (field.Length < Word)
        {
            ulong word = ShortWord(field);
            int start = PlaceOf(word, 0, default);
            while (entries[start].NumberFromOne != 0 && !entries[start].IsAlike(word, 0, field.Length))
            {
                start = (start + 1) & (entries.Length - 1);
            }

            return entries[start].NumberFromOne - 1;
        }

        int last = field.Length - Word;
        ulong head = WordAt(field, 0);
        ulong tail = WordAt(field, last);
        Middle middle = MiddleOf(field);
        int place = PlaceOf(head, tail, middle);
        while (entries[place].NumberFromOne != 0
            && !(entries[place].IsAlike(head, tail, field.Length) && _middles[place].IsAlike(middle)
                && (field.Length <= HeldWhole || field.SequenceEqual(_texts[entries[place].NumberFromOne - 1]))))
        {
            place = (place + 1) & (entries.Length - 1);
        }

        return entries[place].NumberFromOne - 1;
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
        bool isShort = field.Length < Word;
        ulong head = isShort ? ShortWord(field) : WordAt(field, 0);
        ulong tail = isShort ? 0 : WordAt(field, field.Length - Word);
        Middle middle = isShort ? default : MiddleOf(field);
        int place = PlaceOf(head, tail, middle);
        while (_entries[place].NumberFromOne != 0)
        {
            place = (place + 1) & (_entries.Length - 1);
        }

        _entries[place] = new(head, tail, field.Length, numberFromOne);
        _middles[place] = middle;
    }

    private void Grow()
    {
        _entries = new Entry[_entries.Length * 2];
        _middles = new Middle[_entries.Length];
        _shift--;
        for (int number = 0; number < _texts.Count; number++)
        {
            Put(_texts[number], number + 1);
        }
    }

    private int PlaceOf(ulong head, ulong tail, Middle middle)
    {
        ulong ends = unchecked((head * 0x9E37_79B9_7F4A_7C15) ^ BitOperations.RotateLeft(tail, 32));
        ulong between = BitOperations.RotateLeft(middle.Second, 16) ^ middle.LastButOne;
        return (int)(unchecked((ends + between) * 0xC2B2_AE3D_27D4_EB4F) >> _shift);
    }

    private static Middle MiddleOf(ReadOnlySpan<byte> field)
    {
        int last = field.Length - Word;
        return new(WordAt(field, Math.Min(Word, last)), WordAt(field, Math.Max(last - Word, 0)));
    }

    private static ulong WordAt(ReadOnlySpan<byte> field, int start) => MemoryMarshal.Read<ulong>(field[start..]);

    // The word together with the length tells every field of up to seven bytes from every other.
    private static ulong ShortWord(ReadOnlySpan<byte> field) => field.Length switch
    {
        >= sizeof(uint) => MemoryMarshal.Read<uint>(field) | ((ulong)MemoryMarshal.Read<uint>(field[^sizeof(uint)..]) << 32),
        0 => 0,
        _ => field[0] | ((ulong)field[field.Length / 2] << 8) | ((ulong)field[^1] << 16),
    };

    private readonly record struct Entry(ulong Head, ulong Tail, int Length, int NumberFromOne)
    {
        public bool IsAlike(ulong head, ulong tail, int length) => ((Head ^ head) | (Tail ^ tail) | (uint)(Length ^ length)) == 0;
    }

    private readonly record struct Middle(ulong Second, ulong LastButOne)
    {
        public bool IsAlike(Middle other) => ((Second ^ other.Second) | (LastButOne ^ other.LastButOne)) == 0;
    }
}
