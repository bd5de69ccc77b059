namespace GovBudget.Classification.Disclosures;

/// <summary>Limits and wishes for reading a document. The defaults are far above any real document.</summary>
public sealed record DisclosureReadOptions
{
    /// <summary>The longest line that is kept, in characters; the rest of a longer one is left out and reported. Default 1,000,000.</summary>
    public int LongestLine { get; init; } = 1_000_000;

    /// <summary>The most cells of tables that are kept; what follows is counted, not read, and reported. Default 2,000,000.</summary>
    public long MostCells { get; init; } = 2_000_000;

    /// <summary>The most characters of narrative that are kept. Default 4,000,000.</summary>
    public long MostNarrative { get; init; } = 4_000_000;

    /// <summary>The most numbers that are listed as unplaced one by one. Default 10,000.</summary>
    public int MostUnplaced { get; init; } = 10_000;

    /// <summary>Told from time to time how many characters were read; never more than once for 1,000,000.</summary>
    public IProgress<long>? Progress { get; init; }
}
