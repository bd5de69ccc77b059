using GovBudget.Classification.Catalogs.Internals;

namespace GovBudget.Classification.Catalogs.Quality.Internals;

/// <summary>Whether the times of the rows fit each other and the coverage.</summary>
internal static class TimeChecks
{
    public static IEnumerable<CatalogFinding> Run(CheckedMaterial material) =>
        Reversed(material).Concat(Overlaps(material)).Concat(Gaps(material)).Concat(NeverCovered(material));

    private static IEnumerable<CatalogFinding> Reversed(CheckedMaterial material) =>
        from row in material.Rows
        where row.Days.IsEmpty
        select row.Finding(CatalogChecks.EndsBeforeBeginning, $"{row} is valid from {row.Days}: it ends before it begins");

    // All pairs of a code and not only neighbours: a long row may reach over a short one.
    private static IEnumerable<CatalogFinding> Overlaps(CheckedMaterial material) =>
        from rows in material.Rows.GroupBy(static row => (row.Code, row.Account))
        let ordered = rows.ToArray()
        from later in Enumerable.Range(1, ordered.Length - 1)
        from former in ordered.Take(later)
        let together = former.Days.Shared(ordered[later].Days)
        where !together.IsEmpty
        select ordered[later].Finding(CatalogChecks.OverlappingValidity, together, $"{ordered[later]} and {former} stand in one account from {together}");

    private static IEnumerable<CatalogFinding> Gaps(CheckedMaterial material) =>
        from pair in material.Neighbours()
        where !pair.Former.Days.IsEmpty && pair.Former.Days.Last < CatalogDay.Endless && CatalogDay.After(pair.Former.Days.Last) < pair.Later.Days.First
        let gap = new DayRange(CatalogDay.After(pair.Former.Days.Last), CatalogDay.Before(pair.Later.Days.First))
        where CheckedMaterial.Parts(gap, material.Covered).Any() && !IsExplained(material, pair.Later, gap)
        select pair.Later.Finding(CatalogChecks.UnexplainedGap, gap, $"{pair.Former} ends and {pair.Later} begins, and no change says why there is nothing from {gap}");

    private static bool IsExplained(CheckedMaterial material, CheckedRow row, DayRange gap) => material.Changes.Any(change => change.IsOf(row.Account)
        && ((change.Day == gap.First && change.Before.Contains(row.Code)) || (change.Day == CatalogDay.After(gap.Last) && change.After.Contains(row.Code))));

    private static IEnumerable<CatalogFinding> NeverCovered(CheckedMaterial material) =>
        (from row in material.Rows
         where !row.Days.IsEmpty && !CheckedMaterial.Parts(row.Days, material.Covered).Any()
         select row.Finding(CatalogChecks.OutsideCoverage, $"{row} is valid from {row.Days}, and no day of that is covered"))
        .Concat(
            from change in material.Changes
            where !material.Reaches(change.Day)
            select change.Finding(CatalogChecks.OutsideCoverage, change.Before.Concat(change.After).FirstOrDefault(string.Empty), "the day is before or behind all that is covered"));
}
