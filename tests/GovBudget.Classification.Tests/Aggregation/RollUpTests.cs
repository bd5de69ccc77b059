using System.Collections.Immutable;
using GovBudget.Classification.Aggregation;

namespace GovBudget.Classification.Tests.Aggregation;

public sealed partial class RollUpTests
{
    private static readonly Axis<FunctionalCode> Functional = Axis.OfCodes(
        new[] { "201", "20113", "2011301", "2011308", "20133", "2013301", "208", "20805", "2080505" }.Select(static code => FunctionalCode.Parse(code)),
        static code => $"科目{code}");

    [Fact]
    public void A_table_of_class_section_and_item_rows_has_the_total_of_its_leaves()
    {
        RollUp<FunctionalCode> rollUp = Of(
            null, ("201", 72682), ("20113", 70504), ("2011301", 28092), ("2011308", 42412), ("20133", 2178), ("2013301", 2178), ("208", 17365));

        Assert.Equal(Fen(72682 + 17365), rollUp.Total);
        Assert.Equal(7, rollUp.Count);
        Assert.Equal(
            ["201", "20113", "2011301", "2011308", "20133", "2013301", "208"], rollUp.Nodes.Select(static node => node.Key.ToString()));
        Assert.Equal([0, 1, 2, 2, 1, 2, 0], rollUp.Nodes.Select(static node => node.Depth));
        RollUpNode<FunctionalCode> section = rollUp[Code("20113")];
        Assert.Equal(RollUpNodeKind.Subtotal, section.Kind);
        Assert.Equal(RollUpNodeKind.Leaf, rollUp[Code("208")].Kind);
        Assert.Equal((null, Fen(70504), Fen(70504), Fen(0)), (section.Own, section.Inclusive, section.Declared, section.Imbalance));
        Assert.Equal(3, section.Count);
        Assert.Equal((Fen(42412), null, null), (rollUp[Code("2011308")].Own, rollUp[Code("2011308")].Declared, rollUp[Code("2011308")].Imbalance));
        Assert.Equal("20113 科目20113: 705.04", section.ToString());
    }

    [Fact]
    public void A_shortfall_is_listed_and_not_added()
    {
        RollUp<FunctionalCode> rollUp = Of(null, ("20113", 100), ("2011301", 60));
        Assert.Equal(Fen(60), rollUp.Total);
        Assert.Equal((Fen(100), Fen(40)), (rollUp[Code("20113")].Declared, rollUp[Code("20113")].Imbalance));
        Assert.DoesNotContain(rollUp.Nodes, static node => node.Kind == RollUpNodeKind.Residual);
        Assert.Equal(Fen(-20), Of(null, ("20113", 100), ("2011301", 120))[Code("20113")].Imbalance);
    }

    [Fact]
    public void Where_the_declared_subtotal_wins_the_shortfall_is_a_visible_node()
    {
        RollUp<FunctionalCode> rollUp = Of(
            new() { MixedGrain = MixedGrainPolicy.DeclaredWins }, ("201", 200), ("20113", 100), ("2011301", 60), ("2011308", 10), ("2013301", 120));

        Assert.Equal(Fen(200), rollUp.Total);
        Assert.Equal(
            ["201 科目201: 2.00", "20113 科目20113: 1.00", "2011301 科目2011301: 0.60", "2011308 科目2011308: 0.10", "未列明部分: 0.30",
                "20133 科目20133: 1.20", "2013301 科目2013301: 1.20", "未列明部分: -0.20"],
            rollUp.Nodes.Select(static node => node.ToString()));
        Assert.Equal([0, 1, 2, 2, 2, 1, 2, 1], rollUp.Nodes.Select(static node => node.Depth));
        RollUpNode<FunctionalCode> residual = rollUp.Nodes[4];
        Assert.Equal((RollUpNodeKind.Residual, false, Code("20113"), 0L), (residual.Kind, residual.HasKey, residual.Key, residual.Count));
        Assert.Equal(Fen(30), rollUp[Code("20113")].Imbalance);
        Assert.Equal(RollUpNodeKind.Subtotal, rollUp[Code("20113")].Kind);
    }

