using GovBudget.Classification.Aggregation;

namespace GovBudget.Classification.Tests.Aggregation;

public sealed class RoundedRollUpTests
{
    private static readonly Axis<FunctionalCode> Functional = Axis.OfCodes(
        new[] { "201", "20113", "2011301", "2011302", "2011308", "20133", "2013301", "208", "20805", "2080505" }.Select(static code => FunctionalCode.Parse(code)),
        static code => $"科目{code}");

    [Fact]
    public void Three_thirds_of_a_unit_show_the_unit()
    {
        RollUp<FunctionalCode> rollUp = Of(("2011301", 3333.33m), ("2011302", 3333.33m), ("2011308", 3333.34m));
        RoundedRollUp<FunctionalCode> rounded = rollUp.Round(AmountUnit.TenThousandYuan, decimals: 2);

        Assert.Equal("1.00", rounded.TotalText);
        Assert.Equal(
            ["201 科目201: 1.00", "20113 科目20113: 1.00", "2011301 科目2011301: 0.33", "2011302 科目2011302: 0.33", "2011308 科目2011308: 0.34"],
            rounded.Nodes.Select(static node => node.ToString()));
        RoundedRollUpNode<FunctionalCode> moved = Assert.Single(rounded.Moved);
        Assert.Same(rounded[Code("2011308")], moved);
        Assert.Equal((Yuan(3333.34m), Yuan(3400), Yuan(3400), Yuan(100)), (moved.Exact, moved.Shown, moved.ShownOwn, moved.Adjustment));
        Assert.Equal(Yuan(3333.34m), rollUp[Code("2011308")].Inclusive);
    }

    [Fact]
    public void Of_equal_parts_the_first_in_tree_order_is_moved_whatever_the_order_of_the_lines()
    {
        (string, decimal?)[] lines = [("2011308", 5000m), ("2011301", 5000m), ("2013301", 4000m), ("20805", 4000m)];
        foreach ((string, decimal?)[] order in new[] { lines, [.. lines.Reverse()] })
        {
            RoundedRollUp<FunctionalCode> rounded = Of(order).Round(AmountUnit.TenThousandYuan);
            Assert.Equal("2", rounded.TotalText);
            Assert.Equal(
                ["201 科目201: 2", "20113 科目20113: 1", "2011301 科目2011301: 0", "2011308 科目2011308: 1", "20133 科目20133: 1",
                    "2013301 科目2013301: 1", "208 科目208: 0", "20805 科目20805: 0"],
                rounded.Nodes.Where(static node => node.Exact is not null).Select(static node => node.ToString()));
            Assert.Equal(["201", "2011301", "20133", "2013301"], MovedCodes(rounded));
        }
    }

    [Fact]
    public void Opposite_amounts_show_opposite_figures()
    {
        RoundedRollUp<FunctionalCode> rounded = Of(("2011301", -3333.33m), ("2011302", -3333.33m), ("2011308", -3333.34m)).Round(AmountUnit.TenThousandYuan, 2);
        Assert.Equal("-1.00", rounded.TotalText);
        Assert.Equal("-0.34", rounded[Code("2011308")].ShownText);
        Assert.Equal(Yuan(-100), Assert.Single(rounded.Moved).Adjustment);
    }

    [Theory]
    [InlineData(5000, "1")]
    [InlineData(-5000, "-1")]
    [InlineData(4999.99, "0")]
    [InlineData(-4999.99, "0")]
    [InlineData(15000, "2")]
    [InlineData(0, "0")]
    public void The_total_is_rounded_half_away_from_zero(decimal yuan, string shown)
    {
        RoundedRollUp<FunctionalCode> rounded = Of(("2011301", yuan)).Round(AmountUnit.TenThousandYuan);
        Assert.Equal(shown, rounded.TotalText);
        Assert.Empty(rounded.Moved);
    }

    [Fact]
    public void Whole_steps_never_move_and_what_cancels_out_may_show_a_step()
    {
        RoundedRollUp<FunctionalCode> rounded = Of(("2011301", 20000m), ("2011302", -4000m), ("2011308", 4000m), ("208", 4600m)).Round(AmountUnit.TenThousandYuan);
        Assert.Equal(("2", "0", "0", "0"),
            (rounded[Code("20113")].ShownText, rounded[Code("2011302")].ShownText, rounded[Code("2011308")].ShownText, rounded[Code("208")].ShownText));
        Assert.Empty(rounded.Moved);
    }

