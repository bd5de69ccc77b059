using GovBudget.Classification.Performance;

namespace GovBudget.Classification.Serialization.Internals;

/// <summary>What an indicator has reached, as an object.</summary>
internal sealed class IndicatorActualConverter(ConverterSet converters) : ResultConverter<IndicatorActual>
{
    private readonly NamedValueConverter<TargetChange> _changes = new();

    protected override void Write(MemberWriter json, IndicatorActual value)
    {
        json.Text("text", value.Text);
        json.ValueOrNull("value", value.Value, converters.Number);
        json.Value("unit", value.Unit, converters.Unit);
        json.Value("change", value.Change, _changes);
        json.Text("term", value.Term?.Text);
        json.ValueOrNull("rating", value.Rating, converters.Number);
    }
}
