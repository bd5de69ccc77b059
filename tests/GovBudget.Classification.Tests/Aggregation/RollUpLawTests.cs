using CsCheck;
using GovBudget.Classification.Aggregation;
using GovBudget.Classification.Tests.ContractTests;

namespace GovBudget.Classification.Tests.Aggregation;

/// <summary>Roll-ups of random tables over random trees against the plainest reckoning there is.</summary>
public sealed class RollUpLawTests
{
    // Two classes with three sections of three items each: a line or an axis may have any of them.
    private static readonly FunctionalCode[] Universe =
    [
        .. from number in new[] { "201", "202" }
           from tail in new[] { "", "01", "02", "03", "0101", "0102", "0103", "0201", "0202", "0203", "0301", "0302", "0303" }
           select FunctionalCode.Parse(number + tail),
    ];

    private static readonly Gen<AmountLine<FunctionalCode>[]> SomeLines =
        Gen.Select(Gen.Int[0, Universe.Length - 1], Gen.Long[-20, 100], Gen.Int[0, 4])
            .Select(static (code, fen, absent) => new AmountLine<FunctionalCode>(Universe[code], absent == 0 ? null : BudgetAmount.FromFen(fen)))
            .Array[0, 30];

    private static readonly Gen<(Axis<FunctionalCode> Axis, AmountLine<FunctionalCode>[] Lines)> Tables =
        Gen.Select(Gen.Int[0, (1 << Universe.Length) - 1], SomeLines).Select(static (mask, lines) =>
            (Axis.OfCodes(Universe.Where((_, i) => (mask >> i & 1) == 1), static code => $"科目{code}"), lines));

    private static readonly RollUpOptions[] Kept =
    [
        .. from grain in new[] { MixedGrainPolicy.LeavesOnly, MixedGrainPolicy.DeclaredWins }
           from unknown in new[] { UnknownKeyPolicy.UnderNearestAncestor, UnknownKeyPolicy.Unclassified }
           select new RollUpOptions { MixedGrain = grain, UnknownKeys = unknown },
    ];

    [Fact]
    public void Every_node_equals_the_plain_reckoning() => Law.Holds(Tables, static table =>
    {
        foreach (RollUpOptions options in Kept)
        {
            RollUp<FunctionalCode> rollUp = RollUp.Of(table.Axis, table.Lines, options);
            AmountLine<FunctionalCode>[] counted = options.MixedGrain == MixedGrainPolicy.LeavesOnly
                ? [.. table.Lines.Where(line => !HasAmountBelow(table.Lines, line.Key))]
                : [];
            long? total = options.MixedGrain == MixedGrainPolicy.LeavesOnly ? Sum(counted) : Sum(["201", "202"], table.Lines);
            Assert.Equal(total, rollUp.Total?.Fen);
            foreach (FunctionalCode code in Universe)
            {
                CheckNode(table.Axis, table.Lines, counted, options, rollUp, code);
            }
        }
    });

    [Fact]
    public void Every_node_is_its_own_amount_and_the_nodes_below() => Law.Holds(Tables, static table =>
    {
        foreach (RollUpOptions options in Kept)
        {
            RollUp<FunctionalCode> rollUp = RollUp.Of(table.Axis, table.Lines, options);
            AssertEveryNodeIsItsOwnAmountAndTheNodesBelow(rollUp);
            Assert.Equal(rollUp.Total?.Fen, Sum(rollUp.Nodes.Select(static node => node.Own?.Fen)));
            Assert.Equal(table.Lines.Length, rollUp.Count);
            Assert.Equal(table.Lines.Count(static line => line.Amount is null), rollUp.AbsentCount);
        }
    });

    [Fact]
    public void The_order_of_the_lines_plays_no_part() => Law.Holds(Tables, static table =>
    {
        foreach (RollUpOptions options in Kept)
        {
            Assert.Equal(Describe(table.Axis, table.Lines, options), Describe(table.Axis, [.. table.Lines.Reverse()], options));
        }
    });

    [Fact]
    public void Where_blank_is_zero_a_node_has_what_it_has_else_and_zero_where_that_is_nothing() => Law.Holds(Tables, static table =>
    {
        foreach (RollUpOptions options in Kept)
        {
            RollUp<FunctionalCode> blank = RollUp.Of(table.Axis, table.Lines, options);
            RollUp<FunctionalCode> zero = RollUp.Of(table.Axis, table.Lines, options with { AbsentAmounts = AbsentAmountPolicy.Zero });
            bool[] hasBlank = HasBlankLineThatCounts(blank, table.Lines);
            Assert.Equal(
                blank.Nodes.Select((node, i) => (node.Label, node.Inclusive?.Fen ?? (hasBlank[i] ? 0 : null))), zero.Nodes.Select(static node => (node.Label, node.Inclusive?.Fen)));
            Assert.Equal(table.Lines.Length == 0 ? null : blank.Total?.Fen ?? 0, zero.Total?.Fen);
            Assert.Equal((blank.Count, blank.AbsentCount), (zero.Count, zero.AbsentCount));
            AssertEveryNodeIsItsOwnAmountAndTheNodesBelow(zero);
        }
    });

