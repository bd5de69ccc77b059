using GovBudget.Classification.Checks;
using GovBudget.Classification.Disclosures.Tables;

namespace GovBudget.Classification.Disclosures.Relations;

/// <summary>Findings of the reading itself that are of no relation: what could not be placed, what was put right.</summary>
internal static class DocumentFindings
{
    public static IEnumerable<Finding> Of(BudgetDisclosure document, SubjectNames subjects) =>
    [
        .. Identity(document, subjects),
        .. document.Tables.Where(LacksUnit).Select(t => Make(FindingCodes.UnitMissing, Severity.Warning, t.Line, $"表“{t.Title}”没有注明金额单位，其中的数字不作为金额读取。")),
        .. document.Tables.SelectMany(t => t.Lines.Where(l => l.IsRepaired).Select(l => Repaired(t, l))),
        .. document.Tables.SelectMany(t => t.Lines.Where(l => l.IsShort).Select(l => l.Number).Distinct()
            .Select(n => Make(FindingCodes.RowShort, Severity.Warning, n, $"{Names.Of(t)}：该行的单元格少于表头，无法判定缺少哪一格，按现有位置读取。"))),
        .. Unplaced(document.Cells),
        .. UnknownSubjects(document, subjects),
    ];

    private static IEnumerable<Finding> Identity(BudgetDisclosure document, SubjectNames subjects)
    {
        if (document.Tables.All(t => t.Kind == TableKind.Other) && document.Forms.IsEmpty)
        {
            yield return Make(FindingCodes.NoTable, Severity.Error, 0, "没有识别出任何预决算表格；表格应为以制表符分隔的行。");
        }

        if (document.FiscalYear.IsNone)
        {
            yield return Make(FindingCodes.YearNotCovered, Severity.Warning, 0, "文件没有写明年度，科目名称未核对。");
        }
        else if (!subjects.IsCovered)
        {
            yield return Make(FindingCodes.YearNotCovered, Severity.Warning, 0, $"科目目录不含 {document.FiscalYear} 年度，科目名称未核对。");
        }
    }

    private static bool LacksUnit(DisclosedTable table) => table.Unit == AmountUnit.None && table.Kind != TableKind.Other && table.Columns.Any(c => c.Meaning.Role == ColumnRole.Amount);

    private static Finding Repaired(DisclosedTable table, DisclosedLine line)
    {
        string figures = string.Join("，", line.Figures.Select(f => $"{Names.Of(f.Column)} {f.Amount}"));
        return Make(FindingCodes.RowRepaired, Severity.Warning, line.Number, $"{Names.Of(table)} {Names.Of(line)}：该行缺少单元格，已按表内勾稽关系复原为 {figures}。");
    }

    private static IEnumerable<Finding> Unplaced(CellAccount cells)
    {
        long count = cells.Numeric - cells.Placed;
        if (count > 0)
        {
            yield return Make(FindingCodes.CellsUnplaced, Severity.Warning, cells.Unplaced[0].Line, $"{count} 个数字没有归入任何字段，首个在第 {cells.Unplaced[0].Line} 行：“{cells.Unplaced[0].Text}”。");
        }
    }

    private static IEnumerable<Finding> UnknownSubjects(BudgetDisclosure document, SubjectNames subjects) =>
        subjects.IsCovered
            ? document.Tables.SelectMany(t => t.Lines.OfType<FunctionalLine>().Where(l => l is { IsCodePrinted: true, Code: { } code } && subjects.NameOf(code) is null))
                .Select(l => Make(FindingCodes.UnknownSubject, subjects.IsFull ? Severity.Warning : Severity.Info, l.Number,
                    $"{l.Code} {l.PrintedName}：{OtherTimes.Describe(subjects.Check(l.Code!.Value, l.PrintedName)) ?? "科目目录中没有这一编码"}{(subjects.IsFull ? string.Empty : "，但该年度的目录不全")}。"))
            : [];

    private static Finding Make(string code, Severity severity, int line, string message) =>
        new() { Code = code, Severity = severity, Verdict = Verdict.NotChecked, Line = line, Message = message };
}
