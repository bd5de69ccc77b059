using System.Globalization;
using System.Text;
using GovBudget.Classification.Aggregation;
using GovBudget.Classification.Checks;
using GovBudget.Classification.Disclosures.Relations;
using GovBudget.Classification.Rendering;

namespace GovBudget.Classification.Disclosures.Reporting;

/// <summary>Prints a document as a report to read: its totals, trees, projects, comparisons and findings, aligned for Chinese text.</summary>
public static class DisclosureText
{
    private const string Unit = "万元";
    private const string Format = "N万元";
    private const int WidestMessage = 100;

    // The heading of the section says what it is.
    private static readonly RenderOptions BelowHeading = new() { Title = "" };

    /// <summary>Prints the report, in 万元; lines end with <c>\n</c>.</summary>
    /// <param name="document">The document.</param>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> is <see langword="null"/>.</exception>
    public static string Of(BudgetDisclosure document)
    {
        ArgumentNullException.ThrowIfNull(document);
        DisclosureRollUps rollUps = DisclosureRollUps.Of(document);
        var text = new StringBuilder();
        Head(text, document);
        Section(text, "表格", Tables(document));
        Section(text, "收支", Totals(document));
        Section(text, "资金来源", Tree(rollUps.Funds));
        Section(text, "支出功能分类", Tree(rollUps.Functional) + Printed(DisclosureRollUps.FunctionalTable(document), rollUps.Functional?.Total));
        Section(text, "基本支出（部门预算支出经济分类）", Tree(rollUps.DepartmentEconomic) + Printed(document.Table(TableKind.BasicExpenditureByEconomic), rollUps.DepartmentEconomic?.Total));
        Section(text, "基本支出（政府预算支出经济分类）", Tree(rollUps.GovernmentEconomic));
        Section(text, "“三公”经费与机关运行经费", ThreePublic(document));
        Section(text, "项目支出", Projects(document));
        Section(text, "与上年比较（情况说明）", Comparisons(document));
        Section(text, "勾稽关系", Relations(document));
        foreach (Severity severity in new[] { Severity.Error, Severity.Warning, Severity.Info })
        {
            Finding[] findings = [.. document.Findings.Where(f => f.Severity == severity)];
            Section(text, $"{NameOf(severity)}（{findings.Length}）", Findings(findings));
        }

        return text.ToString();
    }

    private static void Head(StringBuilder text, BudgetDisclosure document)
    {
        string year = document.FiscalYear.IsNone ? "年度不详" : $"{document.FiscalYear} 年";
        string kind = document.Kind == DisclosureKind.FinalAccount ? "决算" : "预算";
        text.Append(document.Organization.Length == 0 ? "（单位名称不详）" : OnOneLine(document.Organization)).Append(' ').Append(year).Append(kind).Append('\n');
        text.Append(CultureInfo.InvariantCulture, $"{OnOneLine(document.SourceName)}：表格 {document.Tables.Length} 张，绩效目标表 {document.Forms.Length} 张；表内数字 {document.Cells.Numeric} 个，归入字段 {document.Cells.Placed} 个\n");
    }

    // Whatever the caller calls the file: the tables below do the same with their cells.
    private static string OnOneLine(string text) => string.Concat(text.Select(static c => char.IsControl(c) ? ' ' : c));

    private static void Section(StringBuilder text, string title, string body)
    {
        if (body.Length > 0)
        {
            text.Append("\n■ ").Append(title).Append('\n').Append(body.TrimEnd('\n')).Append('\n');
        }
    }

    private static string Tables(BudgetDisclosure document)
    {
        TextTable table = new TextTable().AddColumn("行", TextAlignment.Right).AddColumn("类别").AddColumn("标题", TextAlignment.Left, 60).AddColumn("单位").AddColumn("数据行", TextAlignment.Right);
        foreach (DisclosedTable known in document.Tables)
        {
            string kind = known.Kind == TableKind.Other ? "其他" : Names.Of(known.Kind);
            table.AddRow(Number(known.Line), kind, known.Title, known.Unit == AmountUnit.None ? "—" : known.Unit.ChineseName, Number(known.RowCount));
        }

        return document.Tables.IsEmpty ? string.Empty : table.ToString();
    }

    private static string Totals(BudgetDisclosure document)
    {
        TextTable table = new TextTable().AddColumn("项目").AddColumn($"金额（{Unit}）", TextAlignment.Right);
        DisclosedTable? summary = document.Table(TableKind.RevenueExpenditureSummary);
        DisclosedLine? expenditure = document.Table(TableKind.Expenditure)?.FindWhole();
        table.AddRow("收入总计", Amount(summary?.FindTotal(TableSide.Revenue, TotalKind.GrandTotal)?.Total));
        table.AddRow("支出总计", Amount(summary?.FindTotal(TableSide.Expenditure, TotalKind.GrandTotal)?.Total ?? expenditure?.Total));
        table.AddRow(1, "基本支出", Amount(expenditure?.Amount(kind: ExpenditureKind.Basic)));
        table.AddRow(1, "项目支出", Amount(expenditure?.Amount(kind: ExpenditureKind.Project)));
        return table.ToString();
    }

