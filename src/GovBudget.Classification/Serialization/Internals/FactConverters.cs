using System.Collections.Immutable;
using System.Text.Json.Serialization;
using GovBudget.Classification.Aggregation;
using GovBudget.Classification.Catalogs;
using GovBudget.Classification.Checks;
using GovBudget.Classification.Performance;
using GovBudget.Classification.Variances;

namespace GovBudget.Classification.Serialization.Internals;

/// <summary>The facts that are rows of plain members: written and read.</summary>
internal sealed class FactConverters
{
    private readonly TextValueConverter _texts = new();
    private readonly FlagConverter _flags = new();
    private readonly WholeConverter _wholes = new();
    private readonly LineConverter _lines = new();
    private readonly LocalDateConverter _days = new();
    private readonly NamedValueConverter<Severity> _severities = new();
    private readonly NamedValueConverter<Verdict> _verdicts = new();
    private readonly NamedValueConverter<FundSource> _funds = new();
    private readonly NamedValueConverter<FundOrigin> _origins = new();
    private readonly NamedValueConverter<ExpenditureKind> _kinds = new();
    private readonly NamedValueConverter<BudgetPhase> _phases = new();
    private readonly NamedValueConverter<ValidityBasis> _bases = new();
    private readonly NamedValueConverter<Confidence> _confidences = new();
    private readonly NamedValueConverter<RowFault> _faults = new();
    private readonly BudgetAmountConverter _amounts;
    private readonly DecimalConverter _numbers;
    private readonly PrintedAmountConverter _printed;
    private readonly FiscalYearConverter _years;

    public FactConverters(ConverterSet converters)
    {
        (_amounts, _numbers, _printed, _years) = (converters.Amount, converters.Number, converters.Printed, converters.Year);
        Finding = new(["code", "severity", "verdict", "relation", "message", "line", "left", "right"], ReadFinding, Write);
        Findings = new(["kind", "findings"], ReadFindings, (json, findings) =>
        {
            json.Text("kind", nameof(Findings));
            json.List("findings", findings, Finding);
        });
        RateInterval = new(["low", "high"], json => new(json.Required("low", _numbers), json.Required("high", _numbers)), (json, value) =>
        {
            json.Value("low", value.Low, _numbers);
            json.Value("high", value.High, _numbers);
        });
        Bound = new(["day", "basis"], json => new(json.Required("day", _days), json.Required("basis", _bases)), (json, value) =>
        {
            json.Value("day", value.Day, _days);
            json.Value("basis", value.Basis, _bases);
        });
        Source = new(
            ["id", "title", "documentNumber", "date", "documents", "place"],
            json => new(
                json.Required("id", _texts), json.Required("title", _texts), json.ObjectOrNull("documentNumber", _texts), json.ValueOrNull("date", _days),
                json.ValueOrNull("documents", _wholes), json.ObjectOrNull("place", _texts)),
            (json, value) =>
            {
                json.Text("id", value.Id);
                json.Text("title", value.Title);
                json.Text("documentNumber", value.DocumentNumber);
                json.ValueOrNull("date", value.Date, _days);
                json.ValueOrNull("documents", value.Documents, _wholes);
                json.Text("place", value.Place);
            });
        Sighting = new(["year", "documents"], json => new(json.Required("year", _wholes), json.Required("documents", _wholes)), (json, value) =>
        {
            json.Value("year", value.Year, _wholes);
            json.Value("documents", value.Documents, _wholes);
        });
        Line = new(
            ["function", "departmentEconomic", "governmentEconomic", "revenue", "fundSource", "fundOrigin", "expenditureKind", "unit", "project", "phase", "amount"],
            ReadLine, Write);
        Known = new(
            ["first", "last", "confidence"],
            json => new(json.Required("first", _wholes), json.Required("last", _wholes), json.Required("confidence", _confidences)), (json, value) =>
            {
                json.Value("first", value.First, _wholes);
                json.Value("last", value.Last, _wholes);
                json.Value("confidence", value.Confidence, _confidences);
            });
    }

