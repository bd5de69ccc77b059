using System.Collections.Immutable;
using System.Globalization;
using GovBudget.Classification.Aggregation;
using GovBudget.Classification.Checks;
using GovBudget.Classification.Disclosures.Relations;
using GovBudget.Classification.Rendering;

namespace GovBudget.Classification.Disclosures.Reporting;

/// <summary>What is shown of a document, whatever it is written in.</summary>
internal sealed class DisclosureLayout
{
    private const string Absent = "—";

    private readonly BudgetDisclosure _document;
    private readonly RenderOptions _options;
    private readonly string _format;

    public DisclosureLayout(BudgetDisclosure document, RenderOptions options)
    {
        _document = document;
        _options = options;
        _format = "N" + options.Unit.ChineseName;
        // What needs a look first; those of one verdict in the order of the document.
        Relations = [.. document.Relations.Where(static relation => relation.Verdict != Verdict.Consistent).OrderBy(static relation => relation.Verdict switch { Verdict.Inconsistent => 0, Verdict.RoundingOnly => 1, _ => 2 })];
        Consistent = [.. document.Relations.Where(static relation => relation.Verdict == Verdict.Consistent)];
    }

    public string Title
    {
        get
        {
            string organization = _document.Organization.Length > 0 ? _document.Organization : Say("（单位名称不详）", "(unknown organization)");
            string year = _document.FiscalYear.IsNone ? Say("年度不详", "unknown year") : Say($"{_document.FiscalYear} 年", $"{_document.FiscalYear}");
            string kind = _document.Kind == DisclosureKind.FinalAccount ? Say("决算", " final account") : Say("预算", " budget");
            return _options.Title ?? $"{organization} {year}{kind}";
        }
    }

    public string Subtitle => Say(
        $"{FileName}；表格 {Number(_document.Tables.Length)} 张，绩效目标表 {Number(_document.Forms.Length)} 张；表内数字 {Number(_document.Cells.Numeric)} 个，归入字段 {Number(_document.Cells.Placed)} 个；{FindingsSummary}",
        $"{FileName}; {Counted(_document.Tables.Length, "table")}, {Counted(_document.Forms.Length, "target form")}; {Counted(_document.Cells.Numeric, "number")} in tables, {Number(_document.Cells.Placed)} of them in typed fields; {FindingsSummary}");

    public string FindingsHeading => Say("发现的问题", "Findings");

    /// <summary>How many findings of which severity, told before anything else: they stand at the end.</summary>
    private string FindingsSummary => Say(
        $"发现错误 {Number(CountOf(Severity.Error))} 个、疑问 {Number(CountOf(Severity.Warning))} 个、提示与尾差 {Number(CountOf(Severity.Info))} 个",
        $"{Counted(CountOf(Severity.Error), "error")}, {Counted(CountOf(Severity.Warning), "doubt")}, {Counted(CountOf(Severity.Info), "remark")}");

    public string TablesHeading => Say("表格", "Tables");

    public string FormsHeading => Say("绩效目标表", "Performance forms");

    public string RollUpsHeading => Say("汇总", "Roll-ups");

    public string DepartmentEconomicHeading => Say("基本支出（部门预算支出经济分类）", "Basic expenditure by department economic classification");

    public string GovernmentEconomicHeading => Say("基本支出（政府预算支出经济分类）", "Basic expenditure by government economic classification");

    public string RelationsHeading => Say("勾稽关系", "Relations");

    /// <summary>How many relations have which verdict.</summary>
    public string RelationsSummary => string.Join(Say("，", ", "), ((Verdict[])[Verdict.Consistent, Verdict.RoundingOnly, Verdict.Inconsistent, Verdict.NotChecked])
        .Select(verdict => $"{NameOf(verdict)} {Number(_document.Relations.Count(relation => relation.Verdict == verdict))}")) + Say("；单位：", "; in ") + NameOf(_options.Unit);

    public string UnplacedHeading => Say("未归入字段的数字", "Numbers in no typed field");

    public ImmutableArray<(string Heading, bool IsNumber)> RelationHeadings =>
    [
        (Say("结论", "Verdict"), false), (Say("行", "Line"), true), (Say("关系", "Relation"), false), (Say("左", "Left"), true), (Say("右", "Right"), true),
    ];

    public ImmutableArray<(string Heading, bool IsNumber)> UnplacedHeadings => [(Say("行", "Line"), true), (Say("文本", "Text"), false), (Say("原因", "Why"), false)];

    /// <summary>The relations that need a look.</summary>
    public ImmutableArray<RelationResult> Relations { get; }

    public ImmutableArray<RelationResult> Consistent { get; }

    public string NameOf(Verdict verdict) => Say(verdict.ChineseName, verdict switch
    {
        Verdict.Consistent => "consistent",
        Verdict.RoundingOnly => "rounding only",
        Verdict.Inconsistent => "inconsistent",
        _ => "not checked",
    });

    public string[] Cells(RelationResult relation) =>
    [
        NameOf(relation.Verdict),
        Place(relation.Line),
        $"{Number(relation.Relation)} {relation.Statement}{(relation.Note.Length > 0 ? Say($"（{relation.Note}）", $" ({relation.Note})") : "")}",
        relation.Left?.ToString(_format) ?? Absent,
        relation.Right?.ToString(_format) ?? Absent,
    ];

    public static string[] Cells(UnplacedCell cell) => [Place(cell.Line), cell.Text, cell.Why];

    public string TitleOf(DisclosedTable table) => string.Join(' ', new[] { table.Label ?? "", table.Title.Length > 0 ? table.Title : Say("（无标题）", "(no title)") }.Where(static text => text.Length > 0));

