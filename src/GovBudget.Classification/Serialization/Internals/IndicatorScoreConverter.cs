using GovBudget.Classification.Performance;

namespace GovBudget.Classification.Serialization.Internals;

/// <summary>The score of one indicator as an object.</summary>
internal sealed class IndicatorScoreConverter(ConverterSet converters) : ResultConverter<IndicatorScore>
{
    private readonly FlagNamesConverter<ScoreRemarks> _remarks = new();

    protected override void Write(MemberWriter json, IndicatorScore value)
    {
        json.Value("indicator", value.Indicator, converters.Indicator);
        json.ValueOrNull("actual", value.Actual, converters.Actual);
        json.ValueOrNull("attainment", value.Attainment, converters.Number);
        json.ValueOrNull("points", value.Points, converters.Number);
        json.ValueOrNull("exactPoints", value.ExactPoints, converters.Number);
        json.Text("formula", value.Formula);
        json.Value("flags", value.Flags, _remarks);
    }
}