    public FactConverter<Finding> Finding { get; }

    /// <summary>A list of findings as a document.</summary>
    public FactConverter<ImmutableArray<Finding>> Findings { get; }

    public FactConverter<RateInterval> RateInterval { get; }

    public FactConverter<ValidityBound> Bound { get; }

    public FactConverter<CatalogSource> Source { get; }

    public FactConverter<YearSighting> Sighting { get; }

    public FactConverter<KnownYears> Known { get; }

    public FactConverter<BudgetLine> Line { get; }

    public PrintedRateConverter Rate { get; } = new();

    public IEnumerable<JsonConverter> All() =>
    [
        Finding, RateInterval, Rate, .. Amounts(), .. Scales(), .. CatalogRows(),
        Line, new BudgetTableConverter(Line),
    ];

    private IEnumerable<JsonConverter> Amounts() =>
    [
        new FactConverter<AmountInterval>(["low", "high"], json => new(json.Required("low", _amounts), json.Required("high", _amounts)), (json, value) =>
        {
            json.Value("low", value.Low, _amounts);
            json.Value("high", value.High, _amounts);
        }),
        new FactConverter<PrintedVariance>(["base", "current"], json => new(json.ValueOrNull("base", _printed), json.ValueOrNull("current", _printed)), (json, value) =>
        {
            json.ValueOrNull("base", value.Base, _printed);
            json.ValueOrNull("current", value.Current, _printed);
        }),
        new FactConverter<PeriodAmount>(
            ["from", "through", "amount"],
            json => new(json.Required("from", _days), json.Required("through", _days), json.ValueOrNull("amount", _amounts)), (json, value) =>
            {
                json.Value("from", value.From, _days);
                json.Value("through", value.Through, _days);
                json.ValueOrNull("amount", value.Amount, _amounts);
            }),
        new FactConverter<CumulativeAmount>(
            ["year", "through", "amount"],
            json => new(json.Required("year", _years), json.Required("through", _days), json.ValueOrNull("amount", _amounts)), (json, value) =>
            {
                json.Value("year", value.Year, _years);
                json.Value("through", value.Through, _days);
                json.ValueOrNull("amount", value.Amount, _amounts);
            }),
        new FactConverter<MaterialityThreshold>(
            ["amount", "rate", "eitherIsEnough"],
            json => new() { Amount = json.ValueOrNull("amount", _amounts), Rate = json.ValueOrNull("rate", _numbers), EitherIsEnough = json.Optional("eitherIsEnough", _flags, false) },
            (json, value) =>
            {
                json.ValueOrNull("amount", value.Amount, _amounts);
                json.ValueOrNull("rate", value.Rate, _numbers);
                json.Flag("eitherIsEnough", value.EitherIsEnough);
            }),
    ];

    private IEnumerable<JsonConverter> Scales() =>
    [
        new FactConverter<GradeScale>(
            ["excellent", "good", "fair"],
            json => new(json.Required("excellent", _numbers), json.Required("good", _numbers), json.Required("fair", _numbers)), (json, value) =>
            {
                json.Value("excellent", value.Excellent, _numbers);
                json.Value("good", value.Good, _numbers);
                json.Value("fair", value.Fair, _numbers);
            }),
        new FactConverter<ScoreSplit>(
            ["execution", "output", "benefit", "satisfaction", "cost"],
            json => new(
                json.Required("execution", _numbers), json.Required("output", _numbers), json.Required("benefit", _numbers), json.Required("satisfaction", _numbers),
                json.Optional("cost", _numbers, 0)),
            (json, value) =>
            {
                json.Value("execution", value.Execution, _numbers);
                json.Value("output", value.Output, _numbers);
                json.Value("benefit", value.Benefit, _numbers);
                json.Value("satisfaction", value.Satisfaction, _numbers);
                json.Value("cost", value.Cost, _numbers);
            }),
    ];

