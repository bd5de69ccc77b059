using System.Collections.Immutable;
using System.Globalization;

namespace GovBudget.Classification.Aggregation.Internals;

/// <summary>The lines of one side of a two-way table as a tree, with the total as the root of all: its index is <see cref="Total"/>, behind the nodes.</summary>
internal sealed class RoundingTree
{
    private readonly int[] _parents;
    private readonly bool[] _holdsOwn;
    private readonly Func<int, string> _label;

    private RoundingTree(int[] parents, bool[] holdsOwn, Func<int, string> label)
    {
        _parents = parents;
        _holdsOwn = holdsOwn;
        _label = label;
    }

    /// <summary>Lines without subtotals, called by their numbers from 0.</summary>
    public static RoundingTree Flat(int count)
    {
        int[] parents = new int[count];
        bool[] holdsOwn = new bool[count];
        Array.Fill(parents, count);
        Array.Fill(holdsOwn, true);
        return new(parents, holdsOwn, static line => line.ToString(CultureInfo.InvariantCulture));
    }

    /// <summary>How many nodes there are, without the total.</summary>
    public int Total => _parents.Length;

    public static RoundingTree Of<TKey>(RollUp<TKey> rollUp)
        where TKey : notnull
    {
        ImmutableArray<RollUpNode<TKey>> nodes = rollUp.Nodes;
        int[] parents = NodeParents.Of(nodes);
        return new(
            Array.ConvertAll(parents, parent => parent < 0 ? parents.Length : parent),
            [.. nodes.Select(static node => node.Own is not null)],
            i => nodes[i].Label);
    }

    /// <summary>The node above; the total above those at the top.</summary>
    public int ParentOf(int node) => _parents[node];

    /// <summary>Whether lines that count stand on the node itself. Then nothing below it has an amount, for lines above others never count in a cross-tab.</summary>
    public bool IsLeaf(int node) => node < Total && _holdsOwn[node];

    public string LabelOf(int node) => _label(node);

    /// <summary>The nodes directly below one, or at the top below the total.</summary>
    public IEnumerable<int> ChildrenOf(int node) => Enumerable.Range(0, Total).Where(child => _parents[child] == node);
}
