using System.Text;
using GovBudget.Classification.Aggregation;

namespace GovBudget.Classification.Disclosures.Lines.Internals;

/// <summary>A column of words of a vocabulary, such as fund sources.</summary>
internal sealed class WordLineColumn<TEnum>(int index, KeyColumnBuilder<TEnum> keys, WordLineColumn<TEnum>.Parser parse) : LineColumn(index)
    where TEnum : struct, Enum
{
    // There are few spellings in one file, and most rows repeat them: the last one with a hash is kept.
    private const int Slots = 256;

    private readonly byte[]?[] _texts = new byte[]?[Slots];
    private readonly TEnum[] _values = new TEnum[Slots];
    private TEnum _value;

    public delegate bool Parser(ReadOnlySpan<char> text, out TEnum value);

    public override LineFault Read(ReadOnlySpan<byte> field)
    {
        int slot = SlotOf(field);
        if (_texts[slot] is { } text && field.SequenceEqual(text))
        {
            _value = _values[slot];
            return LineFault.None;
        }

        _value = default;
        string word = Encoding.UTF8.GetString(field);
        bool isKnown = field.IsEmpty || parse(word, out _value) || (Enum.TryParse(word, out _value) && Enum.IsDefined(_value) && !char.IsAsciiDigit(word[0]));
        if (isKnown)
        {
            _texts[slot] = field.ToArray();
            _values[slot] = _value;
        }

        return isKnown ? LineFault.None : LineFault.BadWord;
    }

    public override void Commit() => keys.Add(_value);

    // Words of one vocabulary often begin alike (政府性基金…), and differ in their length and their last characters.
    private static int SlotOf(ReadOnlySpan<byte> field)
    {
        uint hash = (uint)field.Length;
        for (int i = Math.Max(0, field.Length - 8); i < field.Length; i++)
        {
            hash = unchecked((hash * 31) + field[i]);
        }

        return (int)(hash % Slots);
    }

    public override string Describe(LineFault fault, string text) => $"'{text}' is no {typeof(TEnum).Name}";
}