    private static string Tree<TKey>(RollUp<TKey>? rollUp)
        where TKey : notnull => rollUp is null ? string.Empty : TextTree.Of(rollUp, BelowHeading);

    /// <summary>The printed total, where the computed one differs: both are shown, neither is bent.</summary>
    private static string Printed(DisclosedTable? table, BudgetAmount? computed) =>
        table?.FindTotal()?.Total?.Amount is { } printed && computed is { } sum && printed != sum
            ? $"\n公布的合计为 {printed.ToString(Format)} {Unit}，与明细之和相差 {(printed - sum).ToString(Format)} {Unit}"
            : string.Empty;

    private static string ThreePublic(BudgetDisclosure document)
    {
        TextTable table = new TextTable().AddColumn("项目").AddColumn($"金额（{Unit}）", TextAlignment.Right);
        foreach (ThreePublicItem item in new[] { ThreePublicItem.Total, ThreePublicItem.Abroad, ThreePublicItem.Reception, ThreePublicItem.Vehicles, ThreePublicItem.VehiclePurchase, ThreePublicItem.VehicleOperation })
        {
            int depth = item switch { ThreePublicItem.Total => 0, ThreePublicItem.VehiclePurchase or ThreePublicItem.VehicleOperation => 2, _ => 1 };
            table.AddRow(depth, item == ThreePublicItem.Total ? "“三公”经费" : ThreePublicFigures.NameOf(item), Amount(ThreePublicFigures.Of(document, item)?.Amount));
        }

        return table.AddRow("机关运行经费", Amount(document.Table(TableKind.OperatingExpense)?.FindTotal()?.Total)).ToString();
    }

    private static string Projects(BudgetDisclosure document)
    {
        DisclosedLine[] lines = [.. document.Table(TableKind.ProjectExpenditure)?.Lines.Where(l => l is UnitLine or ProjectLine) ?? []];
        TextTable table = new TextTable().AddColumn("单位与项目").AddColumn($"金额（{Unit}）", TextAlignment.Right).AddColumn("绩效目标表");
        IReadOnlyDictionary<ProjectLine, PerformanceForm> forms = ProjectForms.Match(document);
        foreach (DisclosedLine line in lines)
        {
            int depth = line switch { UnitLine { IsDepartment: true } => 0, UnitLine => 1, _ => 2 };
            string form = line is not ProjectLine project || document.Forms.IsEmpty ? string.Empty : forms.TryGetValue(project, out PerformanceForm? found) ? $"第 {found.Line} 行" : "缺";
            table.AddRow(depth, line.PrintedName, Amount(line.Total), form);
        }

        return lines.Length == 0 ? string.Empty : table.ToString();
    }

    private static string Comparisons(BudgetDisclosure document)
    {
        TextTable table = new TextTable().AddColumn("行", TextAlignment.Right).AddColumn("项目", TextAlignment.Left, 50)
            .AddColumn($"本年（{Unit}）", TextAlignment.Right).AddColumn("增减", TextAlignment.Right).AddColumn("推算上年", TextAlignment.Right).AddColumn("公布的变动率", TextAlignment.Right).AddColumn("可能的变动率").AddColumn("结论");
        DisclosureComparison[] comparisons = [.. DisclosureComparison.Of(document)];
        foreach (DisclosureComparison c in comparisons)
        {
            table.AddRow(Number(c.Line), c.Label, c.Current.ToString(Format), Amount(c.Change), Amount(c.Base), c.PrintedRate?.ToString() ?? "—", c.PossibleRates?.ToString() ?? "—", c.Verdict.ChineseName);
        }

        return comparisons.Length == 0 ? string.Empty : table.ToString();
    }

    private static string Relations(BudgetDisclosure document)
    {
        string Count(Verdict verdict) => $"{verdict.ChineseName} {Number(document.Relations.Count(r => r.Verdict == verdict))}";
        return string.Join('，', Count(Verdict.Consistent), Count(Verdict.RoundingOnly), Count(Verdict.Inconsistent), Count(Verdict.NotChecked));
    }

    private static string Findings(Finding[] findings)
    {
        TextTable table = new TextTable().AddColumn("编号").AddColumn("行", TextAlignment.Right).AddColumn("发现", TextAlignment.Left, WidestMessage).AddColumn($"左（{Unit}）", TextAlignment.Right).AddColumn($"右（{Unit}）", TextAlignment.Right).AddColumn("差", TextAlignment.Right);
        foreach (Finding f in findings)
        {
            table.AddRow(f.Code, f.Line == 0 ? "—" : Number(f.Line), f.Message, Amount(f.Left), Amount(f.Right), Amount(f.Difference));
        }

        return findings.Length == 0 ? string.Empty : table.ToString();
    }

    private static string NameOf(Severity severity) => severity switch { Severity.Error => "错误", Severity.Warning => "疑问", _ => "提示与尾差" };

    private static string Amount(PrintedAmount? amount) => Amount(amount?.Amount);

    private static string Amount(BudgetAmount? amount) => amount?.ToString(Format) ?? "—";

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
