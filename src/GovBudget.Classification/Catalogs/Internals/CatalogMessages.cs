using System.Collections.Immutable;
using System.Globalization;
using NodaTime;

namespace GovBudget.Classification.Catalogs.Internals;

/// <summary>Every sentence that a catalogue says when it cannot answer, in one place.</summary>
internal static class CatalogMessages
{
    public static InvalidDataException DamagedLine(int line, string what, Exception? cause = null) =>
        new(string.Create(CultureInfo.InvariantCulture, $"The catalogue file is damaged in line {line}: {what}."), cause);

    public static string NotCovered(SubjectScheme scheme, ImmutableArray<CatalogCoverage> coverage, LocalDate date) =>
        $"The {CatalogWords.Of(scheme)} catalogue covers {string.Join(", ", coverage.Select(static c => $"{Day(c.Days.Start)} to {Day(c.Days.End)}"))} and says nothing about {Day(date)}. " +
        "An edition of your own can be read with SubjectCatalog.Load or LoadCsv, and joined on with Extend.";

    public static string Unknown<TCode>(TCode code, SubjectEdition<TCode> edition)
        where TCode : struct, ISubjectCode<TCode> =>
        edition.OnAllEvidence.TryFind(code, out Subject<TCode>? leftOut)
            ? LeftOut(leftOut, edition.MinimumEvidence)
            : Unknown(code, edition.Account, edition.Valid.Start, edition.NearestAncestor(code), edition.Catalog);

    /// <summary>Says of a subject of the edition with all evidence why another one does not have it.</summary>
    public static string LeftOut<TCode>(Subject<TCode> subject, Evidence minimum)
        where TCode : struct, ISubjectCode<TCode> => subject.Evidence < minimum
            ? $"{subject}{EvidenceWords.Mark(subject.Evidence)} is left out: its evidence is weaker than {minimum}."
            : $"{subject} is left out: it stands in the account {subject.Account} only for subjects below it, and their evidence is weaker than {minimum}.";

    public static string Describe<TCode>(SubjectLookup<TCode> lookup)
        where TCode : struct, ISubjectCode<TCode> => lookup.Status switch
        {
            SubjectLookupStatus.Found => $"{lookup.Subject} ({lookup.Subject!.PathText}{(lookup.Subject.Evidence == Evidence.Unverified ? "; unverified" : string.Empty)}{(lookup.Layer is { } layer ? $"; local: {layer}" : string.Empty)})",
            SubjectLookupStatus.Ambiguous =>
                $"{lookup.Code} stands in several accounts ({string.Join(", ", lookup.Accounts)}): say which one is meant.",
            SubjectLookupStatus.NotCovered => NotCovered(TCode.Scheme, lookup.Catalog.Coverage, lookup.Date),
            _ => Unknown(lookup.Code, lookup.Account, lookup.Date, lookup.NearestAncestor, lookup.Catalog)
                + (lookup.Accounts.IsEmpty ? string.Empty : $" It stands in {string.Join(", ", lookup.Accounts)}."),
        };

    private static string Unknown<TCode>(TCode code, BudgetAccount account, LocalDate date, Subject<TCode>? ancestor, SubjectCatalog<TCode> catalog)
        where TCode : struct, ISubjectCode<TCode>
    {
        SubjectRecord<TCode>? record = Nearest(code, account, date, catalog);
        ValidityBound? bound = record?.To?.Day < date ? record.To : record?.From;
        CatalogCoverage coverage = KnowledgeWords.CoverageOf(catalog.Coverage, date);
        string where = account == BudgetAccount.None ? string.Empty : $" in the account {account}";
        string near = ancestor is null ? "not even its class is known" : $"the nearest known ancestor is {ancestor}";
        return $"'{code}' {KnowledgeWords.IsNo(coverage, bound, $"{CatalogWords.Of(TCode.Scheme)} ")} on {Day(date)}{where}{KnowledgeWords.Reservation(coverage, bound)}; {near}."
            + (record is null ? string.Empty : $" {record} {Became(code, account, date, catalog, record)}");
    }

    // The record before the date; where there is none, the one behind it.
    private static SubjectRecord<TCode>? Nearest<TCode>(TCode code, BudgetAccount account, LocalDate date, SubjectCatalog<TCode> catalog)
        where TCode : struct, ISubjectCode<TCode>
    {
        SubjectRecord<TCode>[] history = [.. catalog.History(code).Where(record => account == BudgetAccount.None || record.Account == account)];
        return history.LastOrDefault(record => record.To?.Day < date) ?? history.FirstOrDefault(record => record.From?.Day > date);
    }

    // The change that ended the code in the account, where one is stated; else when it was a subject.
    private static string Became<TCode>(TCode code, BudgetAccount account, LocalDate date, SubjectCatalog<TCode> catalog, SubjectRecord<TCode> record)
        where TCode : struct, ISubjectCode<TCode>
    {
        SubjectChange<TCode>? ended = catalog.Changes.LastOrDefault(change => change.Day <= date && change.Kind != SubjectChangeKind.Renamed
            && change.From.Contains(code) && (account == BudgetAccount.None || change.Account == BudgetAccount.None || change.Account == account));
        bool isEarlier = record.To?.Day < date;
        return (isEarlier, ended) switch
        {
            (_, not null) => $"{KnowledgeWords.Until(record.To, record.Seen, record.Known)}{(ended.To.IsEmpty ? string.Empty : $", then {string.Join(", ", ended.To)}")}: {ended.Reason}",
            (true, _) => $"{KnowledgeWords.Until(record.To, record.Seen, record.Known)}.",
            _ => $"{KnowledgeWords.From(record.From, record.Seen, record.Known)}.",
        };
    }

    private static string Day(LocalDate date) =>
        string.Create(CultureInfo.InvariantCulture, $"{date.Year:0000}-{date.Month:00}-{date.Day:00}");
}
