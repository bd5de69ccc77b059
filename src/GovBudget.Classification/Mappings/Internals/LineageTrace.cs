using System.Collections.Immutable;
using GovBudget.Classification.Catalogs;
using GovBudget.Classification.Catalogs.Internals;
using NodaTime;

namespace GovBudget.Classification.Mappings.Internals;

/// <summary>Makes a lineage of a walk: names, subjects of the second date, and why it ended where it did.</summary>
internal sealed class LineageTrace<TCode>
    where TCode : struct, ISubjectCode<TCode>
{
    private readonly LineageTable<TCode> _table;
    private readonly LineageWalk<TCode> _walk;
    private readonly LocalDate _to;
    private readonly Evidence _start;
    private readonly List<LineageTarget<TCode>> _targets = [];
    private readonly List<LineageEnd<TCode>> _ends = [];

    public LineageTrace(LineageTable<TCode> table, LineageNode<TCode> start, LocalDate from, LocalDate to)
    {
        _table = table;
        _to = to;
        _walk = new(table, start, CatalogDay.Of(from), CatalogDay.Of(to));
        _start = EvidenceOn(start, _walk.From);
        foreach ((LineageNode<TCode> node, List<LineageStep<TCode>> steps) in _walk.Arrivals)
        {
            Arrive(node, steps);
        }

        foreach ((LineageNode<TCode> node, List<LineageStep<TCode>> steps, int day, SubjectChange<TCode>? cause) in _walk.Stops)
        {
            Stop(node, steps, day, cause);
        }
    }

    public ImmutableArray<LineageTarget<TCode>> Targets => [.. _targets];

    public ImmutableArray<LineageEnd<TCode>> Ends => [.. _ends.OrderBy(static end => end.Subject.Code).ThenBy(static end => end.Subject.Account).ThenBy(static end => end.Day)];

    public LineageStatus Status => (_targets.Count, _ends.Count) switch
    {
        (0, _) => _walk.IsForward ? LineageStatus.Ended : LineageStatus.Begun,
        (1, 0) => _targets[0].Hops.IsEmpty ? LineageStatus.Same : LineageStatus.Followed,
        _ => LineageStatus.NeedsDecision,
    };

    /// <summary>The weakest of all that is found; none where a subject has no record.</summary>
    public Evidence Evidence =>
        _targets.Select(static target => target.Evidence)
            .Concat(_ends.SelectMany(static end => end.Hops.Select(static hop => hop.Change.Basis).Append(end.Basis)).Select(EvidenceRules.StrongestOn))
            .Append(_start).Min();

    private Evidence EvidenceOn(LineageNode<TCode> node, int day) =>
        _table.RowOn(node, day) is var row && row >= 0 ? _table.Catalog.Table.EvidenceOf(row, CatalogDay.YearOf(day)) : Evidence.None;

    private Evidence Weakest(List<LineageStep<TCode>> steps, Evidence target) =>
        steps.Select(static step => EvidenceRules.StrongestOn(step.Change.Basis)).Append(target).Append(_start).Min();

    private void Arrive(LineageNode<TCode> node, List<LineageStep<TCode>> steps)
    {
        if (_table.RowOn(node, _walk.To) >= 0)
        {
            _targets.Add(new(node.Code, node.Account, _table.Catalog.At(_to, node.Account)[node.Code], HopsOf(steps))
            {
                Evidence = Weakest(steps, EvidenceOn(node, _walk.To)),
            });
            return;
        }

        // A code that has a record after the last change, though none on the date, ended within the time; one that has none lacks evidence.
        int reached = steps.Count == 0 ? _walk.From : CatalogDay.Of(steps[^1].Change.Day);
        int row = _walk.IsForward
            ? _table.RowWithin(node, reached, _walk.To, isForward: true)
            : _table.RowWithin(node, _walk.To, steps.Count == 0 ? reached : CatalogDay.Before(reached), isForward: false);
        if (row >= 0)
        {
            _ends.Add(EndOf(node, steps, row));
        }
        else
        {
            _targets.Add(new(node.Code, node.Account, null, HopsOf(steps)));
        }
    }

    private void Stop(LineageNode<TCode> node, List<LineageStep<TCode>> steps, int day, SubjectChange<TCode>? cause)
    {
        int row = _walk.IsForward
            ? _table.RowWithin(node, CatalogDay.Open, CatalogDay.Before(day), isForward: true)
            : _table.RowWithin(node, day, CatalogDay.Endless, isForward: false);
        if (cause is null && row >= 0)
        {
            _ends.Add(EndOf(node, steps, row));
            return;
        }

        // A record that ended before the change (backward: began after it) did so on its own day, whatever date is asked for.
        if (row >= 0 && (_walk.IsForward ? _table.Catalog.Table.Lasts[row] < CatalogDay.Before(day) : _table.Catalog.Table.Firsts[row] > day))
        {
            LineageEnd<TCode> own = EndOf(node, steps, row);
            _ends.Add(cause!.Kind == (_walk.IsForward ? SubjectChangeKind.Abolished : SubjectChangeKind.Added)
                ? own with { Change = cause, Reason = cause.Reason, Sources = cause.Sources }
                : own);
            return;
        }

        _ends.Add(new(
            new(node.Code, node.Account, row < 0 ? null : _table.Catalog.Table.NameOf(row)),
            CatalogDay.ToDate(day),
            cause?.Basis ?? ValidityBasis.None,
            cause,
            cause?.Reason ?? string.Empty,
            cause?.Sources ?? [],
            HopsOf(steps)));
    }

    private LineageEnd<TCode> EndOf(LineageNode<TCode> node, List<LineageStep<TCode>> steps, int row)
    {
        SubjectRecord<TCode> record = _table.Catalog.RecordOf(row);
        ValidityBound bound = (_walk.IsForward ? record.To : record.From)!.Value;
        return new(
            new(node.Code, node.Account, record.Name),
            _walk.IsForward ? bound.Day.PlusDays(1) : bound.Day,
            bound.Basis,
            null,
            LineageMessages.Bound(bound, _walk.IsForward),
            record.Sources,
            HopsOf(steps));
    }

    private ImmutableArray<LineageHop<TCode>> HopsOf(List<LineageStep<TCode>> steps) =>
        LineageTrace.InOrder(steps.Select(HopOf), _walk.IsForward);

    private LineageHop<TCode> HopOf(LineageStep<TCode> step)
    {
        int day = CatalogDay.Of(step.Change.Day);
        return new(
            step.Change,
            new(step.Before.Code, step.Before.Account, _table.NameOn(step.Before, CatalogDay.Before(day))),
            new(step.After.Code, step.After.Account, _table.NameOn(step.After, day)));
    }
}

