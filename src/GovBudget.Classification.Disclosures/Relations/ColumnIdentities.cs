using GovBudget.Classification.Checks;

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
                DisclosedColumn[] parts = [.. amounts.Where(part => facet.IsPart(part.Meaning, total.Meaning, amounts)), .. CarriedOverBeside(facet, total, amounts)];
                if (parts.Length > 1)
                {
                    yield return new(facet.RelationIn(table.Kind), total, parts);
                }
            }
        }
    }

    /// <summary>Where the funds of the year stand beside one column 上年结转, without a total of the year, that column is a part like them.</summary>
    private static IEnumerable<DisclosedColumn> CarriedOverBeside(Facet facet, DisclosedColumn total, DisclosedColumn[] amounts)
    {
        ColumnMeaning carriedOver = total.Meaning with { Origin = FundOrigin.CarriedOver };
        bool hasYear = amounts.Any(c => c.Meaning == total.Meaning with { Origin = FundOrigin.CurrentYear });
        return facet.IsByFund && total.Meaning is { Fund: FundSource.None, Origin: FundOrigin.None } && !hasYear
            ? amounts.Where(c => c.Meaning == carriedOver)
            : [];
    }

    private static RelationResult? Check(DisclosedTable table, DisclosedLine line, Identity identity)
    {
        string statement = $"{Names.Of(table)} {Names.Of(line)}：{Names.Of(identity.Total)} = {string.Join(" + ", identity.Parts.Select(Names.Of))}";
        RelationResult? result = Operands.Sum(identity.Relation, line.Number, statement, line.In(identity.Total), identity.Parts.Select(line.In));
        return result is { Verdict: Verdict.Inconsistent } && HasMoreBeside(table, line, identity)
            ? Operands.NotChecked(result.Relation, result.Line, statement, "同一行还有未能识别含义的金额栏", result.Left, result.Right)
            : result;
    }

    /// <summary>Whether the row holds money under headings that were not understood: it may be part of the total.</summary>
    private static bool HasMoreBeside(DisclosedTable table, DisclosedLine line, Identity identity) =>
        line.Figures.Any(f => f.Column.Meaning.Other is not null || (f.Column.Meaning.Item is ThreePublicItem.Meetings or ThreePublicItem.Training && identity.Relation == 18))
        || table.Columns.Any(c => c.Meaning.Role == ColumnRole.Unknown && c.Meaning.Side == line.Side);
}
