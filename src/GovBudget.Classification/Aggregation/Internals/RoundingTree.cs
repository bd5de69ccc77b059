using System.Collections.Immutable;
using System.Globalization;

namespace GovBudget.Classification.Aggregation.Internals;

/// <summary>The lines of one side of a two-way table as a tree, with the total as the root of all: its index is <see cref="Total"/>, behind the nodes.</summary>
/// <remarks>
/// Where lines count that stand on a node beside lines below it, they are a node of their own below it: a part that is rounded like the others, though no
/// table lists it. Such nodes stand behind those that are listed.
/// </remarks>
internal sealed class RoundingTree
{
    private readonly int[] _parents;
    private readonly bool[] _isLeaf;
    private readonly Func<int, string> _label;

    private RoundingTree(int[] parents, bool[] isLeaf, int listed, Func<int, string> label)
    {
        _parents = parents;
        _isLeaf = isLeaf;
        _label = label;
        Listed = listed;
    }

    /// <summary>Lines without subtotals, called by their numbers from 0.</summary>
    public static RoundingTree Flat(int count)
    {
        int[] parents = new int[count];
        bool[] isLeaf = new bool[count];
        Array.Fill(parents, count);
        Array.Fill(isLeaf, true);
        return new(parents, isLeaf, count, static line => line.ToString(CultureInfo.InvariantCulture));
    }

    /// <summary>How many nodes the table lists.</summary>
    public int Listed { get; }

    /// <summary>How many nodes there are, without the total.</summary>
    public int Total => _parents.Length;

    public static RoundingTree Of<TKey>(RollUp<TKey> rollUp)
        where TKey : notnull
    {
        ImmutableArray<RollUpNode<TKey>> nodes = rollUp.Nodes;
        int[] parents = NodeParents.Of(nodes);
        bool[] isLeaf = new bool[nodes.Length];
        Array.Fill(isLeaf, true);
        for (int i = 0; i < parents.Length; i++)
        {
            if (parents[i] >= 0 && nodes[i].Inclusive is not null)
            {
                isLeaf[parents[i]] = false;
            }
        }

        int[] beside = [.. Enumerable.Range(0, nodes.Length).Where(i => !isLeaf[i] && nodes[i].Own is not null)];
        int total = nodes.Length + beside.Length;
        return new(
            [.. parents.Select(parent => parent < 0 ? total : parent), .. beside],
            [.. isLeaf, .. beside.Select(static _ => true)],
            nodes.Length,
            i => nodes[i < nodes.Length ? i : beside[i - nodes.Length]].Label);
    }

    /// <summary>The node above; the total above those at the top.</summary>
    public int ParentOf(int node) => _parents[node];

    /// <summary>Whether nothing below the node has an amount.</summary>
    public bool IsLeaf(int node) => node < Total && _isLeaf[node];

    /// <summary>Whether lines count that stand on the node itself, beside those below it.</summary>
    public bool HasOwnBeside(int node) => Array.IndexOf(_parents, node, Listed) >= 0;

    public string LabelOf(int node) => _label(node);

    /// <summary>The listed nodes directly below one, or at the top below the total.</summary>
    public IEnumerable<int> ChildrenOf(int node) => Enumerable.Range(0, Listed).Where(child => _parents[child] == node);
}
