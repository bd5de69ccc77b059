using System.Text;
using GovBudget.Classification.Aggregation;

namespace GovBudget.Classification.Disclosures.Lines.Internals;

/// <summary>A column of texts, such as the names of units; one string for each distinct text.</summary>
internal sealed class TextLineColumn(int index, KeyColumnBuilder<string> keys) : LineColumn(index)
{
    private const int Stack = 256;

    private readonly HashSet<string> _texts = new(StringComparer.Ordinal);
    private string _text = string.Empty;

    public override LineFault Read(ReadOnlySpan<byte> field)
    {
        Span<char> buffer = field.Length <= Stack ? stackalloc char[Stack] : new char[field.Length];
        ReadOnlySpan<char> text = buffer[..Encoding.UTF8.GetChars(field, buffer)];
        HashSet<string>.AlternateLookup<ReadOnlySpan<char>> lookup = _texts.GetAlternateLookup<ReadOnlySpan<char>>();
        if (!lookup.TryGetValue(text, out string? known))
        {
            known = text.ToString();
            _texts.Add(known);
        }

        _text = known;
        return LineFault.None;
    }

    public override void Commit() => keys.Add(_text);

    public override string Describe(LineFault fault, string text) => text;
}