    [Fact]
    public void The_strict_policy_names_the_rows()
    {
        var strict = new RollUpOptions { MixedGrain = MixedGrainPolicy.Strict };
        ArgumentException failure = Assert.Throws<ArgumentException>(() => Of(strict, ("201", 100), ("20113", null), ("2011301", 60), ("20805", 1), ("2080505", 1)));
        Assert.Contains("201 科目201, 20805 科目20805", failure.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("20113", failure.Message.Replace("2011301", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Equal(Fen(61), Of(strict, ("2011301", 60), ("20805", 1)).Total);
    }

    [Fact]
    public void Missing_is_not_zero()
    {
        Assert.Null(Of(null).Total);
        Assert.Empty(Of(null).Nodes);
        RollUp<FunctionalCode> blank = Of(null, ("2011301", null), ("2011308", null));
        Assert.Null(blank.Total);
        Assert.Null(blank[Code("201")].Inclusive);
        Assert.Equal((2, 2), (blank.Count, blank.AbsentCount));

        RollUp<FunctionalCode> half = Of(null, ("2011301", null), ("2011308", 5));
        Assert.Equal(Fen(5), half.Total);
        Assert.Null(half[Code("2011301")].Inclusive);
        Assert.Equal((2, 1), (half[Code("20113")].Count, half[Code("20113")].AbsentCount));
        Assert.Equal(Fen(0), Of(null, ("2011301", 0)).Total);
        Assert.Equal(Fen(5), Of(null, ("2011301", null), ("2011301", 5)).Total);
    }

    [Fact]
    public void Blank_rows_below_do_not_take_an_amount_away()
    {
        RollUp<FunctionalCode> rollUp = Of(new() { MixedGrain = MixedGrainPolicy.Strict }, ("20113", 100), ("2011301", null), ("20133", null), ("2013301", 7));
        Assert.Equal(Fen(107), rollUp.Total);
        Assert.Equal((Fen(100), null), (rollUp[Code("20113")].Own, rollUp[Code("20113")].Declared));
        Assert.Null(rollUp[Code("20133")].Declared);
        Assert.Equal(Fen(100), Of(null, ("20113", 100), ("2011301", 0))[Code("20113")].Imbalance);
    }

    [Fact]
    public void Rows_on_one_key_are_added_and_counted()
    {
        RollUp<FunctionalCode> rollUp = Of(null, ("2011301", 5), ("2011301", 5), ("20113", 4), ("20113", 6));
        Assert.Equal((Fen(10), 2), (rollUp[Code("2011301")].Own, rollUp[Code("2011301")].Count));
        Assert.Equal((Fen(10), Fen(0), 4), (rollUp[Code("20113")].Declared, rollUp[Code("20113")].Imbalance, rollUp[Code("20113")].Count));
    }

    [Fact]
    public void Items_of_any_type_are_rolled_up_by_selectors()
    {
        (FundSource Source, decimal Yuan)[] items = [(FundSource.GeneralPublicBudget, 1.5m), (FundSource.GeneralPublicBudget, 2m)];
        RollUp<FundSource> rollUp = RollUp.Of(Axis.FundSources, items, static item => item.Source, static item => BudgetAmount.FromYuan(item.Yuan));
        Assert.Equal(Fen(350), rollUp[FundSource.FiscalAppropriation].Inclusive);
    }

    [Fact]
    public void Looking_up_says_what_to_do()
    {
        RollUp<FunctionalCode> rollUp = Of(null, ("2011301", 5));
        Assert.Null(rollUp.Find(Code("208")));
        Assert.Contains("Find", Assert.Throws<KeyNotFoundException>(() => rollUp[Code("208")]).Message, StringComparison.Ordinal);
        Assert.Contains("支出功能分类", Assert.Throws<KeyNotFoundException>(() => rollUp[Code("299")]).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_overflow_names_the_node_and_only_finished_sums_have_to_fit()
    {
        OverflowException failure = Assert.Throws<OverflowException>(() => Of(null, ("2011301", long.MaxValue), ("2011308", 1)));
        Assert.Contains("20113 科目20113", failure.Message, StringComparison.Ordinal);
        failure = Assert.Throws<OverflowException>(() => Of(null, ("2011301", long.MinValue), ("2011301", -1)));
        Assert.Contains("2011301 科目2011301", failure.Message, StringComparison.Ordinal);
        failure = Assert.Throws<OverflowException>(() => Of(null, ("2011301", long.MaxValue), ("208", 1)));
        Assert.Contains("the total", failure.Message, StringComparison.Ordinal);
        failure = Assert.Throws<OverflowException>(() => Of(null, ("20113", long.MaxValue), ("2011301", -1)));
        Assert.Contains("20113 科目20113", failure.Message, StringComparison.Ordinal);
        Assert.Equal(Fen(long.MaxValue), Of(null, ("2011301", long.MaxValue), ("2011301", 1), ("2011301", -1)).Total);
    }

    [Fact]
    public void Mistakes_are_refused()
    {
        Assert.Throws<ArgumentNullException>(() => RollUp.Of(Functional, null!));
        Assert.Throws<ArgumentNullException>(() => RollUp.Of(null!, Lines()));
        Assert.Throws<ArgumentNullException>(() => RollUp.Of(Functional, Lines(), (Func<AmountLine<FunctionalCode>, FunctionalCode>)null!, static line => line.Amount));
        Assert.Throws<ArgumentNullException>(() => RollUp.Of(Functional, Lines(), static line => line.Key, null!));
        Assert.Throws<ArgumentOutOfRangeException>(() => Of(new() { MixedGrain = (MixedGrainPolicy)9 }));
        Assert.Throws<ArgumentOutOfRangeException>(() => Of(new() { UnknownKeys = (UnknownKeyPolicy)9 }));
        ArgumentException failure = Assert.Throws<ArgumentException>(() => RollUp.Of(Axis.OfTexts("单位", ["甲"]), [new("甲", null), new(null!, null)]));
        Assert.Contains("line 2", failure.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(10)]
    [InlineData(100_000)]
    public void A_roll_up_that_is_cancelled_stops_between_lines(int count)
    {
        using var source = new CancellationTokenSource();
        int read = 0;
        IEnumerable<int> numbers = Enumerable.Range(0, count).Select(i =>
        {
            read++;
            if (i == count / 2)
            {
                source.Cancel();
            }

            return i;
        });
        Assert.Throws<OperationCanceledException>(() => RollUp.Of(Functional, numbers, static _ => Code("2011301"), static i => Fen(i), cancellationToken: source.Token));
        Assert.InRange(read, (count / 2) + 1, (count / 2) + 10_000);
        Assert.Throws<OperationCanceledException>(() => RollUp.Of(Axis.FundSources, [1], static _ => FundSource.OtherIncome, static i => Fen(i), cancellationToken: source.Token));
        Assert.Throws<OperationCanceledException>(() => RollUp.Of<FunctionalCode>(Functional, [Code("2011301")], [Fen(1)], cancellationToken: source.Token));
    }

    [Fact]
    public void No_way_to_add_up_takes_memory_for_each_line()
    {
        const int lines = 100_000;
        FunctionalCode[] codes = [.. Enumerable.Range(0, 2 * lines).Select(static i => Code(i % 2 == 0 ? "2011301" : "2080505"))];
        BudgetAmount[] amounts = [.. Enumerable.Range(0, 2 * lines).Select(static i => Fen(i))];
        FundSource[] funds = [.. Enumerable.Range(0, 2 * lines).Select(static i => i % 3 == 0 ? FundSource.OtherIncome : FundSource.GeneralPublicBudget)];
        BudgetTable whole = TableOf(2 * lines), half = TableOf(lines);
        var oneThread = new RollUpOptions { MaxThreads = 1 };

        AssertSame(() => whole.RollUp(Functional, oneThread), () => half.RollUp(Functional, oneThread));
        AssertSame(() => whole.CrossTab(Functional, Axis.FundSources, oneThread), () => half.CrossTab(Functional, Axis.FundSources, oneThread));
        AssertSame(() => RollUp.Of<FunctionalCode>(Functional, codes, amounts), () => RollUp.Of<FunctionalCode>(Functional, codes.AsSpan(0, lines), amounts.AsSpan(0, lines)));
        int[] all = [.. Enumerable.Range(0, 2 * lines)], few = all[..lines];
        AssertSame(() => RollUp.Of(Functional, all, i => codes[i], i => amounts[i]), () => RollUp.Of(Functional, few, i => codes[i], i => amounts[i]));
        AssertSame(() => RollUp.Of(Functional, all.Select(LineAt)), () => RollUp.Of(Functional, few.Select(LineAt)));

        AmountLine<FunctionalCode> LineAt(int i) => new(codes[i], amounts[i]);

        BudgetTable TableOf(int count) => BudgetTable.Of(amounts.AsSpan(0, count))
            .With<FunctionalCode>(Dimension.Function, codes.AsSpan(0, count)).With<FundSource>(Dimension.FundSource, funds.AsSpan(0, count));

        static void AssertSame(Func<object> ofAll, Func<object> ofHalf)
        {
            _ = (Allocated(ofAll), Allocated(ofHalf));
            Assert.InRange(Allocated(ofAll) - Allocated(ofHalf), -8192, 8192);
        }

        static long Allocated(Func<object> work)
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            GC.KeepAlive(work());
            return GC.GetAllocatedBytesForCurrentThread() - before;
        }
    }

    [Fact]
    public void Many_threads_read_one_roll_up()
    {
        RollUp<FunctionalCode> rollUp = Of(null, ("201", 11), ("2011301", 4), ("2011308", 7));
        ImmutableArray<string> expected = [.. rollUp.Nodes.Select(static node => node.ToString())];
        int agreeing = 0;
        Thread[] threads = [.. Enumerable.Range(0, 64).Select(_ => new Thread(() =>
        {
            bool agrees = Enumerable.Range(0, 200).All(_ =>
                rollUp.Nodes.Select(static node => node.ToString()).SequenceEqual(expected)
                && rollUp[Code("20113")].Inclusive == Fen(11) && rollUp.Find(Code("208")) is null);
            Interlocked.Add(ref agreeing, agrees ? 1 : 0);
        }))];
        Array.ForEach(threads, static thread => thread.Start());
        Array.ForEach(threads, static thread => thread.Join());
        Assert.Equal(threads.Length, agreeing);
    }

    private static RollUp<FunctionalCode> Of(RollUpOptions? options, params (string Code, long? Fen)[] lines) =>
        RollUp.Of(Functional, Lines(lines), options);

    private static IEnumerable<AmountLine<FunctionalCode>> Lines(params (string Code, long? Fen)[] lines) =>
        lines.Select(static line => new AmountLine<FunctionalCode>(Code(line.Code), line.Fen is { } fen ? Fen(fen) : null));

    private static FunctionalCode Code(string text) => FunctionalCode.Parse(text);

    private static BudgetAmount Fen(long fen) => BudgetAmount.FromFen(fen);
}