    [Fact]
    public void Where_blank_is_contagious_a_node_has_what_it_has_else_unless_a_blank_line_counts_there_or_below() => Law.Holds(Tables, static table =>
    {
        foreach (RollUpOptions options in Kept.Where(static options => options.MixedGrain == MixedGrainPolicy.LeavesOnly))
        {
            RollUp<FunctionalCode> blank = RollUp.Of(table.Axis, table.Lines, options);
            RollUp<FunctionalCode> contagious = RollUp.Of(table.Axis, table.Lines, options with { AbsentAmounts = AbsentAmountPolicy.Contagious });
            bool[] hasBlank = HasBlankLineThatCounts(blank, table.Lines);
            for (int i = 0; i < blank.Nodes.Length; i++)
            {
                RollUpNode<FunctionalCode> node = blank.Nodes[i];
                Assert.Equal(hasBlank[i] ? null : node.Inclusive, contagious.Nodes[i].Inclusive);
                Assert.Equal((node.Label, node.Count, node.AbsentCount, node.Declared), (contagious.Nodes[i].Label, contagious.Nodes[i].Count, contagious.Nodes[i].AbsentCount, contagious.Nodes[i].Declared));
            }

            Assert.Equal(hasBlank.Contains(true) ? null : blank.Total, contagious.Total);
        }
    });

    [Fact]
    public void Known_codes_stand_in_tree_order_below_their_nearest_ancestor() => Law.Holds(Tables, static table =>
    {
        RollUp<FunctionalCode> rollUp = RollUp.Of(table.Axis, table.Lines, Kept[0]);
        FunctionalCode[] keys = [.. rollUp.Nodes.Select(static node => node.Key)];
        Assert.Equal(keys.Order(), keys);
        Assert.All(rollUp.Nodes, node => Assert.Equal(keys.Count(key => key.IsAncestorOf(node.Key)), node.Depth));
    });

    [Fact]
    public void A_view_shows_what_is_kept_and_what_leads_there_and_loses_nothing() => Law.Holds(Gen.Select(Tables, Gen.Int), static sample =>
    {
        ((Axis<FunctionalCode> axis, AmountLine<FunctionalCode>[] lines), int mask) = sample;
        bool Keep(RollUpNode<FunctionalCode> node) => (mask >> (node.Label.Sum(static character => character) % 31) & 1) == 1;
        foreach (RollUpOptions options in Kept)
        {
            RollUp<FunctionalCode> whole = RollUp.Of(axis, lines, options);
            RollUp<FunctionalCode> view = whole.Where(Keep);
            Assert.Equal((whole.Total, whole.Count, whole.AbsentCount), (view.Total, view.Count, view.AbsentCount));
            AssertEveryNodeIsItsOwnAmountAndTheNodesBelow(view);
            IEnumerable<RollUpNode<FunctionalCode>> expected = whole.Nodes.Where((node, i) =>
                whole.Nodes.Skip(i + 1).TakeWhile(other => other.Depth > node.Depth).Prepend(node).Any(Keep));
            Assert.Equal(expected.Select(Facts), view.Nodes.Where(static node => node.Kind != RollUpNodeKind.Remainder).Select(Facts));
            Assert.Equal(view.Nodes.Select(Facts), view.Where(Keep).Nodes.Select(Facts));
            Assert.Same(whole, view.Where(static _ => false).Whole);
        }
    });

    [Fact]
    public void A_view_to_a_depth_is_the_uppermost_levels() => Law.Holds(Gen.Select(Tables, Gen.Int[1, 5]), static sample =>
    {
        ((Axis<FunctionalCode> axis, AmountLine<FunctionalCode>[] lines), int depth) = sample;
        foreach (RollUpOptions options in Kept)
        {
            RollUp<FunctionalCode> whole = RollUp.Of(axis, lines, options);
            RollUp<FunctionalCode> view = whole.ToDepth(depth);
            Assert.Equal((whole.Total, whole.Count, whole.AbsentCount), (view.Total, view.Count, view.AbsentCount));
            Assert.Equal(whole.Nodes.Where(node => node.Depth < depth).Select(Facts), view.Nodes.Select(Facts));
            AssertEveryNodeIsItsOwnAmountAndTheNodesBelow(view);
        }
    });

    // What a view leaves as it is: all but what stands on the key itself, and whether something is below.
    private static string Facts(RollUpNode<FunctionalCode> node) =>
        $"{node.Depth} {node.Label} {node.Inclusive} {node.Count} {node.AbsentCount} {node.Declared} {node.Imbalance}";