/// <summary>Asks a catalogue for a lineage.</summary>
internal static class LineageTrace
{
    public static SubjectLineage<TCode> Of<TCode>(SubjectLookup<TCode> start, LocalDate to)
        where TCode : struct, ISubjectCode<TCode>
    {
        SubjectCatalog<TCode> catalog = start.Catalog;
        LineageStatus failure = start.Status switch
        {
            _ when !catalog.Covers(to) => LineageStatus.NotCovered,
            SubjectLookupStatus.NotCovered => LineageStatus.NotCovered,
            SubjectLookupStatus.Unknown => LineageStatus.Unknown,
            SubjectLookupStatus.Ambiguous => LineageStatus.AmbiguousAccount,
            _ => LineageStatus.None,
        };
        if (failure != LineageStatus.None)
        {
            return new(failure, start, to) { Account = start.Account };
        }

        LineageNode<TCode> node = NodeOf(start.Subject!);
        var trace = new LineageTrace<TCode>(catalog.Lineage, node, start.Date, to);
        return new(trace.Status, start, to) { Account = node.Account, Targets = trace.Targets, Ends = trace.Ends, Evidence = trace.Evidence };
    }

    public static ImmutableArray<LineageHop<TCode>> InOrder<TCode>(IEnumerable<LineageHop<TCode>> hops, bool isForward)
        where TCode : struct, ISubjectCode<TCode>
    {
        IEnumerable<LineageHop<TCode>> distinct = hops.Distinct();
        IOrderedEnumerable<LineageHop<TCode>> byDay = isForward ? distinct.OrderBy(static hop => hop.Change.Day) : distinct.OrderByDescending(static hop => hop.Change.Day);
        return [.. byDay.ThenBy(static hop => hop.Before.Code).ThenBy(static hop => hop.After.Code).ThenBy(static hop => hop.Before.Account).ThenBy(static hop => hop.After.Account)];
    }

    // What stands in an account for the path of others is followed in the account that holds it.
    private static LineageNode<TCode> NodeOf<TCode>(Subject<TCode> subject)
        where TCode : struct, ISubjectCode<TCode> =>
        new(subject.Code, subject.Account != BudgetAccount.None && !subject.IsPathOnly ? subject.Account : subject.Accounts.FirstOrDefault());
}
