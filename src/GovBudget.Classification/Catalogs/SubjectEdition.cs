using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Runtime.InteropServices;
using GovBudget.Classification.Catalogs.Internals;
using NodaTime;

namespace GovBudget.Classification.Catalogs;

/// <summary>The tree of the subjects that are valid on a date, in one account or in all accounts together.</summary>
/// <typeparam name="TCode">The code type of the scheme.</typeparam>
/// <remarks>
/// <para>Each code is one subject, with a dense ordinal in tree order. In the edition of all accounts, <see cref="Subject{TCode}.Records"/>
/// has what each account says of the code.</para>
/// <para>The parent of a subject is the nearest ancestor that exists, which need not be one level up.</para>
/// <para>Immutable and thread-safe; finding a code takes a few nanoseconds and allocates nothing.</para>
/// </remarks>
public sealed partial class SubjectEdition<TCode>
    where TCode : struct, ISubjectCode<TCode>
{
    private readonly Subject<TCode>?[] _subjects;
    private readonly Lazy<NameIndex> _names;
    private readonly int _first;
    private readonly int _last;
    private ImmutableArray<Subject<TCode>> _all;

    internal SubjectEdition(SubjectCatalog<TCode> catalog, int first, int last, EditionTable nodes)
    {
        Catalog = catalog;
        _first = first;
        _last = last;
        Nodes = nodes;
        _subjects = new Subject<TCode>?[nodes.Count];
        _names = new(() => new NameIndex(catalog.Table, Nodes));
    }

    /// <summary>The catalogue that the edition belongs to.</summary>
    public SubjectCatalog<TCode> Catalog { get; }

    /// <summary>The account; <see cref="BudgetAccount.None"/> for all accounts together, and where the scheme is not divided by account.</summary>
    public BudgetAccount Account => Nodes.Account;

    /// <summary>The days on which exactly these subjects are valid on this evidence, both ends included; always within one year.</summary>
    public DateInterval Valid => new(CatalogDay.ToDate(_first), CatalogDay.ToDate(_last));

    /// <summary>How much of the official table of the time the edition holds, and what else is to be said of it.</summary>
    public CatalogCoverage Coverage => Catalog.Coverage.First(covered => covered.Days.Contains(Valid.Start));

    /// <summary>The weakest evidence that <see cref="WithEvidence"/> kept; <see cref="Evidence.None"/> in an edition that leaves nothing out.</summary>
    public Evidence MinimumEvidence => Nodes.Minimum;

    /// <summary>The number of subjects.</summary>
    public int Count => Nodes.Count;

    /// <summary>Every subject in tree order (201, 20101, 2010101, …, 202); the index is the ordinal.</summary>
    public ImmutableArray<Subject<TCode>> Subjects => _all.IsDefault ? _all = MakeAll() : _all;

    /// <summary>The subjects without a parent, in tree order.</summary>
    public ImmutableArray<Subject<TCode>> Roots => ChildrenOf(-1);

    /// <summary>The subjects without children, in tree order.</summary>
    public ImmutableArray<Subject<TCode>> Leaves => [.. Subjects.Where(static subject => subject.IsLeaf)];

    /// <summary>For each ordinal the ordinal of the parent, -1 for a root; a parent always stands before its children.</summary>
    /// <remarks>A roll-up is one pass from the end: <c>sums[parents[i]] += sums[i]</c>.</remarks>
    public ReadOnlySpan<int> ParentOrdinals => Nodes.Parents;

    internal EditionTable Nodes { get; }

    /// <summary>The edition of the same days and account that leaves nothing out.</summary>
    internal SubjectEdition<TCode> OnAllEvidence => MinimumEvidence == Evidence.None ? this : Catalog.At(Valid.Start, Account);

    /// <summary>The subject with a code.</summary>
    /// <exception cref="UnknownSubjectException">
    /// The code is no subject of the edition; the message names the nearest ancestor that is. Where only <see cref="WithEvidence"/> left it out,
    /// the message says so.
    /// </exception>
    public Subject<TCode> this[TCode code] => TryFind(code, out Subject<TCode>? subject)
        ? subject
        : throw new UnknownSubjectException(CatalogMessages.Unknown(code, this), TCode.Scheme, code.ToString() ?? string.Empty, NearestAncestor(code)?.Code.ToString());

    /// <summary>The subject with a code, if there is one.</summary>
    public bool TryFind(TCode code, [NotNullWhen(true)] out Subject<TCode>? subject)
    {
        subject = Nodes.TryFind(code.Packed, out int ordinal) ? _subjects[ordinal] ?? SubjectAt(ordinal) : null;
        return subject is not null;
    }

    /// <summary>The ordinal of a code, without allocation; -1 where the code is no subject of the edition.</summary>
    public bool TryGetOrdinal(TCode code, out int ordinal) => Nodes.TryFind(code.Packed, out ordinal);

    /// <summary>The nearest ancestor of a code that is a subject; <see langword="null"/> where even the class is unknown. The code itself need not be known.</summary>
    public Subject<TCode>? NearestAncestor(TCode code)
    {
        for (TCode? ancestor = code.Parent; ancestor is { } known; ancestor = known.Parent)
        {
            if (TryFind(known, out Subject<TCode>? subject))
            {
                return subject;
            }
        }

        return null;
    }

    /// <summary>The edition with only those subjects whose evidence is at least so strong; the rest hang on the nearest ancestor that is left.</summary>
    /// <param name="minimum">The weakest evidence to keep: <see cref="Evidence.Observed"/> leaves out everything that is not printed or official.</param>
    /// <returns>A new edition with ordinals of its own; this one where nothing is left out.</returns>
    /// <remarks>An edition that leaves out weaker evidence already does not get it back.</remarks>
    public SubjectEdition<TCode> WithEvidence(Evidence minimum)
    {
        if (minimum <= MinimumEvidence)
        {
            return this;
        }

        var kept = new EditionTable(Catalog.Table, Nodes.Day, Account, minimum);
        return kept.LeavesOut || kept.Count != Count ? new(Catalog, _first, _last, kept) : this;
    }

    /// <summary>
    /// The edition in one line: <c>Functional GeneralPublic 2026-01-01 to 2026-12-31: 1200 subjects (Full)</c>; with what it leaves out,
    /// <c>… 1100 subjects with evidence of at least Observed (Full)</c>.
    /// </summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{TCode.Scheme} {(Account == BudgetAccount.None ? string.Empty : $"{Account} ")}{Valid.Start:uuuu-MM-dd} to {Valid.End:uuuu-MM-dd}: {Count} subjects{(MinimumEvidence == Evidence.None ? string.Empty : $" with evidence of at least {MinimumEvidence}")} ({Coverage.Extent})");

    /// <summary>The subject at an ordinal; made when it is first asked for.</summary>
    internal Subject<TCode> SubjectAt(int ordinal) =>
        Volatile.Read(ref _subjects[ordinal]) ?? Interlocked.CompareExchange(ref _subjects[ordinal], new Subject<TCode>(this, ordinal), null) ?? _subjects[ordinal]!;

    /// <summary>The children of an ordinal; the roots for -1. The next child stands behind the last descendant of the one before.</summary>
    internal ImmutableArray<Subject<TCode>> ChildrenOf(int ordinal)
    {
        ImmutableArray<Subject<TCode>>.Builder children = ImmutableArray.CreateBuilder<Subject<TCode>>();
        int end = ordinal < 0 ? Count : Nodes.Ends[ordinal];
        for (int child = ordinal + 1; child < end; child = Nodes.Ends[child])
        {
            children.Add(SubjectAt(child));
        }

        return children.DrainToImmutable();
    }

    private ImmutableArray<Subject<TCode>> MakeAll()
    {
        var all = new Subject<TCode>[Count];
        for (int i = 0; i < all.Length; i++)
        {
            all[i] = SubjectAt(i);
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(all);
    }
}
