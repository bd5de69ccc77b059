namespace GovBudget.Classification.Disclosures.Text;

/// <summary>A text that was opened, with the encoding it is read in and whether that is certain.</summary>
internal sealed record OpenedText(StreamReader Reader, string EncodingName, bool IsCertain) : IDisposable
{
    public void Dispose() => Reader.Dispose();
}
