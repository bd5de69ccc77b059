using NodaTime;

namespace GovBudget.Classification.Catalogs;

/// <summary>A source that rows of a catalogue rest on: a notice of the Ministry, or a body of published budgets.</summary>
/// <param name="Id">The short name that rows use.</param>
/// <param name="Title">What it is, in words.</param>
/// <param name="DocumentNumber">The number of the document (文号), such as 财预〔2025〕41号; <see langword="null"/> where it has none.</param>
/// <param name="Date">The date of the document; <see langword="null"/> where it has none.</param>
/// <param name="Documents">How many documents were read; <see langword="null"/> where that is not known or means nothing.</param>
/// <param name="Place">Where the facts were seen, such as the name of a repository or a page; <see langword="null"/> where that is not stated.</param>
public sealed record CatalogSource(string Id, string Title, string? DocumentNumber, LocalDate? Date, int? Documents, string? Place = null)
{
    /// <summary>The number and date of the document where it has them, else the title.</summary>
    public override string ToString() => (DocumentNumber, Date) switch
    {
        (null, _) => Title,
        (_, null) => DocumentNumber,
        ({ } number, { } date) => $"{number} ({NodaTime.Text.LocalDatePattern.Iso.Format(date)})",
    };
}
