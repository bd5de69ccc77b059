using System.Collections.Immutable;
using GovBudget.Classification.Variances.Internals;

namespace GovBudget.Classification.Variances;

public sealed partial class VarianceTable<TKey>
{
    private const string Others = "其他";
    private const string OnItself = "（本级）";

    /// <summary>Walks from the base total to the current one, the largest changes first.</summary>
    /// <param name="most">How many changes are told one by one, 1 at least; the others are 其他.</param>
    /// <param name="depth">
    /// The depth of the nodes that are told: 0 for classes, 1 for sections. A node that ends above it stands for itself, and so does what stands on
    /// a node above it directly (本级). Nothing is told twice or left out.
    /// </param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="most"/> is below 1, or <paramref name="depth"/> below 0.</exception>
    /// <exception cref="OverflowException">A change, or a sum on the way, does not fit into a <see cref="BudgetAmount"/>.</exception>
    public VarianceBridge Bridge(int most, int depth = 0)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(most, 1);
        ArgumentOutOfRangeException.ThrowIfNegative(depth);
        (string Label, Int128 Change)[] parts = [.. PartsAt(depth).Where(static part => part.Change != 0)
            .OrderByDescending(static part => Int128.Abs(part.Change))];

        // One that is left alone needs no 其他.
        int told = parts.Length == most + 1 ? parts.Length : Math.Min(most, parts.Length);
        Int128 at = Total.Base.GetValueOrDefault().Fen;
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

        return new(Total.Base, Total.Current, steps.DrainToImmutable());
    }

    /// <summary>The nodes whose change is large enough that it has to be explained (变动原因).</summary>
    /// <param name="rule">What is large enough, for each level.</param>
    /// <returns>
    /// The nodes in tree order. A node is left out where one node below it explains it: where its change without that of one single child, which is in
    /// the list or explained itself, is not material any more.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="rule"/> is <see langword="null"/>.</exception>
    public ImmutableArray<VarianceNode<TKey>> NeedingExplanation(MaterialityRule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        return new MaterialitySearch<TKey>(this, rule).Run();
    }

    /// <summary>The changes at a depth: nodes there, nodes that end above it, and what stands directly on nodes above it.</summary>
    private IEnumerable<(string Label, Int128 Change)> PartsAt(int depth)
    {
        Int128[] own = OwnChanges();
        for (int i = 0; i < Nodes.Length; i++)
        {
            if (Nodes[i].Depth <= depth)
            {
                bool goesOn = Nodes[i].Depth < depth && i + 1 < Nodes.Length && Nodes[i + 1].Depth > Nodes[i].Depth;
                yield return goesOn ? ($"{Nodes[i].Label}{OnItself}", own[i]) : (Nodes[i].Label, Nodes[i].ChangeInFen);
            }
        }
    }

    private static BudgetAmount Amount(Int128 fen) => fen >= long.MinValue && fen <= long.MaxValue
        ? BudgetAmount.FromFen((long)fen)
        : throw new OverflowException("A change, or a sum on the way, does not fit into a budget amount.");
}
