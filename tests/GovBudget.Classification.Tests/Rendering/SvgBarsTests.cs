using System.Globalization;
using System.Xml.Linq;
using GovBudget.Classification.Aggregation;
using GovBudget.Classification.Rendering;
using GovBudget.Classification.Variances;

namespace GovBudget.Classification.Tests.Rendering;

public sealed class SvgBarsTests
{
    private static readonly Axis<FunctionalCode> Functional = Axis.OfCodes(
        new[] { "201", "20113", "2011301", "2011308", "208", "210" }.Select(FunctionalCode.Parse), static code => $"科目{code}");

    [Fact]
    public void A_bar_is_as_long_as_its_amount()
    {
        XElement chart = SvgChart.Parse(Of(("2011301", 60), ("2011308", 20), ("208", 40)).ToSvg());

        Assert.Equal([1m, 0.5m], Lengths(chart));
        Assert.Equal(["201 科目201", "66.67%", "80.00"], chart.Group("201 科目201").Texts());
        Assert.Equal(["合计", "100.00%", "120.00"], chart.Group("合计").Texts());
    }

    [Theory]
    [InlineData(0, "201 科目201", "208 科目208")]
    [InlineData(1, "201 科目201", "208 科目208")]
    [InlineData(2, "20113 科目20113", "208 科目208")]
    [InlineData(3, "2011301 科目2011301", "2011308 科目2011308", "208 科目208")]
    public void The_parts_of_one_level_make_the_total(int depth, params string[] labels)
    {
        XElement chart = SvgChart.Parse(SvgBars.Of(Of(("2011301", 60), ("2011308", 20), ("208", 40)), new() { Depth = depth }));

        Assert.Equal([.. labels, "合计"], chart.Named("g").Select(static row => row.Texts()[0]));
        Assert.Equal(120, chart.Named("g").SkipLast(1).Sum(static row => decimal.Parse(row.Texts().Single(static text => text.EndsWith(".00", StringComparison.Ordinal)), CultureInfo.InvariantCulture)));
    }

    [Fact]
    public void A_text_that_is_no_XML_is_drawn_all_the_same()
    {
        RollUp<string> rollUp = RollUp.Of(Axis.OfTexts("甲\uFFFF", ["a\uD800b", "\uDC00", "𠮷"]), [new AmountLine<string>("a\uD800b", BudgetAmount.FromYuan(1)), new("𠮷", BudgetAmount.FromYuan(1))]);
        Assert.Contains("a\uFFFDb", SvgChart.Parse(rollUp.ToSvg()).Value, StringComparison.Ordinal);
        Assert.Contains("𠮷", SvgChart.Parse(SvgTreemap.Of(rollUp)).Value, StringComparison.Ordinal);
        _ = ParsedHtml.Parse(rollUp.ToHtml());
    }

    [Fact]
    public void What_stands_on_a_node_itself_names_the_node()
    {
        RollUp<FunctionalCode> mixed = RollUp.Of(
            Functional, [("201", 5m), ("20113", 3m)], static line => FunctionalCode.Parse(line.Item1), static line => BudgetAmount.FromTenThousandYuan(line.Item2), new() { MixedGrain = MixedGrainPolicy.EveryLine });
        XElement chart = SvgChart.Parse(SvgBars.Of(mixed, new() { Depth = 2 }));

        Assert.Contains("201 科目201（本级）", chart.Texts());
        Assert.Equal("201 科目201 → （本级）", chart.Named("g").First().Tip());
    }

    [Fact]
    public void A_negative_bar_is_striped_and_goes_the_other_way()
    {
        XElement chart = SvgChart.Parse(Of(("201", 30), ("208", -10)).ToSvg());

        XElement negative = chart.Group("208 科目208");
        XElement bar = negative.Boxes("less").Single();
        XElement positive = chart.Group("201 科目201").Named("rect").Last();
        Assert.Equal(positive.Number("x"), bar.Number("x") + bar.Number("width"));
        Assert.Equal(positive.Number("width"), 3 * bar.Number("width"));
        Assert.Single(negative.Named("line"));
        Assert.Contains("-10.00", negative.Texts());
        Assert.Empty(chart.Group("201 科目201").Named("line"));
    }

