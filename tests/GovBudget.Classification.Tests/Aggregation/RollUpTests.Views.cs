using GovBudget.Classification.Aggregation;

namespace GovBudget.Classification.Tests.Aggregation;

public sealed partial class RollUpTests
{
    private static readonly (string Code, long? Fen)[] SomeLines =
        [("2011301", 100), ("2011308", 250), ("2011308", null), ("2013301", -30), ("2080505", 7), ("208", null)];

    [Fact]
    public void A_depth_limit_keeps_every_amount()
    {
        RollUp<FunctionalCode> view = Of(null, SomeLines).ToDepth(2);
        Assert.Equal(
            ["201 科目201: 3.20", "20113 科目20113: 3.50", "20133 科目20133: -0.30", "208 科目208: 0.07", "20805 科目20805: 0.07"], view.Nodes.Select(static node => node.ToString()));
        Assert.Equal(Fen(327), view.Total);
        RollUpNode<FunctionalCode> section = view[Code("20113")];
        Assert.Equal((RollUpNodeKind.Leaf, Fen(350), 3L, 1L), (section.Kind, section.Own, section.Count, section.AbsentCount));
        Assert.Equal((RollUpNodeKind.Subtotal, null), (view[Code("201")].Kind, view[Code("201")].Own));
        Assert.Equal([Fen(320), Fen(7)], view.ToDepth(1).Nodes.Select(static node => node.Own));
    }

    [Fact]
    public void A_depth_limit_keeps_what_is_declared_and_compared()
    {
        RollUp<FunctionalCode> view = Of(new() { MixedGrain = MixedGrainPolicy.DeclaredWins }, ("20113", 100), ("2011301", 60)).ToDepth(2);
        RollUpNode<FunctionalCode> section = view.Nodes[^1];
        Assert.Equal((Code("20113"), Fen(100), Fen(100), Fen(40)), (section.Key, section.Own, section.Declared, section.Imbalance));
    }

    [Fact]
    public void A_filter_shows_what_it_leaves_out_as_a_remainder()
    {
        RollUp<FunctionalCode> view = Of(null, SomeLines).Where(static node => node.Key == Code("2011308") || node.Key == Code("20133"));
        Assert.Equal(
            ["201 科目201: 3.20", "20113 科目20113: 3.50", "2011308 科目2011308: 2.50", "其余: 1.00", "20133 科目20133: -0.30", "其余: 0.07"],
            view.Nodes.Select(static node => node.ToString()));
        Assert.Equal([0, 1, 2, 2, 1, 0], view.Nodes.Select(static node => node.Depth));
        Assert.Equal((Fen(327), 6L, 2L), (view.Total, view.Count, view.AbsentCount));
        RollUpNode<FunctionalCode> remainder = view.Nodes[3];
        Assert.Equal((RollUpNodeKind.Remainder, false, Code("20113"), Fen(100), 1L, 0L), (remainder.Kind, remainder.HasKey, remainder.Key, remainder.Own, remainder.Count, remainder.AbsentCount));
        Assert.Equal((false, 2L, 1L), (view.Nodes[^1].HasKey, view.Nodes[^1].Count, view.Nodes[^1].AbsentCount));
        Assert.Equal((RollUpNodeKind.Leaf, Fen(-30)), (view[Code("20133")].Kind, view[Code("20133")].Own));
    }

    [Fact]
    public void A_filter_that_nothing_meets_leaves_the_total_as_one_remainder()
    {
        RollUpNode<FunctionalCode> all = Assert.Single(Of(null, SomeLines).Where(static _ => false).Nodes);
        Assert.Equal((RollUpNodeKind.Remainder, "其余", 0, Fen(327), 6L), (all.Kind, all.Label, all.Depth, all.Inclusive, all.Count));
        Assert.Empty(Of(null).Where(static _ => false).Nodes);
    }

    [Fact]
    public void What_is_left_out_and_not_known_is_no_amount()
    {
        var contagious = new RollUpOptions { AbsentAmounts = AbsentAmountPolicy.Contagious };
        RollUp<FunctionalCode> view = Of(contagious, ("2011301", 1), ("2011308", null), ("2013301", 5)).Where(static node => node.Key == Code("2011301") || node.Key == Code("20133"));
        Assert.Equal(["201 科目201: —", "20113 科目20113: —", "2011301 科目2011301: 0.01", "其余: —", "20133 科目20133: 0.05"], view.Nodes.Select(static node => node.ToString()));
        Assert.Null(Of(contagious, ("2011301", null)).ToDepth(1).Nodes[0].Own);
    }

