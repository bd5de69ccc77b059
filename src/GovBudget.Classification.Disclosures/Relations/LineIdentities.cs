using GovBudget.Classification.Checks;

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
        RelationResult? result = Operands.Sum(relation, identity.Total.Number, statement, identity.Total.In(column), identity.Parts.Select(p => p.In(column)));
        return result is { Verdict: Verdict.Inconsistent } && HasMoreBelow(table, identity, column)
            ? Operands.NotChecked(result.Relation, result.Line, statement, "同一栏还有未能识别名称的行", result.Left, result.Right)
            : result;
    }

    /// <summary>Whether lines of the same half and column have names that were not understood: they may be parts of a total over all lines.</summary>
    private static bool HasMoreBelow(DisclosedTable table, Identity identity, DisclosedColumn column) =>
        identity.Total is TotalLine or UnitLine or ThreePublicLine
        && table.Lines.Any(l => l is ItemLine && l.Side == identity.Total.Side && l.In(column) is { Amount.IsZero: false });
}
