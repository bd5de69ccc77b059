using CsCheck;
using GovBudget.Classification.Aggregation;
using GovBudget.Classification.Aggregation.Internals;
using GovBudget.Classification.Tests.ContractTests;

namespace GovBudget.Classification.Tests.Aggregation;

/// <summary>What holds for every rounded tree.</summary>
public sealed class RoundingLawTests
{
    private static readonly RoundingStep Step = new(AmountUnit.TenThousandYuan, 2);

    // Half steps and whole steps are as likely as the rest, and so are small steps of a huge amount.
    private static readonly Gen<long> Amounts = Gen.OneOf(
        Gen.Long[-30_000, 30_000], Gen.Long[-6, 6].Select(static halves => halves * 5000), Gen.Long[-long.MaxValue / 64, long.MaxValue / 64], Gen.Const(0L));

    // Every part hangs below an earlier one; what stands on a part itself is one more part below it.
    private static readonly Gen<(int[] Parents, long[] Amounts)> Trees =
        Gen.Select(Gen.Int[0, 1000], Amounts).Array[0, 40].Select(static parts =>
        {
            int[] parents = [-1, .. parts.Select(static (part, i) => part.Item1 % (i + 1))];
            long[] amounts = [0, .. parts.Select(static part => part.Item2)];
            for (int i = amounts.Length - 1; i > 0; i--)
            {
                bool hasParts = parents.Contains(i);
                amounts[i] = hasParts ? Enumerable.Range(0, parents.Length).Where(other => parents[other] == i).Sum(other => amounts[other]) : amounts[i];
            }

            amounts[0] = Enumerable.Range(0, parents.Length).Where(other => parents[other] == 0).Sum(other => amounts[other]);
            return (parents, amounts);
        });

    private static readonly FunctionalCode[] Universe =
    [
        .. from number in new[] { "201", "202" }
           from tail in new[] { "", "01", "02", "03", "0101", "0102", "0103", "0201", "0202", "0203", "0301", "0302", "0303" }
           select FunctionalCode.Parse(number + tail),
    ];

    private static readonly Gen<(Axis<FunctionalCode> Axis, AmountLine<FunctionalCode>[] Lines)> Tables =
        Gen.Select(Gen.Int[0, (1 << Universe.Length) - 1], Gen.Select(Gen.Int[0, Universe.Length - 1], Amounts, Gen.Int[0, 4]).Array[0, 30])
            .Select(static (mask, lines) => (
                Axis.OfCodes(Universe.Where((_, i) => (mask >> i & 1) == 1), static code => $"科目{code}"),
                lines.Select(static line => new AmountLine<FunctionalCode>(Universe[line.Item1], line.Item3 == 0 ? null : BudgetAmount.FromFen(line.Item2))).ToArray()));

    private static readonly RollUpOptions[] Kept =
    [
        .. from grain in new[] { MixedGrainPolicy.LeavesOnly, MixedGrainPolicy.DeclaredWins }
           from unknown in new[] { UnknownKeyPolicy.UnderNearestAncestor, UnknownKeyPolicy.Unclassified }
           select new RollUpOptions { MixedGrain = grain, UnknownKeys = unknown },
        new() { AbsentAmounts = AbsentAmountPolicy.Zero, UnknownKeys = UnknownKeyPolicy.UnderNearestAncestor },
        new() { AbsentAmounts = AbsentAmountPolicy.Contagious, UnknownKeys = UnknownKeyPolicy.Unclassified },
    ];

    [Fact]
    public void Every_sum_holds_and_every_part_is_at_a_step_around_itself() => Law.Holds(Trees, static tree =>
    {
        long[] shown = Round(tree.Parents, tree.Amounts);
        Assert.Equal(Nearest(tree.Amounts[0]), shown[0]);
        for (int i = 0; i < shown.Length; i++)
        {
            Assert.InRange(shown[i] - (Int128)tree.Amounts[i], -(Step.Fen - 1), Step.Fen - 1);
            Assert.Equal(0, shown[i] % Step.Fen);
            int[] parts = PartsOf(tree.Parents, i);
            if (parts.Length > 0)
            {
                Assert.Equal(shown[i], parts.Sum(part => shown[part]));
            }
        }
    });

    [Fact]
    public void No_more_parts_of_a_sum_are_moved_than_needed_and_none_further_than_one_that_is_not() => Law.Holds(Trees, static tree =>
    {
        long[] shown = Round(tree.Parents, tree.Amounts);
        for (int i = 0; i < shown.Length; i++)
        {
            int[] parts = PartsOf(tree.Parents, i);
            if (parts.Length == 0)
            {
                continue;
            }

            // Each moved part makes up for one step, so there cannot be fewer.
            long needed = (shown[i] - parts.Sum(part => Nearest(tree.Amounts[part]))) / Step.Fen;
            int[] moved = [.. parts.Where(part => shown[part] != Nearest(tree.Amounts[part]))];
            Assert.Equal(Math.Abs(needed), moved.Length);
            (long Distance, int Part) KeyOf(int part) => (Math.Abs(Nearest(tree.Amounts[part]) + Math.Sign(needed) * Step.Fen - tree.Amounts[part]), part);
            (long, int)[] movable =
            [
                .. parts.Where(part => (tree.Amounts[part] - Nearest(tree.Amounts[part])) * Math.Sign(needed) > 0
                    || Math.Abs(tree.Amounts[part] - Nearest(tree.Amounts[part])) * 2 == Step.Fen && Math.Sign(tree.Amounts[part]) != Math.Sign(needed)).Select(KeyOf).Order(),
            ];
            Assert.Equal(movable.Take(moved.Length), moved.Select(KeyOf).Order());
        }
    });

