using System.Globalization;
using System.Text;
using GovBudget.Classification.Aggregation;
using GovBudget.Classification.Checks;
using GovBudget.Classification.Disclosures.Relations;
using GovBudget.Classification.Rendering;
using GovBudget.Classification.Rendering.Internals;

namespace GovBudget.Classification.Disclosures.Reporting;

/// <summary>Writes the sections of <see cref="DisclosureText"/>.</summary>
internal sealed class DisclosureTextWriter
{
    private const int WidestTitle = 60;
    private const int WidestLabel = 50;
    private const int WidestMessage = 100;

    private readonly BudgetDisclosure _document;
    private readonly DisclosureLayout _layout;
    private readonly RenderOptions _belowHeading;
    private readonly string _unit;
    private readonly string _format;
    private readonly StringBuilder _text = new();

    public DisclosureTextWriter(BudgetDisclosure document, RenderOptions options)
    {
        _document = document;
        _layout = new(document, options);

        // The heading of the section says what it is.
        _belowHeading = options with { Title = "" };
        _unit = _layout.NameOf(options.Unit);
        _format = "N" + options.Unit.ChineseName;
    }

    private string AmountHeading => Say($"金额（{_unit}）", $"Amount ({_unit})");

    public string Write()
    {
        DisclosureRollUps rollUps = DisclosureRollUps.Of(_document);
        _text.Append(TextCell.Clean(_layout.Title)).Append('\n').Append(TextCell.Clean(_layout.Subtitle)).Append('\n');
        Section(_layout.TablesHeading, Tables());
        Section(Say("收支", "Revenue and expenditure"), Totals());
        Section(Say("资金来源", "Fund sources"), Tree(rollUps.Funds));
        Section(Say("支出功能分类", "Expenditure by function"), Tree(rollUps.Functional) + Printed(DisclosureRollUps.FunctionalTable(_document), rollUps.Functional?.Total));
        Section(_layout.DepartmentEconomicHeading, Tree(rollUps.DepartmentEconomic) + Printed(_document.Table(TableKind.BasicExpenditureByEconomic), rollUps.DepartmentEconomic?.Total));
        Section(_layout.GovernmentEconomicHeading, Tree(rollUps.GovernmentEconomic));
        Section(Say("“三公”经费与机关运行经费", "Three public expenses and operating expenses"), ThreePublic());
        Section(Say("项目支出", "Projects"), Projects());
        Section(Say("与上年比较（情况说明）", "Compared with last year, by the explanations"), Comparisons());
        Section(_layout.RelationsHeading, _layout.RelationsSummary);
        foreach (Severity severity in new[] { Severity.Error, Severity.Warning, Severity.Info })
        {
            Finding[] findings = [.. _document.Findings.Where(finding => finding.Severity == severity)];
            Section(Say($"{ChineseNameOf(severity)}（{findings.Length}）", $"{EnglishNameOf(severity)} ({findings.Length})"), Findings(findings));
        }

        return _text.ToString();
    }

    private void Section(string title, string body)
    {
        if (body.Length > 0)
        {
            _text.Append("\n■ ").Append(title).Append('\n').Append(body.TrimEnd('\n')).Append('\n');
        }
    }

    private string Tables()
    {
        TextTable table = new TextTable().AddColumn(Say("行", "Line"), TextAlignment.Right).AddColumn(Say("类别", "Kind")).AddColumn(Say("标题", "Title"), TextAlignment.Left, WidestTitle)
            .AddColumn(Say("单位", "Unit")).AddColumn(Say("数据行", "Rows"), TextAlignment.Right);
        foreach (DisclosedTable known in _document.Tables)
        {
            table.AddRow(Number(known.Line), _layout.NameOf(known.Kind), known.Title, known.Unit == AmountUnit.None ? "—" : _layout.NameOf(known.Unit), Number(known.RowCount));
        }

        return _document.Tables.IsEmpty ? string.Empty : table.ToString();
    }

    private string Totals()
    {
        TextTable table = new TextTable().AddColumn(Say("项目", "Item")).AddColumn(AmountHeading, TextAlignment.Right);
        DisclosedTable? summary = _document.Table(TableKind.RevenueExpenditureSummary);
        DisclosedLine? expenditure = _document.Table(TableKind.Expenditure)?.FindWhole();
        table.AddRow(Say("收入总计", "Total revenue"), Amount(summary?.FindTotal(TableSide.Revenue, TotalKind.GrandTotal)?.Total));
        table.AddRow(Say("支出总计", "Total expenditure"), Amount(summary?.FindTotal(TableSide.Expenditure, TotalKind.GrandTotal)?.Total ?? expenditure?.Total));
        table.AddRow(1, Say("基本支出", "Basic expenditure"), Amount(expenditure?.Amount(kind: ExpenditureKind.Basic)));
        table.AddRow(1, Say("项目支出", "Project expenditure"), Amount(expenditure?.Amount(kind: ExpenditureKind.Project)));
        return table.ToString();
    }

    private string Tree<TKey>(RollUp<TKey>? rollUp)
        where TKey : notnull => rollUp is null ? string.Empty : TextTree.Of(rollUp, _belowHeading);

    /// <summary>The printed total, where the computed one differs: both are shown, neither is bent.</summary>
    private string Printed(DisclosedTable? table, BudgetAmount? computed) =>
        table?.FindTotal()?.Total?.Amount is { } printed && computed is { } sum && printed != sum
            ? Say(
                $"\n公布的合计为 {printed.ToString(_format)} {_unit}，与明细之和相差 {(printed - sum).ToString(_format)} {_unit}",
                $"\nThe printed total is {printed.ToString(_format)} {_unit}, which differs from the sum of the lines by {(printed - sum).ToString(_format)} {_unit}")
            : string.Empty;

