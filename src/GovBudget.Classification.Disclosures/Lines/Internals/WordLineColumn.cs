using System.Text;
using GovBudget.Classification.Aggregation;

namespace GovBudget.Classification.Disclosures.Lines.Internals;

/// <summary>A column of words of a vocabulary, such as fund sources.</summary>
internal sealed class WordLineColumn<TEnum>(int index, KeyColumnBuilder<TEnum> keys, WordLineColumn<TEnum>.Parser parse) : KeyLineColumn<TEnum>(index, keys)
    where TEnum : struct, Enum
{
    public delegate bool Parser(ReadOnlySpan<char> text, out TEnum value);

    protected override LineFault Read(ReadOnlySpan<byte> field, out TEnum key)
    {
        key = default;
        string word = Encoding.UTF8.GetString(field);
        bool isKnown = field.IsEmpty || parse(word, out key) || (Enum.TryParse(word, out key) && Enum.IsDefined(key) && !char.IsAsciiDigit(word[0]));
        return isKnown ? LineFault.None : LineFault.BadWord;
    }

    public override string Describe(LineFault fault, string text) => $"'{text}' is no {typeof(TEnum).Name}";
}
