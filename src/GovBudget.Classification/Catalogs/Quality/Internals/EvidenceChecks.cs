using System.Globalization;
using GovBudget.Classification.Catalogs.Internals;

namespace GovBudget.Classification.Catalogs.Quality.Internals;

/// <summary>Whether every row says how it is known, and whether that fits its time.</summary>
internal static class EvidenceChecks
{
    public static IEnumerable<CatalogFinding> Run(CheckedMaterial material) =>
        WithoutEvidence(material).Concat(WithoutSource(material)).Concat(SightingsOutside(material)).Concat(KnownOutside(material)).Concat(YearsNotCovered(material));

    private static IEnumerable<CatalogFinding> WithoutEvidence(CheckedMaterial material) =>
        from row in material.Rows
        where !row.HasEvidence
        select row.Finding(CatalogChecks.WithoutEvidence, $"{row} states no evidence, was seen in no year and is known for none");

    private static IEnumerable<CatalogFinding> WithoutSource(CheckedMaterial material) =>
        (from row in material.Rows
         where !row.HasSource
         select row.Finding(CatalogChecks.WithoutSource, $"{row} names no source"))
        .Concat(
            from change in material.Changes
            where !change.HasSource
            select change.Finding(CatalogChecks.WithoutSource, change.Before.Concat(change.After).FirstOrDefault(string.Empty), "the change names no source"));

    private static IEnumerable<CatalogFinding> SightingsOutside(CheckedMaterial material) =>
        from row in material.Rows
        from sighting in row.Seen
        where !row.Days.Overlaps(DayRange.OfYear(sighting.Year))
        select row.Finding(CatalogChecks.SightingOutsideValidity, DayRange.OfYear(sighting.Year),
            string.Create(CultureInfo.InvariantCulture, $"{row} was seen in {sighting.Year} and is valid from {row.Days}"));

    private static IEnumerable<CatalogFinding> KnownOutside(CheckedMaterial material) =>
        from row in material.Rows
        let known = row.Known.GetValueOrDefault()
        where row.Known is not null
            && (!row.Days.Overlaps(DayRange.OfYear(known.First)) || !row.Days.Overlaps(DayRange.OfYear(known.Last)))
        select row.Finding(CatalogChecks.KnownOutsideValidity, new(CatalogDay.FirstOf(known.First), CatalogDay.LastOf(known.Last)),
            string.Create(CultureInfo.InvariantCulture, $"{row} is known for {known.First} to {known.Last} and is valid from {row.Days}"));

    // One finding a year: in a catalogue of a single year nearly every row was seen in others.
    private static IEnumerable<CatalogFinding> YearsNotCovered(CheckedMaterial material) =>
        from seen in material.Rows.SelectMany(static row => row.Seen).CountBy(static sighting => sighting.Year)
        let days = DayRange.OfYear(seen.Key)
        where !CheckedMaterial.Parts(days, material.Covered).Any()
        select new CatalogFinding
        {
            Check = CatalogChecks.YearNotCovered,
            Code = string.Empty,
            From = days.From,
            To = days.To,
            Message = string.Create(CultureInfo.InvariantCulture, $"{seen.Value} rows were seen in {seen.Key}, a year that is not covered"),
        };
}
