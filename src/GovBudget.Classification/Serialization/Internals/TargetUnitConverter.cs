using GovBudget.Classification.Performance;

namespace GovBudget.Classification.Serialization.Internals;

/// <summary>The unit of a target as its canonical text; the default, no unit, is <c>null</c>.</summary>
internal sealed class TargetUnitConverter(IndicatorVocabulary vocabulary) : TextConverter<TargetUnit>("a unit", hasNone: true)
{
    protected override string TextOf(TargetUnit value) => value.ToString();

    // A unit is read as a part of a target, and there is one way to read it.
    protected override TargetUnit Parse(string text) =>
        text.Length > 0 && IndicatorTarget.TryParse($"=1{text}", vocabulary, out IndicatorTarget? target, out _) && target.Value == 1 && target.ToString() == $"=1{text}"
            ? target.Unit
            : throw WrongForm(text, "no unit of the vocabulary has this canonical text");
}
