using System.Text.Encodings.Web;
using System.Text.Json;
using GovBudget.Classification.Aggregation;
using GovBudget.Classification.Checks;
using GovBudget.Classification.Disclosures.Relations;
using GovBudget.Classification.Disclosures.Tables;

namespace GovBudget.Classification.Disclosures.Reporting;

/// <summary>Makes reports of documents, and JSON of reports.</summary>
public static class DisclosureReporter
{
    // Chinese stays readable; the output is JSON for tools, not for the inside of an HTML page.
    private static readonly ReportJsonContext Json = new(new JsonSerializerOptions(JsonSerializerDefaults.General)
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });

    /// <summary>Makes the report of a document.</summary>
    /// <param name="document">The document.</param>
    public static DisclosureReport Report(BudgetDisclosure document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var subjects = new SubjectNames(document.FiscalYear);
        DisclosedTable[] known = [.. document.Tables.Where(IsUnderstood)];
        return new DisclosureReport
        {
            File = document.SourceName,
            Organization = document.Organization,
            FiscalYear = document.FiscalYear.IsNone ? null : document.FiscalYear.Year,
            DocumentKind = document.Kind.ToString(),
            Tables = [.. known.Select(Table), .. document.Forms.Select(Table)],
            UnrecognisedTables = [.. document.Tables.Except(known).Select(t => new ReportUnrecognisedTable(t.Title, t.Line, t.RowCount))],
            Cells = new ReportCells(document.Cells.Numeric, document.Cells.Placed, document.Cells.Unplaced),
            Totals = Totals(document),
            Functional = [.. DisclosureRollUps.FunctionalTable(document)?.Lines.OfType<FunctionalLine>().Where(l => l is { IsCodePrinted: true, Code: not null }).Select(l => Functional(l, subjects)) ?? []],
            Economic = [.. document.Table(TableKind.BasicExpenditureByEconomic)?.Lines.OfType<EconomicLine>().Select(l => Economic(l, subjects)) ?? []],
            Funds = [.. document.Table(TableKind.RevenueExpenditureSummary)?.Lines.OfType<FundLine>().Where(f => f.Origin == FundOrigin.CurrentYear).Select(f => new ReportFund(f.Fund.ToString(), Text(f.Total))) ?? []],
            ThreePublic = ThreePublic(document),
            OperatingExpense = Text(OperatingExpense(document)),
            Projects = [.. document.Table(TableKind.ProjectExpenditure)?.Lines.OfType<ProjectLine>().Select(p => new ReportProject(p.Unit, p.PrintedName, Text(p.Total))) ?? []],
            PerformanceTables = document.Forms.Length,
            RollUps = RollUps(DisclosureRollUps.Of(document)),
            Comparisons = [.. DisclosureComparison.Of(document).Select(Comparison)],
            Relations = Relations(document),
            Findings = [.. document.Findings.Select(Finding)],
        };
    }

    /// <summary>Writes reports as one JSON array in UTF-8.</summary>
    /// <param name="reports">The reports.</param>
    /// <param name="output">Where to write to.</param>
    public static void WriteJson(IReadOnlyList<DisclosureReport> reports, Stream output)
    {
        ArgumentNullException.ThrowIfNull(reports);
        ArgumentNullException.ThrowIfNull(output);
        JsonSerializer.Serialize(output, reports, Json.IReadOnlyListDisclosureReport);
    }

    private static bool IsUnderstood(DisclosedTable table) => table.Kind != TableKind.Other || table.Lines.Any(l => l is FunctionalLine or RevenueLine or EconomicLine);

    private static ReportTable Table(DisclosedTable table) =>
        new(table.Kind.ToString(), table.Title, table.Line, table.Unit == AmountUnit.None ? null : table.Unit.ToString(), table.RowCount, Text(Total(table)));

    private static ReportTable Table(PerformanceForm form) =>
        new((form.IsOverall ? TableKind.OverallPerformanceTarget : TableKind.PerformanceTarget).ToString(), form.Title, form.Line, form.Funds.Total?.Unit.ToString(), form.RowCount, Text(form.Funds.Total));

    private static PrintedAmount? Total(DisclosedTable table) =>
        table.FindTotal(TableSide.Expenditure, TotalKind.GrandTotal)?.Total
        ?? table.FindTotal()?.Total
        ?? table.Lines.OfType<ThreePublicLine>().FirstOrDefault(l => l.Item == ThreePublicItem.Total)?.Total
        ?? table.FindTotal(TableSide.Expenditure)?.Total
        ?? table.FindWhole()?.Total;

    private static ReportTotals Totals(BudgetDisclosure document)
    {
        DisclosedTable? summary = document.Table(TableKind.RevenueExpenditureSummary);
        DisclosedLine? expenditure = document.Table(TableKind.Expenditure)?.FindWhole();
        return new(
            Text(summary?.FindTotal(TableSide.Revenue, TotalKind.GrandTotal)?.Total ?? document.Table(TableKind.Revenue)?.FindWhole()?.Total),
            Text(summary?.FindTotal(TableSide.Expenditure, TotalKind.GrandTotal)?.Total ?? expenditure?.Total),
            Text(expenditure?.Amount(kind: ExpenditureKind.Basic)),
            Text(expenditure?.Amount(kind: ExpenditureKind.Project)));
    }

    private static ReportFunctional Functional(FunctionalLine line, SubjectNames subjects) => new(
        line.Code!.Value.ToString(),
        line.PrintedName,
        subjects.NameOf(line.Code.Value),
        Text(line.Total),
        Text(line.Amount(kind: ExpenditureKind.Basic)),
        Text(line.Amount(kind: ExpenditureKind.Project)),
        line.Number);

    private static ReportEconomic Economic(EconomicLine line, SubjectNames subjects) => new(
        line.Department?.ToString(),
        line.Department is { } department ? subjects.NameOf(department) ?? line.PrintedName : line.Government is null || line.PrintedGovernmentName is not null ? line.PrintedName : null,
        line.Government?.ToString(),
        line.Government is { } government ? subjects.NameOf(government) ?? line.PrintedGovernmentName : line.PrintedGovernmentName,
        Text(line.Total),
        Text(line.Amount(kind: ExpenditureKind.Personnel)),
        Text(line.Amount(kind: ExpenditureKind.Operating)),
        line.Number,
        line.IsRepaired);

    private static ReportThreePublic ThreePublic(BudgetDisclosure document)
    {
        string? Of(ThreePublicItem item) => ThreePublicFigures.Of(document, item) is { } figure ? Text(figure.Amount) : null;
        return new(Of(ThreePublicItem.Total), Of(ThreePublicItem.Abroad), Of(ThreePublicItem.Reception), Of(ThreePublicItem.Vehicles), Of(ThreePublicItem.VehiclePurchase), Of(ThreePublicItem.VehicleOperation));
    }

    /// <summary>机关运行经费 by its own table, or by its column beside the three public expenses.</summary>
    private static PrintedAmount? OperatingExpense(BudgetDisclosure document) =>
        document.Table(TableKind.OperatingExpense)?.FindTotal()?.Total
        ?? document.Table(TableKind.ThreePublic)?.Lines.SelectMany(l => l.Figures)
            .Where(f => f.Column.Meaning.Other?.Contains("机关运行", StringComparison.Ordinal) == true).Select(f => (PrintedAmount?)f.Amount).FirstOrDefault();

    private static ReportRollUps RollUps(DisclosureRollUps rollUps) =>
        new(Nodes(rollUps.Functional), Nodes(rollUps.DepartmentEconomic), Nodes(rollUps.GovernmentEconomic), Nodes(rollUps.Funds), Nodes(rollUps.Units));

    private static ReportNode[]? Nodes<TKey>(RollUp<TKey>? rollUp)
        where TKey : notnull =>
        rollUp is null
            ? null
            : [.. rollUp.Nodes.Select(n => new ReportNode(n.HasKey ? n.Key?.ToString() : null, n.Name, n.Kind.ToString(), Text(n.Inclusive), Text(n.Declared), Text(n.Imbalance), n.Count))];

    private static ReportComparison Comparison(DisclosureComparison comparison) => new(
        comparison.Label,
        comparison.Basis,
        comparison.Line,
        comparison.Current.ToString(),
        Text(comparison.Change),
        Text(comparison.Base),
        comparison.PrintedRate?.ToString(),
        comparison.Variance?.Rate is { } rate ? decimal.Round(rate, 6, MidpointRounding.AwayFromZero).ToString(System.Globalization.CultureInfo.InvariantCulture) : null,
        comparison.PossibleRates?.ToString(),
        comparison.Verdict.ToString());

    private static ReportRelations Relations(BudgetDisclosure document)
    {
        int Count(Verdict verdict) => document.Relations.Count(r => r.Verdict == verdict);
        int notChecked = Count(Verdict.NotChecked);
        return new(document.Relations.Length - notChecked, Count(Verdict.Consistent), Count(Verdict.RoundingOnly), Count(Verdict.Inconsistent), notChecked);
    }

    private static ReportFinding Finding(Finding finding) => new(
        finding.Code,
        finding.Severity.ToString(),
        finding.Verdict.ToString(),
        finding.Relation == 0 ? null : finding.Relation,
        finding.Message,
        finding.Line == 0 ? null : finding.Line,
        Text(finding.Left),
        Text(finding.Right),
        Text(finding.Difference));

    private static string? Text(PrintedAmount? amount) => amount?.Amount.ToString();

    private static string? Text(BudgetAmount? amount) => amount?.ToString();
}