    public string SubtitleOf(DisclosedTable table) => string.Join(Say("；", "; "), new[]
    {
        NameOf(table.Kind),
        table.Unit == AmountUnit.None ? Say("单位不详", "unknown unit") : Say("单位：", "in ") + NameOf(table.Unit),
        Say($"第 {Place(table.Line)} 行起", $"from line {Place(table.Line)}"),
        Say($"数据 {Number(table.RowCount)} 行", Counted(table.RowCount, "row")),
    });

    public string SubtitleOf(PerformanceForm form) => Say($"第 {Place(form.Line)} 行起", $"from line {Place(form.Line)}");

    /// <summary>The parts of a table as it was read: each half has its own columns.</summary>
    public IEnumerable<DisclosedPart> PartsOf(DisclosedTable table) => table.Lines.GroupBy(static line => line.Side).Select(half =>
    {
        DisclosedLine[] lines = [.. half];
        DisclosedColumn[] columns = ColumnsOf(table, lines);
        string[] blank = [.. table.Columns.Where(column => IsOfNumbers(column.Meaning, half.Key) && !columns.Contains(column)).Select(static column => column.Heading)];
        return new DisclosedPart(
            half.Key switch { TableSide.Revenue => Say("收入", "Revenue"), TableSide.Expenditure => Say("支出", "Expenditure"), _ => "" },
            [(Say("行", "Line"), true), (Say("名称", "Name"), false), .. columns.Select(static column => (column.Heading, true))],
            [.. lines.Select(line => (string[])[Place(line.Number), NameOf(line), .. columns.Select(column => Cell(line, column))])],
            blank.Length == 0 ? "" : Say("没有数字的列：", "Columns without a number: ") + string.Join(Say("、", ", "), blank));
    });

    public IEnumerable<string> RollUps(bool isHtml)
    {
        DisclosureRollUps rollUps = DisclosureRollUps.Of(_document);
        return new[]
        {
            Tree(rollUps.Functional, null, isHtml),
            Tree(rollUps.Funds, null, isHtml),
            Tree(rollUps.DepartmentEconomic, DepartmentEconomicHeading, isHtml),
            Tree(rollUps.GovernmentEconomic, GovernmentEconomicHeading, isHtml),
            Tree(rollUps.Units, Say("项目支出（预算单位）", "Project expenditure by unit"), isHtml),
        }.OfType<string>();
    }

    private int CountOf(Severity severity) => _document.Findings.Count(finding => finding.Severity == severity);

    public string Say(string chinese, string english) => _options.Language == DisplayLanguage.English ? english : chinese;

    /// <summary>The name without folders: whoever is shown the document need not learn where it was kept.</summary>
    private string FileName => _document.SourceName[(_document.SourceName.LastIndexOfAny(['/', '\\']) + 1)..];

    /// <summary>Forms are shown in 元, as the official form is.</summary>
    public RenderOptions FormOptions => _options with { Title = null, Unit = AmountUnit.Yuan };

    private string? Tree<TKey>(RollUp<TKey>? rollUp, string? title, bool isHtml)
        where TKey : notnull
    {
        RenderOptions options = _options with { Title = title };
        return rollUp is null ? null : isHtml ? HtmlTree.Of(rollUp, options) : MarkdownTree.Of(rollUp, options);
    }

    /// <summary>The columns in which something is printed; those of code and name stand first anyway.</summary>
    private static DisclosedColumn[] ColumnsOf(DisclosedTable table, DisclosedLine[] lines) =>
        [.. table.Columns.Where(column => lines.Any(line => line.In(column) is not null || line.Numbers.Any(number => number.Column.Index == column.Index)))];

    private static bool IsOfNumbers(ColumnMeaning meaning, TableSide side) =>
        meaning.Side == side && meaning.Role is (ColumnRole.Amount or ColumnRole.Difference or ColumnRole.Rate or ColumnRole.Count);

    private static string NameOf(DisclosedLine line)
    {
        string name = line is EconomicLine { PrintedGovernmentName: { } government } && government != line.PrintedName ? $"{line.PrintedName} / {government}" : line.PrintedName;
        return line.PrintedCode.Length > 0 && line.PrintedCode != name ? $"{line.PrintedCode} {name}" : name;
    }

    private static string Cell(DisclosedLine line, DisclosedColumn column)
    {
        if (line.In(column) is { } amount)
        {
            return amount.ToString();
        }

        foreach (DisclosedNumber number in line.Numbers)
        {
            if (number.Column.Index == column.Index)
            {
                return number.Value.ToString(CultureInfo.InvariantCulture) + (number.IsPercent ? "%" : "");
            }
        }

        return Absent;
    }

    public string NameOf(AmountUnit unit) => Say(unit.ChineseName, unit.EnglishName);

    public string NameOf(TableKind kind) => kind == TableKind.Other ? Say("其他表", "another table") : Say(Names.Of(kind), InWords(kind.ToString()));

    /// <summary>The words of a name in English, such as <c>general public expenditure</c>.</summary>
    private static string InWords(string name) => string.Concat(name.Select(static (letter, place) => char.IsAsciiLetterUpper(letter) ? (place > 0 ? " " : "") + char.ToLowerInvariant(letter) : letter.ToString()));

    private static string Counted(long count, string noun) => $"{Number(count)} {noun}{(count == 1 ? "" : "s")}";

    // A place is no quantity, and has no separators.
    private static string Place(int line) => line.ToString(CultureInfo.InvariantCulture);

    private static string Number(long number) => number.ToString("#,0", CultureInfo.InvariantCulture);
}

/// <summary>A part of a table with its own columns, and what is said of columns that are left out.</summary>
internal sealed record DisclosedPart(string Name, ImmutableArray<(string Heading, bool IsNumber)> Columns, ImmutableArray<string[]> Rows, string Blank);
