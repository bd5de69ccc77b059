using GovBudget.Classification.Performance;

namespace GovBudget.Classification.Serialization.Internals;

/// <summary>A project as an object.</summary>
internal sealed class PerformanceProjectConverter(ConverterSet converters) : ObjectConverter<PerformanceProject>(
    "name", "year", "department", "unit", "attribute", "duration", "periodFunds", "annualFunds", "periodGoal", "annualGoal",
    "periodIndicators", "indicators", "executionWeight", "line")
{
    private readonly TextValueConverter _texts = new();
    private readonly LineConverter _lines = new();

    protected override PerformanceProject Read(MemberReader json) => new()
    {
        Name = json.Required("name", _texts),
        Year = json.Optional("year", converters.Year, default),
        Department = json.ValueOrNull("department", converters.Name),
        Unit = json.ValueOrNull("unit", converters.Name),
        Attribute = json.ObjectOrNull("attribute", _texts),
        Duration = json.ObjectOrNull("duration", converters.Period),
        PeriodFunds = json.Optional("periodFunds", converters.Funds, ProjectFunds.None),
        AnnualFunds = json.Optional("annualFunds", converters.Funds, ProjectFunds.None),
        PeriodGoal = json.ObjectOrNull("periodGoal", _texts),
        AnnualGoal = json.ObjectOrNull("annualGoal", _texts),
        PeriodIndicators = json.List("periodIndicators", converters.Indicator),
        Indicators = json.List("indicators", converters.Indicator),
        ExecutionWeight = json.ValueOrNull("executionWeight", converters.Number),
        Line = json.Optional("line", _lines, 0),
    };

    protected override void Write(MemberWriter json, PerformanceProject value)
    {
        json.Text("name", value.Name);
        json.Value("year", value.Year, converters.Year);
        json.ValueOrNull("department", value.Department, converters.Name);
        json.ValueOrNull("unit", value.Unit, converters.Name);
        json.Text("attribute", value.Attribute);
        json.ValueOrNull("duration", value.Duration, converters.Period);
        json.Value("periodFunds", value.PeriodFunds, converters.Funds);
        json.Value("annualFunds", value.AnnualFunds, converters.Funds);
        json.Text("periodGoal", value.PeriodGoal);
        json.Text("annualGoal", value.AnnualGoal);
        json.List("periodIndicators", value.PeriodIndicators, converters.Indicator);
        json.List("indicators", value.Indicators, converters.Indicator);
        json.ValueOrNull("executionWeight", value.ExecutionWeight, converters.Number);
        json.Value("line", value.Line, _lines);
    }
}
