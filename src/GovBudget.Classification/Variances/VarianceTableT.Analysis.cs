using System.Collections.Immutable;
using GovBudget.Classification.Variances.Internals;

namespace GovBudget.Classification.Variances;

public sealed partial class VarianceTable<TKey>
{
    private const string Others = "其他";

    /// <summary>Walks from the base total to the current one, the largest changes first; of a restated table on the comparable basis (可比口径).</summary>
    /// <param name="most">How many changes are told one by one, 1 at least; the others are 其他.</param>
    /// <param name="depth">
    /// How many levels are gone down, 1 at least, as in <see cref="ToDepth"/>: 1 tells classes, 2 sections. A node that ends above stands for itself, and so
    /// does what stands on a node above directly (本级). Nothing is told twice or left out.
    /// </param>
    /// <remarks>Where the table is restated, the walk begins at the restated base, so that what was only moved between subjects is no step. For the nominal changes compare without a restated side.</remarks>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="most"/> or <paramref name="depth"/> is below 1.</exception>
    /// <exception cref="OverflowException">A change, or a sum on the way, does not fit into a <see cref="BudgetAmount"/>.</exception>
    public VarianceBridge Bridge(int most, int depth = 1)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(most, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(depth, 1);
        (string Label, Int128 Change)[] parts = [.. PartsAt(depth).Where(static part => part.Change != 0)
            .OrderByDescending(static part => Int128.Abs(part.Change))];

        // One that is left alone needs no 其他.
        int told = parts.Length == most + 1 ? parts.Length : Math.Min(most, parts.Length);
        BudgetAmount? start = Total.Explained.Base;
        Int128 at = start.GetValueOrDefault().Fen;
        var steps = ImmutableArray.CreateBuilder<BridgeStep>(told + 1);
        foreach ((string label, Int128 change) in parts.Take(told))
        {
            steps.Add(new(label, Amount(change), Amount(at += change), 1));
        }

        if (told < parts.Length)
        {
            Int128 rest = parts.Skip(told).Aggregate(Int128.Zero, static (sum, part) => sum + part.Change);
            steps.Add(new(Others, Amount(rest), Amount(at + rest), parts.Length - told));
        }

        return new(start, Total.Current, steps.DrainToImmutable(), IsRestated);
    }

    /// <summary>The nodes whose change is large enough that it has to be explained (变动原因); of a restated table the change on the comparable basis (可比口径).</summary>
    /// <param name="rule">What is large enough, for each level.</param>
    /// <returns>
    /// The nodes in tree order. A node is left out where one node below it explains it: where its change without that of one single child, which is in
    /// the list or explained itself, is not material any more.
    /// </returns>
    /// <remarks>What was only moved between subjects needs no explanation. For the nominal changes compare without a restated side.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="rule"/> is <see langword="null"/>.</exception>
    public ImmutableArray<VarianceNode<TKey>> NeedingExplanation(MaterialityRule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        return new MaterialitySearch<TKey>(this, rule).Run();
    }

    /// <summary>The changes of so many levels: nodes on the last one, nodes that end above it, and what stands directly on nodes above it.</summary>
    private IEnumerable<(string Label, Int128 Change)> PartsAt(int depth)
    {
        var own = new Int128[Nodes.Length];
        var held = new List<int>();
        for (int i = 0; i < own.Length; i++)
        {
            own[i] = Nodes[i].ExplainedInFen;
            if (Parents[i] >= 0)
            {
                own[Parents[i]] -= own[i];
            }

            // What only the nominal base holds plays no part on the comparable basis.
            if (Nodes[i].Explained.State != VarianceState.BothAbsent)
            {
                held.Add(i);
            }
        }

        for (int i = 0; i < held.Count; i++)
        {
            VarianceNode<TKey> node = Nodes[held[i]];
            if (node.Depth < depth)
            {
                bool goesOn = node.Depth + 1 < depth && i + 1 < held.Count && Nodes[held[i + 1]].Depth > node.Depth;
                yield return goesOn ? ($"{node.Label}{BridgeStep.OnItself}", own[held[i]]) : (node.Label, node.ExplainedInFen);
            }
        }
    }

    private static BudgetAmount Amount(Int128 fen) => fen >= long.MinValue && fen <= long.MaxValue
        ? BudgetAmount.FromFen((long)fen)
        : throw new OverflowException("A change, or a sum on the way, does not fit into a budget amount.");
}
