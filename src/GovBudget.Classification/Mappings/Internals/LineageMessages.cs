using GovBudget.Classification.Catalogs;
using GovBudget.Classification.Catalogs.Internals;
using NodaTime;
using NodaTime.Text;

namespace GovBudget.Classification.Mappings.Internals;

/// <summary>Every sentence of lineage and differences, in one place.</summary>
internal static class LineageMessages
{
    public const string NotInEdition = "In one of the two editions only; neither a change nor a day is stated.";

    public static string Describe<TCode>(SubjectLineage<TCode> lineage)
        where TCode : struct, ISubjectCode<TCode> => lineage.Status switch
        {
            LineageStatus.Same => $"{lineage.Targets[0].Named} is the same on {Day(lineage.From)} and on {Day(lineage.To)}{EvidenceWords.Mark(lineage.Evidence)}.",
            LineageStatus.Followed => $"{Start(lineage)} is {lineage.Targets[0]} on {Day(lineage.To)}{Evidence(lineage.Targets[0])}: {Hops(lineage)}.",
            LineageStatus.NeedsDecision =>
                $"{Start(lineage)} is on {Day(lineage.To)} {string.Join(", ", [.. lineage.Targets.Select(static target => $"{target}{Evidence(target)}"), .. lineage.Ends.Select(static end => $"nothing ({end.Reason})")])}: "
                + "how its amounts are shared needs a decision.",
            LineageStatus.Ended => $"{Start(lineage)} is {(IsEdge(lineage) ? "not known" : "no subject")} any more on {Day(lineage.To)}{EvidenceWords.Mark(lineage.Evidence)}: {Reasons(lineage)}",
            LineageStatus.Begun => $"{Start(lineage)} has no {(IsEdge(lineage) ? "known " : string.Empty)}predecessor on {Day(lineage.To)}{EvidenceWords.Mark(lineage.Evidence)}: {Reasons(lineage)}",
            LineageStatus.NotCovered when lineage.Start.Status != SubjectLookupStatus.NotCovered =>
                CatalogMessages.NotCovered(TCode.Scheme, lineage.Start.Catalog.Coverage, lineage.To),
            _ => lineage.Start.Message,
        };

    public static string Bound(ValidityBound bound, bool isEnd) =>
        $"No change is stated; its record {(isEnd ? "ends" : "begins")} on {bound}.";

    public static string WentTo<TCode>(IEnumerable<LineageTarget<TCode>> missing, bool isForward)
        where TCode : struct, ISubjectCode<TCode> =>
        $"It {(isForward ? "went to" : "came from")} {string.Join(", ", missing.Select(static target => target.Code))}, which the other edition does not have.";

    public static string Day(LocalDate date) => LocalDatePattern.Iso.Format(date);

    private static string Start<TCode>(SubjectLineage<TCode> lineage)
        where TCode : struct, ISubjectCode<TCode> => $"{lineage.Start.Subject} of {Day(lineage.From)}";

    // Nothing states an end: what was seen only goes no further.
    private static bool IsEdge<TCode>(SubjectLineage<TCode> lineage)
        where TCode : struct, ISubjectCode<TCode> => lineage.Ends.All(static end => end.Change is null && end.Basis == ValidityBasis.Sightings);

    private static string Evidence<TCode>(LineageTarget<TCode> target)
        where TCode : struct, ISubjectCode<TCode> => target.IsMissing ? " (of which the catalogue has no record)" : string.Empty;

    private static string Hops<TCode>(SubjectLineage<TCode> lineage)
        where TCode : struct, ISubjectCode<TCode> =>
        string.Join("; ", lineage.Hops.Select(static hop => hop.Change.Reason.Length == 0 ? hop.ToString() : $"{hop} ({hop.Change.Reason})"));

    private static string Reasons<TCode>(SubjectLineage<TCode> lineage)
        where TCode : struct, ISubjectCode<TCode> =>
        string.Join(' ', lineage.Ends.Select(static end => end.Reason.Length == 0 ? $"{new ValidityBound(end.Day, end.Basis)}." : end.Reason).Distinct());
}
