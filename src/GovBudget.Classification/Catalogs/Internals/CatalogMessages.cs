using System.Globalization;
using NodaTime;

namespace GovBudget.Classification.Catalogs.Internals;

/// <summary>Every sentence that a catalogue says when it cannot answer, in one place.</summary>
internal static class CatalogMessages
{
    public static InvalidDataException DamagedLine(int line, string what, Exception? cause = null) =>
        new(string.Create(CultureInfo.InvariantCulture, $"The catalogue file is damaged in line {line}: {what}."), cause);

    public static string NotCovered(SubjectScheme scheme, DateInterval covered, LocalDate date) =>
        $"The {CatalogWords.Of(scheme)} catalogue covers {Day(covered.Start)} to {Day(covered.End)} and says nothing about {Day(date)}. " +
        "An edition of your own can be loaded with SubjectCatalog.Load.";

    public static string Unknown<TCode>(TCode code, SubjectEdition<TCode> edition)
        where TCode : struct, ISubjectCode<TCode> => Unknown(code, edition.Account, edition.NearestAncestor(code), edition.Catalog.GapOf(code));

    public static string Describe<TCode>(SubjectLookup<TCode> lookup)
        where TCode : struct, ISubjectCode<TCode> => lookup.Status switch
        {
            SubjectLookupStatus.Found => $"{lookup.Subject} ({lookup.Subject!.PathText})",
            SubjectLookupStatus.Ambiguous =>
                $"{lookup.Code} stands in several accounts ({string.Join(", ", lookup.Accounts)}): say which one is meant.",
            SubjectLookupStatus.NotCovered => NotCovered(TCode.Scheme, lookup.Covered, lookup.Date),
            _ => Unknown(lookup.Code, lookup.Account, lookup.NearestAncestor, lookup.Gap)
                + (lookup.Accounts.IsEmpty ? string.Empty : $" It stands in {string.Join(", ", lookup.Accounts)}."),
        };

    private static string Unknown<TCode>(TCode code, BudgetAccount account, Subject<TCode>? ancestor, SubjectGap<TCode>? gap)
        where TCode : struct, ISubjectCode<TCode>
    {
        string where = account == BudgetAccount.None ? string.Empty : $" in the account {account}";
        string near = ancestor is null ? "not even its class is known" : $"the nearest known ancestor is {ancestor}";
        string became = gap is null ? string.Empty : $" {gap.Code} {gap.Name}: {gap.Reason}";
        return $"'{code}' is no {CatalogWords.Of(TCode.Scheme)} subject{where}; {near}.{became}";
    }

    private static string Day(LocalDate date) =>
        string.Create(CultureInfo.InvariantCulture, $"{date.Year:0000}-{date.Month:00}-{date.Day:00}");
}
