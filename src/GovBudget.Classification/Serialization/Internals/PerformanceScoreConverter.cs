using GovBudget.Classification.Performance;

namespace GovBudget.Classification.Serialization.Internals;

/// <summary>The score of a project as an object.</summary>
internal sealed class PerformanceScoreConverter(ConverterSet converters) : ResultConverter<PerformanceScore>
{
    private readonly NamedValueConverter<PerformanceGrade> _grades = new();

    protected override void Write(MemberWriter json, PerformanceScore value)
    {
        json.Value("total", value.Total, converters.Number);
        json.Value("exactTotal", value.ExactTotal, converters.Number);
        json.Value("weight", value.Weight, converters.Number);
        json.Value("unscoredWeight", value.UnscoredWeight, converters.Number);
        json.Count("unweighedCount", value.UnweighedCount);
        json.Value("highest", value.Highest, converters.Number);
        json.Flag("isComplete", value.IsComplete);
        json.ValueOrNull("percent", value.Percent, converters.Number);
        json.ValueOrNull("grade", value.Grade, _grades);
        json.List("items", value.Items, converters.Item);
    }
}
