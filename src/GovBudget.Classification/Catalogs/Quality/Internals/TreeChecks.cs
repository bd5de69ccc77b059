namespace GovBudget.Classification.Catalogs.Quality.Internals;

/// <summary>Whether the rows make a tree on every covered day.</summary>
internal static class TreeChecks
{
    public static IEnumerable<CatalogFinding> Run(CheckedMaterial material) =>
        Orphans(material).Concat(StatedParents(material)).Concat(Childless(material)).Concat(SiblingNames(material));

    private static IEnumerable<CatalogFinding> Orphans(CheckedMaterial material) =>
        from row in material.Rows
        where row.Level > SubjectLevel.Class
        let ancestors = row.Ancestors.SelectMany(material.RowsOf).Select(static above => above.Days).ToArray()
        from part in CheckedMaterial.Parts(row.Days, material.Covered)
        from alone in part.Without(ancestors)
        select row.Finding(CatalogChecks.Orphan, alone, $"no code above {row} is valid from {alone}");

    private static IEnumerable<CatalogFinding> StatedParents(CheckedMaterial material) =>
        from row in material.Rows
        let stated = row.StatedParent
        where stated is not null
        let parents = material.RowsOf(stated).Select(static parent => parent.Days).ToArray()
        from part in CheckedMaterial.Parts(row.Days, material.Covered)
        from alone in part.Without(parents)
        select row.Finding(CatalogChecks.Orphan, alone, $"{row.StatedParent}, the parent that {row} names, is not valid from {alone}");

    private static IEnumerable<CatalogFinding> Childless(CheckedMaterial material)
    {
        ILookup<string, DayRange> below = material.Rows
            .SelectMany(static row => row.Ancestors.Append(row.StatedParent).OfType<string>().Select(above => (Above: above, row.Days)))
            .ToLookup(static pair => pair.Above, static pair => pair.Days, StringComparer.Ordinal);
        return from row in material.Rows
               where row.Level < LowestOf(material.Scheme)
               from part in CheckedMaterial.Parts(row.Days, material.FullyCovered)
               from empty in part.Without(below[row.Code])
               select row.Finding(CatalogChecks.ChildlessNonLeaf, empty, $"{row} has nothing below it from {empty}");
    }

    // Departments and governments budget by 款 of the economic classifications, but by 项 of the others.
    private static SubjectLevel LowestOf(SubjectScheme scheme) =>
        scheme is SubjectScheme.Functional or SubjectScheme.Revenue ? SubjectLevel.Item : SubjectLevel.Section;

    private static IEnumerable<CatalogFinding> SiblingNames(CheckedMaterial material) =>
        from siblings in material.Rows.GroupBy(static row =>
            (Parent: row.StatedParent ?? row.ParentByDigits, row.Level, row.Account, Name: PrintedText.Normalize(row.Name)))
        from row in siblings
        from other in siblings
        where string.CompareOrdinal(row.Code, other.Code) < 0
        let together = row.Days.Shared(other.Days)
        where !together.IsEmpty
        select row.Finding(CatalogChecks.DuplicateSiblingName, together, $"{row} has the name of {other} from {together}");
}
