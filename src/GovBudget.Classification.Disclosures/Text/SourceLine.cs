namespace GovBudget.Classification.Disclosures.Text;

/// <summary>One line of the document as it stands, with its number counted from 1.</summary>
internal sealed record SourceLine(int Number, string Text)
{
    public bool IsBlank => string.IsNullOrWhiteSpace(Text);

    public bool IsRow => Text.Contains('\t');
}
