using GovBudget.Classification.Checks;
using GovBudget.Classification.Disclosures.Narratives;

namespace GovBudget.Classification.Disclosures.Relations;

/// <summary>Functional classes of the narrative against the tables: amount and name (relation 55).</summary>
internal static class NarrativeClasses
{
    public static IEnumerable<RelationResult?> Check(NarrativeContext context) =>
    [
        .. InTable(context, NarrativeTopic.Appropriation, TableKind.FiscalAppropriationSummary),
        .. InTable(context, NarrativeTopic.GeneralPublic, TableKind.GeneralPublicExpenditure),
    ];

    private static IEnumerable<RelationResult?> InTable(NarrativeContext context, NarrativeTopic topic, TableKind kind)
    {
        if (context.Table(kind) is not { } table)
        {
            return [];
        }

        Dictionary<FunctionalCode, FunctionalLine> classes = SummaryRelations.Unique(table).Where(p => p.Key.Level == SubjectLevel.Class).ToDictionary(p => p.Key, p => p.Value);
        return context.Document.Narrative.Figures
            .Where(f => NarrativeContext.TopicOf(f) == topic)
            .GroupBy(f => f.Sentence)
            .SelectMany(sentence => InSentence(context, table, classes, [.. sentence]));
    }

    private static IEnumerable<RelationResult?> InSentence(NarrativeContext context, DisclosedTable table, Dictionary<FunctionalCode, FunctionalLine> classes, NarrativeFigure[] sentence)
    {
        var named = new Dictionary<NarrativeFigure, FunctionalLine>();
        foreach (NarrativeFigure figure in sentence)
        {
            if (context.Subjects.FunctionalClass(ClassName(context, figure)) is { } code && classes.TryGetValue(code, out FunctionalLine? line))
            {
                named[figure] = line;
                yield return Operands.EqualOrNothing(55, figure.Line, $"情况说明 {figure.Label} = {Names.Of(table)} {line.Code}", figure.Amount, line.Total);
            }
        }

        // In a list of classes, the one figure whose name is no class but whose amount is that of a class left over is that class, misnamed.
        FunctionalLine[] left = [.. classes.Values.Where(c => c.Total is { Amount.IsZero: false } && !named.ContainsValue(c))];
        foreach (NarrativeFigure figure in sentence.Where(f => !named.ContainsKey(f) && named.Count > 1 && IsBetween(f, named.Keys)))
        {
            if (left.Where(c => c.Total!.Value.Amount == figure.Amount.Amount).Take(2).ToArray() is [var line])
            {
                string official = context.Subjects.NameOf(line.Code!.Value) ?? line.PrintedName;
                yield return Operands.Decided(55, figure.Line, $"情况说明 {figure.Label}：名称是功能分类的类", holds: false, $"金额与 {line.Code} 相同，科目目录的名称是“{official}”") with { Weight = Severity.Warning };
            }
        }
    }

    /// <summary>Whether a figure stands in the list itself, not before it: the list has shares, or begins after the total.</summary>
    private static bool IsBetween(NarrativeFigure figure, IEnumerable<NarrativeFigure> named) => figure.Share is not null == named.First().Share is not null;

    private static string ClassName(NarrativeContext context, NarrativeFigure figure)
    {
        string name = context.Core(figure.Label);
        int remark = name.IndexOf("（类）", StringComparison.Ordinal);
        return remark < 0 ? name : name.Replace("（类）", string.Empty, StringComparison.Ordinal);
    }
}
