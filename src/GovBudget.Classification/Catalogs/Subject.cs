using System.Collections.Immutable;
using System.Runtime.InteropServices;
using NodaTime;

namespace GovBudget.Classification.Catalogs;

/// <summary>A subject (科目) as one edition of a catalogue knows it: a code with its name, its place in the tree and its evidence.</summary>
/// <typeparam name="TCode">The code type of the scheme.</typeparam>
/// <remarks>Immutable and thread-safe. A subject belongs to its edition: the same code has another object in another edition.</remarks>
public sealed class Subject<TCode>
    where TCode : struct, ISubjectCode<TCode>
{
    private readonly SubjectHolding _holding;

    internal Subject(TCode code, int ordinal, Subject<TCode>? parent, BudgetAccount account, ImmutableArray<SubjectHolding> holdings)
    {
        Code = code;
        Ordinal = ordinal;
        Parent = parent;
        Holdings = holdings;
        _holding = holdings[0];
        Account = account;
        Children = [];
        foreach (SubjectHolding holding in holdings)
        {
            // The strongest holding speaks for the subject; the account asked for speaks for itself.
            bool better = account == BudgetAccount.None ? holding.Evidence > _holding.Evidence : holding.Account == account;
            _holding = better ? holding : _holding;
        }

        Name = account == BudgetAccount.None ? holdings[0].Name : _holding.Name;
    }

    /// <summary>The code.</summary>
    public TCode Code { get; }

    /// <summary>The official name (名称); in the edition of all accounts, where accounts differ, the name of the first of <see cref="Holdings"/>.</summary>
    public string Name { get; }

    /// <summary>The level: class (类), section (款), item (项).</summary>
    public SubjectLevel Level => Code.Level;

    /// <summary>The account of the edition; <see cref="BudgetAccount.None"/> in the edition of all accounts and in an undivided scheme.</summary>
    public BudgetAccount Account { get; }

    /// <summary>How each account holds the code on the date of the edition, in the official order of the accounts; never empty.</summary>
    public ImmutableArray<SubjectHolding> Holdings { get; }

    /// <summary>The accounts that hold the code as a subject of their own, in their official order; empty in an undivided scheme.</summary>
    /// <remarks>Accounts in which the code stands only for the path of others are left out: see <see cref="SubjectHolding.IsPathOnly"/>.</remarks>
    public ImmutableArray<BudgetAccount> Accounts =>
        [.. Holdings.Where(static h => !h.IsPathOnly && h.Account != BudgetAccount.None).Select(static h => h.Account)];

    /// <summary>Whether the accounts that hold the code call it by different names; <see cref="Holdings"/> then has them.</summary>
    public bool HasSeveralNames => Holdings.Any(h => h.Name != Holdings[0].Name);

    /// <summary>The nearest ancestor that exists in the edition; <see langword="null"/> for a root.</summary>
    public Subject<TCode>? Parent { get; }

    /// <summary>The subjects whose parent this is, in tree order.</summary>
    public ImmutableArray<Subject<TCode>> Children { get; private set; }

    /// <summary>Whether no subject of the edition stands below this one.</summary>
    public bool IsLeaf => Children.IsEmpty;

    /// <summary>The place in the tree order of the edition, dense from 0: arrays can be indexed by it.</summary>
    public int Ordinal { get; }

    /// <summary>The subjects from the root down to this one.</summary>
    public ImmutableArray<Subject<TCode>> Path
    {
        get
        {
            var path = new Stack<Subject<TCode>>();
            for (Subject<TCode>? step = this; step is not null; step = step.Parent)
            {
                path.Push(step);
            }

            return [.. path];
        }
    }

    /// <summary>The names from the root down to this one: <c>一般公共服务支出 → 商贸事务 → 招商引资</c>.</summary>
    public string PathText => string.Join(" → ", Path.Select(static step => step.Name));

    /// <summary>How the code and name are known for the fiscal year.</summary>
    public Evidence Evidence => _holding.Evidence;

    /// <summary>How sure general knowledge is, where <see cref="Evidence"/> is <see cref="Evidence.Unverified"/>.</summary>
    public Confidence Confidence => _holding.Confidence;

    /// <summary>In how many documents of the fiscal year the code was printed, over all accounts together; 0 where in none.</summary>
    public int Documents => Holdings.Max(static h => h.Documents);

    /// <summary>The fiscal years whose documents printed the code, ascending; only years that are known exactly.</summary>
    public ImmutableArray<int> YearsSeen => _holding.YearsSeen;

    /// <summary>The first day of validity; <see langword="null"/> where no notice states it, or where an account holds the code since an unknown day.</summary>
    public LocalDate? ValidFrom =>
        Account != BudgetAccount.None ? _holding.ValidFrom : Holdings.Any(static h => h.ValidFrom is null) ? null : Holdings.Min(static h => h.ValidFrom);

    /// <summary>The last day of validity; <see langword="null"/> where no notice states it, or where an account holds the code without a stated end.</summary>
    public LocalDate? ValidTo =>
        Account != BudgetAccount.None ? _holding.ValidTo : Holdings.Any(static h => h.ValidTo is null) ? null : Holdings.Max(static h => h.ValidTo);

    /// <summary>What the row rests on, over all accounts of the edition.</summary>
    public ImmutableArray<CatalogSource> Sources =>
        Account != BudgetAccount.None ? _holding.Sources : [.. Holdings.SelectMany(static h => h.Sources).Distinct()];

    /// <summary>The code and the name.</summary>
    public override string ToString() => $"{Code} {Name}";

    internal void Attach(Subject<TCode>[] children) => Children = ImmutableCollectionsMarshal.AsImmutableArray(children);
}
