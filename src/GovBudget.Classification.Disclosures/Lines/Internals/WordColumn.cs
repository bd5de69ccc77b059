using System.Text;
using GovBudget.Classification.Aggregation;

namespace GovBudget.Classification.Disclosures.Lines.Internals;

/// <summary>A column of words of a vocabulary, such as fund sources.</summary>
internal sealed class WordColumn<TEnum>(int index, KeyColumnBuilder<TEnum> keys, WordColumn<TEnum>.Parser parse) : LineColumn(index)
    where TEnum : struct, Enum
{
    // There are few spellings in one file, and most rows repeat them.
    private const int MostKept = 64;

    private readonly List<(byte[] Text, TEnum Value)> _known = [];
    private TEnum _value;

    public delegate bool Parser(ReadOnlySpan<char> text, out TEnum value);

    public override LineFault Read(ReadOnlySpan<byte> field)
    {
        foreach ((byte[] text, TEnum value) in _known)
        {
            if (field.SequenceEqual(text))
            {
                _value = value;
                return LineFault.None;
            }
        }

        _value = default;
        string word = Encoding.UTF8.GetString(field);
        bool isKnown = field.IsEmpty || parse(word, out _value) || (Enum.TryParse(word, out _value) && Enum.IsDefined(_value) && !char.IsAsciiDigit(word[0]));
        if (isKnown && _known.Count < MostKept)
        {
            _known.Add((field.ToArray(), _value));
        }

        return isKnown ? LineFault.None : LineFault.BadWord;
    }

    public override void Commit() => keys.Add(_value);

    public override string Describe(LineFault fault, string text) => $"'{text}' is no {typeof(TEnum).Name}";
}
