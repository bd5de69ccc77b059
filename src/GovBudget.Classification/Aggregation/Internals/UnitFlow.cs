using System.Runtime.InteropServices;

namespace GovBudget.Classification.Aggregation.Internals;

/// <summary>A network whose edges carry their least flow or one unit more: finds the cheapest choice with which every node passes on what it gets.</summary>
/// <remarks>
/// Each free edge starts in its cheaper state. Then, one unit a time, what a node has too much is sent to a node that has too little, along
/// the cheapest chain of changes (successive shortest paths). Prices of nodes keep every change from costing less than nothing, so a
/// search ends at the first node that takes the unit and mostly sees little of the network. The same edges in the same order give the same choice.
/// </remarks>
internal sealed class UnitFlow(int nodeCount)
{
    private const int None = -1;

    private readonly List<Edge> _edges = [];
    private readonly Int128[] _excess = new Int128[nodeCount];
    private readonly Int128[] _prices = new Int128[nodeCount];

    // What the last search knows of each node: by which edge and at what cost it is reached. Marks tell what is of an earlier search.
    private readonly Int128[] _distances = new Int128[nodeCount];
    private readonly int[] _arrivals = new int[nodeCount];
    private readonly int[] _seen = new int[nodeCount];
    private readonly int[] _settled = new int[nodeCount];
    private readonly List<int> _reached = [];
    private readonly PriorityQueue<int, Int128> _open = new();
    private int _search;

    // The free edges of each node, one behind the other.
    private int[] _starts = [];
    private int[] _incident = [];

    // How near the nearest node with too little is, of those the search has seen. What is not nearer is of no use to it.
    private Int128 _nearestLack;

    /// <summary>Adds an edge with a flow that is settled.</summary>
    public void AddFixed(int from, int to, Int128 flow)
    {
        _excess[from] -= flow;
        _excess[to] += flow;
    }

    /// <summary>Adds an edge that carries its least flow or one more.</summary>
    /// <param name="from">Where it begins.</param>
    /// <param name="to">Where it ends.</param>
    /// <param name="least">The least flow.</param>
    /// <param name="costOfUp">What one more costs more; negative where it costs less.</param>
    /// <returns>The number of the edge, from 0.</returns>
    public int AddFree(int from, int to, Int128 least, Int128 costOfUp)
    {
        bool isUp = costOfUp < 0;
        AddFixed(from, to, least + (isUp ? 1 : 0));
        _edges.Add(new() { From = from, To = to, CostOfUp = costOfUp, IsUp = isUp });
        return _edges.Count - 1;
    }

    /// <summary>Whether an edge carries one more than its least flow.</summary>
    public bool IsUp(int edge) => _edges[edge].IsUp;

    /// <summary>Whether a node can be reached from one that has too much; of meaning after <see cref="TryRun"/> failed.</summary>
    public bool IsReached(int node) => _settled[node] == _search;

    /// <summary>What the nodes that are reached have too much together; of meaning after <see cref="TryRun"/> failed.</summary>
    public Int128 ExcessReached => _reached.Aggregate(Int128.Zero, (sum, node) => sum + _excess[node]);

    /// <summary>Finds the choice; where there is none, the nodes that are reached have together too much, and nothing can leave them.</summary>
    public bool TryRun(CancellationToken cancellationToken)
    {
        LinkEdges();
        for (int node = 0; node < _excess.Length; node++)
        {
            while (_excess[node] > 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
                int end = FindNearestLack(node);
                if (end == None)
                {
                    return false;
                }

                Send(node, end);
            }
        }

        // What one has too little another has too much, so nothing is left.
        return true;
    }

    private void LinkEdges()
    {
        _starts = new int[_excess.Length + 1];
        foreach (Edge edge in _edges)
        {
            _starts[edge.From + 1]++;
            _starts[edge.To + 1]++;
        }

        for (int node = 0; node < _excess.Length; node++)
        {
            _starts[node + 1] += _starts[node];
        }

        _incident = new int[_starts[^1]];
        int[] next = [.. _starts];
        for (int edge = 0; edge < _edges.Count; edge++)
        {
            _incident[next[_edges[edge].From]++] = edge;
            _incident[next[_edges[edge].To]++] = edge;
        }
    }

    private int FindNearestLack(int start)
    {
        _search++;
        _reached.Clear();
        _open.Clear();
        _nearestLack = Int128.MaxValue;
        Reach(start, 0, None);
        while (_open.TryDequeue(out int node, out _))
        {
            if (_settled[node] == _search)
            {
                continue;
            }

            _settled[node] = _search;
            _reached.Add(node);
            if (_excess[node] < 0)
            {
                Reprice(_distances[node]);
                return node;
            }

            ReachFrom(node);
        }

        return None;
    }

    private void ReachFrom(int node)
    {
        ReadOnlySpan<Edge> edges = CollectionsMarshal.AsSpan(_edges);
        Int128 known = _distances[node] + _prices[node];
        foreach (int arrival in _incident.AsSpan(_starts[node].._starts[node + 1]))
        {
            ref readonly Edge edge = ref edges[arrival];
            bool isForward = edge.From == node;
            int other = isForward ? edge.To : edge.From;

            // One more can go forward where there is none yet, and be taken back where there is.
            if (isForward == edge.IsUp || _settled[other] == _search)
            {
                continue;
            }

            // No overflow: a chain costs less than 2¹²⁰, for there are fewer than 2²⁶ edges. Checked, this takes twice as long.
            Int128 distance = unchecked(known + (isForward ? edge.CostOfUp : -edge.CostOfUp) - _prices[other]);
            if (distance < _nearestLack && (_seen[other] != _search || distance < _distances[other]))
            {
                Reach(other, distance, arrival);
            }
        }
    }

    private void Reach(int node, Int128 distance, int arrival)
    {
        _seen[node] = _search;
        _distances[node] = distance;
        _arrivals[node] = arrival;
        _open.Enqueue(node, distance);
        if (_excess[node] < 0)
        {
            _nearestLack = distance;
        }
    }

    private void Reprice(Int128 distance)
    {
        foreach (int node in _reached)
        {
            _prices[node] += _distances[node] - distance;
        }
    }

    private void Send(int start, int end)
    {
        for (int node = end; node != start;)
        {
            int arrival = _arrivals[node];
            Edge edge = _edges[arrival];
            node = edge.To == node ? edge.From : edge.To;
            _edges[arrival] = edge with { IsUp = !edge.IsUp };
        }

        _excess[start]--;
        _excess[end]++;
    }

    private readonly record struct Edge(int From, int To, Int128 CostOfUp, bool IsUp);
}
