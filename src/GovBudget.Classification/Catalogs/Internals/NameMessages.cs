using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace GovBudget.Classification.Catalogs.Internals;

/// <summary>Every sentence that the check of a name beside its code says, in one place.</summary>
internal static class NameMessages
{
    private const int MostNamed = 3;

    public static string Describe<TCode>(NameCheck<TCode> check)
        where TCode : struct, ISubjectCode<TCode> => check.Kind switch
        {
            NameCheckKind.Match => $"'{check.PrintedName}' is the name of {check.Code}{Mark(check)}.",
            NameCheckKind.PunctuationOnly => $"'{check.PrintedName}' is the name of {check.Code} but for punctuation, width or spaces: {check.ExpectedName}{Mark(check)}.",
            NameCheckKind.FormerName => $"'{check.PrintedName}' is a former name of {Expected(check)} ({PeriodOf(check)}){Holders(check)}.{LeftOutHolders(check)}",
            NameCheckKind.LaterName => $"'{check.PrintedName}' is the name of {Expected(check)} at a later time only ({PeriodOf(check)}){Holders(check)}.{LeftOutHolders(check)}",
            NameCheckKind.NameOfOtherCode => $"'{check.PrintedName}' is not the name of {Expected(check)} but of {Named(check, check.HolderCount)}.{LeftOutHolders(check)}",
            NameCheckKind.Unknown => $"'{check.PrintedName}' is not the name of {Expected(check)}, nor of any other subject{Demanded(check)}{Perhaps(check)}.",
            NameCheckKind.CodeOfOtherTime => $"{OtherTime(check, check.Trail!)}{(check.Suggestions.IsEmpty ? string.Empty : $" It may be {Named(check, Math.Max(check.LikelyCount, check.Suggestions.Length))}.")}{LeftOutHolders(check)}",
            NameCheckKind.NameOfOtherTime => $"'{check.PrintedName}' is not the name of {Expected(check)}, nor of any other subject on {Day(check)}{Demanded(check)}; {NameTimes(check)}{Perhaps(check)}.",
            NameCheckKind.LeftOut => LeftOut(check, check.OnAllEvidence!),
            _ => $"{Unknown(check)}, printed with the name '{check.PrintedName}'{Perhaps(check)}.{Elsewhere(check)}{(check.NameRecords.IsEmpty ? string.Empty : $" Of the name: {NameTimes(check)}.")}{LeftOutHolders(check)}",
        };

    // A field without a code is no subject, whatever the catalogue covers.
    private static string Unknown<TCode>(NameCheck<TCode> check)
        where TCode : struct, ISubjectCode<TCode> => check.Code.Packed.Bits == 0
            ? $"No code is no subject{Place(check)}"
            : $"{check.Code} {KnowledgeWords.IsNo(check.Edition.Coverage, null)}{Place(check)}{KnowledgeWords.Reservation(check.Edition.Coverage, null)}";

    private static string Mark<TCode>(NameCheck<TCode> check)
        where TCode : struct, ISubjectCode<TCode> => EvidenceWords.Mark(check.Evidence);

    private static string Expected<TCode>(NameCheck<TCode> check)
        where TCode : struct, ISubjectCode<TCode> => $"{check.Code} {check.ExpectedName}{Mark(check)}";

    private static string Place<TCode>(NameCheck<TCode> check)
        where TCode : struct, ISubjectCode<TCode> => check.Edition.Account == BudgetAccount.None ? string.Empty : $" in the account {check.Edition.Account}";

    private static string Elsewhere<TCode>(NameCheck<TCode> check)
        where TCode : struct, ISubjectCode<TCode> =>
        check.Edition.Account != BudgetAccount.None && check.Edition.Catalog.At(check.Edition.Valid.Start).TryFind(check.Code, out Subject<TCode>? subject)
            ? $" It stands in {string.Join(", ", subject.Accounts)}."
            : string.Empty;

    private static string PeriodOf<TCode>(NameCheck<TCode> check)
        where TCode : struct, ISubjectCode<TCode>
    {
        SubjectRecord<TCode> record = check.OtherTime!.Record;
        string period = $"{check.OtherTime.Period}{(IsSeen(record) ? string.Empty : ", unverified")}";
        return check.OtherTime.Code.Equals(check.Code) ? period : $"as {check.OtherTime.Code}, {period}";
    }

    private static string Perhaps<TCode>(NameCheck<TCode> check)
        where TCode : struct, ISubjectCode<TCode> => check.Suggestions.IsEmpty ? string.Empty : $"; it may be {Named(check, Math.Max(check.LikelyCount, check.Suggestions.Length))}";

    private static string Holders<TCode>(NameCheck<TCode> check)
        where TCode : struct, ISubjectCode<TCode> => check.HolderCount == 0 ? string.Empty : $"; it is now the name of {Named(check, check.HolderCount)}";

    private static string OtherTime<TCode>(NameCheck<TCode> check, CodeTrail<TCode> trail)
        where TCode : struct, ISubjectCode<TCode>
    {
        CatalogCoverage coverage = check.Edition.Coverage;
        ValidityBound? bound = trail.IsEarlier ? trail.Last : trail.First;
        string became = trail.Lineages.IsEmpty ? Stated(trail) : string.Join(' ', trail.Lineages.Select(static lineage => lineage.Message));
        return $"{check.Code} {KnowledgeWords.IsNo(coverage, bound)}{Place(check)} on {Day(check)}{KnowledgeWords.Reservation(coverage, bound)}, printed with the name '{check.PrintedName}'; "
            + $"it {(trail.IsEarlier ? "was" : "will be")} {trail.Name}{Mark(check)}{Bounds(trail)}. {became}";
    }