    private string ThreePublic()
    {
        TextTable table = new TextTable().AddColumn(Say("项目", "Item")).AddColumn(AmountHeading, TextAlignment.Right);
        foreach (ThreePublicItem item in new[] { ThreePublicItem.Total, ThreePublicItem.Abroad, ThreePublicItem.Reception, ThreePublicItem.Vehicles, ThreePublicItem.VehiclePurchase, ThreePublicItem.VehicleOperation })
        {
            int depth = item switch { ThreePublicItem.Total => 0, ThreePublicItem.VehiclePurchase or ThreePublicItem.VehicleOperation => 2, _ => 1 };
            table.AddRow(depth, NameOf(item), Amount(ThreePublicFigures.Of(_document, item)?.Amount));
        }

        return table.AddRow(Say("机关运行经费", "Operating expenses"), Amount(_document.Table(TableKind.OperatingExpense)?.FindTotal()?.Total)).ToString();
    }

    private string Projects()
    {
        DisclosedLine[] lines = [.. _document.Table(TableKind.ProjectExpenditure)?.Lines.Where(static line => line is UnitLine or ProjectLine) ?? []];
        TextTable table = new TextTable().AddColumn(Say("单位与项目", "Unit and project")).AddColumn(AmountHeading, TextAlignment.Right).AddColumn(Say("绩效目标表", "Target form"));
        IReadOnlyDictionary<ProjectLine, PerformanceForm> forms = ProjectForms.Match(_document);
        foreach (DisclosedLine line in lines)
        {
            int depth = line switch { UnitLine { IsDepartment: true } => 0, UnitLine => 1, _ => 2 };
            string form = line is not ProjectLine project || _document.Forms.IsEmpty ? string.Empty
                : forms.TryGetValue(project, out PerformanceForm? found) ? Say($"第 {found.Line} 行", $"line {found.Line}")
                : Say("缺", "missing");
            table.AddRow(depth, line.PrintedName, Amount(line.Total), form);
        }

        return lines.Length == 0 ? string.Empty : table.ToString();
    }

    private string Comparisons()
    {
        TextTable table = new TextTable().AddColumn(Say("行", "Line"), TextAlignment.Right).AddColumn(Say("项目", "Item"), TextAlignment.Left, WidestLabel)
            .AddColumn(Say($"本年（{_unit}）", $"This year ({_unit})"), TextAlignment.Right).AddColumn(Say("增减", "Change"), TextAlignment.Right)
            .AddColumn(Say("推算上年", "Last year, derived"), TextAlignment.Right).AddColumn(Say("公布的变动率", "Printed rate"), TextAlignment.Right)
            .AddColumn(Say("可能的变动率", "Possible rates")).AddColumn(Say("结论", "Verdict"));
        DisclosureComparison[] comparisons = [.. DisclosureComparison.Of(_document)];
        foreach (DisclosureComparison c in comparisons)
        {
            table.AddRow(
                Number(c.Line), c.Label, c.Current.ToString(_format), Amount(c.Change), Amount(c.Base),
                c.PrintedRate?.ToString() ?? "—", c.PossibleRates?.ToString() ?? "—", _layout.NameOf(c.Verdict));
        }

        return comparisons.Length == 0 ? string.Empty : table.ToString();
    }

    private string Findings(Finding[] findings)
    {
        TextTable table = new TextTable().AddColumn(Say("编号", "Code")).AddColumn(Say("行", "Line"), TextAlignment.Right).AddColumn(Say("发现", "Finding"), TextAlignment.Left, WidestMessage)
            .AddColumn(Say($"左（{_unit}）", $"Left ({_unit})"), TextAlignment.Right).AddColumn(Say($"右（{_unit}）", $"Right ({_unit})"), TextAlignment.Right)
            .AddColumn(Say("差", "Difference"), TextAlignment.Right);
        foreach (Finding finding in findings)
        {
            table.AddRow(finding.Code, finding.Line == 0 ? "—" : Number(finding.Line), finding.Message, Amount(finding.Left), Amount(finding.Right), Amount(finding.Difference));
        }

        return findings.Length == 0 ? string.Empty : table.ToString();
    }

    private static string ChineseNameOf(Severity severity) => severity switch { Severity.Error => "错误", Severity.Warning => "疑问", _ => "提示与尾差" };

    private static string EnglishNameOf(Severity severity) => severity switch { Severity.Error => "Errors", Severity.Warning => "Doubts", _ => "Remarks and rounding" };

    private string NameOf(ThreePublicItem item) => item switch
    {
        ThreePublicItem.Total => Say("“三公”经费", "Three public expenses"),
        ThreePublicItem.Abroad => Say(ThreePublicFigures.NameOf(item), "Travel abroad"),
        ThreePublicItem.Reception => Say(ThreePublicFigures.NameOf(item), "Official receptions"),
        ThreePublicItem.Vehicles => Say(ThreePublicFigures.NameOf(item), "Official vehicles"),
        ThreePublicItem.VehiclePurchase => Say(ThreePublicFigures.NameOf(item), "Purchase"),
        _ => Say(ThreePublicFigures.NameOf(item), "Operation"),
    };

    private string Say(string chinese, string english) => _layout.Say(chinese, english);

    private string Amount(PrintedAmount? amount) => Amount(amount?.Amount);

    private string Amount(BudgetAmount? amount) => amount?.ToString(_format) ?? "—";

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
