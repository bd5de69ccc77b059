namespace GovBudget.Classification.Disclosures.Relations;

/// <summary>类 = Σ 款, 款 = Σ 项, 合计 = Σ 类, in tables of functional, revenue and economic subjects.</summary>
internal static class SubjectIdentities
{
    public static IEnumerable<LineIdentities.Identity> Find(DisclosedTable table)
    {
        // Where units stand between the subjects, each unit's subjects are a tree of their own.
        List<List<DisclosedLine>> sections = Split(table);
        return sections.SelectMany(section => InSection(table, section, isOnly: sections.Count == 1));
    }

    private static IEnumerable<LineIdentities.Identity> InSection(DisclosedTable table, List<DisclosedLine> section, bool isOnly)
    {
        DisclosedLine[] subjects = [.. section.Where(l => Level(l) != SubjectLevel.None)];
        if (subjects.Length == 0)
        {
            yield break;
        }

        var children = new List<DisclosedLine>[subjects.Length];
        List<DisclosedLine> roots = Nest(subjects, children);
        for (int i = 0; i < subjects.Length; i++)
        {
            if (children[i] is { } parts)
            {
                yield return new(subjects[i] is EconomicLine ? 15 : 10, subjects[i], parts, $"Σ 下级科目（{parts.Count} 行）");
            }
        }

        if (isOnly && table.FindTotal(roots[0].Side) is { } total)
        {
            int relation = roots[0] is EconomicLine ? 14 : table.Kind == TableKind.Revenue ? 7 : 11;
            yield return new(relation, total, roots, $"Σ 各{(roots.TrueForAll(r => Level(r) == SubjectLevel.Class) ? "类" : "科目")}（{roots.Count} 行）");
        }
    }

    /// <summary>Gives each line to the nearest printed ancestor above it, and returns the lines that have none.</summary>
    private static List<DisclosedLine> Nest(DisclosedLine[] subjects, List<DisclosedLine>[] children)
    {
        var roots = new List<DisclosedLine>();
        var open = new Stack<int>();
        for (int i = 0; i < subjects.Length; i++)
        {
            while (open.Count > 0 && !(Level(subjects[open.Peek()]) < Level(subjects[i]) && IsBelow(subjects[open.Peek()], subjects[i])))
            {
                open.Pop();
            }

            (open.Count > 0 ? children[open.Peek()] ??= [] : roots).Add(subjects[i]);
            open.Push(i);
        }

        return roots;
    }

    private static bool IsBelow(DisclosedLine parent, DisclosedLine child) => (parent, child) switch
    {
        (FunctionalLine { Code: { } p }, FunctionalLine { Code: { } c }) => p.IsAncestorOf(c),
        (RevenueLine p, RevenueLine c) => p.Code.IsAncestorOf(c.Code),
        (EconomicLine { Department: { } p }, EconomicLine { Department: { } c }) => p.IsAncestorOf(c),
        (EconomicLine { Government: { } p }, EconomicLine { Government: { } c }) => p.IsAncestorOf(c),
        // A row in an economic table that is named by its government subject alone stands under the class above it.
        (EconomicLine, EconomicLine) => true,
        _ => false,
    };

    private static SubjectLevel Level(DisclosedLine line) => line switch
    {
        FunctionalLine { IsCodePrinted: true, Code: { } code } => code.Level,
        RevenueLine revenue => revenue.Code.Level,
        EconomicLine { Department: { } code } => code.Level,
        EconomicLine { Government: { } code } => code.Level,
        EconomicLine named => named.PrintedGovernmentName is null ? SubjectLevel.Class : SubjectLevel.Section,
        _ => SubjectLevel.None,
    };

    private static List<List<DisclosedLine>> Split(DisclosedTable table)
    {
        var sections = new List<List<DisclosedLine>> { new() };
        foreach (DisclosedLine line in table.Lines)
        {
            if (line is UnitLine && sections[^1].Count > 0)
            {
                sections.Add([]);
            }

            sections[^1].Add(line);
        }

        return sections;
    }
}
