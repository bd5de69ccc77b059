namespace GovBudget.Classification.Catalogs.Exchange;

/// <summary>The CSV files that a catalogue is written to and read from, one table each.</summary>
/// <remarks>The streams belong to the caller: each is written or read from where it stands, and none is closed.</remarks>
public sealed record CatalogCsvFiles
{
    /// <summary>The rows of the catalogue: one line a record, with validity and evidence.</summary>
    public required Stream Subjects { get; init; }

    /// <summary>The times covered, with the scheme and the statement. Needed for reading.</summary>
    public Stream? Coverage { get; init; }

    /// <summary>The changes that the catalogue states. Without it a catalogue is read without changes.</summary>
    public Stream? Changes { get; init; }

    /// <summary>The sources that rows and changes name. Needed for reading where they name any.</summary>
    public Stream? Sources { get; init; }
}
