using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using GovBudget.Classification.Catalogs;
using GovBudget.Classification.Catalogs.Internals;
using GovBudget.Classification.Internals;

namespace GovBudget.Classification.Mappings;

/// <summary>A subject that a lineage comes to.</summary>
/// <typeparam name="TCode">The code type of the scheme.</typeparam>
/// <param name="Code">The code.</param>
/// <param name="Account">The account; <see cref="BudgetAccount.None"/> in a scheme that is not divided by account.</param>
/// <param name="Subject">
/// The subject in the edition of the account on the second date; <see langword="null"/> where a change leads to the code and the catalogue has no
/// record of it (<see cref="IsMissing"/>).
/// </param>
/// <param name="Hops">The hops that lead here, in the order of the walk; where several ways lead here, the hops of all of them. Empty where nothing changed.</param>
public sealed record LineageTarget<TCode>(TCode Code, BudgetAccount Account, Subject<TCode>? Subject, ImmutableArray<LineageHop<TCode>> Hops)
    where TCode : struct, ISubjectCode<TCode>
{
    /// <summary>Whether a change leads to the code, but the catalogue has no record of it: the evidence is missing.</summary>
    [MemberNotNullWhen(false, nameof(Subject))]
    public bool IsMissing => Subject is null;

    /// <summary>
    /// How sure it is that the first subject became this one: the weakest of the subjects on both dates and of what the hops rest on.
    /// <see cref="Catalogs.Evidence.None"/> where the evidence is missing.
    /// </summary>
    public Evidence Evidence { get; internal init; }

    /// <summary>Code, account and name on the second date; without a name where the evidence is missing.</summary>
    public NamedSubject<TCode> Named => new(Code, Account, Subject?.Name);

    /// <summary>Whether both say the same: code, account, name, evidence and the hops in order. The subjects may be of two catalogues.</summary>
    public bool Equals(LineageTarget<TCode>? other) => other is not null
        && Named == other.Named && IsMissing == other.IsMissing && Evidence == other.Evidence && Elements.Equal(Hops, other.Hops);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Named, Evidence, Elements.Hash(Hops));

    /// <summary>The code and the name; <c>(unverified)</c> behind them where it is so.</summary>
    public override string ToString() => $"{Named}{EvidenceWords.Mark(Evidence)}";
}
