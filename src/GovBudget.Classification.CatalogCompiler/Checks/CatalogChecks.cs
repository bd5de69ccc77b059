using GovBudget.Classification.Catalogs;

namespace GovBudget.Classification.CatalogCompiler.Checks;

/// <summary>The checks that the rows of a catalogue must pass before they are written.</summary>
/// <remarks>An error stops the compilation. A finding that was looked at and is right is listed in <see cref="Reviewed.AcceptedOddities"/>, with its reason.</remarks>
internal static class CatalogChecks
{
    private const string OtherName = "其他";

    public static IReadOnlyList<CatalogFinding> Run(IReadOnlyList<CatalogEntry> entries) =>
        [.. Orphans(entries)
            .Concat(DuplicateKeys(entries))
            .Concat(DuplicateSiblingNames(entries))
            .Concat(SeveralNames(entries))
            .Concat(OddCharacters(entries))
            .Concat(WithoutEvidence(entries))
            .Concat(OtherNotAt99(entries))
            .Concat(SectionsWithoutItems(entries))
            .Where(static finding => !Reviewed.AcceptedOddities.ContainsKey((finding.Check, finding.Code)))];

    private static IEnumerable<CatalogFinding> Orphans(IReadOnlyList<CatalogEntry> entries)
    {
        HashSet<(string?, BudgetAccount)> present = [.. entries.Select(static entry => ((string?)entry.Code, entry.Account))];
        return entries.Where(entry => entry.ParentCode is not null && !present.Contains((entry.ParentCode, entry.Account)))
            .Select(static entry => Error("Orphan", entry, $"{entry.ParentCode} is missing in the account {entry.Account}"));
    }

    private static IEnumerable<CatalogFinding> DuplicateKeys(IReadOnlyList<CatalogEntry> entries) =>
        entries.GroupBy(static entry => (entry.Code, entry.Account)).Where(static group => group.Count() > 1)
            .Select(static group => Error("DuplicateKey", group.First(), $"stands {group.Count()} times in the account {group.Key.Account}"));

    private static IEnumerable<CatalogFinding> DuplicateSiblingNames(IReadOnlyList<CatalogEntry> entries) =>
        entries.GroupBy(static entry => (entry.ParentCode, entry.Code.Length, Name: PrintedText.Normalize(entry.Name), entry.Account)).Where(static group => group.Count() > 1)
            .Select(static group => Error("DuplicateSiblingName", group.First(), $"{group.Key.Name} is also {string.Join(", ", group.Skip(1).Select(static entry => entry.Code))}"));

    private static IEnumerable<CatalogFinding> SeveralNames(IReadOnlyList<CatalogEntry> entries) =>
        entries.GroupBy(static entry => entry.Code).Where(static group => group.Select(static entry => entry.Name).Distinct().Count() > 1)
            .Select(static group => Error("SeveralNames", group.First(), string.Join(", ", group.Select(static entry => $"{entry.Account} {entry.Name}"))));

    private static IEnumerable<CatalogFinding> OddCharacters(IReadOnlyList<CatalogEntry> entries) =>
        entries.Where(static entry => entry.Name.Length < 2 || entry.Name.Any(static c => !IsNameCharacter(c)))
            .Select(static entry => Error("OddCharacter", entry, $"'{entry.Name}' is too short or has a character that names do not have"));

    private static IEnumerable<CatalogFinding> WithoutEvidence(IReadOnlyList<CatalogEntry> entries) =>
        entries.Where(static entry => entry.Evidence == Evidence.None || entry.Sources.Count == 0
                || (entry.Evidence == Evidence.Observed) != (entry.Documents > 0 && entry.Evidence != Evidence.Official))
            .Select(static entry => Error("WithoutEvidence", entry, $"{entry.Evidence} with {entry.Documents} documents and {entry.Sources.Count} sources"));

    private static IEnumerable<CatalogFinding> OtherNotAt99(IReadOnlyList<CatalogEntry> entries) =>
        entries.Where(static entry => !entry.IsPathOnly && entry.Code.Length > 3 && entry.Name.StartsWith(OtherName, StringComparison.Ordinal) && !entry.Code.EndsWith("99", StringComparison.Ordinal))
            .Select(static entry => Note("OtherNotAt99", entry, $"{entry.Name} does not end in 99"));

    private static IEnumerable<CatalogFinding> SectionsWithoutItems(IReadOnlyList<CatalogEntry> entries)
    {
        int deepest = entries.Max(static entry => entry.Code.Length);
        HashSet<string?> parents = [.. entries.Select(static entry => entry.ParentCode)];
        return entries.Where(entry => !entry.IsPathOnly && entry.Code.Length < deepest && !parents.Contains(entry.Code))
            .Select(static entry => Note("ChildlessNonLeaf", entry, $"{entry.Name} has nothing below it"));
    }

    private static bool IsNameCharacter(char c) => c is (>= '\u4E00' and <= '\u9FFF') or '（' or '）' or '“' or '”' or '、';

    private static CatalogFinding Error(string check, CatalogEntry entry, string message) => new(check, entry.Code, message, IsError: true);

    private static CatalogFinding Note(string check, CatalogEntry entry, string message) => new(check, entry.Code, message, IsError: false);
}
