using System.Text.Json.Serialization;
using GovBudget.Classification.Aggregation;
using GovBudget.Classification.Catalogs;
using GovBudget.Classification.Catalogs.Quality;
using GovBudget.Classification.Checks;
using GovBudget.Classification.Mappings;
using GovBudget.Classification.Performance;
using GovBudget.Classification.Variances;

namespace GovBudget.Classification.Serialization.Internals;

/// <summary>The results that have no key type: written, and not read.</summary>
internal sealed class ResultConverters
{
    private readonly NamedValueConverter<VarianceState> _states = new();
    private readonly NamedValueConverter<Verdict> _verdicts = new();
    private readonly NamedValueConverter<Evidence> _evidences = new();
    private readonly TextValueConverter _texts = new();
    private readonly LocalDateConverter _days = new();
    private readonly WholeConverter _wholes = new();
    private readonly BudgetAmountConverter _amounts;
    private readonly DecimalConverter _numbers;
    private readonly ConverterSet _converters;

    public ResultConverters(ConverterSet converters)
    {
        _converters = converters;
        (_amounts, _numbers) = (converters.Amount, converters.Number);
        Variance = new(Write);
        Bridge = new(Write);
        ScoreNode = new(Write);
        Comparison = new(Write);
        Cost = new(Write);
        IndicatorTotal = new(Write);
        ComparisonRow = new(Write);
        Step = new(Write);
        Pair = new(Write);
    }

    public WrittenConverter<Variance> Variance { get; }

    public WrittenConverter<VarianceBridge> Bridge { get; }

    public WrittenConverter<ScoreNode> ScoreNode { get; }

    public WrittenConverter<IndicatorComparison> Comparison { get; }

    public WrittenConverter<CostStatement> Cost { get; }

    private WrittenConverter<IndicatorTotal> IndicatorTotal { get; }

    private WrittenConverter<IndicatorComparisonRow> ComparisonRow { get; }

    private WrittenConverter<BridgeStep> Step { get; }

    private WrittenConverter<EconomicPair> Pair { get; }

    public IEnumerable<JsonConverter> All() =>
    [
        Variance, Bridge, ScoreNode, Comparison, Cost, IndicatorTotal, ComparisonRow, Step, Pair,
        new WrittenConverter<ProjectComparisonRow>(Write), new WrittenConverter<ExecutionProgress>(Write), new WrittenConverter<AmountCheck>(Write),
        new WrittenConverter<RateCheck>(Write), new WrittenConverter<LikelyTotal>(Write), new WrittenConverter<CatalogFinding>(Write),
        new WrittenConverter<CorrespondenceLookup>(Write), new WrittenConverter<CorrespondenceExplanation>(Write),
    ];

    /// <summary>The members of a variance, inside the object of what it is of.</summary>
    public void WriteMembers(MemberWriter json, Variance value)
    {
        json.ValueOrNull("base", value.Base, _amounts);
        json.ValueOrNull("current", value.Current, _amounts);
        json.ValueOrNull("change", value.Change, _amounts);
        json.ValueOrNull("rate", value.Rate, _numbers);
        json.Value("state", value.State, _states);
    }

    private void Write(MemberWriter json, Variance value) => WriteMembers(json, value);

    private void Write(MemberWriter json, BridgeStep value)
    {
        json.Text("label", value.Label);
        json.Value("change", value.Change, _amounts);
        json.Value("through", value.Through, _amounts);
        json.Count("count", value.Count);
    }

    private void Write(MemberWriter json, VarianceBridge value)
    {
        json.Text("kind", nameof(VarianceBridge));
        json.ValueOrNull("start", value.Start, _amounts);
        json.ValueOrNull("end", value.End, _amounts);
        json.List("steps", value.Steps, Step);
    }

    private void Write(MemberWriter json, ExecutionProgress value)
    {
        json.ValueOrNull("budget", value.Budget, _amounts);
        json.Value("year", value.Executed.Year, _converters.Year);
        json.Value("through", value.Executed.Through, _days);
        json.ValueOrNull("executed", value.Executed.Amount, _amounts);
        json.Value("expectedShare", value.ExpectedShare, _numbers);
        json.ValueOrNull("expectedAmount", value.ExpectedAmount, _amounts);
        json.ValueOrNull("completionRate", value.CompletionRate, _numbers);
        json.ValueOrNull("difference", value.Difference, _numbers);
        json.Text("text", value.Text);
    }

    private void Write(MemberWriter json, AmountCheck value)
    {
        json.Value("left", value.Left, _amounts);
        json.Value("right", value.Right, _amounts);
        json.Value("verdict", value.Verdict, _verdicts);
    }

    private void Write(MemberWriter json, RateCheck value)
    {
        json.Value("rate", value.Rate, _converters.Facts.Rate);
        json.ValueOrNull("possible", value.Possible, _converters.Facts.RateInterval);
        json.Value("verdict", value.Verdict, _verdicts);
        json.Text("message", value.Message);
    }

    private void Write(MemberWriter json, LikelyTotal value)
    {
        json.Text("dimension", value.Dimension);
        json.Value("amount", value.Amount, _amounts);
        json.Flag("isOneLine", value.IsOneLine);
    }

