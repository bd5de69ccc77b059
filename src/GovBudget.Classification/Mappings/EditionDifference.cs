using System.Collections.Immutable;
using GovBudget.Classification.Catalogs;
using GovBudget.Classification.Internals;
using NodaTime;

namespace GovBudget.Classification.Mappings;

/// <summary>One difference between two editions: which subjects took the place of which, and why.</summary>
/// <typeparam name="TCode">The code type of the scheme.</typeparam>
/// <remarks>Before and after are those of the comparison: where it goes back in time, <see cref="Before"/> is the later side.</remarks>
public sealed record EditionDifference<TCode>
    where TCode : struct, ISubjectCode<TCode>
{
    internal EditionDifference(SubjectChangeKind kind, ImmutableArray<NamedSubject<TCode>> before, ImmutableArray<NamedSubject<TCode>> after)
    {
        Kind = kind;
        Before = before;
        After = after;
    }

    /// <summary>What is different: added, abolished, renamed, moved, split or merged. A reused code is one abolished and one added.</summary>
    public SubjectChangeKind Kind { get; }

    /// <summary>The subjects in the edition to start from; empty where one was added.</summary>
    public ImmutableArray<NamedSubject<TCode>> Before { get; }

    /// <summary>The subjects in the edition to come to; empty where one was abolished.</summary>
    public ImmutableArray<NamedSubject<TCode>> After { get; }

    /// <summary>Those of <see cref="Before"/> and <see cref="After"/> that both editions have: they take part, but are no difference themselves, such as a section that took in another and stands as before.</summary>
    public ImmutableArray<NamedSubject<TCode>> Kept { get; internal init; } = [];

    /// <summary>The account of the first subject; <see cref="BudgetAccount.None"/> in a scheme that is not divided by account.</summary>
    public BudgetAccount Account => (Before.IsEmpty ? After : Before)[0].Account;

    /// <summary>The day on which the later state holds first; of several changes the last. <see langword="null"/> where nothing states one.</summary>
    public LocalDate? Day { get; internal init; }

    /// <summary>What it rests on; of several changes the weakest.</summary>
    public ValidityBasis Basis { get; internal init; }

    /// <summary>The reason, in words.</summary>
    public string Reason { get; internal init; } = string.Empty;

    /// <summary>The changes that lead from one side to the other, in time; empty where only the validity of a record says it.</summary>
    public ImmutableArray<SubjectChange<TCode>> Changes { get; internal init; } = [];

    /// <summary>What it rests on.</summary>
    public ImmutableArray<CatalogSource> Sources { get; internal init; } = [];

    /// <summary>The numbers of the documents it rests on (文号), each once; empty where no source has one.</summary>
    public ImmutableArray<string> DocumentNumbers => [.. Sources.Select(static source => source.DocumentNumber).OfType<string>().Distinct()];

    /// <summary>Whether both say the same: every member is equal, lists by their elements in order.</summary>
    public bool Equals(EditionDifference<TCode>? other) => other is not null
        && Kind == other.Kind
        && Day == other.Day
        && Basis == other.Basis
        && Reason == other.Reason
        && Elements.Equal(Before, other.Before)
        && Elements.Equal(After, other.After)
        && Elements.Equal(Kept, other.Kept)
        && Elements.Equal(Changes, other.Changes)
        && Elements.Equal(Sources, other.Sources);

    /// <inheritdoc/>
    public override int GetHashCode() =>
        HashCode.Combine(Kind, Day, Basis, Reason, Elements.Hash(Before), Elements.Hash(After), Elements.Hash(Changes), Elements.Hash(Sources));

    /// <summary>The difference in short: <c>Moved 21006 中医药 → 21017 中医药事务</c>.</summary>
    public override string ToString() => $"{Kind} {string.Join(", ", Before)} → {string.Join(", ", After)}".TrimEnd(' ', '→').Replace("  ", " ", StringComparison.Ordinal);

    internal EditionDifference<TCode> Inverse() => new(Opposite(Kind), After, Before)
    {
        Kept = Kept,
        Day = Day,
        Basis = Basis,
        Reason = Reason,
        Changes = Changes,
        Sources = Sources,
    };

    private static SubjectChangeKind Opposite(SubjectChangeKind kind) => kind switch
    {
        SubjectChangeKind.Added => SubjectChangeKind.Abolished,
        SubjectChangeKind.Abolished => SubjectChangeKind.Added,
        SubjectChangeKind.Split => SubjectChangeKind.Merged,
        SubjectChangeKind.Merged => SubjectChangeKind.Split,
        _ => kind,
    };
}
