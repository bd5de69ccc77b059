using System.Collections.Immutable;
using GovBudget.Classification.Catalogs;
using NodaTime;

namespace GovBudget.Classification.Mappings.Internals;

/// <summary>Finds the differences between an edition and a later one: every subject is followed, and what leads nowhere or comes from nowhere is told too.</summary>
internal sealed class EditionDiffBuilder<TCode>(SubjectEdition<TCode> earlier, SubjectEdition<TCode> later)
    where TCode : struct, ISubjectCode<TCode>
{
    private readonly LocalDate _from = earlier.Valid.Start;
    private readonly LocalDate _to = later.Valid.Start;
    private readonly Dictionary<LineageNode<TCode>, NamedSubject<TCode>> _before = Index(earlier);
    private readonly Dictionary<LineageNode<TCode>, NamedSubject<TCode>> _after = Index(later);

    // For each subject after those that lead to it, each with its hops.
    private readonly Dictionary<LineageNode<TCode>, List<(LineageNode<TCode> Before, ImmutableArray<LineageHop<TCode>> Hops)>> _origins = [];
    private readonly HashSet<LineageNode<TCode>> _divided = [];
    private readonly List<EditionDifference<TCode>> _found = [];

    public ImmutableArray<EditionDifference<TCode>> Build()
    {
        foreach (LineageNode<TCode> node in _before.Keys)
        {
            Follow(node);
        }

        foreach (LineageNode<TCode> node in _after.Keys)
        {
            Explain(node);
        }

        return EditionDifferences.InOrder(_found);
    }

    private static Dictionary<LineageNode<TCode>, NamedSubject<TCode>> Index(SubjectEdition<TCode> edition) =>
        EditionDifferences.SubjectsOf(edition).ToDictionary(static subject => new LineageNode<TCode>(subject.Code, subject.Account));

    private void Follow(LineageNode<TCode> node)
    {
        LineageTable<TCode> table = earlier.Catalog.Lineage;
        if (!table.IsTouched(node) && _after.ContainsKey(node))
        {
            AddOrigin(node, node, []);
            return;
        }

        var trace = new LineageTrace<TCode>(table, node, _from, _to);
        LineageTarget<TCode>[] targets = [.. trace.Targets.Where(target => _after.ContainsKey(NodeOf(target)))];
        foreach (LineageTarget<TCode> target in targets)
        {
            AddOrigin(NodeOf(target), node, target.Hops);
        }

        if (targets.Length == 0)
        {
            Add(SubjectChangeKind.Abolished, [_before[node]], [], Because(trace, isForward: true));
        }
        else if (targets.Length > 1)
        {
            _divided.Add(node);
            Add(SubjectChangeKind.Split, [_before[node]], [.. targets.Select(target => _after[NodeOf(target)])],
                DifferenceCause<TCode>.Of(targets.SelectMany(static target => target.Hops)));
        }
    }

    private void AddOrigin(LineageNode<TCode> after, LineageNode<TCode> before, ImmutableArray<LineageHop<TCode>> hops)
    {
        if (!_origins.TryGetValue(after, out List<(LineageNode<TCode> Before, ImmutableArray<LineageHop<TCode>> Hops)>? origins))
        {
            _origins.Add(after, origins = []);
        }

        origins.Add((before, hops));
    }

    private void Explain(LineageNode<TCode> node)
    {
        NamedSubject<TCode> after = _after[node];
        if (!_origins.TryGetValue(node, out List<(LineageNode<TCode> Before, ImmutableArray<LineageHop<TCode>> Hops)>? origins))
        {
            Add(SubjectChangeKind.Added, [], [after], Because(new LineageTrace<TCode>(earlier.Catalog.Lineage, node, _to, _from), isForward: false));
            return;
        }

        // What was divided is told there; a subject that only takes a part of it in is told with it.
        bool isTold = origins.TrueForAll(origin => _divided.Contains(origin.Before) || _before[origin.Before] == after);
        if (!isTold)
        {
            SubjectChangeKind kind = origins.Count > 1 ? SubjectChangeKind.Merged
                : origins[0].Before == node ? SubjectChangeKind.Renamed
                : SubjectChangeKind.Moved;
            Add(kind, [.. origins.Select(origin => _before[origin.Before])], [after], DifferenceCause<TCode>.Of(origins.SelectMany(static origin => origin.Hops)));
        }
    }

    private static LineageNode<TCode> NodeOf(LineageTarget<TCode> target) => new(target.Code, target.Account);

    private static DifferenceCause<TCode> Because(LineageTrace<TCode> trace, bool isForward)
    {
        DifferenceCause<TCode> cause = DifferenceCause<TCode>.Of(trace.Targets.SelectMany(static target => target.Hops));
        return trace.Targets.IsEmpty
            ? DifferenceCause<TCode>.Of(trace.Ends)
            : cause with { Reason = $"{cause.Reason} {(cause.Changes.IsEmpty ? LineageMessages.NotInEdition : LineageMessages.WentTo(trace.Targets, isForward))}".TrimStart() };
    }

    private void Add(
        SubjectChangeKind kind, ImmutableArray<NamedSubject<TCode>> before, ImmutableArray<NamedSubject<TCode>> after, DifferenceCause<TCode> cause) =>
        _found.Add(new(kind, EditionDifferences.InOrder(before), EditionDifferences.InOrder(after))
        {
            Kept = [.. before.Union(after).Where(subject => IsIn(_before, subject) && IsIn(_after, subject))],
            Day = cause.Day,
            Basis = cause.Basis,
            Reason = cause.Reason,
            Changes = cause.Changes,
            Sources = cause.Sources,
        });

    private static bool IsIn(Dictionary<LineageNode<TCode>, NamedSubject<TCode>> edition, NamedSubject<TCode> subject) =>
        edition.TryGetValue(new(subject.Code, subject.Account), out NamedSubject<TCode> own) && own == subject;
}
