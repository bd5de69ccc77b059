using System.Numerics;
using System.Runtime.InteropServices;

namespace GovBudget.Classification.Disclosures.Lines.Internals;

/// <summary>Fields of eight bytes and more, such as names, with their numbers: a hash table with open addresses.</summary>
/// <remarks>
/// Beside each entry stand the first and the last 16 bytes of its field, which for all fields up to 32 bytes are the field: most look-ups
/// compare four words, whatever the length, and have no branch that a mix of lengths could mislead.
/// </remarks>
internal sealed class LongSpellings
{
    private const int FirstSize = 64;
    private const int Word = sizeof(ulong);
    private const int HeldWhole = 4 * Word;

    private readonly List<(byte[] Text, int Number)> _texts = [];
    private Entry[] _entries = new Entry[FirstSize];
    private Middle[] _middles = new Middle[FirstSize];
    private int _shift = 64 - BitOperations.Log2(FirstSize);

    /// <summary>The number of a field, or -1 where it has not been added.</summary>
    public int Find(ReadOnlySpan<byte> field)
    {
        ulong head = WordAt(field, 0);
        ulong tail = WordAt(field, field.Length - Word);
        Middle middle = MiddleOf(field);
        Entry[] entries = _entries;
        int place = PlaceOf(head, tail, middle);
        while (entries[place].FromOne != 0)
        {
            if (entries[place].IsAlike(head, tail, field.Length) && _middles[place].IsAlike(middle)
                && (field.Length <= HeldWhole || field.SequenceEqual(_texts[entries[place].FromOne - 1].Text)))
            {
                return _texts[entries[place].FromOne - 1].Number;
            }

            place = (place + 1) & (entries.Length - 1);
        }

        return -1;
    }

    /// <summary>Adds a field that <see cref="Find"/> does not know.</summary>
    public void Add(ReadOnlySpan<byte> field, int number)
    {
        // Half empty at least: runs of full places stay short.
        if (_texts.Count * 2 >= _entries.Length)
        {
            Grow();
        }

        _texts.Add((field.ToArray(), number));
        Put(field, _texts.Count);
    }

    private void Put(ReadOnlySpan<byte> field, int fromOne)
    {
        ulong head = WordAt(field, 0);
        ulong tail = WordAt(field, field.Length - Word);
        Middle middle = MiddleOf(field);
        int place = PlaceOf(head, tail, middle);
        while (_entries[place].FromOne != 0)
        {
            place = (place + 1) & (_entries.Length - 1);
        }

        _entries[place] = new(head, tail, field.Length, fromOne);
        _middles[place] = middle;
    }

    private void Grow()
    {
        _entries = new Entry[_entries.Length * 2];
        _middles = new Middle[_entries.Length];
        _shift--;
        for (int i = 0; i < _texts.Count; i++)
        {
            Put(_texts[i].Text, i + 1);
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

    private readonly record struct Entry(ulong Head, ulong Tail, int Length, int FromOne)
    {
        public bool IsAlike(ulong head, ulong tail, int length) => ((Head ^ head) | (Tail ^ tail) | (uint)(Length ^ length)) == 0;
    }

    private readonly record struct Middle(ulong Second, ulong LastButOne)
    {
        public bool IsAlike(Middle other) => ((Second ^ other.Second) | (LastButOne ^ other.LastButOne)) == 0;
    }
}