    private void Write(MemberWriter json, CatalogFinding value)
    {
        json.Text("check", value.Check.Code);
        json.Value("severity", value.Severity, new NamedValueConverter<Severity>());
        json.Text("code", value.Code);
        json.Value("account", value.Account, new NamedValueConverter<BudgetAccount>());
        json.ValueOrNull("from", value.From, _days);
        json.ValueOrNull("to", value.To, _days);
        json.Text("message", value.Message);
        json.Text("acceptedBecause", value.AcceptedBecause);
    }

    private void Write(MemberWriter json, EconomicPair value)
    {
        json.Value("department", value.Department, new SubjectCodeConverter<DepartmentEconomicCode>());
        json.Value("government", value.Government, new SubjectCodeConverter<GovernmentEconomicCode>());
        json.List("unitTypes", value.UnitTypes, new NamedValueConverter<UnitType>());
        json.Value("evidence", value.Evidence, _evidences);
        json.Value("confidence", value.Confidence, new NamedValueConverter<Confidence>());
        json.List("yearsSeen", value.YearsSeen, _wholes);
        json.Count("documents", value.Documents);
        json.Count("occurrences", value.Occurrences);
        json.ValueOrNull("lastYear", value.LastYear, _wholes);
        json.Text("doubt", value.Doubt);
        json.List("sources", value.Sources, _texts);
    }

    private void Write(MemberWriter json, CorrespondenceLookup value)
    {
        json.Value("status", value.Status, new NamedValueConverter<CorrespondenceLookupStatus>());
        json.ValueOrNull("department", value.Department, new SubjectCodeConverter<DepartmentEconomicCode>());
        json.ValueOrNull("government", value.Government, new SubjectCodeConverter<GovernmentEconomicCode>());
        json.Value("unitType", value.UnitType, new NamedValueConverter<UnitType>());
        json.Value("year", value.Year, _converters.Year);
        json.Value("minimumEvidence", value.MinimumEvidence, _evidences);
        json.ValueOrNull("pair", value.Pair, Pair);
        json.List("candidates", value.Candidates, Pair);
        json.List("setAside", value.SetAside, Pair);
        json.Text("message", value.Message);
    }

    private void Write(MemberWriter json, CorrespondenceExplanation value)
    {
        json.Value("department", value.Department, new SubjectCodeConverter<DepartmentEconomicCode>());
        json.Value("government", value.Government, new SubjectCodeConverter<GovernmentEconomicCode>());
        json.Flag("isKnown", value.IsKnown);
        json.Flag("isDoubtful", value.IsDoubtful);
        json.Value("evidence", value.Evidence, _evidences);
        json.List("pairs", value.Pairs, Pair);
        json.Text("message", value.Message);
    }

    private void Write(MemberWriter json, CostStatement value)
    {
        json.Value("amount", value.Amount, _amounts);
        json.Text("formula", value.Formula);
        json.Flag("isTotal", value.IsTotal);
    }

    private void Write(MemberWriter json, IndicatorTotal value)
    {
        json.Value("category", value.Category, new NamedValueConverter<IndicatorCategory>());
        json.Text("name", value.Name);
        json.Value("unit", value.Unit, _converters.Unit);
        json.Value("target", value.Target, _numbers);
        json.ValueOrNull("actual", value.Actual, _numbers);
        json.Count("count", value.Count);
        json.Count("actualsMissing", value.ActualsMissing);
    }

    private void Write(MemberWriter json, ScoreNode value)
    {
        json.Value("level", value.Level, new NamedValueConverter<ScoreLevel>());
        json.Value("name", value.Name, _converters.Name);
        json.Value("weight", (decimal)value.Weight, _numbers);
        json.Count("unweighedCount", value.UnweighedCount);
        json.ValueOrNull("lowest", value.Lowest, _numbers);
        json.ValueOrNull("highest", value.Highest, _numbers);
        json.ValueOrNull("percent", value.Percent, _numbers);
        json.ValueOrNull("grade", value.Grade, new NamedValueConverter<PerformanceGrade>());
        json.List("totals", value.Totals, IndicatorTotal);
        json.List("children", value.Children, ScoreNode);
    }

    private void Write(MemberWriter json, IndicatorComparisonRow value)
    {
        json.Text("name", value.Name);
        json.Value("movement", value.Movement, new NamedValueConverter<TargetMovement>());
        json.Flag("isNearMatch", value.IsNearMatch);
        json.ValueOrNull("lastYear", value.LastYear, _converters.Indicator);
        json.ValueOrNull("thisYear", value.ThisYear, _converters.Indicator);
    }

    private void Write(MemberWriter json, IndicatorComparison value)
    {
        json.Text("kind", nameof(IndicatorComparison));
        json.List("rows", value.Rows, ComparisonRow);
    }

    private void Write(MemberWriter json, ProjectComparisonRow value)
    {
        json.Text("name", value.Name);
        json.ValueOrNull("lastYear", value.LastYear, _converters.Project);
        json.ValueOrNull("thisYear", value.ThisYear, _converters.Project);
        json.List("indicators", value.Indicators?.Rows ?? [], ComparisonRow);
    }
}
