using System.Collections.Immutable;
using GovBudget.Classification.Catalogs.Internals;
using NodaTime;

namespace GovBudget.Classification.Catalogs.Quality.Internals;

/// <summary>What the checks look at in a record; without a type parameter, so that they are compiled once for all code types.</summary>
internal sealed record CheckedRow(
    string Code,
    string? StatedParent,
    SubjectLevel Level,
    string Name,
    BudgetAccount Account,
    DayRange Days,
    bool HasEvidence,
    ImmutableArray<YearSighting> Seen,
    KnownYears? Known,
    bool HasSource)
{
    private const int DigitsOfClass = 3;
    private const int DigitsPerLevel = 2;

    /// <summary>The parent by digits; <see langword="null"/> for a class.</summary>
    public string? ParentByDigits => Above(Code);

    /// <summary>The codes above by digits, nearest first.</summary>
    public IEnumerable<string> Ancestors
    {
        get
        {
            for (string? above = Above(Code); above is not null; above = Above(above))
            {
                yield return above;
            }
        }
    }

    public static CheckedRow Of<TCode>(SubjectRecord<TCode> record)
        where TCode : struct, ISubjectCode<TCode>
    {
        ArgumentNullException.ThrowIfNull(record);
        return new(
            record.Code.ToString() ?? string.Empty, record.Parent?.ToString(), record.Code.Level, record.Name, record.Account,
            new(record.From is { } from ? CatalogDay.Of(from.Day) : CatalogDay.Open, record.To is { } to ? CatalogDay.Of(to.Day) : CatalogDay.Endless),
            record.Stated != Evidence.None || !record.Seen.IsDefaultOrEmpty || record.Known is not null,
            record.Seen.IsDefault ? [] : record.Seen, record.Known, !record.Sources.IsDefaultOrEmpty);
    }

    public CatalogFinding Finding(CatalogCheck check, string message) => Finding(check, Days, message);

    public CatalogFinding Finding(CatalogCheck check, DayRange days, string message)
    {
        (LocalDate? from, LocalDate? to) = days.IsEmpty ? (null, null) : (days.From, days.To);
        return new() { Check = check, Code = Code, Account = Account, From = from, To = to, Message = message };
    }

    public override string ToString() => $"{Code} {Name}";

    private static string? Above(string code) => code.Length > DigitsOfClass ? code[..^DigitsPerLevel] : null;
}