    [Fact]
    public void Codes_are_cut_by_their_level_and_not_by_what_happens_to_stand_above_them()
    {
        Axis<FunctionalCode> gaps = Axis.OfCodes([Code("201"), Code("20113"), Code("2011301"), Code("2013301"), Code("2299901")], static code => $"科目{code}");
        RollUp<FunctionalCode> rollUp = RollUp.Of(gaps, Lines(("2011301", 1), ("2013301", 20), ("2299901", 300)));
        Assert.Equal(
            ["201 科目201: 0.21", "20113 科目20113: 0.01", "其余: 0.20", "其余: 3.00"], rollUp.ToLevel(SubjectLevel.Section).Nodes.Select(static node => node.ToString()));
        Assert.Equal(["201 科目201: 0.21", "其余: 3.00"], rollUp.ToLevel(SubjectLevel.Class).Nodes.Select(static node => node.ToString()));
        Assert.Equal<RollUpNode<FunctionalCode>>(rollUp.Nodes, rollUp.ToLevel(SubjectLevel.Item).Nodes);
    }

    [Fact]
    public void A_residual_stays_with_the_parts_it_stands_beside()
    {
        RollUp<FunctionalCode> rollUp = Of(new() { MixedGrain = MixedGrainPolicy.DeclaredWins }, ("201", 200), ("20113", 100), ("2011301", 60));
        Assert.Equal(
            ["201 科目201: 2.00", "20113 科目20113: 1.00", "未列明部分: 1.00"], rollUp.ToLevel(SubjectLevel.Section).Nodes.Select(static node => node.ToString()));
        Assert.Equal(["201 科目201: 2.00"], rollUp.ToLevel(SubjectLevel.Class).Nodes.Select(static node => node.ToString()));
    }

    [Fact]
    public void A_view_is_rounded_and_looked_up_as_any_roll_up_and_says_what_it_leaves_out()
    {
        RollUp<FunctionalCode> whole = Of(null, SomeLines);
        RollUp<FunctionalCode> view = whole.Where(static node => node.Key == Code("2011308"));
        Assert.Equal("3.3", view.Round(AmountUnit.Yuan, 1).TotalText);
        Assert.Null(view.Find(Code("2011301")));
        Assert.Contains("left out of this view", Assert.Throws<KeyNotFoundException>(() => view[Code("2011301")]).Message, StringComparison.Ordinal);
        Assert.DoesNotContain("view", Assert.Throws<KeyNotFoundException>(() => view[Code("299")]).Message, StringComparison.Ordinal);
        Assert.Same(whole, view.ToDepth(1).Whole);
        Assert.Same(whole, whole.Whole);
    }

    [Fact]
    public void A_view_that_cannot_be_is_refused()
    {
        RollUp<FunctionalCode> rollUp = Of(null, SomeLines);
        Assert.Throws<ArgumentOutOfRangeException>(() => rollUp.ToDepth(0));
        Assert.Throws<ArgumentNullException>(() => rollUp.Where(null!));
        Assert.Throws<ArgumentOutOfRangeException>(() => rollUp.ToLevel(SubjectLevel.None));
        Assert.Throws<ArgumentOutOfRangeException>(() => rollUp.ToLevel((SubjectLevel)9));
        Assert.Throws<ArgumentNullException>(() => ((RollUp<FunctionalCode>)null!).ToLevel(SubjectLevel.Class));
    }

    [Fact]
    public void What_is_left_out_and_does_not_fit_is_named()
    {
        // The class fits because of the section that is kept.
        Axis<FunctionalCode> axis = Axis.OfCodes([Code("201"), Code("20101"), Code("20102"), Code("20103")], static code => $"科目{code}");
        RollUp<FunctionalCode> rollUp = RollUp.Of(axis, Lines(("20101", long.MaxValue), ("20102", 1), ("20103", -1)));
        Assert.Contains(
            "其余 of 201", Assert.Throws<OverflowException>(() => rollUp.Where(static node => node.Key == Code("20103"))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Reading_takes_no_memory()
    {
        RollUp<FunctionalCode> rollUp = Of(null, SomeLines);
        FunctionalCode code = Code("20113");
        _ = Read(rollUp, code);
        long before = GC.GetAllocatedBytesForCurrentThread();
        long sum = Read(rollUp, code);
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
        Assert.Equal(1027, sum);

        static long Read(RollUp<FunctionalCode> rollUp, FunctionalCode code)
        {
            long sum = 0;
            foreach (RollUpNode<FunctionalCode> node in rollUp.Nodes)
            {
                sum += node.Depth == 0 ? node.Inclusive!.Value.Fen : 0;
            }

            return sum + rollUp[code].Inclusive!.Value.Fen + rollUp.Find(code)!.Inclusive!.Value.Fen;
        }
    }
}
