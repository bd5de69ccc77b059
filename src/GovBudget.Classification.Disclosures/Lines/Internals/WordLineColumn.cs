using System.Collections.Frozen;
using System.Text;
using GovBudget.Classification.Aggregation;

namespace GovBudget.Classification.Disclosures.Lines.Internals;

/// <summary>A column of words of a vocabulary, such as fund sources.</summary>
internal sealed class WordLineColumn<TEnum>(int index, KeyColumnBuilder<TEnum> keys, string title, WordLineColumn<TEnum>.Parser parse)
    : KeyLineColumn<TEnum>(index, keys)
    where TEnum : struct, Enum
{
    // Enum.TryParse also takes numbers, signs and lists, which no file means.
    private static readonly FrozenDictionary<string, TEnum> Names =
        Enum.GetValues<TEnum>().ToFrozenDictionary(static value => value.ToString(), StringComparer.Ordinal);

    public delegate bool Parser(ReadOnlySpan<char> text, out TEnum value);

    protected override LineFault Read(ReadOnlySpan<byte> field, out TEnum key)
    {
        key = default;
        string word = Encoding.UTF8.GetString(field);
        bool isKnown = string.IsNullOrWhiteSpace(word) || parse(word, out key) || Names.TryGetValue(word, out key);
        return isKnown ? LineFault.None : LineFault.BadWord;
    }

    public override string Describe(LineFault fault, string text) => $"'{text}' is no {title}";
}
