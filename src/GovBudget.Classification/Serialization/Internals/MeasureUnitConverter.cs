using GovBudget.Classification.Performance;

namespace GovBudget.Classification.Serialization.Internals;

/// <summary>A unit of measurement as its symbol, which the vocabulary knows.</summary>
internal sealed class MeasureUnitConverter(IndicatorVocabulary vocabulary) : TextConverter<MeasureUnit>("a unit of measurement")
{
    protected override string TextOf(MeasureUnit value) => value.Symbol;

    protected override MeasureUnit Parse(string text) =>
        vocabulary.Units.FirstOrDefault(unit => unit.Symbol == text) ?? throw WrongForm(text, "the vocabulary has no such symbol");
}
