using System.Collections.Immutable;
using GovBudget.Classification.Catalogs.Internals;

namespace GovBudget.Classification.Catalogs.Quality.Internals;

/// <summary>What the checks look at in a change; without a type parameter.</summary>
internal sealed record CheckedChange(
    SubjectChangeKind Kind, int Day, BudgetAccount Account, ImmutableArray<string> Before, ImmutableArray<string> After, bool HasSource, string Text)
{
    /// <summary>The codes under which a subject ends with the change; a code that goes on among those after does not.</summary>
    public IEnumerable<string> Ends => Kind is SubjectChangeKind.Renamed or SubjectChangeKind.Reused ? Before : Before.Except(After);

    /// <summary>Whether a row must begin on the day; else it is enough that the code is valid then.</summary>
    public bool MustBegin => Kind is SubjectChangeKind.Added or SubjectChangeKind.Renamed or SubjectChangeKind.Reused;

    public static CheckedChange Of<TCode>(SubjectChange<TCode> change)
        where TCode : struct, ISubjectCode<TCode>
    {
        ArgumentNullException.ThrowIfNull(change);
        return new(change.Kind, CatalogDay.Of(change.Day), change.Account, Texts(change.From), Texts(change.To), !change.Sources.IsDefaultOrEmpty, change.ToString());
    }

    /// <summary>Whether the change is of an account; one of no account is of all.</summary>
    public bool IsOf(BudgetAccount account) => Account == BudgetAccount.None || Account == account;

    public CatalogFinding Finding(CatalogCheck check, string code, string message) => new()
    {
        Check = check,
        Code = code,
        Account = Account,
        From = CatalogDay.ToDate(Day),
        To = CatalogDay.ToDate(Day),
        Message = $"{Text}: {message}",
    };

    private static ImmutableArray<string> Texts<TCode>(ImmutableArray<TCode> codes)
        where TCode : struct, ISubjectCode<TCode> => codes.IsDefault ? [] : [.. codes.Select(static code => code.ToString() ?? string.Empty)];
}
