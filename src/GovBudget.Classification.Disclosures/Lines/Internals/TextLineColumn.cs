using System.Text;
using GovBudget.Classification.Aggregation;

namespace GovBudget.Classification.Disclosures.Lines.Internals;

/// <summary>A column of texts, such as the names of units.</summary>
internal sealed class TextLineColumn(int index, KeyColumnBuilder<string> keys) : KeyLineColumn<string>(index, keys)
{
    protected override LineFault Read(ReadOnlySpan<byte> field, out string key)
    {
        key = Encoding.UTF8.GetString(field);
        return key.Contains(Rune.ReplacementChar.ToString(), StringComparison.Ordinal) ? LineFault.DamagedText : LineFault.None;
    }

    public override string Describe(LineFault fault, string text) => $"'{text}' holds bytes that are no character; the line was taken with it as it stands";
}
