using NodaTime;
using NodaTime.Text;

namespace GovBudget.Classification.Serialization.Internals;

/// <summary>A period as ISO 8601, <c>P3Y</c>; parts below a second in the extension of NodaTime.</summary>
internal sealed class PeriodConverter() : TextConverter<Period>("a period")
{
    protected override string TextOf(Period value) => PeriodPattern.Roundtrip.Format(value);

    // The pattern reads more than it writes: P03Y, and 0 of anything.
    protected override Period Parse(string text) =>
        PeriodPattern.Roundtrip.Parse(text) is { Success: true } read && TextOf(read.Value) == text ? read.Value : throw WrongForm(text, "the form is P1Y6M");
}
