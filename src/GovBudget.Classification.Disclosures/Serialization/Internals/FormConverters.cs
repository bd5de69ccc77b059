using GovBudget.Classification.Performance;
using GovBudget.Classification.Serialization.Internals;

namespace GovBudget.Classification.Disclosures.Serialization.Internals;

/// <summary>The target forms of a document.</summary>
internal sealed class FormConverters
{
    private static readonly string[] Sources = ["total", "central", "provincial", "local", "selfRaised", "appropriation", "carriedOver", "other"];

    private readonly PackageConverters _package;
    private readonly FactConverter<FormAmount> _amounts;
    private readonly FactConverter<FormFunds> _funds;
    private readonly FactConverter<FormTask> _tasks;
    private readonly FactConverter<FormIndicator> _indicators;

    public FormConverters(PackageConverters package)
    {
        _package = package;
        _amounts = new(["label", "amount"], json => new(json.Required("label", package.Text), json.Required("amount", package.Printed)), (json, value) =>
        {
            json.Text("label", value.Label);
            json.Value("amount", value.Amount, package.Printed);
        });
        _funds = new([.. Sources, "details"], ReadFunds, Write);
        _tasks = new(
            ["line", "name", "content", "funds"],
            json => new(json.Optional("line", package.Line, 0), json.Required("name", package.Text), json.ObjectOrNull("content", package.Text), json.Required("funds", _funds)),
            (json, value) =>
            {
                json.Value("line", value.Line, package.Line);
                json.Text("name", value.Name);
                json.Text("content", value.Content);
                json.Value("funds", value.Funds, _funds);
            });
        _indicators = new(["line", "firstLevel", "secondLevel", "name", "value", "weight", "isCore", "standard", "explanation"], ReadIndicator, Write);
        Form = new(
            [
                "line", "title", "rowCount", "isOverall", "projectName", "department", "unit", "code", "attribute", "period", "periodFunds", "annualFunds",
                "executionWeight", "weightTotal", "tasks", "periodGoal", "annualGoal", "periodIndicators", "annualIndicators",
            ],
            ReadForm, Write);
    }

    public FactConverter<PerformanceForm> Form { get; }

    private PerformanceForm ReadForm(MemberReader json) => new()
    {
        Line = json.Optional("line", _package.Line, 0),
        Title = json.Required("title", _package.Text),
        RowCount = json.Required("rowCount", _package.Count),
        IsOverall = json.Optional("isOverall", _package.Flag, false),
        ProjectName = json.Required("projectName", _package.Text),
        Department = json.ObjectOrNull("department", _package.Text),
        Unit = json.ObjectOrNull("unit", _package.Text),
        Code = json.ObjectOrNull("code", _package.Text),
        Attribute = json.ObjectOrNull("attribute", _package.Text),
        Period = json.ObjectOrNull("period", _package.Text),
        PeriodFunds = json.Required("periodFunds", _funds),
        AnnualFunds = json.Required("annualFunds", _funds),
        ExecutionWeight = json.ValueOrNull("executionWeight", _package.Number),
        WeightTotal = json.ValueOrNull("weightTotal", _package.Number),
        Tasks = json.List("tasks", _tasks),
        PeriodGoal = json.ObjectOrNull("periodGoal", _package.Text),
        AnnualGoal = json.ObjectOrNull("annualGoal", _package.Text),
        PeriodIndicators = json.List("periodIndicators", _indicators),
        AnnualIndicators = json.List("annualIndicators", _indicators),
    };

    private void Write(MemberWriter json, PerformanceForm value)
    {
        json.Value("line", value.Line, _package.Line);
        json.Text("title", value.Title);
        json.Value("rowCount", value.RowCount, _package.Count);
        json.Flag("isOverall", value.IsOverall);
        json.Text("projectName", value.ProjectName);
        json.Text("department", value.Department);
        json.Text("unit", value.Unit);
        json.Text("code", value.Code);
        json.Text("attribute", value.Attribute);
        json.Text("period", value.Period);
        json.Value("periodFunds", value.PeriodFunds, _funds);
        json.Value("annualFunds", value.AnnualFunds, _funds);
        json.ValueOrNull("executionWeight", value.ExecutionWeight, _package.Number);
        json.ValueOrNull("weightTotal", value.WeightTotal, _package.Number);
        json.List("tasks", value.Tasks, _tasks);
        json.Text("periodGoal", value.PeriodGoal);
        json.Text("annualGoal", value.AnnualGoal);
        json.List("periodIndicators", value.PeriodIndicators, _indicators);
        json.List("annualIndicators", value.AnnualIndicators, _indicators);
    }

    private FormFunds ReadFunds(MemberReader json)
    {
        PrintedAmount? At(int source) => json.ValueOrNull(Sources[source], _package.Printed);
        return new()
        {
            Total = At(0),
            Central = At(1),
            Provincial = At(2),
            Local = At(3),
            SelfRaised = At(4),
            Appropriation = At(5),
            CarriedOver = At(6),
            Other = At(7),
            Details = json.List("details", _amounts),
        };
    }

    private void Write(MemberWriter json, FormFunds value)
    {
        PrintedAmount?[] amounts =
            [value.Total, value.Central, value.Provincial, value.Local, value.SelfRaised, value.Appropriation, value.CarriedOver, value.Other];
        for (int i = 0; i < amounts.Length; i++)
        {
            json.ValueOrNull(Sources[i], amounts[i], _package.Printed);
        }

        json.List("details", value.Details, _amounts);
    }

    private FormIndicator ReadIndicator(MemberReader json) => new(
        json.Optional("line", _package.Line, 0),
        json.Optional("firstLevel", _package.Category, IndicatorCategory.None),
        json.Optional("secondLevel", _package.Category, IndicatorCategory.None),
        json.Required("name", _package.Text),
        json.ObjectOrNull("value", _package.Text))
    {
        Weight = json.ValueOrNull("weight", _package.Number),
        IsCore = json.ValueOrNull("isCore", _package.Flag),
        Standard = json.ObjectOrNull("standard", _package.Text),
        Explanation = json.ObjectOrNull("explanation", _package.Text),
    };

    private void Write(MemberWriter json, FormIndicator value)
    {
        json.Value("line", value.Line, _package.Line);
        json.Value("firstLevel", value.FirstLevel, _package.Category);
        json.Value("secondLevel", value.SecondLevel, _package.Category);
        json.Text("name", value.Name);
        json.Text("value", value.Value);
        json.ValueOrNull("weight", value.Weight, _package.Number);
        json.ValueOrNull("isCore", value.IsCore, _package.Flag);
        json.Text("standard", value.Standard);
        json.Text("explanation", value.Explanation);
    }
}
