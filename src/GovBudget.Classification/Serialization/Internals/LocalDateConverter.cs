using NodaTime;
using NodaTime.Text;

namespace GovBudget.Classification.Serialization.Internals;

/// <summary>A day as ISO 8601, <c>2026-01-01</c>; a day of another calendar is written, and read back, as the same day of the ISO calendar.</summary>
internal sealed class LocalDateConverter() : TextConverter<LocalDate>("a day")
{
    protected override string TextOf(LocalDate value) => LocalDatePattern.Iso.Format(value.WithCalendar(CalendarSystem.Iso));

    protected override LocalDate Parse(string text) =>
        LocalDatePattern.Iso.Parse(text) is { Success: true } read ? read.Value : throw WrongForm(text, "the form is 2026-01-31");
}
