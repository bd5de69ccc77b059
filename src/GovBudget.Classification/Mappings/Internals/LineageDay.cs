using GovBudget.Classification.Catalogs;

namespace GovBudget.Classification.Mappings.Internals;

/// <summary>
/// What goes over into what on one day. It is one relation, read from either side: a code that nothing here speaks of goes over into
/// itself, every other one only where a step says so.
/// </summary>
internal sealed class LineageDay<TCode>(int day)
    where TCode : struct, ISubjectCode<TCode>
{
    private readonly Dictionary<LineageNode<TCode>, List<LineageStep<TCode>>> _after = [];
    private readonly Dictionary<LineageNode<TCode>, List<LineageStep<TCode>>> _before = [];
    private readonly HashSet<LineageNode<TCode>> _settled = [];
    private readonly HashSet<LineageNode<TCode>> _reused = [];
    private readonly Dictionary<LineageNode<TCode>, SubjectChange<TCode>> _endings = [];
    private readonly Dictionary<LineageNode<TCode>, SubjectChange<TCode>> _beginnings = [];

    public int Day => day;

    public IEnumerable<LineageNode<TCode>> Touched => _settled.Concat(_after.Keys).Concat(_before.Keys);

    public void Add(LineageStep<TCode> step)
    {
        if (step.Before == step.After && _reused.Contains(step.Before))
        {
            return;
        }

        List<LineageStep<TCode>> steps = ListOf(_after, step.Before);
        int same = steps.FindIndex(other => other.After == step.After);
        if (same >= 0)
        {
            // A renaming that goes with a split or a merger tells nothing of its own.
            if (steps[same].Change.Kind == SubjectChangeKind.Renamed)
            {
                List<LineageStep<TCode>> back = ListOf(_before, step.After);
                back[back.IndexOf(steps[same])] = step;
                steps[same] = step;
            }
        }
        else
        {
            steps.Add(step);
            ListOf(_before, step.After).Add(step);
        }

        if (step.Before == step.After)
        {
            _settled.Add(step.Before);
        }
    }

    public void Reuse(LineageNode<TCode> node, SubjectChange<TCode> change)
    {
        _reused.Add(node);
        End(node, change);
        Begin(node, change);
    }

    /// <summary>The subject of the code does not go on under it.</summary>
    public void End(LineageNode<TCode> node, SubjectChange<TCode> change)
    {
        _endings.TryAdd(node, change);
        _settled.Add(node);
    }

    /// <summary>The code has another subject from this day, or its first.</summary>
    public void Begin(LineageNode<TCode> node, SubjectChange<TCode> change)
    {
        _beginnings.TryAdd(node, change);
        _settled.Add(node);
    }

    /// <summary>The code comes back after a time in which it was no subject: nothing says that it is the same one.</summary>
    public void Interrupt(LineageNode<TCode> node) => _settled.Add(node);

    public bool Begins(LineageNode<TCode> node) => _beginnings.ContainsKey(node);

    /// <summary>Whether the code goes over into itself without a step.</summary>
    public bool Continues(LineageNode<TCode> node) => !_settled.Contains(node);

    public IReadOnlyList<LineageStep<TCode>> Steps(LineageNode<TCode> node, bool isForward) =>
        (isForward ? _after : _before).TryGetValue(node, out List<LineageStep<TCode>>? steps) ? steps : [];

    /// <summary>Why the code does not go over into itself; forward what ended it or gave it to another, backward what brought it.</summary>
    public SubjectChange<TCode>? CauseFor(LineageNode<TCode> node, bool isForward) => isForward
        ? _endings.GetValueOrDefault(node) ?? _beginnings.GetValueOrDefault(node)
        : _beginnings.GetValueOrDefault(node) ?? _endings.GetValueOrDefault(node);

    private static List<LineageStep<TCode>> ListOf(Dictionary<LineageNode<TCode>, List<LineageStep<TCode>>> lists, LineageNode<TCode> node)
    {
        if (!lists.TryGetValue(node, out List<LineageStep<TCode>>? steps))
        {
            lists.Add(node, steps = []);
        }

        return steps;
    }
}
