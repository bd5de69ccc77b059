using System.Text.Json.Serialization;
using GovBudget.Classification.Aggregation;
using GovBudget.Classification.Catalogs.Columns;
using GovBudget.Classification.Catalogs.Quality;
using GovBudget.Classification.Checks;
using GovBudget.Classification.Mappings;
using GovBudget.Classification.Performance;
using GovBudget.Classification.Variances;

namespace GovBudget.Classification.Serialization.Internals;

/// <summary>The results that have no key type: written, and not read.</summary>
internal sealed partial class ResultConverters
{
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
    }

    public WrittenConverter<Variance> Variance { get; }

    public WrittenConverter<VarianceBridge> Bridge { get; }

    public WrittenConverter<ScoreNode> ScoreNode { get; }

    public WrittenConverter<IndicatorComparison> Comparison { get; }

    public WrittenConverter<CostStatement> Cost { get; }

    public IEnumerable<JsonConverter> All() =>
    [
        Variance, Bridge, ScoreNode, Comparison, Cost, new WrittenConverter<IndicatorTotal>(Write), new WrittenConverter<IndicatorComparisonRow>(Write), new WrittenConverter<BridgeStep>(Write),
        new WrittenConverter<EconomicPair>(Write),
        new WrittenConverter<ProjectComparisonRow>(Write), new WrittenConverter<ExecutionProgress>(Write), new WrittenConverter<AmountCheck>(Write),
        new WrittenConverter<RateCheck>(Write), new WrittenConverter<LikelyTotal>(Write), new WrittenConverter<CatalogFinding>(Write),
        new WrittenConverter<CorrespondenceLookup>(Write), new WrittenConverter<CorrespondenceExplanation>(Write),
        Cube, new WrittenConverter<Transfer>(Write), Transfer, Detection, new WrittenConverter<ColumnCandidate>(Write), new WrittenConverter<ColumnMisfit>(Write),
        new WrittenConverter<ColumnLabel>(Write), new WrittenConverter<ColumnScheme>(Write), new WrittenConverter<ColumnForm>(Write), new WrittenConverter<ColumnLevel>(Write),
        new WrittenConverter<ColumnYear>(Write),
    ];

    /// <summary>The members of a variance, inside the object of what it is of.</summary>
    public void WriteMembers(MemberWriter json, Variance value)
    {
        json.ValueOrNull("base", value.Base, _amounts);
        json.ValueOrNull("current", value.Current, _amounts);
        json.ValueOrNull("change", value.Change, _amounts);
        json.ValueOrNull("rate", value.Rate, _numbers);
        json.Name("state", value.State);
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
        json.Flag("isRestated", value.IsRestated);
        json.ValueOrNull("start", value.Start, _amounts);
        json.ValueOrNull("end", value.End, _amounts);
        json.Objects("steps", value.Steps, Write);
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
        json.Name("verdict", value.Verdict);
    }

    private void Write(MemberWriter json, RateCheck value)
    {
        json.Value("rate", value.Rate, _converters.Facts.Rate);
        json.ValueOrNull("possible", value.Possible, _converters.Facts.RateInterval);
        json.Name("verdict", value.Verdict);
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
        json.Name("severity", value.Severity);
        json.Text("code", value.Code);
        json.Name("account", value.Account);
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
        json.Name("evidence", value.Evidence);
        json.Name("confidence", value.Confidence);
        json.List("yearsSeen", value.YearsSeen, _wholes);
        json.Count("documents", value.Documents);
        json.Count("occurrences", value.Occurrences);
        json.ValueOrNull("lastYear", value.LastYear, _wholes);
        json.Text("doubt", value.Doubt);
        json.List("sources", value.Sources, _texts);
    }

    private void Write(MemberWriter json, CorrespondenceLookup value)
    {
        json.Name("status", value.Status);
        json.ValueOrNull("department", value.Department, new SubjectCodeConverter<DepartmentEconomicCode>());
        json.ValueOrNull("government", value.Government, new SubjectCodeConverter<GovernmentEconomicCode>());
        json.Name("unitType", value.UnitType);
        json.Value("year", value.Year, _converters.Year);
        json.Name("minimumEvidence", value.MinimumEvidence);
        json.Object("pair", value.Pair, Write);
        json.Objects("candidates", value.Candidates, Write);
        json.Objects("setAside", value.SetAside, Write);
        json.Text("message", value.Message);
    }

    private void Write(MemberWriter json, CorrespondenceExplanation value)
    {
        json.Value("department", value.Department, new SubjectCodeConverter<DepartmentEconomicCode>());
        json.Value("government", value.Government, new SubjectCodeConverter<GovernmentEconomicCode>());
        json.Flag("isKnown", value.IsKnown);
        json.Flag("isDoubtful", value.IsDoubtful);
        json.Name("evidence", value.Evidence);
        json.Objects("pairs", value.Pairs, Write);
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
        json.Name("category", value.Category);
        json.Text("name", value.Name);
        json.Value("unit", value.Unit, _converters.Unit);
        json.Value("target", value.Target, _numbers);
        json.ValueOrNull("actual", value.Actual, _numbers);
        json.Count("count", value.Count);
        json.Count("actualsMissing", value.ActualsMissing);
    }

    private void Write(MemberWriter json, ScoreNode value)
    {
        json.Name("level", value.Level);
        json.Value("name", value.Name, _converters.Name);
        json.Value("weight", (decimal)value.Weight, _numbers);
        json.Count("unweighedCount", value.UnweighedCount);
        json.ValueOrNull("lowest", value.Lowest, _numbers);
        json.ValueOrNull("highest", value.Highest, _numbers);
        json.ValueOrNull("percent", value.Percent, _numbers);
        json.ValueOrNull("grade", value.Grade, new NamedValueConverter<PerformanceGrade>());
        json.Objects("totals", value.Totals, Write);
        json.Objects("children", value.Children, Write);
    }

    private void Write(MemberWriter json, IndicatorComparisonRow value)
    {
        json.Text("name", value.Name);
        json.Name("movement", value.Movement);
        json.Flag("isNearMatch", value.IsNearMatch);
        json.ValueOrNull("lastYear", value.LastYear, _converters.Indicator);
        json.ValueOrNull("thisYear", value.ThisYear, _converters.Indicator);
    }

    private void Write(MemberWriter json, IndicatorComparison value)
    {
        json.Text("kind", nameof(IndicatorComparison));
        json.Objects("rows", value.Rows, Write);
    }

    private void Write(MemberWriter json, ProjectComparisonRow value)
    {
        json.Text("name", value.Name);
        json.ValueOrNull("lastYear", value.LastYear, _converters.Project);
        json.ValueOrNull("thisYear", value.ThisYear, _converters.Project);
        json.Objects("indicators", value.Indicators?.Rows ?? [], Write);
    }
}
