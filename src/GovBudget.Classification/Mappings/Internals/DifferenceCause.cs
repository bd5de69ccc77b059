using System.Collections.Immutable;
using GovBudget.Classification.Catalogs;
using NodaTime;

namespace GovBudget.Classification.Mappings.Internals;

/// <summary>Why something is different: of several changes the last day, the weakest basis, and all reasons and sources.</summary>
internal readonly record struct DifferenceCause<TCode>(
    LocalDate? Day, ValidityBasis Basis, string Reason, ImmutableArray<SubjectChange<TCode>> Changes, ImmutableArray<CatalogSource> Sources)
    where TCode : struct, ISubjectCode<TCode>
{
    public static DifferenceCause<TCode> Of(IEnumerable<LineageHop<TCode>> hops)
    {
        ImmutableArray<SubjectChange<TCode>> changes = [.. hops.Select(static hop => hop.Change).Distinct().OrderBy(static change => change.Day)];
        return new(
            changes.IsEmpty ? null : changes[^1].Day,
            changes.IsEmpty ? ValidityBasis.None : changes.Min(static change => change.Basis),
            Join(changes.Select(static change => change.Reason)),
            changes,
            [.. changes.SelectMany(static change => change.Sources).Distinct()]);
    }

    public static DifferenceCause<TCode> Of(ImmutableArray<LineageEnd<TCode>> ends)
    {
        ImmutableArray<SubjectChange<TCode>> changes =
        [
            .. ends.SelectMany(static end => end.Hops.Select(static hop => hop.Change).Append(end.Change!)).Where(static change => change is not null)
                .Distinct().OrderBy(static change => change.Day),
        ];
        return new(
            ends.Max(static end => end.Day),
            ends.Min(static end => end.Basis),
            Join(changes.Select(static change => change.Reason).Concat(ends.Where(static end => end.Change is null).Select(static end => end.Reason))),
            changes,
            [.. changes.SelectMany(static change => change.Sources).Concat(ends.SelectMany(static end => end.Sources)).Distinct()]);
    }

    private static string Join(IEnumerable<string> reasons) => string.Join(' ', reasons.Where(static reason => reason.Length > 0).Distinct());
}