    [Fact]
    public void What_is_small_does_not_look_like_nothing()
    {
        XElement[] small = [.. SvgChart.Parse(Of(("201", 90_000_000), ("208", 0.0001m)).ToSvg()).Group("208 科目208").Named("rect")];
        XElement[] zero = [.. SvgChart.Parse(Of(("201", 90_000_000), ("208", 0)).ToSvg()).Group("208 科目208").Named("rect")];

        Assert.Equal(1.5m, small[1].Number("width"));
        Assert.Single(zero);
    }

    [Fact]
    public void What_is_absent_has_no_bar()
    {
        XElement row = SvgChart.Parse(Of(("201", 30), ("208", null)).ToSvg()).Group("208 科目208");

        Assert.Single(row.Named("rect"));
        Assert.True(row.Named("rect").Single().HasClass("track"));
        Assert.Equal(["208 科目208", "—", "—"], row.Texts().Take(3));
        Assert.Contains("1 行无金额", row.Texts());
    }

    [Fact]
    public void A_rounded_one_shows_its_own_unit_and_bars_of_the_exact_amounts()
    {
        XElement chart = SvgChart.Parse(Of(("201", 0.4m), ("208", 0.8m)).Round(AmountUnit.TenThousandYuan).ToSvg());

        Assert.Equal([0.5m, 1m], Lengths(chart));
        Assert.Contains("0", chart.Group("201 科目201").Texts());
    }

    [Fact]
    public void Of_a_variance_both_sides_stand_under_the_change()
    {
        VarianceTable<FunctionalCode> table = VarianceTable.Of(Of(("201", 40), ("208", 10)), Of(("201", 20), ("210", 5)));
        XElement chart = SvgChart.Parse(SvgBars.Of(table, new() { BaseHeading = "上年", CurrentHeading = "本年", Polarity = Polarity.LowerIsFavourable }));

        XElement row = chart.Group("201 科目201");
        XElement[] bars = [.. row.Named("rect").Where(static bar => !bar.HasClass("track"))];
        Assert.Equal(bars[0].Number("width"), 2 * bars[1].Number("width"));
        Assert.True(bars[0].HasClass("whole"));
        Assert.Contains("▼ -20.00", row.Texts());
        Assert.Contains(row.Texts(), static text => text.EndsWith("有利", StringComparison.Ordinal));
        Assert.Contains("40.00", row.Texts());
        Assert.Single(chart.Group("210 科目210").Named("rect"), static bar => !bar.HasClass("track"));
        Assert.Contains("上：上年，下：本年", string.Concat(chart.Texts()), StringComparison.Ordinal);
        Assert.Contains("上年 50.00，本年 25.00", chart.Texts());
    }

    [Fact]
    public void The_greatest_amounts_fit()
    {
        RollUp<string> greatest = RollUp.Of(
            Axis.OfTexts("单位", ["甲", "乙"]), [("甲", BudgetAmount.MaxValue), ("乙", BudgetAmount.MinValue)], static line => line.Item1, static line => line.Item2);
        XElement chart = SvgChart.Parse(greatest.ToSvg());

        Assert.All(chart.Named("rect"), bar => Assert.True(bar.Number("x") + bar.Number("width") <= chart.Number("width")));
        Assert.Contains("9,223,372,036,854.775807", string.Concat(chart.Texts()), StringComparison.Ordinal);
    }

    /// <summary>How long the bars are beside their tracks.</summary>
    private static decimal[] Lengths(XElement chart) =>
    [
        .. chart.Named("g").Select(static row => row.Named("rect").ToArray()).Where(static boxes => boxes.Length == 2)
            .Select(static boxes => Math.Round(boxes[1].Number("width") / boxes[0].Number("width"), 3)),
    ];

    private static RollUp<FunctionalCode> Of(params (string Code, decimal? Wan)[] lines) => RollUp.Of(
        Functional, lines, static line => FunctionalCode.Parse(line.Code), static line => line.Wan is { } wan ? BudgetAmount.FromTenThousandYuan(wan) : null);
}
