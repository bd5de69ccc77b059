using NodaTime;
using NodaTime.Text;

namespace GovBudget.Classification.Serialization.Internals;

/// <summary>Days from one through another as ISO 8601, <c>2026-01-01/2026-12-31</c>; of another calendar, as the same days of the ISO calendar.</summary>
internal sealed class DateIntervalConverter() : TextConverter<DateInterval>("a range of days")
{
    protected override string TextOf(DateInterval value) => $"{TextOf(value.Start)}/{TextOf(value.End)}";

    protected override DateInterval Parse(string text)
    {
        string[] days = text.Split('/');
        if (days.Length != 2 || LocalDatePattern.Iso.Parse(days[0]) is not { Success: true } start || LocalDatePattern.Iso.Parse(days[1]) is not { Success: true } end)
        {
            throw WrongForm(text, "the form is 2026-01-01/2026-12-31");
        }

        return start.Value <= end.Value ? new(start.Value, end.Value) : throw WrongForm(text, "it ends before it starts");
    }

    private static string TextOf(LocalDate day) => LocalDatePattern.Iso.Format(day.WithCalendar(CalendarSystem.Iso));
}
