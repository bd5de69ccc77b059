using NodaTime;
using NodaTime.Text;

namespace GovBudget.Classification.Catalogs.Internals;

/// <summary>What a code set says when it cannot answer.</summary>
internal static class CodeSetMessages
{
    public static string NotCovered(CodeSetFile file, LocalDate date) =>
        $"The set {file.Id} ({file.ChineseName}) covers {string.Join(", ", file.Coverage.Select(static c => $"{Day(c.Days.Start)} to {Day(c.Days.End)}"))} and says nothing about {Day(date)}.";

    public static string Unknown(string code, CodeSet set, CodeSetFile file)
    {
        string unknown = $"'{code}' is no code of the set {set.Id} ({set})";
        CodeSetRow? otherTime = file.Rows.FirstOrDefault(row => row.Code == code);
        CodeSetEntry? above = set.Entries.LastOrDefault(entry => code.StartsWith(entry.Code, StringComparison.Ordinal));
        return (otherTime, above) switch
        {
            ({ } row, _) => $"{unknown}; {row.Code} {row.Name} is one{(row.From is { } from ? $" from {from}" : string.Empty)}{(row.To is { } to ? $" to {to}" : string.Empty)}.",
            (_, { } entry) => $"{unknown}; it begins as {entry} does.",
            _ => $"{unknown}.",
        };
    }

    private static string Day(LocalDate date) => LocalDatePattern.Iso.Format(date);
}
