using GovBudget.Classification.Catalogs;

namespace GovBudget.Classification.Mappings.Internals;

/// <summary>Follows one code from a day to another, forward or backward in time, through every day on which something changes.</summary>
internal sealed class LineageWalk<TCode>
    where TCode : struct, ISubjectCode<TCode>
{
    private readonly LineageTable<TCode> _table;
    private SortedDictionary<LineageNode<TCode>, List<LineageStep<TCode>>> _front;

    public LineageWalk(LineageTable<TCode> table, LineageNode<TCode> start, int from, int to)
    {
        _table = table;
        From = from;
        To = to;
        _front = new() { [start] = [] };
        if (table.IsTouched(start))
        {
            Run();
        }
    }

    public int From { get; }

    public int To { get; }

    public bool IsForward => From <= To;

    /// <summary>The codes that the walk comes to, in order, each with the steps that lead there.</summary>
    public IReadOnlyDictionary<LineageNode<TCode>, List<LineageStep<TCode>>> Arrivals => _front;

    /// <summary>The codes at which it goes no further, with the steps that lead there, the day and the change that is the cause, if one is.</summary>
    public List<(LineageNode<TCode> Node, List<LineageStep<TCode>> Steps, int Day, SubjectChange<TCode>? Cause)> Stops { get; } = [];

    private void Run()
    {
        // A change of day D holds from D on: it lies between the two days where the earlier is before D and the later is not.
        IEnumerable<LineageDay<TCode>> days = _table.Days.Where(day => day.Day > Math.Min(From, To) && day.Day <= Math.Max(From, To));
        foreach (LineageDay<TCode> day in IsForward ? days : days.Reverse())
        {
            Pass(day);
        }
    }

    private void Pass(LineageDay<TCode> day)
    {
        var next = new SortedDictionary<LineageNode<TCode>, List<LineageStep<TCode>>>();
        foreach ((LineageNode<TCode> node, List<LineageStep<TCode>> path) in _front)
        {
            IReadOnlyList<LineageStep<TCode>> steps = day.Steps(node, IsForward);
            foreach (LineageStep<TCode> step in steps)
            {
                Arrive(next, IsForward ? step.After : step.Before, [.. path, step]);
            }

            if (day.Continues(node))
            {
                Arrive(next, node, path);
            }
            else if (steps.Count == 0)
            {
                Stops.Add((node, path, day.Day, day.CauseFor(node, IsForward)));
            }
        }

        _front = next;
    }

    private static void Arrive(SortedDictionary<LineageNode<TCode>, List<LineageStep<TCode>>> front, LineageNode<TCode> node, List<LineageStep<TCode>> path)
    {
        if (front.TryGetValue(node, out List<LineageStep<TCode>>? known))
        {
            front[node] = [.. known.Union(path)];
        }
        else
        {
            front.Add(node, path);
        }
    }
}
