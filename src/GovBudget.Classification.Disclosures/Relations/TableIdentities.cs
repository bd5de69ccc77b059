namespace GovBudget.Classification.Disclosures.Relations;

/// <summary>All identities inside one table, along its rows and down its columns.</summary>
internal static class TableIdentities
{
    public static IEnumerable<RelationResult> Check(DisclosedTable table) => [.. ColumnIdentities.Check(table), .. LineIdentities.Check(table)];
}
