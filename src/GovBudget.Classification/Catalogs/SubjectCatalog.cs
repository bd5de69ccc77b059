using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Runtime.InteropServices;
using GovBudget.Classification.Catalogs.Internals;
using NodaTime;

namespace GovBudget.Classification.Catalogs;

/// <summary>The subjects (科目) of one scheme with their names, accounts, validity and evidence; asked with a date, never with "current".</summary>
/// <typeparam name="TCode">The code type of the scheme.</typeparam>
/// <remarks>
/// <para>The key of a subject is (scheme, account, date, code). A question about a date that is not covered is answered so, never with another year.</para>
/// <para>Immutable and thread-safe. Editions are built on first use and kept. The catalogues of this package are in <see cref="SubjectCatalogs"/>;
/// reading, making and writing catalogues is in SubjectCatalog.Records.cs.</para>
/// </remarks>
public sealed partial class SubjectCatalog<TCode>
    where TCode : struct, ISubjectCode<TCode>
{
    private const int AccountSlots = (int)BudgetAccount.SocialInsurance + 1;

    private readonly CatalogStates _states;
    private readonly SubjectEdition<TCode>?[] _editions;

    internal SubjectCatalog(CatalogTable table)
    {
        Table = table;
        _states = table.States;
        _editions = new SubjectEdition<TCode>?[_states.Count * AccountSlots];
    }

    /// <summary>The times that the catalogue covers, ascending, each with how much of the official table it holds.</summary>
    public ImmutableArray<CatalogCoverage> Coverage => Table.Coverage;

    /// <summary>What the file says of its origin, in words.</summary>
    public string Statement => Table.Statement;

    /// <summary>The accounts that hold subjects, in their official order; empty where the scheme is not divided by account (both economic classifications).</summary>
    public ImmutableArray<BudgetAccount> Accounts => [.. BudgetAccount.All.Where(Table.HasAccount)];

    /// <summary>The sources that rows and changes rest on.</summary>
    public ImmutableArray<CatalogSource> Sources => ImmutableCollectionsMarshal.AsImmutableArray(Table.Sources);

    internal CatalogTable Table { get; }

    internal CatalogStates States => _states;

    /// <summary>Whether the catalogue says anything about a date.</summary>
    public bool Covers(LocalDate date) => StateAt(date) >= 0;

    /// <summary>The edition on a date.</summary>
    /// <param name="date">The date, such as the first day of the fiscal year.</param>
    /// <param name="account">The account; <see cref="BudgetAccount.None"/> for all accounts together. Without effect where the scheme is not divided by account.</param>
    /// <returns>The edition; empty where no subject stands in the account.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The date is not covered; the message says what is. Or the account is none of the four.</exception>
    public SubjectEdition<TCode> At(LocalDate date, BudgetAccount account = BudgetAccount.None) =>
        TryAt(date, account, out SubjectEdition<TCode>? edition)
            ? edition
            : throw new ArgumentOutOfRangeException(nameof(date), CatalogMessages.NotCovered(TCode.Scheme, Coverage, date));

    /// <summary>The state in which a fiscal year opens; a notice of the Ministry may change it within the year (see <see cref="Closing"/>).</summary>
    /// <inheritdoc cref="At" path="/exception"/>
    public SubjectEdition<TCode> Opening(FiscalYear year, BudgetAccount account = BudgetAccount.None) => At(year.Start, account);

    /// <summary>The state in which a fiscal year closes.</summary>
    /// <inheritdoc cref="At" path="/exception"/>
    public SubjectEdition<TCode> Closing(FiscalYear year, BudgetAccount account = BudgetAccount.None) => At(year.End, account);

    /// <summary>The edition of all accounts together on a date; see <see cref="At"/>.</summary>
    /// <returns>Whether the date is covered.</returns>
    public bool TryAt(LocalDate date, [NotNullWhen(true)] out SubjectEdition<TCode>? edition) => TryAt(date, BudgetAccount.None, out edition);

    /// <summary>The edition on a date; see <see cref="At"/>.</summary>
    /// <returns>Whether the date is covered.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The account is none of the four.</exception>
    public bool TryAt(LocalDate date, BudgetAccount account, [NotNullWhen(true)] out SubjectEdition<TCode>? edition)
    {
        if (account is < BudgetAccount.None or > BudgetAccount.SocialInsurance)
        {
            throw new ArgumentOutOfRangeException(nameof(account), account, "There are four accounts; None stands for all of them.");
        }

        int state = StateAt(date);
        edition = state < 0 ? null : EditionOf(state, Table.HasAccount(BudgetAccount.None) ? BudgetAccount.None : account);
        return edition is not null;
    }

    /// <summary>Looks a code up and says how that ended: found, unknown, ambiguous or not covered. Never the first hit of several.</summary>
    /// <param name="code">The code.</param>
    /// <param name="date">The date.</param>
    /// <param name="account">
    /// The account. Without one, a code that several accounts hold as a subject of their own is ambiguous; an account in which it stands
    /// only for the path of others (<see cref="Subject{TCode}.IsPathOnly"/>) does not count.
    /// </param>
    /// <exception cref="ArgumentOutOfRangeException">The account is none of the four.</exception>
    public SubjectLookup<TCode> Find(TCode code, LocalDate date, BudgetAccount account = BudgetAccount.None)
    {
        if (!TryAt(date, account, out SubjectEdition<TCode>? edition))
        {
            return new(SubjectLookupStatus.NotCovered, code, date, account, this);
        }

        if (!edition.TryFind(code, out Subject<TCode>? subject))
        {
            return new(SubjectLookupStatus.Unknown, code, date, account, this)
            {
                NearestAncestor = edition.NearestAncestor(code),
                Suggestions = edition.Suggest(code),
                Accounts = At(date).TryFind(code, out Subject<TCode>? elsewhere) ? elsewhere.Accounts : [],
            };
        }

        return edition.Account == BudgetAccount.None && subject.Accounts is { Length: > 1 } holders
            ? new(SubjectLookupStatus.Ambiguous, code, date, account, this)
            {
                Accounts = holders,
                Candidates = [.. holders.Select(holder => At(date, holder)[code])],
            }
            : new(SubjectLookupStatus.Found, code, date, account, this) { Subject = subject };
    }

    /// <summary>The catalogue in one line: <c>Functional 2018-01-01 to 2026-12-31: 2500 records</c>.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{TCode.Scheme} {Coverage[0].Days.Start:uuuu-MM-dd} to {Coverage[^1].Days.End:uuuu-MM-dd}: {Table.Count} records");

    private int StateAt(LocalDate date) => _states.At(CatalogDay.Of(date));

    private SubjectEdition<TCode> EditionOf(int state, BudgetAccount account)
    {
        // Two threads may build the same edition; both then get the one that was stored first.
        ref SubjectEdition<TCode>? slot = ref _editions[(state * AccountSlots) + (int)account];
        return Volatile.Read(ref slot) ?? Interlocked.CompareExchange(ref slot, Build(state, account), null) ?? slot;
    }

    private SubjectEdition<TCode> Build(int state, BudgetAccount account) =>
        new(this, _states.FirstOf(state), _states.LastOf(state), new EditionTable(Table, _states.FirstOf(state), account, Evidence.None));
}
