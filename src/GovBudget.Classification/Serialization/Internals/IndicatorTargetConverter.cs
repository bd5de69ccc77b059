using GovBudget.Classification.Performance;

namespace GovBudget.Classification.Serialization.Internals;

/// <summary>A target as its canonical text.</summary>
internal sealed class IndicatorTargetConverter(IndicatorVocabulary vocabulary) : TextConverter<IndicatorTarget>("a target")
{
    protected override string TextOf(IndicatorTarget value) => value.ToString();

    protected override IndicatorTarget Parse(string text)
    {
        var target = IndicatorTarget.Parse(text, vocabulary);
        return target.ToString() is var canonical && canonical == text ? target : throw WrongForm(text, $"its canonical text is '{canonical}'");
    }
}
