using GovBudget.Classification.Variances.Internals;

namespace GovBudget.Classification.Variances;

public sealed partial class VarianceTable<TKey>
{
    /// <summary>Flat rows: one for each node in tree order, the total last. To join them with a table of one's own, use <c>Join</c> on <see cref="VarianceRow{TKey}.Key"/>.</summary>
    /// <param name="polarity">Whether more is good; <see cref="Polarities"/> knows it for kinds of figures.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="polarity"/> is not a member of its enumeration.</exception>
    public IEnumerable<VarianceRow<TKey>> Rows(Polarity polarity = Polarity.Neutral)
    {
        // Here, and not where the first row is read.
        _ = polarity.Judge(Total.Amounts);
        return Nodes.Select(node => RowOf(node, polarity, isTotal: false)).Append(RowOf(Total, polarity, isTotal: true));
    }

    /// <summary>The contributions (拉动) to the rate of the total in percentage points, rounded so that they add up at every level.</summary>
    /// <param name="decimals">Decimals of a percentage point, from 0 to 6; 2 prints 0.0382 as 3.82.</param>
    /// <returns>
    /// For each node, in the order of <see cref="Nodes"/>, its contribution in points: the total is at its own nearest value, each other one at one of the two steps
    /// around it, and those below a node, with what stands on it itself, make its own. Absent where <see cref="VarianceNode{TKey}.Contribution"/> is.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="decimals"/> is not from 0 to 6.</exception>
    /// <exception cref="OverflowException">A contribution has more digits than 64 bits hold: the base total is next to nothing.</exception>
    public IReadOnlyList<decimal?> ContributionPoints(int decimals = 2) => new ContributionRounding<TKey>(this, decimals).Run();

    private static VarianceRow<TKey> RowOf(VarianceNode<TKey> node, Polarity polarity, bool isTotal) => new(
        node.Key,
        node.HasKey,
        node.Name,
        node.Depth,
        node.Kind,
        isTotal,
        node.Base,
        node.Current,
        node.Change,
        node.Rate,
        node.State,
        polarity.Judge(node.Amounts),
        node.CompletionRate,
        node.BaseShare,
        node.Share,
        node.ShareChange,
        node.Contribution,
        node.RestatedBase,
        node.Reclassified,
        node.Real.Change);
}
