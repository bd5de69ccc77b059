namespace GovBudget.Classification.Disclosures.Relations;

/// <summary>The identities down a column: a line is the sum of the lines that stand below it in the tree of the table.</summary>
internal static class LineIdentities
{
    /// <summary>A line with the lines that it is the sum of.</summary>
    internal sealed record Identity(int Relation, DisclosedLine Total, IReadOnlyList<DisclosedLine> Parts, string PartsName);

    public static IEnumerable<RelationResult> Check(DisclosedTable table)
    {
        DisclosedColumn[] amounts = [.. table.Columns.Where(c => c.Meaning.Role == ColumnRole.Amount)];
        return from identity in Find(table)
               from column in amounts
               let result = Check(table, identity, column)
               where result is not null
               select result;
    }

    public static IEnumerable<Identity> Find(DisclosedTable table) =>
    [
        .. SubjectIdentities.Find(table),
        .. SummaryIdentities.Find(table),
        .. ListIdentities.Find(table),
    ];

    private static RelationResult? Check(DisclosedTable table, Identity identity, DisclosedColumn column)
    {
        string statement = $"{Names.Of(table)} {Names.Of(column)}：{Names.Of(identity.Total)} = {identity.PartsName}";
        // 人员经费 and 公用经费 of the economic table have a relation of their own: each is the sum of certain classes.
        int relation = identity.Relation == 14 && column.Meaning.Kind != ExpenditureKind.None ? 17 : identity.Relation;
        return Operands.Sum(relation, identity.Total.Number, statement, identity.Total.In(column), identity.Parts.Select(p => p.In(column)));
    }
}
