using System.Globalization;

namespace GovBudget.Classification.Aggregation.Internals;

/// <summary>Numbers the cells of a cube, the first axis slowest: on each axis 0 is the whole, and a node comes after those before it.</summary>
/// <remarks>So cells in the order of their numbers are in tree order axis by axis, and what lies below a node of an axis is one run of it.</remarks>
internal sealed class CubeGrid
{
    private CubeGrid(NodeTree[] trees, long[] strides)
    {
        Trees = trees;
        Strides = strides;
    }

    public NodeTree[] Trees { get; }

    /// <summary>For each axis how far apart the cells of one node and the next are.</summary>
    public long[] Strides { get; }

    public static CubeGrid Of(NodeTree[] trees)
    {
        long[] strides = new long[trees.Length];
        Int128 stride = 1;
        for (int axis = trees.Length - 1; axis >= 0; axis--)
        {
            strides[axis] = (long)stride;
            stride *= trees[axis].Count + 1;
            if (stride > long.MaxValue)
            {
                string sizes = string.Join(", ", trees.Select(static tree => string.Create(CultureInfo.InvariantCulture, $"{tree.Keys.Title} {tree.Count}")));
                throw new ArgumentException($"The axes have more cells together than 64 bits can number; they have these many nodes: {sizes}. Leave an axis out, or use {nameof(BudgetTable.Where)} first.");
            }
        }

        return new(trees, strides);
    }

    /// <summary>The node of a cell on an axis; -1 for the whole axis.</summary>
    public int NodeAt(long place, int axis) => (int)(place / Strides[axis] % (Trees[axis].Count + 1)) - 1;

    /// <summary>The first number of an axis that stands for a node; -1 for the whole axis.</summary>
    public long Step(int axis, int node) => (node + 1) * Strides[axis];
}
