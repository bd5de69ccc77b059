using System.Collections.Immutable;
using GovBudget.Classification.Internals;
using NodaTime;

namespace GovBudget.Classification.Catalogs;

/// <summary>A change of subjects on a day, with its reason: the one table that lineage is read from, forward and backward.</summary>
/// <typeparam name="TCode">The code type of the scheme.</typeparam>
/// <param name="Kind">What happened.</param>
/// <param name="Day">The first day on which the new state holds.</param>
/// <param name="Basis">What the change and its day rest on.</param>
/// <param name="Account">The account; <see cref="BudgetAccount.None"/> for all of them, and in a scheme that is not divided by account.</param>
/// <param name="From">The codes before; empty where the subject is new.</param>
/// <param name="To">The codes after; empty where the subject ended.</param>
/// <param name="Reason">The reason, in one sentence.</param>
/// <param name="Sources">What it rests on; a notice has its number (文号).</param>
public sealed record SubjectChange<TCode>(
    SubjectChangeKind Kind,
    LocalDate Day,
    ValidityBasis Basis,
    BudgetAccount Account,
    ImmutableArray<TCode> From,
    ImmutableArray<TCode> To,
    string Reason,
    ImmutableArray<CatalogSource> Sources)
    where TCode : struct, ISubjectCode<TCode>
{
    /// <summary>Whether both say the same: every member is equal, codes and sources by their elements in order.</summary>
    public bool Equals(SubjectChange<TCode>? other) => other is not null
        && Kind == other.Kind
        && Day == other.Day
        && Basis == other.Basis
        && Account == other.Account
        && Reason == other.Reason
        && Elements.Equal(From, other.From)
        && Elements.Equal(To, other.To)
        && Elements.Equal(Sources, other.Sources);

    /// <inheritdoc/>
    public override int GetHashCode() =>
        HashCode.Combine(Kind, Day, Basis, Account, Reason, Elements.Hash(From), Elements.Hash(To), Elements.Hash(Sources));

    /// <summary>The change in short, with a question mark where no notice states the day: <c>2024-01-01? Moved 21006 → 21017</c>.</summary>
    public override string ToString() =>
        $"{new ValidityBound(Day, Basis)} {Kind} {string.Join(", ", From)} → {string.Join(", ", To)}".TrimEnd(' ', '→');
}