    private IEnumerable<JsonConverter> CatalogRows() =>
    [
        Bound, Source, Sighting, Known,
        new FactConverter<RowFinding>(
            ["line", "column", "fault", "message"],
            json => new(json.Required("line", _wholes), json.Required("column", _wholes), json.Required("fault", _faults), json.Required("message", _texts)), (json, value) =>
            {
                json.Value("line", value.Line, _wholes);
                json.Value("column", value.Column, _wholes);
                json.Value("fault", value.Fault, _faults);
                json.Text("message", value.Message);
            }),
    ];

    private Finding ReadFinding(MemberReader json) => new()
    {
        Code = json.Required("code", _texts),
        Severity = json.Required("severity", _severities),
        Verdict = json.Required("verdict", _verdicts),
        Relation = json.Optional("relation", _lines, 0),
        Message = json.Required("message", _texts),
        Line = json.Optional("line", _lines, 0),
        Left = json.ValueOrNull("left", _amounts),
        Right = json.ValueOrNull("right", _amounts),
    };

    private void Write(MemberWriter json, Finding value)
    {
        json.Text("code", value.Code);
        json.Value("severity", value.Severity, _severities);
        json.Value("verdict", value.Verdict, _verdicts);
        json.Value("relation", value.Relation, _lines);
        json.Text("message", value.Message);
        json.Value("line", value.Line, _lines);
        json.ValueOrNull("left", value.Left, _amounts);
        json.ValueOrNull("right", value.Right, _amounts);
    }

    private ImmutableArray<Finding> ReadFindings(MemberReader json) =>
        json.Required("kind", _texts) == nameof(Findings) ? json.List("findings", Finding) : throw new JsonFaultException($"the kind of document is not {nameof(Findings)}");

    private BudgetLine ReadLine(MemberReader json) => new()
    {
        Function = json.ValueOrNull("function", new SubjectCodeConverter<FunctionalCode>()),
        DepartmentEconomic = json.ValueOrNull("departmentEconomic", new SubjectCodeConverter<DepartmentEconomicCode>()),
        GovernmentEconomic = json.ValueOrNull("governmentEconomic", new SubjectCodeConverter<GovernmentEconomicCode>()),
        Revenue = json.ValueOrNull("revenue", new SubjectCodeConverter<RevenueCode>()),
        FundSource = json.Optional("fundSource", _funds, FundSource.None),
        FundOrigin = json.Optional("fundOrigin", _origins, FundOrigin.None),
        ExpenditureKind = json.Optional("expenditureKind", _kinds, ExpenditureKind.None),
        Unit = json.ObjectOrNull("unit", _texts),
        Project = json.ObjectOrNull("project", _texts),
        Phase = json.Optional("phase", _phases, BudgetPhase.None),
        Amount = json.ValueOrNull("amount", _amounts),
    };

    private void Write(MemberWriter json, BudgetLine value)
    {
        json.ValueOrNull("function", value.Function, new SubjectCodeConverter<FunctionalCode>());
        json.ValueOrNull("departmentEconomic", value.DepartmentEconomic, new SubjectCodeConverter<DepartmentEconomicCode>());
        json.ValueOrNull("governmentEconomic", value.GovernmentEconomic, new SubjectCodeConverter<GovernmentEconomicCode>());
        json.ValueOrNull("revenue", value.Revenue, new SubjectCodeConverter<RevenueCode>());
        json.Value("fundSource", value.FundSource, _funds);
        json.Value("fundOrigin", value.FundOrigin, _origins);
        json.Value("expenditureKind", value.ExpenditureKind, _kinds);
        json.Text("unit", value.Unit);
        json.Text("project", value.Project);
        json.Value("phase", value.Phase, _phases);
        json.ValueOrNull("amount", value.Amount, _amounts);
    }
}
