using System.Text.RegularExpressions;
using GovBudget.Classification.Checks;
using GovBudget.Classification.Disclosures.Tables;

namespace GovBudget.Classification.Disclosures.Relations;

/// <summary>Relations of names and forms, not of money: one code one name, empty tables, contents (relations 40, 50, 51).</summary>
internal static partial class FormalRelations
{
    public static IEnumerable<RelationResult> Check(BudgetDisclosure document, SubjectNames subjects) =>
    [
        .. NamesOfCodes(document, subjects),
        .. document.Tables.SelectMany(MissingParents),
        .. EmptyTables(document),
        .. Contents(document),
        .. Labels(document),
        .. Years(document),
    ];

    /// <summary>Every printed code stands with the name that the catalogue of the year has for it; misprints differ from all others.</summary>
    private static IEnumerable<RelationResult> NamesOfCodes(BudgetDisclosure document, SubjectNames subjects)
    {
        foreach (DisclosedTable table in document.Tables)
        {
            foreach (DisclosedLine line in table.Lines.Where(l => l.PrintedName.Length > 0))
            {
                (string? official, bool isSure) = line switch
                {
                    FunctionalLine { IsCodePrinted: true, Code: { } code } => (subjects.NameOf(code), subjects.IsNameSure(code)),
                    EconomicLine { IsCodePrinted: true, Department: { } code } => (subjects.NameOf(code), subjects.IsNameSure(code)),
                    _ => (null, false),
                };
                if (official is not null)
                {
                    yield return NameOfCode(line, $"{Names.Of(table)} {Names.Of(line)}：名称与科目目录一致", official, isSure);
                }
            }
        }
    }

    private static RelationResult NameOfCode(DisclosedLine line, string statement, string official, bool isSure)
    {
        bool isSame = PrintedText.Normalize(official) == PrintedText.Normalize(line.PrintedName);
        return isSame || isSure
            ? Operands.Decided(40, line.Number, statement, isSame, isSame ? string.Empty : $"科目目录的名称是“{official}”") with { Weight = Severity.Warning }
            : Operands.NotChecked(40, line.Number, statement, $"科目目录的名称“{official}”在该年度未经核实");
    }

    /// <summary>Where a table lists classes and sections, the parent of every subject stands in it too.</summary>
    private static IEnumerable<RelationResult> MissingParents(DisclosedTable table) =>
    [
        .. MissingParents(10, table, table.Lines.OfType<FunctionalLine>().Where(l => l is { IsCodePrinted: true, Code: not null }), l => ((FunctionalLine)l).Code!.Value),
        .. MissingParents(15, table, table.Lines.OfType<EconomicLine>().Where(l => l.Department is not null), l => ((EconomicLine)l).Department!.Value),
    ];

    private static IEnumerable<RelationResult> MissingParents<TCode>(int relation, DisclosedTable table, IEnumerable<DisclosedLine> subjects, Func<DisclosedLine, TCode> code)
        where TCode : struct, ISubjectCode<TCode>
    {
        DisclosedLine[] lines = [.. subjects];
        HashSet<TCode> codes = [.. lines.Select(code)];
        HashSet<SubjectLevel> levels = [.. codes.Select(c => c.Level)];
        return from line in lines
               where code(line).Parent is { } parent && levels.Contains(parent.Level) && !codes.Contains(parent)
               group line by code(line).Parent!.Value into orphans
               select Operands.Decided(relation, orphans.First().Number, $"{Names.Of(table)} {Names.Of(orphans.First())} 的上级科目 {orphans.Key} 在表中", holds: false) with { Weight = Severity.Warning };
    }

    private static IEnumerable<RelationResult> EmptyTables(BudgetDisclosure document) =>
        from table in document.Tables
        where table.Notes.Any(n => SaysEmpty().IsMatch(n))
        let amount = table.Lines.FirstOrDefault(l => l.Figures.Any(f => !f.Amount.Amount.IsZero))
        select Operands.Decided(50, amount?.Number ?? table.Line, $"{Names.Of(table)} 注明无数据，表中确无金额", amount is null);

    private static IEnumerable<RelationResult> Contents(BudgetDisclosure document)
    {
        HashSet<string> titles = [.. document.Tables.Select(t => WithoutYear(t.Title))];
        return document.Contents.Select(entry =>
            Operands.Decided(51, entry.Line, $"目录所列“{entry.Title}”在正文中", titles.Contains(WithoutYear(entry.Title))) with { Weight = Severity.Warning });
    }

    /// <summary>Either all tables have a label (公开01表) or none has.</summary>
    private static IEnumerable<RelationResult> Labels(BudgetDisclosure document)
    {
        DisclosedTable[] labelled = [.. document.Tables.Where(t => t.Label is not null)];
        if (labelled.Length > 0)
        {
            string labels = string.Join("、", labelled.Select(t => t.Label));
            bool all = labelled.Length == document.Tables.Length;
            yield return Operands.Decided(51, labelled[0].Line, $"各表均有表号（{document.Tables.Length} 张表中 {labelled.Length} 张有）", all, all ? string.Empty : labels) with { Weight = Severity.Info };
        }
    }

    /// <summary>A year in a table's title is the document's.</summary>
    private static IEnumerable<RelationResult> Years(BudgetDisclosure document) =>
        from table in document.Tables
        let year = LeadingYear().Match(PrintedText.Normalize(table.Title))
        where year.Success && !document.FiscalYear.IsNone
        select Operands.Decided(51, table.Line, $"表题“{table.Title}”的年度与文件相同", year.Value.StartsWith(document.FiscalYear.ToString(), StringComparison.Ordinal)) with { Weight = Severity.Warning };

    // Contents may leave out the year that the title prints.
    private static string WithoutYear(string title) => LeadingYear().Replace(PrintedText.Normalize(title), string.Empty);

    [GeneratedRegex(@"^20\d\d年度?")]
    private static partial Regex LeadingYear();

    [GeneratedRegex(@"本表无数据|本年无发生额|无发生额|空表|没有使用.{0,60}安排的支出|不涉及")]
    private static partial Regex SaysEmpty();
}
