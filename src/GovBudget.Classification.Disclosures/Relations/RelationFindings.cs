using GovBudget.Classification.Checks;

namespace GovBudget.Classification.Disclosures.Relations;

/// <summary>Makes findings of relations that do not hold as printed. A relation that holds says nothing.</summary>
internal static class RelationFindings
{
    /// <summary>One finding for what several columns of a line say alike (合计 and the only fund), in the order of the results.</summary>
    public static IEnumerable<Finding> Of(IEnumerable<RelationResult> results) => results
        .DistinctBy(r => r.Left is null || r.Right is null ? (r.Relation, r.Line, r.Statement, null, null) : (r.Relation, r.Line, PartsOf(r.Statement), r.Left, r.Right))
        .Select(Of)
        .OfType<Finding>();

    private static Finding? Of(RelationResult result) => result.Verdict switch
    {
        Verdict.RoundingOnly => Make(result, Severity.Info, "尾差"),
        Verdict.Inconsistent when result.IsShortfall && IsDownTheTree(result.Relation) =>
            Make(result, Severity.Warning, "下级之和小于上级，可能有涉密等未公开的项目"),
        Verdict.Inconsistent => Make(result, result.Weight, result.Weight == Severity.Info ? "提示" : result.Right is null ? "不成立" : "不一致"),
        _ => null,
    };

    private static string PartsOf(string statement) => statement[(statement.IndexOf('=', StringComparison.Ordinal) + 1)..];

    // Where subjects or items are listed below one another, some may be withheld; elsewhere a shortfall is a contradiction.
    private static bool IsDownTheTree(int relation) => relation is 7 or 10 or 11 or 14 or 15 or 17 or 20;

    private static Finding Make(RelationResult result, Severity severity, string judgement)
    {
        string note = result.Note.Length == 0 ? string.Empty : $"（{result.Note}）";
        return new Finding
        {
            Code = FindingCodes.OfRelation(result.Relation),
            Severity = severity,
            Verdict = result.Verdict,
            Relation = result.Relation,
            Line = result.Line,
            Left = result.Left,
            Right = result.Right,
            Message = $"{judgement}：{result.Statement}{note}",
        };
    }
}
