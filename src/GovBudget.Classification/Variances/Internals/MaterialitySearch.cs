using System.Collections.Immutable;

namespace GovBudget.Classification.Variances.Internals;

/// <summary>Finds the nodes that need an explanation of their own, from the bottom up.</summary>
internal sealed class MaterialitySearch<TKey>(VarianceTable<TKey> table, MaterialityRule rule)
    where TKey : notnull
{
    private readonly ImmutableArray<VarianceNode<TKey>> _nodes = table.Nodes;
    private readonly bool[] _isListed = new bool[table.Nodes.Length];

    public ImmutableArray<VarianceNode<TKey>> Run()
    {
        // Whether one child explains a node; what stands below a node stands behind it.
        bool[] hasExplanation = new bool[_nodes.Length];
        for (int i = _nodes.Length - 1; i >= 0; i--)
        {
            if (rule.IsMaterial(_nodes[i].Explained, _nodes[i].Depth))
            {
                _isListed[i] = !hasExplanation[i];
                int parent = table.Parents[i];
                if (parent >= 0 && !rule.IsMaterial(Without(_nodes[parent], _nodes[i]), _nodes[parent].Depth))
                {
                    hasExplanation[parent] = true;
                }
            }
        }

        return [.. _nodes.Where((_, i) => _isListed[i])];
    }

    // The same base, so that the rate of what is left is one of the whole node.
    private static Variance Without(VarianceNode<TKey> node, VarianceNode<TKey> child)
    {
        Int128 rest = node.ExplainedInFen - child.ExplainedInFen;
        BudgetAmount? from = node.Explained.Base;
        Int128 current = (from?.Fen ?? 0) + rest;
        return Variance.Of(
            from ?? (rest == 0 ? BudgetAmount.Zero : null),
            BudgetAmount.FromFen((long)Int128.Clamp(current, long.MinValue, long.MaxValue)));
    }
}
