using GovBudget.Classification.Catalogs.Internals;

namespace GovBudget.Classification.Catalogs.Quality.Internals;

/// <summary>Whether rows end and begin as the changes say.</summary>
internal static class ChangeChecks
{
    // A change on the first covered day has its former rows where the catalogue cannot show them.
    public static IEnumerable<CatalogFinding> Run(CheckedMaterial material) => material.Changes
        .Where(change => material.Covers(change.Day))
        .SelectMany(change => (material.Covers(CatalogDay.Before(change.Day)) ? Ends(material, change) : []).Concat(Beginnings(material, change)));

    private static IEnumerable<CatalogFinding> Ends(CheckedMaterial material, CheckedChange change)
    {
        foreach (string code in change.Ends)
        {
            CheckedRow[] rows = [.. material.RowsOf(code).Where(row => change.IsOf(row.Account))];
            CheckedRow? ended = Array.FindLast(rows, row => IsEnded(change, row));
            if (ended is null)
            {
                yield return change.Finding(CatalogChecks.ChangeWithoutEnd, code, $"no row of {code} ends on the day before");
            }
            else if (Array.Find(rows, row => row.Days.Contains(change.Day) && GoesOn(change, row, ended)) is { } going)
            {
                yield return change.Finding(CatalogChecks.ChangeWithoutEnd, code, $"{going} goes on");
            }
        }
    }

    // A code may be given to another subject long after the former one ended.
    private static bool IsEnded(CheckedChange change, CheckedRow row) =>
        change.Kind == SubjectChangeKind.Reused ? row.Days.Last < change.Day : row.Days.Last == CatalogDay.Before(change.Day);

    // A change of several accounts may end the code in one of them only where it says which; a renaming leaves the code, not the name.
    private static bool GoesOn(CheckedChange change, CheckedRow row, CheckedRow ended) =>
        change.Kind is SubjectChangeKind.Renamed or SubjectChangeKind.Reused ? row.Account == ended.Account && row.Name == ended.Name : row.Days.First < change.Day || row.Name == ended.Name;

    private static IEnumerable<CatalogFinding> Beginnings(CheckedMaterial material, CheckedChange change) =>
        from code in change.After
        where !material.RowsOf(code).Any(row => change.IsOf(row.Account) && (change.MustBegin ? row.Days.First == change.Day : row.Days.Contains(change.Day)))
        select change.Finding(CatalogChecks.ChangeWithoutBeginning, code, change.MustBegin ? $"no row of {code} begins on the day" : $"{code} is not valid on the day");
}
