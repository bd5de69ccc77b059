namespace GovBudget.Classification.Catalogs.Quality.Internals;

/// <summary>Whether names look like names of subjects.</summary>
internal static class NameChecks
{
    private const string Other = "其他";
    private const string CodeOfOther = "99";
    private const int ShortestName = 2;

    public static IEnumerable<CatalogFinding> Run(CheckedMaterial material) =>
        OthersNotAt99(material).Concat(OddCharacters(material)).Concat(SeveralNames(material));

    private static IEnumerable<CatalogFinding> OthersNotAt99(CheckedMaterial material) =>
        from row in material.Rows
        where row.Level > SubjectLevel.Class
            && row.Name.StartsWith(Other, StringComparison.Ordinal) && !row.Code.EndsWith(CodeOfOther, StringComparison.Ordinal)
        select row.Finding(CatalogChecks.OtherNotAt99, $"{row} does not end in {CodeOfOther}");

    private static IEnumerable<CatalogFinding> OddCharacters(CheckedMaterial material) =>
        from row in material.Rows
        where row.Name.Length < ShortestName || !row.Name.All(IsNameCharacter) || !HasPairedBrackets(row.Name)
        select row.Finding(CatalogChecks.OddCharacter, $"'{row.Name}' is too short, has a character that names do not have, or a bracket without its pair");

    private static IEnumerable<CatalogFinding> SeveralNames(CheckedMaterial material) =>
        from row in material.Rows
        from other in material.RowsOf(row.Code)
        where row.Account < other.Account && row.Name != other.Name
        let together = row.Days.Shared(other.Days)
        where !together.IsEmpty
        select row.Finding(CatalogChecks.SeveralNames, together, $"{row} is {other.Name} in the account {other.Account} from {together}");

    private static bool IsNameCharacter(char c) =>
        c is (>= '\u4E00' and <= '\u9FFF') or '（' or '）' or '“' or '”' or '‘' or '’' or '《' or '》' or '、' or '·';

    private static bool HasPairedBrackets(string name)
    {
        int open = 0;
        foreach (char c in name)
        {
            open += c switch { '（' => 1, '）' => -1, _ => 0 };
            if (open < 0)
            {
                return false;
            }
        }

        return open == 0;
    }
}
