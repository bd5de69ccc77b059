namespace GovBudget.Classification.Aggregation.Internals;

/// <summary>The nodes of one axis of a cross-tab or a cube, as a tree that the totals of the keys are folded up.</summary>
/// <remarks>Which nodes there are and what counts is told by all lines along the axis, whatever they are on the other axes.</remarks>
internal abstract class NodeTree
{
    // For each node the one above it, -1 above a root, and the first one behind its subtree.
    private readonly int[] _parents;
    private readonly int[] _ends;

    // For each key its node, and whether its lines count: those of a subtotal of other lines never do.
    private readonly int[] _nodes;
    private readonly bool[] _counts;

    protected NodeTree(ReadOnlySpan<int> depths, int[] nodesOfKeys, bool[] counts)
    {
        _nodes = nodesOfKeys;
        _counts = counts;
        _parents = new int[depths.Length];
        _ends = new int[depths.Length];
        var path = new Stack<int>();
        for (int i = 0; i < depths.Length; i++)
        {
            Close(path, depths[i], i);
            _parents[i] = path.TryPeek(out int parent) ? parent : -1;
            path.Push(i);
        }

        Close(path, 0, depths.Length);
    }

    /// <summary>How many nodes there are.</summary>
    public int Count => _parents.Length;

    /// <summary>Whether the lines of some key do not count.</summary>
    public bool LeavesOut => Array.Exists(_counts, static counts => !counts);

    /// <summary>The column the keys stand in.</summary>
    public abstract KeyColumn Keys { get; }

    public int ParentOf(int node) => _parents[node];

    /// <summary>The first node behind the subtree of a node.</summary>
    public int EndOf(int node) => _ends[node];

    public int NodeOf(int key) => _nodes[key];

    public bool CountsKey(int key) => _counts[key];

    /// <summary>What a reader is shown for a node, and where it stands.</summary>
    public abstract CubeLabel LabelOf(int node);

    /// <summary>The node of a key, or -1 where no line stands on it or below it.</summary>
    public abstract int Find(object key);

    /// <summary>Folds the totals of the keys up: each node gets its own and everything below it that counts.</summary>
    public void Fold(ReadOnlySpan<LineTotal> own, Span<LineTotal> inclusive)
    {
        inclusive.Clear();
        for (int key = 0; key < own.Length; key++)
        {
            if (_counts[key])
            {
                inclusive[_nodes[key]] = own[key];
            }
        }

        for (int node = Count - 1; node >= 0; node--)
        {
            if (_parents[node] >= 0)
            {
                inclusive[_parents[node]].Add(inclusive[node]);
            }
        }
    }

    /// <summary>The roll-up along this axis of those lines that count on every other axis.</summary>
    /// <param name="own">For each key what these lines make.</param>
    /// <param name="isOfAll">Whether these are all lines of the table.</param>
    public abstract object RollUp(LineTotal[] own, bool isOfAll);

    /// <summary>What the keys that count have together.</summary>
    public LineTotal TotalOf(ReadOnlySpan<LineTotal> own)
    {
        var total = default(LineTotal);
        for (int key = 0; key < own.Length; key++)
        {
            if (_counts[key])
            {
                total.Add(own[key]);
            }
        }

        return total;
    }

    /// <summary>Tells the nodes of each subtree that ends before a node at a depth.</summary>
    private void Close(Stack<int> path, int depth, int end)
    {
        while (path.Count > depth)
        {
            _ends[path.Pop()] = end;
        }
    }
}
