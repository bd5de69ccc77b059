namespace GovBudget.Classification.Aggregation.Internals;

/// <summary>The cells of a cube that lines state, and what they add up to. Subtotals are not held: they are made when they are asked for.</summary>
internal sealed class CubeLeaves
{
    private readonly CubeGrid _grid;
    private readonly long[] _places;
    private readonly LineTotal[] _totals;

    /// <param name="grid">Numbers the cells.</param>
    /// <param name="places">The numbers of the cells that lines state, each once.</param>
    /// <param name="totals">For each of them what the lines make.</param>
    public CubeLeaves(CubeGrid grid, long[] places, LineTotal[] totals)
    {
        _grid = grid;
        _places = places;
        _totals = totals;
        Array.Sort(places, totals);
    }

    public int Count => _places.Length;

    /// <summary>Whether no sum of any of the cells can leave the range of an amount: the sum of their magnitudes does not.</summary>
    public bool FitsLong
    {
        get
        {
            Int128 magnitude = 0;
            foreach (LineTotal total in _totals)
            {
                magnitude += Int128.Abs(total.Amount.GetValueOrDefault());
            }

            return magnitude <= long.MaxValue;
        }
    }

    /// <summary>What the lines make that state exactly the keys of a cell.</summary>
    public LineTotal OwnAt(long place)
    {
        int index = Array.BinarySearch(_places, place);
        return index < 0 ? default : _totals[index];
    }

    /// <summary>What a cell makes with everything below it.</summary>
    public LineTotal SumAt(long place)
    {
        var sum = default(LineTotal);
        int axes = _grid.Trees.Length;
        Span<(int First, int End)> ranges = stackalloc (int, int)[axes];
        for (int axis = 0; axis < axes; axis++)
        {
            int node = _grid.NodeAt(place, axis);
            ranges[axis] = node < 0 ? (0, _grid.Trees[axis].Count) : (node, _grid.Trees[axis].EndOf(node));
        }

        (int axis, int first, int end) run = RunOf(ranges);
        for (int i = run.first; i < run.end; i++)
        {
            bool isBelow = true;
            for (int axis = run.axis; isBelow && axis < axes; axis++)
            {
                int node = _grid.NodeAt(_places[i], axis);
                isBelow = node >= ranges[axis].First && node < ranges[axis].End;
            }

            if (isBelow)
            {
                sum.Add(_totals[i]);
            }
        }

        return sum;
    }

    /// <summary>Every cell with lines on it or below it, in the order of the numbers.</summary>
    public IEnumerable<(long Place, LineTotal Total)> Cells() => Count == 0 ? [] : CellsOf(0, 0, new(_places, _totals, Count));

    /// <summary>The run in which the leaves below a cell stand, as far as the first axes alone tell it, and the first axis that does not.</summary>
    private (int Axis, int First, int End) RunOf(ReadOnlySpan<(int First, int End)> ranges)
    {
        long before = 0;
        int axis = 0;
        while (axis < ranges.Length - 1 && ranges[axis].End == ranges[axis].First + 1)
        {
            before += _grid.Step(axis, ranges[axis].First);
            axis++;
        }

        var all = new Part(_places, _totals, Count);
        return (axis + 1, all.FirstFrom(before + _grid.Step(axis, ranges[axis].First)), all.FirstFrom(before + _grid.Step(axis, ranges[axis].End)));
    }

    /// <summary>Folds up axis by axis: at each node of an axis with all that is below it, over which the other axes are folded in turn.</summary>
    private IEnumerable<(long Place, LineTotal Total)> CellsOf(int axis, long before, Part part)
    {
        if (axis == _grid.Trees.Length)
        {
            yield return (before, part.Totals[0]);
            yield break;
        }

        foreach ((int node, int first, int end) in NodesOf(axis, part))
        {
            foreach ((long, LineTotal) cell in CellsOf(axis + 1, before + _grid.Step(axis, node), part.Without(_grid.Strides[axis], first, end)))
            {
                yield return cell;
            }
        }
    }

    /// <summary>The whole of an axis and each of its nodes that holds something, with the run of what it holds.</summary>
    private IEnumerable<(int Node, int First, int End)> NodesOf(int axis, Part part)
    {
        NodeTree tree = _grid.Trees[axis];
        yield return (-1, 0, part.Count);
        var path = new Stack<int>();
        int last = -1;
        for (int i = 0; i < part.Count; i = part.FirstFrom(_grid.Step(axis, last + 1)))
        {
            int node = (int)(part.Places[i] / _grid.Strides[axis]) - 1;
            for (int above = node; above > last; above = tree.ParentOf(above))
            {
                path.Push(above);
            }

            last = node;
            while (path.TryPop(out int open))
            {
                yield return (open, i, part.FirstFrom(_grid.Step(axis, tree.EndOf(open))));
            }
        }
    }

    /// <summary>Cells in the order of their numbers, each once.</summary>
    private readonly record struct Part(long[] Places, LineTotal[] Totals, int Count)
    {
        /// <summary>The first cell whose number is not below one.</summary>
        public int FirstFrom(long place)
        {
            int index = Array.BinarySearch(Places, 0, Count, place);
            return index < 0 ? ~index : index;
        }

        /// <summary>The cells of a run by their later axes alone.</summary>
        public Part Without(long stride, int first, int end)
        {
            long[] places = Array.ConvertAll(Places[first..end], place => place % stride);
            LineTotal[] totals = Totals[first..end];
            if (stride > 1 && Places[first] / stride != Places[end - 1] / stride)
            {
                Array.Sort(places, totals);
            }

            int last = 0;
            for (int i = 1; i < places.Length; i++)
            {
                if (places[i] == places[last])
                {
                    totals[last].Add(totals[i]);
                }
                else
                {
                    (places[++last], totals[last]) = (places[i], totals[i]);
                }
            }

            return new(places, totals, last + 1);
        }
    }
}
