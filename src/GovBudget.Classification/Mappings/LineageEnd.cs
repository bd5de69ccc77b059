using System.Collections.Immutable;
using GovBudget.Classification.Catalogs;
using GovBudget.Classification.Internals;
using NodaTime;

namespace GovBudget.Classification.Mappings;

/// <summary>Where a lineage goes no further: forward a subject that ended, backward one that began.</summary>
/// <typeparam name="TCode">The code type of the scheme.</typeparam>
/// <param name="Subject">The subject, with its last name (backward: its first).</param>
/// <param name="Day">The first day on which it is no subject any more; backward the first day on which it is one.</param>
/// <param name="Basis">What the day rests on.</param>
/// <param name="Change">The change that says so; <see langword="null"/> where only the validity of the record does.</param>
/// <param name="Reason">The reason, in words.</param>
/// <param name="Sources">What it rests on.</param>
/// <param name="Hops">The hops that lead here, in the order of the walk.</param>
public sealed record LineageEnd<TCode>(
    NamedSubject<TCode> Subject,
    LocalDate Day,
    ValidityBasis Basis,
    SubjectChange<TCode>? Change,
    string Reason,
    ImmutableArray<CatalogSource> Sources,
    ImmutableArray<LineageHop<TCode>> Hops)
    where TCode : struct, ISubjectCode<TCode>
{
    /// <summary>Whether both say the same: every member is equal, sources and hops in order.</summary>
    public bool Equals(LineageEnd<TCode>? other) => other is not null
        && Subject == other.Subject
        && Day == other.Day
        && Basis == other.Basis
        && Equals(Change, other.Change)
        && Reason == other.Reason
        && Elements.Equal(Sources, other.Sources)
        && Elements.Equal(Hops, other.Hops);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Subject, Day, Basis, Change, Reason, Elements.Hash(Sources), Elements.Hash(Hops));

    /// <summary>The day in ISO form, with a question mark where no notice states it, the subject and the reason.</summary>
    public override string ToString() => $"{new ValidityBound(Day, Basis)} {Subject}{(Reason.Length == 0 ? string.Empty : $": {Reason}")}";
}
