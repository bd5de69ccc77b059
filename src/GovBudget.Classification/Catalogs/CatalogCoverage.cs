using NodaTime;
using NodaTime.Text;

namespace GovBudget.Classification.Catalogs;

/// <summary>A time that a catalogue covers, and how well.</summary>
/// <param name="Days">The first and the last day, both included.</param>
/// <param name="Extent">How much of the official table of that time the catalogue holds.</param>
/// <param name="Note">What else is to be said, in one sentence; may be empty.</param>
public sealed record CatalogCoverage(DateInterval Days, CoverageExtent Extent, string Note)
{
    /// <summary>The days, the extent and the note: <c>2007-01-01 to 2009-12-31, Partial: of 2007 the classes only</c>.</summary>
    public override string ToString() =>
        $"{LocalDatePattern.Iso.Format(Days.Start)} to {LocalDatePattern.Iso.Format(Days.End)}, {Extent}{(Note.Length == 0 ? string.Empty : $": {Note}")}";
}
