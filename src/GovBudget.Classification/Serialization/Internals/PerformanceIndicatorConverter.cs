using System.Text.Json;
using GovBudget.Classification.Internals;
using GovBudget.Classification.Performance;

namespace GovBudget.Classification.Serialization.Internals;

/// <summary>An indicator as an object.</summary>
internal sealed class PerformanceIndicatorConverter(ConverterSet converters) : ObjectConverter<PerformanceIndicator>(
    "name", "firstLevel", "secondLevel", "localCategory", "target", "targetText", "targetFailure", "weight", "direction", "rule", "isAdditive", "line")
{
    private readonly TextValueConverter _texts = new();
    private readonly FlagConverter _flags = new();
    private readonly LineConverter _lines = new();
    private readonly NamedValueConverter<IndicatorCategory> _categories = new();
    private readonly NamedValueConverter<TargetDirection> _directions = new();
    private readonly NamedValueConverter<TargetParseFailureReason> _reasons = new();

    protected override PerformanceIndicator Read(MemberReader json)
    {
        string? text = json.ObjectOrNull("targetText", _texts);
        (IndicatorTarget? target, TargetParseFailure failure) = TargetReading.Of(
            json.ObjectOrNull("target", converters.Target), text, json.Optional("targetFailure", _reasons, TargetParseFailureReason.None), converters.Vocabulary);
        return new()
        {
            Name = json.Required("name", _texts),
            FirstLevel = json.Optional("firstLevel", _categories, IndicatorCategory.None),
            SecondLevel = json.Optional("secondLevel", _categories, IndicatorCategory.None),
            LocalCategory = json.ObjectOrNull("localCategory", _texts),
            Target = target,
            TargetText = text,
            TargetFailure = failure,
            Weight = json.ValueOrNull("weight", converters.Number),
            Direction = json.Optional("direction", _directions, TargetDirection.None),
            Rule = json.ObjectOrNull("rule", converters.Rule),
            IsAdditive = json.Optional("isAdditive", _flags, false),
            Line = json.Optional("line", _lines, 0),
        };
    }

    protected override void Write(MemberWriter json, PerformanceIndicator value)
    {
        CheckTarget(value);
        json.Text("name", value.Name);
        json.Value("firstLevel", value.FirstLevel, _categories);
        json.Value("secondLevel", value.SecondLevel, _categories);
        json.Text("localCategory", value.LocalCategory);
        json.ValueOrNull("target", value.Target, converters.Target);
        json.Text("targetText", value.TargetText);
        json.Value("targetFailure", value.TargetFailure.Reason, _reasons);
        json.ValueOrNull("weight", value.Weight, converters.Number);
        json.Value("direction", value.Direction, _directions);
        json.ValueOrNull("rule", value.Rule, converters.Rule);
        json.Flag("isAdditive", value.IsAdditive);
        json.Value("line", value.Line, _lines);
    }

    // What would not come back as it is must not go out.
    private void CheckTarget(PerformanceIndicator value)
    {
        if (TargetReading.Of(value.Target, value.TargetText, value.TargetFailure.Reason, converters.Vocabulary) != (value.Target, value.TargetFailure))
        {
            throw new JsonException(
                $"The target of '{JsonText.Shortened(value.Name)}' is not what its text says: read it by PerformanceIndicator.Read, with the vocabulary of the options.");
        }
    }
}
