namespace GovBudget.Classification.Disclosures.Relations;

/// <summary>
/// The identities inside a row that follow from the headings: a column is the sum of those columns that split it by one
/// facet (fund source, origin, expenditure kind, item) and agree with it in all others.
/// </summary>
internal static class ColumnIdentities
{
    /// <summary>A column with the columns that it is the sum of.</summary>
    internal sealed record Identity(int Relation, DisclosedColumn Total, IReadOnlyList<DisclosedColumn> Parts);

    public static IEnumerable<RelationResult> Check(DisclosedTable table)
    {
        Identity[] identities = [.. Find(table)];
        return from line in table.Lines
               from identity in identities
               where line.Side == identity.Total.Meaning.Side
               let result = Check(table, line, identity)
               where result is not null
               select result;
    }

    public static IEnumerable<Identity> Find(DisclosedTable table)
    {
        DisclosedColumn[] amounts = [.. table.Columns.Where(c => c.Meaning.Role == ColumnRole.Amount).DistinctBy(c => c.Meaning)];
        foreach (DisclosedColumn total in amounts)
        {
            foreach (Facet facet in Facet.All)
            {
                DisclosedColumn[] parts = [.. amounts.Where(part => facet.IsPart(part.Meaning, total.Meaning, amounts))];
                if (parts.Length > 1)
                {
                    yield return new(facet.RelationIn(table.Kind), total, parts);
                }
            }
        }
    }

    private static RelationResult? Check(DisclosedTable table, DisclosedLine line, Identity identity)
    {
        string statement = $"{Names.Of(table)} {Names.Of(line)}：{Names.Of(identity.Total)} = {string.Join(" + ", identity.Parts.Select(Names.Of))}";
        return Operands.Sum(identity.Relation, line.Number, statement, line.In(identity.Total), identity.Parts.Select(line.In));
    }
}