    [Fact]
    public void Absent_stays_absent()
    {
        RoundedRollUp<FunctionalCode> rounded = Of(("2011301", null), ("2011308", 9999m), ("2080505", null)).Round(AmountUnit.TenThousandYuan);
        RoundedRollUpNode<FunctionalCode> blank = rounded[Code("208")];
        Assert.Equal((null, null, null, null, false, ""), (blank.Exact, blank.Shown, blank.ShownOwn, blank.Adjustment, blank.IsMoved, blank.ShownText));
        Assert.Equal("208 科目208: —", blank.ToString());
        Assert.Equal("1", rounded.TotalText);

        Assert.Null(Of(("2011301", null)).Round(AmountUnit.Yuan).Total);
        Assert.Equal("", Of().Round(AmountUnit.Yuan).TotalText);
        Assert.Empty(Of().Round(AmountUnit.Yuan).Nodes);
    }

    [Fact]
    public void Residuals_and_unclassified_keys_take_part()
    {
        var options = new RollUpOptions { MixedGrain = MixedGrainPolicy.DeclaredWins, UnknownKeys = UnknownKeyPolicy.Unclassified };
        RoundedRollUp<FunctionalCode> rounded = Of(options, ("20113", 10000m), ("2011301", 3333m), ("2011308", 3333m), ("2299999", 4600m)).Round(AmountUnit.TenThousandYuan);
        Assert.Equal(
            ["201 科目201: 1", "20113 科目20113: 1", "2011301 科目2011301: 0", "2011308 科目2011308: 0", "未列明部分: 1", "未分类: 0", "2299999: 0"],
            rounded.Nodes.Select(static node => node.Node.HasKey && node.Node.Kind == RollUpNodeKind.Unclassified ? $"{node.Node.Key}: {node.ShownText}" : node.ToString()));
        Assert.Equal(RollUpNodeKind.Residual, Assert.Single(rounded.Moved).Node.Kind);
        Assert.Null(rounded.Find(Code("2010101")));
        Assert.Throws<KeyNotFoundException>(() => rounded[Code("2010101")]);
    }

    [Fact]
    public void Unit_and_step_are_told()
    {
        RoundedRollUp<FunctionalCode> rounded = Of(("2011301", 123456789.12m)).Round(AmountUnit.HundredMillionYuan, 4);
        Assert.Equal((AmountUnit.HundredMillionYuan, 4, Yuan(10000), "1.2346"), (rounded.Unit, rounded.Decimals, rounded.Step, rounded.TotalText));
        Assert.Equal("123456789.12", Of(("2011301", 123456789.12m)).Round(AmountUnit.Yuan, 2).TotalText);
    }

    [Fact]
    public void What_is_no_step_of_an_amount_is_refused()
    {
        RollUp<FunctionalCode> rollUp = Of(("2011301", 1m));
        Assert.Throws<ArgumentException>(() => rollUp.Round(AmountUnit.None));
        Assert.Throws<ArgumentOutOfRangeException>(() => rollUp.Round(AmountUnit.Yuan, -1));
        Assert.Contains("0 to 6 decimals", Assert.Throws<ArgumentOutOfRangeException>(() => rollUp.Round(AmountUnit.TenThousandYuan, 7)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_figure_that_is_rounded_out_of_range_is_named()
    {
        RollUp<FunctionalCode> largest = RollUp.Of(Functional, [new AmountLine<FunctionalCode>(Code("208"), BudgetAmount.MaxValue)]);
        Assert.Contains("The total", Assert.Throws<OverflowException>(() => largest.Round(AmountUnit.TenThousandYuan)).Message, StringComparison.Ordinal);
        Assert.Equal(BudgetAmount.MaxValue, largest.Round(AmountUnit.Yuan, 2).Total);

        // The sum is small, so the part alone goes out of range.
        RollUp<FunctionalCode> part = RollUp.Of(Functional, [new(Code("208"), BudgetAmount.MinValue), new(Code("2011301"), BudgetAmount.MaxValue)]);
        OverflowException failure = Assert.Throws<OverflowException>(() => part.Round(AmountUnit.TenThousandYuan));
        Assert.Contains("201 科目201", failure.Message, StringComparison.Ordinal);
    }

    private static string[] MovedCodes(RoundedRollUp<FunctionalCode> rounded) => [.. rounded.Moved.Select(static node => node.Node.Key.ToString())];

    private static RollUp<FunctionalCode> Of(params (string Code, decimal? Yuan)[] lines) => Of(null, lines);

    private static RollUp<FunctionalCode> Of(RollUpOptions? options, params (string Code, decimal? Yuan)[] lines) => RollUp.Of(
        Functional, lines, static line => Code(line.Code), static line => line.Yuan is { } yuan ? Yuan(yuan) : null, options);

    private static FunctionalCode Code(string text) => FunctionalCode.Parse(text);

    private static BudgetAmount Yuan(decimal yuan) => BudgetAmount.FromYuan(yuan);
}
