namespace GovBudget.Classification.Aggregation.Internals;

/// <summary>Makes a cube of the totals of its lines. The lines that count are those that count on every axis.</summary>
internal sealed class CubeFold
{
    private readonly CubeGrid _grid;
    private readonly List<long> _places = [];
    private readonly List<LineTotal> _totals = [];

    // For each axis and each of its keys what the lines make that count on every other axis.
    private readonly LineTotal[][] _own;

    public CubeFold(CubeGrid grid)
    {
        _grid = grid;
        _own = Array.ConvertAll(grid.Trees, static tree => new LineTotal[tree.Keys.KeyCount]);
    }

    /// <param name="axes">The axes.</param>
    /// <param name="absentAmounts">How lines without an amount are treated.</param>
    /// <param name="totals">What the lines of each combination of keys make: see <see cref="CubeSums"/>.</param>
    public BudgetCube Run(CubeAxis[] axes, AbsentAmountPolicy absentAmounts, IEnumerable<KeyValuePair<long, LineTotal>> totals)
    {
        foreach ((long keys, LineTotal total) in totals)
        {
            Add(keys, total);
        }

        object[] rollUps = [.. _grid.Trees.Select((tree, axis) => tree.RollUp(_own[axis], !_grid.Trees.Where((_, other) => other != axis).Any(static other => other.LeavesOut)))];
        return new([.. axes], _grid, rollUps, new(_grid, [.. _places], [.. _totals]), absentAmounts);
    }

    private void Add(long keys, in LineTotal total)
    {
        NodeTree[] trees = _grid.Trees;
        Span<int> ordinals = stackalloc int[trees.Length];
        long place = 0;
        int leftOut = 0;
        int leftOutOn = 0;
        for (int axis = trees.Length - 1; axis >= 0; axis--)
        {
            (keys, long ordinal) = Math.DivRem(keys, trees[axis].Keys.KeyCount);
            ordinals[axis] = (int)ordinal;
            place += _grid.Step(axis, trees[axis].NodeOf(ordinals[axis]));
            if (!trees[axis].CountsKey(ordinals[axis]))
            {
                leftOut++;
                leftOutOn = axis;
            }
        }

        if (leftOut == 0)
        {
            _places.Add(place);
            _totals.Add(total);
        }

        for (int axis = 0; axis < trees.Length; axis++)
        {
            if (leftOut == 0 || (leftOut == 1 && leftOutOn == axis))
            {
                _own[axis][ordinals[axis]].Add(total);
            }
        }
    }
}