    // A bound that is only the edge of what was seen is told by the year of the sighting, and not at all where nobody saw it.
    private static string Bounds<TCode>(CodeTrail<TCode> trail)
        where TCode : struct, ISubjectCode<TCode>
    {
        string? first = KnowledgeWords.IsEdge(trail.First) ? null : trail.First?.ToString();
        string? last = KnowledgeWords.IsEdge(trail.Last) ? null : trail.Last?.ToString();
        string bounds = (first, last) switch
        {
            ({ } from, { } to) => $" from {from} to {to}",
            (null, { } to) => $" until {to}",
            ({ } from, null) => $" from {from} on",
            _ => string.Empty,
        };
        string seen = trail switch
        {
            { IsEarlier: true, LastSeen: { } year } when last is null => string.Create(CultureInfo.InvariantCulture, $", last seen in {year}"),
            { IsEarlier: false, FirstSeen: { } year } when first is null => string.Create(CultureInfo.InvariantCulture, $", first seen in {year}"),
            _ => string.Empty,
        };
        return (bounds + seen) is { Length: > 0 } known ? known : ", at a time that is not known";
    }

    private static string Day<TCode>(NameCheck<TCode> check)
        where TCode : struct, ISubjectCode<TCode> => LocalDatePattern.Iso.Format(check.Edition.Valid.Start);

    // The nearest in time first; records of one code that say the same (of two accounts, or with another parent) are named once.
    private static string NameTimes<TCode>(NameCheck<TCode> check)
        where TCode : struct, ISubjectCode<TCode>
    {
        LocalDate day = check.Edition.Valid.Start;
        string[] times =
        [
            .. check.NameRecords
                .OrderBy(record => record.To is { } last && last.Day < day ? Period.DaysBetween(last.Day, day) : Period.DaysBetween(day, record.From!.Value.Day))
                .ThenBy(static record => record.Code)
                .Select(record => TimeOf(record, day)).Distinct(),
        ];
        int more = times.Length - MostNamed;
        return string.Join(", ", times.Take(MostNamed)) + (more > 0 ? string.Create(CultureInfo.InvariantCulture, $" and {more} more") : string.Empty);
    }

    private static string TimeOf<TCode>(SubjectRecord<TCode> record, LocalDate day)
        where TCode : struct, ISubjectCode<TCode>
    {
        bool isEarlier = record.To is { } last && last.Day < day;
        ValidityBound? bound = isEarlier ? record.To : record.From;
        string period = KnowledgeWords.IsEdge(bound) ? "at another time" : isEarlier ? $"until {bound}" : $"from {bound} on";
        return $"it {(isEarlier ? "was" : "will be")} the name of {record.Code} {period}{(IsSeen(record) ? string.Empty : EvidenceWords.Mark(Evidence.Unverified))}";
    }

    private static bool IsSeen<TCode>(SubjectRecord<TCode> record)
        where TCode : struct, ISubjectCode<TCode> => record.Stated > Evidence.Unverified || !record.Seen.IsEmpty;

    private static string Stated<TCode>(CodeTrail<TCode> trail)
        where TCode : struct, ISubjectCode<TCode> => trail.Changes.IsEmpty
            ? $"Nothing is known of what it {(trail.IsEarlier ? "became" : "was before")}."
            : $"{string.Join("; ", trail.Changes.Select(static change => $"{change} ({change.Reason})"))}.";

    private static string LeftOut<TCode>(NameCheck<TCode> check, NameCheck<TCode> onAllEvidence)
        where TCode : struct, ISubjectCode<TCode> => check.Edition.TryFind(check.Code, out _)
            ? $"{onAllEvidence.Message} The edition leaves that out: its evidence is weaker than {check.Edition.MinimumEvidence}."
            : $"{CatalogMessages.LeftOut(onAllEvidence.Subject!, check.Edition.MinimumEvidence)} {onAllEvidence.Message}";

    // What the edition leaves out is told as a number, not as a suggestion.
    private static string LeftOutHolders<TCode>(NameCheck<TCode> check)
        where TCode : struct, ISubjectCode<TCode> => check.OnAllEvidence is { } all && all.HolderCount > check.HolderCount
            ? string.Create(CultureInfo.InvariantCulture, $" Left out, since the evidence is weaker than {check.Edition.MinimumEvidence}: {all.HolderCount - check.HolderCount} more with the name.")
            : string.Empty;

    private static string Demanded<TCode>(NameCheck<TCode> check)
        where TCode : struct, ISubjectCode<TCode> =>
        check.Edition.MinimumEvidence == Evidence.None ? string.Empty : $" with evidence of at least {check.Edition.MinimumEvidence}";

    private static string Named<TCode>(NameCheck<TCode> check, int count)
        where TCode : struct, ISubjectCode<TCode>
    {
        string some = string.Join(", ", check.Suggestions.Take(MostNamed).Select(static subject => $"{subject}{EvidenceWords.Mark(subject.Evidence)}"));
        int more = count - Math.Min(check.Suggestions.Length, MostNamed);
        return more > 0 ? string.Create(CultureInfo.InvariantCulture, $"{some} and {more} more") : some;
    }
}
