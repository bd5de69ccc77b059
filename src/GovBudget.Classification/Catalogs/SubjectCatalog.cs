using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;
using GovBudget.Classification.Catalogs.Internals;
using GovBudget.Classification.Internals;
using NodaTime;

namespace GovBudget.Classification.Catalogs;

/// <summary>The subjects (科目) of one scheme with their names, accounts, validity and evidence; asked with a date, never with "current".</summary>
/// <typeparam name="TCode">The code type of the scheme.</typeparam>
/// <remarks>
/// <para>The key of a subject is (scheme, account, date, code). A question about a date that is not covered is answered so, never with another year.</para>
/// <para>Immutable and thread-safe. Editions are built on first use and kept. The catalogues of this package are in <see cref="SubjectCatalogs"/>.</para>
/// </remarks>
public sealed class SubjectCatalog<TCode>
    where TCode : struct, ISubjectCode<TCode>
{
    private const int AccountSlots = (int)BudgetAccount.SocialInsurance + 1;

    private readonly CatalogRow[] _rows;
    private readonly LocalDate[] _stateStarts;
    private readonly SubjectEdition<TCode>?[] _editions;

    internal SubjectCatalog(CatalogFile file)
    {
        _rows = file.Rows;
        Covered = file.Covered;
        Statement = file.Statement;
        Sources = ImmutableCollectionsMarshal.AsImmutableArray(file.Sources);
        Gaps = ImmutableCollectionsMarshal.AsImmutableArray(Array.ConvertAll(file.Gaps, static gap =>
            new SubjectGap<TCode>(TCode.FromPacked(gap.Code), gap.Name, ImmutableCollectionsMarshal.AsImmutableArray(gap.Years), gap.Reason)));
        Accounts = AccountsOf(_rows);
        _stateStarts = StateStarts(file);
        _editions = new SubjectEdition<TCode>?[_stateStarts.Length * AccountSlots];
    }

    /// <summary>The first and the last day that the catalogue covers, both included.</summary>
    public DateInterval Covered { get; }

    /// <summary>What the file says of its origin, in words.</summary>
    public string Statement { get; }

    /// <summary>The accounts that hold subjects, in their official order; empty where the scheme is not divided by account (both economic classifications).</summary>
    public ImmutableArray<BudgetAccount> Accounts { get; }

    /// <summary>The sources that rows rest on.</summary>
    public ImmutableArray<CatalogSource> Sources { get; }

    /// <summary>Codes that are known from elsewhere and are no subjects here, each with the reason.</summary>
    public ImmutableArray<SubjectGap<TCode>> Gaps { get; }

    /// <summary>Reads a catalogue file of the form that docs/catalogue-format.md describes.</summary>
    /// <param name="stream">The file, UTF-8; it is read to its end and not closed.</param>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is <see langword="null"/>.</exception>
    /// <exception cref="InvalidDataException">The file is damaged, or of another scheme; the message names the line.</exception>
    [SuppressMessage("Design", "CA1000:Do not declare static members on generic types", Justification = "The type argument is the scheme of the file; there is nothing to infer it from.")]
    public static SubjectCatalog<TCode> Load(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return new(CatalogFileReader.Read(TCode.Rules, bytes.GetBuffer().AsSpan(0, (int)bytes.Length), verifyHash: true));
    }

    /// <summary>The edition on a date.</summary>
    /// <param name="date">The date, such as the first day of the fiscal year.</param>
    /// <param name="account">The account; <see cref="BudgetAccount.None"/> for all accounts together. Without effect where the scheme is not divided by account.</param>
    /// <returns>The edition; empty where no subject stands in the account.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The date is not covered; the message says what is. Or the account is none of the four.</exception>
    public SubjectEdition<TCode> At(LocalDate date, BudgetAccount account = BudgetAccount.None) =>
        TryAt(date, account, out SubjectEdition<TCode>? edition)
            ? edition
            : throw new ArgumentOutOfRangeException(nameof(date), CatalogMessages.NotCovered(TCode.Scheme, Covered, date));

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

        edition = Covered.Contains(date) ? EditionAt(date, Accounts.IsEmpty ? BudgetAccount.None : account) : null;
        return edition is not null;
    }

    /// <summary>Looks a code up and says how that ended: found, unknown, ambiguous or not covered. Never the first hit of several.</summary>
    /// <param name="code">The code.</param>
    /// <param name="date">The date.</param>
    /// <param name="account">
    /// The account. Without one, a code that several accounts hold as a subject of their own is ambiguous; an account in which it stands
    /// only for the path of others (<see cref="SubjectHolding.IsPathOnly"/>) does not count, unless it calls the code by another name.
    /// </param>
    /// <exception cref="ArgumentOutOfRangeException">The account is none of the four.</exception>
    public SubjectLookup<TCode> Find(TCode code, LocalDate date, BudgetAccount account = BudgetAccount.None)
    {
        if (!TryAt(date, account, out SubjectEdition<TCode>? edition))
        {
            return new(SubjectLookupStatus.NotCovered, code, date, account, Covered);
        }

        if (!edition.TryFind(code, out Subject<TCode>? subject))
        {
            return new(SubjectLookupStatus.Unknown, code, date, account, Covered)
            {
                NearestAncestor = edition.NearestAncestor(code),
                Suggestions = edition.Suggest(code),
                Gap = GapOf(code),
                Accounts = EditionAt(date, BudgetAccount.None).TryFind(code, out Subject<TCode>? elsewhere) ? elsewhere.Accounts : [],
            };
        }

        ImmutableArray<BudgetAccount> holders = subject.HasSeveralNames ? [.. subject.Holdings.Select(static h => h.Account)] : subject.Accounts;
        return edition.Account == BudgetAccount.None && holders.Length > 1
            ? new(SubjectLookupStatus.Ambiguous, code, date, account, Covered)
            {
                Accounts = holders,
                Candidates = [.. holders.Select(holder => EditionAt(date, holder)[code])],
            }
            : new(SubjectLookupStatus.Found, code, date, account, Covered) { Subject = subject };
    }

    internal SubjectGap<TCode>? GapOf(TCode code)
    {
        foreach (SubjectGap<TCode> gap in Gaps)
        {
            if (gap.Code == code)
            {
                return gap;
            }
        }

        return null;
    }

    private static ImmutableArray<BudgetAccount> AccountsOf(CatalogRow[] rows)
    {
        bool[] seen = new bool[AccountSlots];
        foreach (CatalogRow row in rows)
        {
            seen[(int)row.Holding.Account] = true;
        }

        return [.. Enumerable.Range(1, AccountSlots - 1).Where(account => seen[account]).Select(static account => (BudgetAccount)account)];
    }

    // A state lasts until the next day on which a row begins, or the day after one ends.
    private static LocalDate[] StateStarts(CatalogFile file)
    {
        SortedSet<LocalDate>? starts = null;
        foreach (CatalogRow row in file.Rows)
        {
            if (row.Holding.ValidFrom is { } first && file.Covered.Contains(first))
            {
                (starts ??= []).Add(first);
            }

            if (row.Holding.ValidTo is { } last && file.Covered.Contains(last) && last != file.Covered.End)
            {
                (starts ??= []).Add(last.PlusDays(1));
            }
        }

        if (starts is null)
        {
            return [file.Covered.Start];
        }

        starts.Add(file.Covered.Start);
        return [.. starts];
    }

    private SubjectEdition<TCode> EditionAt(LocalDate date, BudgetAccount account)
    {
        int state = _stateStarts.Length - 1;
        while (_stateStarts[state] > date)
        {
            state--;
        }

        // Two threads may build the same edition; both then get the one that was stored first.
        ref SubjectEdition<TCode>? slot = ref _editions[(state * AccountSlots) + (int)account];
        return Volatile.Read(ref slot) ?? Interlocked.CompareExchange(ref slot, BuildEdition(state, account), null) ?? slot;
    }

    private SubjectEdition<TCode> BuildEdition(int state, BudgetAccount account)
    {
        LocalDate first = _stateStarts[state];
        LocalDate last = state + 1 < _stateStarts.Length ? _stateStarts[state + 1].PlusDays(-1) : Covered.End;
        var subjects = new List<EditionRow>(_rows.Length);
        var holdings = new List<SubjectHolding>(AccountSlots);
        for (int i = 0; i < _rows.Length;)
        {
            PackedCode code = _rows[i].Code;
            holdings.Clear();
            for (; i < _rows.Length && _rows[i].Code.Bits == code.Bits; i++)
            {
                if (_rows[i].Holding.IsValidOn(first))
                {
                    holdings.Add(_rows[i].Holding);
                }
            }

            if (account == BudgetAccount.None ? holdings.Count > 0 : holdings.Exists(holding => holding.Account == account))
            {
                subjects.Add(new EditionRow(code, ImmutableCollectionsMarshal.AsImmutableArray(holdings.ToArray())));
            }
        }

        return new(this, account, new DateInterval(first, last), subjects);
    }
}
