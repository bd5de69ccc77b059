using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;
using GovBudget.Classification.Catalogs.Internals;
using NodaTime;

namespace GovBudget.Classification.Catalogs;

/// <summary>The tree of the subjects that are valid on a date, in one account or in all accounts together.</summary>
/// <typeparam name="TCode">The code type of the scheme.</typeparam>
/// <remarks>
/// <para>Each code is one subject, with a dense ordinal in tree order. In the edition of all accounts, <see cref="Subject{TCode}.Holdings"/>
/// keeps what each account says of the code.</para>
/// <para>The parent of a subject is the nearest ancestor that exists, which need not be one level up.</para>
/// <para>Immutable and thread-safe; finding a code takes a few nanoseconds and allocates nothing.</para>
/// </remarks>
public sealed partial class SubjectEdition<TCode>
    where TCode : struct, ISubjectCode<TCode>
{
    private readonly Subject<TCode>[] _subjects;
    private readonly int[] _parents;
    private readonly OrdinalPages _pages;
    private readonly Lazy<Dictionary<string, ImmutableArray<Subject<TCode>>>> _byName;

    internal SubjectEdition(SubjectCatalog<TCode> catalog, BudgetAccount account, DateInterval valid, List<EditionRow> rows)
    {
        Catalog = catalog;
        Account = account;
        Valid = valid;
        _subjects = Grow(rows, account);
        _parents = Array.ConvertAll(_subjects, static subject => subject.Parent?.Ordinal ?? -1);
        _pages = OrdinalPages.Of<TCode>(Array.ConvertAll(_subjects, static subject => subject.Code));
        _byName = new(IndexNames);
        Roots = [.. _subjects.Where(static subject => subject.Parent is null)];
        Leaves = [.. _subjects.Where(static subject => subject.IsLeaf)];
    }

    /// <summary>The catalogue that the edition belongs to.</summary>
    public SubjectCatalog<TCode> Catalog { get; }

    /// <summary>The account; <see cref="BudgetAccount.None"/> for all accounts together, and where the scheme is not divided by account.</summary>
    public BudgetAccount Account { get; }

    /// <summary>The days on which exactly these subjects are valid, both ends included.</summary>
    public DateInterval Valid { get; }

    /// <summary>The number of subjects.</summary>
    public int Count => _subjects.Length;

    /// <summary>Every subject in tree order (201, 20101, 2010101, …, 202); the index is the ordinal.</summary>
    public ImmutableArray<Subject<TCode>> Subjects => ImmutableCollectionsMarshal.AsImmutableArray(_subjects);

    /// <summary>The subjects without a parent, in tree order.</summary>
    public ImmutableArray<Subject<TCode>> Roots { get; }

    /// <summary>The subjects without children, in tree order.</summary>
    public ImmutableArray<Subject<TCode>> Leaves { get; }

    /// <summary>For each ordinal the ordinal of the parent, -1 for a root; a parent always stands before its children.</summary>
    /// <remarks>A roll-up is one pass from the end: <c>sums[parents[i]] += sums[i]</c>.</remarks>
    public ReadOnlySpan<int> ParentOrdinals => _parents;

    /// <summary>The subject with a code.</summary>
    /// <exception cref="UnknownSubjectException">The code is no subject of the edition; the message names the nearest ancestor that is.</exception>
    public Subject<TCode> this[TCode code] => TryFind(code, out Subject<TCode>? subject)
        ? subject
        : throw new UnknownSubjectException(CatalogMessages.Unknown(code, this), TCode.Scheme, code.ToString() ?? string.Empty, NearestAncestor(code)?.Code.ToString());

    /// <summary>The subject with a code, if there is one.</summary>
    public bool TryFind(TCode code, [NotNullWhen(true)] out Subject<TCode>? subject)
    {
        subject = _pages.TryGet(code.Packed, out int ordinal) ? _subjects[ordinal] : null;
        return subject is not null;
    }

    /// <summary>The ordinal of a code, without allocation; -1 where the code is no subject of the edition.</summary>
    public bool TryGetOrdinal(TCode code, out int ordinal) => _pages.TryGet(code.Packed, out ordinal);

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
    public SubjectEdition<TCode> WithEvidence(Evidence minimum)
    {
        var kept = _subjects.Where(subject => subject.Evidence >= minimum).Select(static subject => new EditionRow(subject.Code.Packed, subject.Holdings)).ToList();
        return kept.Count == Count ? this : new(Catalog, Account, Valid, kept);
    }

    private static Subject<TCode>[] Grow(List<EditionRow> rows, BudgetAccount account)
    {
        var subjects = new Subject<TCode>[rows.Count];
        int[] childCounts = new int[rows.Count];
        Subject<TCode>? parent = null;
        for (int i = 0; i < subjects.Length; i++)
        {
            TCode code = TCode.FromPacked(rows[i].Code);
            while (parent is not null && !parent.Code.IsAncestorOf(code))
            {
                parent = parent.Parent;
            }

            subjects[i] = new Subject<TCode>(code, i, parent, account, rows[i].Holdings);
            if (parent is not null)
            {
                childCounts[parent.Ordinal]++;
            }

            parent = subjects[i];
        }

        AttachChildren(subjects, childCounts);
        return subjects;
    }

    private static void AttachChildren(Subject<TCode>[] subjects, int[] childCounts)
    {
        var children = new Subject<TCode>[]?[subjects.Length];
        for (int i = subjects.Length - 1; i >= 0; i--)
        {
            if (children[i] is { } own)
            {
                subjects[i].Attach(own);
            }

            if (subjects[i].Parent is { } parent)
            {
                // From behind, so that the last child takes the last place.
                Subject<TCode>[] places = children[parent.Ordinal] ??= new Subject<TCode>[childCounts[parent.Ordinal]];
                places[--childCounts[parent.Ordinal]] = subjects[i];
            }
        }
    }
}