    private static void AssertEveryNodeIsItsOwnAmountAndTheNodesBelow(RollUp<FunctionalCode> rollUp)
    {
        for (int i = 0; i < rollUp.Nodes.Length; i++)
        {
            RollUpNode<FunctionalCode> node = rollUp.Nodes[i];
            RollUpNode<FunctionalCode>[] below = [.. rollUp.Nodes.Skip(i + 1).TakeWhile(other => other.Depth > node.Depth)];
            IEnumerable<long?> parts = below.Where(other => other.Depth == node.Depth + 1).Select(static other => other.Inclusive?.Fen);
            Assert.Equal(Sum([node.Own?.Fen, .. parts]), node.Inclusive?.Fen);
            Assert.True(below.Length > 0 ? node.Kind is RollUpNodeKind.Subtotal or RollUpNodeKind.Unclassified : node.Kind != RollUpNodeKind.Subtotal);
        }
    }

    private static void CheckNode(
        Axis<FunctionalCode> axis, AmountLine<FunctionalCode>[] lines, AmountLine<FunctionalCode>[] counted, RollUpOptions options,
        RollUp<FunctionalCode> rollUp, FunctionalCode code)
    {
        bool isKnown = axis.TryGetOrdinal(code, out _);
        bool IsShownHere(FunctionalCode other) =>
            code.IsSelfOrAncestorOf(other) && (options.UnknownKeys != UnknownKeyPolicy.Unclassified || axis.TryGetOrdinal(other, out _) == isKnown);

        AmountLine<FunctionalCode>[] here = [.. lines.Where(line => IsShownHere(line.Key))];
        RollUpNode<FunctionalCode>? node = rollUp.Find(code);
        Assert.Equal(!isKnown && !lines.Any(line => line.Key == code) ? 0 : here.Length, node?.Count ?? 0);
        if (node is null)
        {
            return;
        }

        Assert.Equal(here.Count(static line => line.Amount is null), node.AbsentCount);
        long? stated = Sum(lines.Where(line => line.Key == code));
        bool isDeclared = HasAmountBelow(lines, code) && stated is not null;
        Assert.Equal(isDeclared ? stated : null, node.Declared?.Fen);
        Assert.Equal(HasAmountBelow(lines, code) ? null : stated, node.Own?.Fen);
        if (options.MixedGrain == MixedGrainPolicy.LeavesOnly)
        {
            Assert.Equal(Sum(counted.Where(line => IsShownHere(line.Key))), node.Inclusive?.Fen);
            Assert.Equal(isDeclared ? stated - Sum(counted.Where(line => code.IsAncestorOf(line.Key))) : null, node.Imbalance?.Fen);
        }
        else if (options.UnknownKeys == UnknownKeyPolicy.UnderNearestAncestor)
        {
            Assert.Equal(Sum([code.ToString()], lines), node.Inclusive?.Fen);
        }
    }

    /// <summary>For each node whether a blank line stands there or below that is not a heading above amounts.</summary>
    private static bool[] HasBlankLineThatCounts(RollUp<FunctionalCode> rollUp, AmountLine<FunctionalCode>[] lines)
    {
        FunctionalCode[] blank = [.. lines.Where(line => line.Amount is null && !HasAmountBelow(lines, line.Key)).Select(static line => line.Key)];
        return
        [
            .. rollUp.Nodes.Select((node, i) => rollUp.Nodes.Skip(i + 1).TakeWhile(other => other.Depth > node.Depth).Prepend(node)
                .Any(other => other.HasKey && blank.Contains(other.Key))),
        ];
    }

    private static bool HasAmountBelow(AmountLine<FunctionalCode>[] lines, FunctionalCode code) =>
        lines.Any(line => line.Amount is not null && code.IsAncestorOf(line.Key));

    /// <summary>What subtrees make where what a row states wins over the rows below it.</summary>
    private static long? Sum(IEnumerable<string> codes, AmountLine<FunctionalCode>[] lines) => Sum(codes.Select(text =>
    {
        FunctionalCode code = FunctionalCode.Parse(text);
        return Sum(lines.Where(line => line.Key == code))
            ?? Sum(Universe.Where(other => other.Parent == code).Select(static other => other.ToString()), lines);
    }));

    private static long? Sum(IEnumerable<AmountLine<FunctionalCode>> lines) => Sum(lines.Select(static line => line.Amount?.Fen));

    private static long? Sum(IEnumerable<long?> amounts)
    {
        long[] present = [.. amounts.OfType<long>()];
        return present.Length == 0 ? null : present.Sum();
    }

    private static string Describe(Axis<FunctionalCode> axis, AmountLine<FunctionalCode>[] lines, RollUpOptions options)
    {
        RollUp<FunctionalCode> rollUp = RollUp.Of(axis, lines, options);
        return string.Join('\n', rollUp.Nodes.Select(static node =>
            $"{node.Depth} {node.Label} {node.Kind} {node.Own} {node.Inclusive} {node.Count} {node.AbsentCount} {node.Declared} {node.Imbalance}"));
    }
}