    [Fact]
    public void Opposite_amounts_show_opposite_figures() => Law.Holds(Trees, static tree =>
        Assert.Equal(Round(tree.Parents, tree.Amounts), Round(tree.Parents, [.. tree.Amounts.Select(static amount => -amount)]).Select(static shown => -shown)));

    [Fact]
    public void A_deep_chain_shows_one_figure_all_the_way_down()
    {
        const int depth = 200_000;
        int[] parents = [.. Enumerable.Range(-1, depth)];
        Assert.All(Round(parents, [.. Enumerable.Repeat(15_000L, depth)]), static shown => Assert.Equal(20_000, shown));
    }

    [Fact]
    public void Rolled_up_tables_show_true_sums_and_tell_what_is_moved() => Law.Holds(Tables, static table =>
    {
        foreach (RollUpOptions options in Kept)
        {
            RollUp<FunctionalCode> rollUp = RollUp.Of(table.Axis, table.Lines, options);
            RoundedRollUp<FunctionalCode> rounded = rollUp.Round(AmountUnit.TenThousandYuan, 2);
            Assert.Equal(rollUp.Nodes, rounded.Nodes.Select(static node => node.Node));
            Assert.Equal(rollUp.Total is { } total ? Nearest(total.Fen) : null, rounded.Total?.Fen);
            if (IsSumShown(rounded, rounded.Total))
            {
                Assert.Equal(rounded.Total?.Fen, Sum(rounded.Nodes.Where(static node => node.Node.Depth == 0)));
            }

            Assert.Equal(rounded.Nodes.Where(static node => node.IsMoved), rounded.Moved);
            for (int i = 0; i < rounded.Nodes.Length; i++)
            {
                CheckNode(rounded, i);
            }
        }
    });

    [Fact]
    public void The_order_of_the_lines_plays_no_part() => Law.Holds(Gen.Select(Tables, Gen.Int), static sample =>
    {
        ((Axis<FunctionalCode> axis, AmountLine<FunctionalCode>[] lines), int seed) = sample;
        AmountLine<FunctionalCode>[] shuffled = [.. lines];
        new Random(seed).Shuffle(shuffled);
        foreach (RollUpOptions options in Kept)
        {
            Assert.Equal(Describe(RollUp.Of(axis, lines, options)), Describe(RollUp.Of(axis, shuffled, options)));
        }
    });

    private static void CheckNode(RoundedRollUp<FunctionalCode> rounded, int index)
    {
        RoundedRollUpNode<FunctionalCode> node = rounded.Nodes[index];
        RoundedRollUpNode<FunctionalCode>[] below =
            [.. rounded.Nodes.Skip(index + 1).TakeWhile(other => other.Node.Depth > node.Node.Depth).Where(other => other.Node.Depth == node.Node.Depth + 1)];
        Assert.Equal(node.Exact is null, node.Shown is null);
        Assert.Equal(node.Node.Own is null, node.ShownOwn is null);
        Assert.Equal(node.Exact is { } exact ? node.Shown!.Value.Fen - Nearest(exact.Fen) : null, node.Adjustment?.Fen);
        Assert.Equal(node.Node.Own is { } own ? node.ShownOwn!.Value.Fen - Nearest(own.Fen) : null, node.OwnAdjustment?.Fen);
        if (IsSumShown(rounded, node.Exact))
        {
            Assert.Equal(node.Shown?.Fen, node.ShownOwn is null ? Sum(below) : node.ShownOwn.Value.Fen + (Sum(below) ?? 0));
        }

        if (node.Exact is { } amount)
        {
            Assert.True((node.Shown!.Value - amount).Abs().Fen < Step.Fen);
        }
    }

    /// <summary>Only where blank is contagious a sum may be hidden whose parts are shown.</summary>
    private static bool IsSumShown(RoundedRollUp<FunctionalCode> rounded, BudgetAmount? exact) =>
        exact is not null || rounded.RollUp.AbsentAmounts != AbsentAmountPolicy.Contagious;

    private static long[] Round(int[] parents, long[] amounts)
    {
        RoundedPart[] parts = [.. amounts.Select(Step.Split)];
        TreeRounding.Round(parents, parts);
        return [.. parts.Select(static part => part.Shown * Step.Fen)];
    }

    private static int[] PartsOf(int[] parents, int index) => [.. Enumerable.Range(0, parents.Length).Where(part => parents[part] == index)];

    // The other way to reckon it: through decimal.
    private static long Nearest(long fen) => (long)(decimal.Round((decimal)fen / Step.Fen, MidpointRounding.AwayFromZero) * Step.Fen);

    private static long? Sum(IEnumerable<RoundedRollUpNode<FunctionalCode>> nodes)
    {
        long[] present = [.. nodes.Select(static node => node.Shown?.Fen).OfType<long>()];
        return present.Length == 0 ? null : present.Sum();
    }

    private static string Describe(RollUp<FunctionalCode> rollUp) =>
        string.Join('\n', rollUp.Round(AmountUnit.TenThousandYuan, 2).Nodes.Select(static node => $"{node} {node.ShownOwn} {node.Adjustment}"));
}
