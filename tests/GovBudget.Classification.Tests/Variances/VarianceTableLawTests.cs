using CsCheck;
using GovBudget.Classification.Aggregation;
using GovBudget.Classification.Tests.ContractTests;
using GovBudget.Classification.Variances;

namespace GovBudget.Classification.Tests.Variances;

/// <summary>What holds for every two sides, ordinary and extreme.</summary>
public sealed class VarianceTableLawTests
{
    private static readonly FunctionalCode[] Universe =
        [.. from number in new[] { "201", "202" } from tail in new[] { "", "01", "02", "0101", "0102", "0201" } select FunctionalCode.Parse(number + tail)];

    // Not all of them: the others are unknown keys.
    private static readonly Axis<FunctionalCode> Functional = Axis.OfCodes(Universe.Where(static (_, i) => i % 4 != 1), static code => $"科目{code}");

    private static readonly RollUpOptions[] Policies =
    [
        .. from grain in new[] { MixedGrainPolicy.LeavesOnly, MixedGrainPolicy.DeclaredWins }
           from unknown in new[] { UnknownKeyPolicy.UnderNearestAncestor, UnknownKeyPolicy.Unclassified }
           select new RollUpOptions { MixedGrain = grain, UnknownKeys = unknown },
    ];

    private static readonly Gen<(RollUp<FunctionalCode> Base, RollUp<FunctionalCode> Restated, RollUp<FunctionalCode> Current)> Sides =
        Gen.Select(Gen.Int[0, Policies.Length - 1], Some(Gen.Long[-20, 100]), Some(Gen.Long[-20, 100]), Some(Gen.Long[-20, 100]))
            .Select(static (policy, @base, restated, current) => (Of(policy, @base), Of(policy, restated), Of(policy, current)));

    private static readonly Gen<(RollUp<FunctionalCode> Base, RollUp<FunctionalCode> Current)> Extremes =
        Gen.Select(Gen.Int[0, Policies.Length - 1], Some(Extreme, most: 1), Some(Extreme, most: 1))
            .Select(static (policy, @base, current) => (Of(policy, @base), Of(policy, current)));

    private static Gen<long> Extreme => Gen.OneOf(Gen.Const(long.MinValue), Gen.Const(long.MaxValue), Gen.Const(0L), Gen.Const(1L), Gen.Const(-1L), Gen.Long);

    [Fact]
    public void The_change_of_a_node_is_that_of_what_stands_below_it() => Law.Holds(Sides, static sides =>
    {
        VarianceTable<FunctionalCode> table = VarianceTable.Of(sides.Base, sides.Current);
        AssertAddsUp(table, -1, table.Total, 0, (Fen(sides.Base.Total), Fen(sides.Current.Total)));
        for (int i = 0; i < table.Nodes.Length; i++)
        {
            VarianceNode<FunctionalCode> node = table.Nodes[i];
            (long, long) own = node.HasKey ? (Fen(sides.Base.Find(node.Key)?.Own), Fen(sides.Current.Find(node.Key)?.Own)) : (0, 0);
            if (i + 1 < table.Nodes.Length && table.Nodes[i + 1].Depth > node.Depth)
            {
                AssertAddsUp(table, i, node, node.Depth + 1, (Fen(node.Base) - own.Item1, Fen(node.Current) - own.Item2));
            }
        }
    });

    [Fact]
    public void Every_node_of_a_side_is_there_with_its_amount() => Law.Holds(Sides, static sides =>
    {
        // Where no key is unknown, the trees of both sides are one and nothing moves.
        VarianceTable<FunctionalCode> table = VarianceTable.Of(sides.Base, sides.Current);
        foreach (RollUpNode<FunctionalCode> node in sides.Base.Nodes.Where(static node => node.HasKey && node.Kind != RollUpNodeKind.Unclassified))
        {
            Assert.Equal(node.Inclusive, table[node.Key].Base);
        }

        Assert.Equal(sides.Current.Total, table.Total.Current);
    });

    [Fact]
    public void Exchanging_the_sides_negates_every_change() => Law.Holds(Sides, static sides =>
    {
        VarianceTable<FunctionalCode> there = VarianceTable.Of(sides.Base, sides.Current);
        VarianceTable<FunctionalCode> back = VarianceTable.Of(sides.Current, sides.Base);
        Assert.Equal(there.Nodes.Select(static node => (node.Label, node.Depth, -node.Change)), back.Nodes.Select(static node => (node.Label, node.Depth, node.Change)));
        Assert.Equal(-there.Total.Change, back.Total.Change);
    });

    [Fact]
    public void Reclassified_and_real_make_the_change_of_every_node() => Law.Holds(Sides, static sides =>
    {
        VarianceTable<FunctionalCode> table = VarianceTable.Of(sides.Base, sides.Restated, sides.Current);
        foreach (VarianceNode<FunctionalCode> node in table.Nodes.Append(table.Total))
        {
            Assert.Equal(Fen(node.Change), Fen(node.Reclassified) + Fen(node.Real.Change));
        }
    });

    [Fact]
    public void A_base_that_is_restated_to_itself_reclassifies_nothing() => Law.Holds(Sides, static sides =>
    {
        foreach (VarianceNode<FunctionalCode> node in VarianceTable.Of(sides.Base, sides.Base, sides.Current).Nodes)
        {
            Assert.True(node.Reclassified is null or { IsZero: true });
            Assert.Equal(node.Amounts, node.Real);
        }
    });

    [Fact]
    public void Extreme_amounts_have_answers_or_none_and_never_fail() => Law.Holds(Extremes, static sides =>
    {
        VarianceTable<FunctionalCode> table = VarianceTable.Of(sides.Base, sides.Current);
        foreach (VarianceNode<FunctionalCode> node in table.Nodes.Append(table.Total))
        {
            _ = (node.Rate, node.Share, node.BaseShare, node.ShareChange, node.Contribution, node.ShareOfChange, node.State, node.Change, node.ToString());
        }
    });

    private static void AssertAddsUp(VarianceTable<FunctionalCode> table, int from, VarianceNode<FunctionalCode> whole, int depth, (long Base, long Current) rest)
    {
        VarianceNode<FunctionalCode>[] parts = [.. table.Nodes.Skip(from + 1).TakeWhile(node => node.Depth >= depth).Where(node => node.Depth == depth)];
        Assert.Equal(rest, (parts.Sum(static node => Fen(node.Base)), parts.Sum(static node => Fen(node.Current))));
        if (depth == 0)
        {
            Assert.Equal(Fen(whole.Change), parts.Sum(static node => Fen(node.Change)));
        }
    }

    private static Gen<AmountLine<FunctionalCode>[]> Some(Gen<long> fen, int most = 20) =>
        Gen.Select(Gen.Int[0, Universe.Length - 1], fen, Gen.Int[0, 4])
            .Select(static (code, fen, absent) => new AmountLine<FunctionalCode>(Universe[code], absent == 0 ? null : BudgetAmount.FromFen(fen)))
            .Array[0, most];

    private static RollUp<FunctionalCode> Of(int policy, AmountLine<FunctionalCode>[] lines) => RollUp.Of(Functional, lines, Policies[policy]);

    private static long Fen(BudgetAmount? amount) => amount.GetValueOrDefault().Fen;
}
