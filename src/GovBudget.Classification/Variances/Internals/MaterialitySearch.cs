using System.Collections.Immutable;

namespace GovBudget.Classification.Variances.Internals;

/// <summary>Finds the nodes that need an explanation of their own, from the bottom up.</summary>
internal sealed class MaterialitySearch<TKey>(ImmutableArray<VarianceNode<TKey>> nodes, MaterialityRule rule)
    where TKey : notnull
{
    private readonly bool[] _isListed = new bool[nodes.Length];

    // Listed itself, or explained by what is listed below it.
    private readonly bool[] _isExplained = new bool[nodes.Length];

    public ImmutableArray<VarianceNode<TKey>> Run()
    {
        for (int i = nodes.Length - 1; i >= 0; i--)
        {
            if (rule.IsMaterial(nodes[i].Amounts, nodes[i].Depth))
            {
                _isExplained[i] = true;
                _isListed[i] = !IsExplainedByOneChild(i);
            }
        }

        return [.. nodes.Where((_, i) => _isListed[i])];
    }

    private bool IsExplainedByOneChild(int node)
    {
        for (int below = node + 1; below < nodes.Length && nodes[below].Depth > nodes[node].Depth; below++)
        {
            if (nodes[below].Depth == nodes[node].Depth + 1 && _isExplained[below] && !rule.IsMaterial(Without(nodes[node], nodes[below]), nodes[node].Depth))
            {
                return true;
            }
        }

        return false;
    }

    // The same base, so that the rate of what is left is one of the whole node.
    private static Variance Without(VarianceNode<TKey> node, VarianceNode<TKey> child)
    {
        Int128 rest = node.ChangeInFen - child.ChangeInFen;
        Int128 current = (node.Base?.Fen ?? 0) + rest;
        return Variance.Of(
            node.Base ?? (rest == 0 ? BudgetAmount.Zero : null),
            BudgetAmount.FromFen((long)Int128.Clamp(current, long.MinValue, long.MaxValue)));
    }
}
