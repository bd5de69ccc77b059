using System.Xml.Linq;
using GovBudget.Classification.Aggregation;
using GovBudget.Classification.Rendering;

namespace GovBudget.Classification.Tests.Rendering;

public sealed class SvgHeatMapTests
{
    [Theory]
    [InlineData(0.99, "more1")]
    [InlineData(1, "more2")]
    [InlineData(4.99, "more2")]
    [InlineData(5, "more3")]
    [InlineData(20, "more4")]
    [InlineData(50, "more5")]
    [InlineData(130, "more5")]
    [InlineData(-0.5, "less1")]
    [InlineData(-30, "less4")]
    public void The_colour_goes_by_the_share_of_the_total(double wan, string style)
    {
        // Whatever the cell is, the total is 100.
        XElement chart = SvgChart.Parse(Of(("甲", FundSource.OtherIncome, (decimal)wan), ("乙", FundSource.OtherIncome, 100 - (decimal)wan)).ToSvg());

        Assert.Equal(style, (string?)Cell(chart, "甲").Named("rect").Single().Attribute("class"));
    }

    [Fact]
    public void Colour_is_never_the_only_carrier()
    {
        XElement chart = SvgChart.Parse(Of(("甲", FundSource.OtherIncome, -30), ("乙", FundSource.OtherIncome, 130)).ToSvg());

        Assert.Equal(["-30.00"], Cell(chart, "甲").Texts());
        Assert.Single(Cell(chart, "甲").Named("line"));
        Assert.Empty(Cell(chart, "乙").Named("line"));
        Assert.Contains("≥ 50%", chart.Texts());
    }

    [Fact]
    public void Absent_and_nothing_have_no_colour()
    {
        XElement chart = SvgChart.Parse(Of(("甲", FundSource.OtherIncome, null), ("乙", FundSource.OtherIncome, 0), ("丙", FundSource.OtherIncome, 3)).ToSvg());

        Assert.Equal(["—"], Cell(chart, "甲").Texts());
        Assert.Equal(["0.00"], Cell(chart, "乙").Texts());
        Assert.Empty(Cell(chart, "甲").Named("rect").Concat(Cell(chart, "乙").Named("rect")));
    }

    [Fact]
    public void Without_a_total_there_are_no_colours_and_that_is_said()
    {
        XElement chart = SvgChart.Parse(Of(("甲", FundSource.OtherIncome, 5), ("乙", FundSource.OtherIncome, -5)).ToSvg());

        Assert.Empty(Cell(chart, "甲").Named("rect"));
        Assert.Contains("没有合计，不着色", chart.Texts());
    }

    [Fact]
    public void Totals_stand_first_among_the_columns_and_last_among_the_rows()
    {
        XElement chart = SvgChart.Parse(SvgHeatMap.Of(Of(("甲", FundSource.OtherIncome, 5), ("乙", FundSource.BusinessIncome, 7)), new() { Depth = 1 }));

        XElement[] rows = [.. chart.Elements().Where(static part => part.Name.LocalName == "g")];
        Assert.Equal(["甲", "5.00", "5.00"], rows[0].Texts());
        Assert.Equal(["合计", "12.00", "12.00"], rows[^1].Texts());
    }

    [Fact]
    public void A_rounded_one_shows_its_own_figures_and_the_colours_of_the_exact_ones()
    {
        XElement chart = SvgChart.Parse(Of(("甲", FundSource.OtherIncome, 0.4m), ("乙", FundSource.OtherIncome, 7.6m)).Round(AmountUnit.TenThousandYuan).ToSvg());

        Assert.Equal(["0"], Cell(chart, "甲").Texts());
        Assert.Equal("more3", (string?)Cell(chart, "甲").Named("rect").Single().Attribute("class"));
    }

    [Fact]
    public void Columns_that_have_no_room_beside_the_others_stand_below_them()
    {
        FundSource[] funds = [.. Enum.GetValues<FundSource>().Where(static fund => fund != FundSource.None)];
        CrossTab<string, FundSource> cross = Of([.. funds.Select(static fund => ("甲", fund, (decimal?)1_234_567.89m))]);
        XElement chart = SvgChart.Parse(SvgHeatMap.Of(cross, new() { Unit = AmountUnit.Yuan }));

        Assert.Equal(480, chart.Number("width"));
        Assert.All(chart.Named("rect"), box => Assert.True(box.Number("x") + box.Number("width") <= 480 && box.Number("y") + box.Number("height") <= chart.Number("height")));
        Assert.All(funds, fund => Assert.Single(chart.Named("g"), cell => cell.Tip().StartsWith($"甲 × {fund.ChineseName}:", StringComparison.Ordinal)));
        Assert.True(chart.Texts().Count(static text => text == "甲") > 1, "every band names its rows");
        Assert.Equal(2, chart.Texts().Count(text => text == cross.Total!.Value.ToString("N元")));
    }

    private static XElement Cell(XElement chart, string unit) => chart.Group($"{unit} × 其他收入");

    private static CrossTab<string, FundSource> Of(params (string Unit, FundSource Fund, decimal? Wan)[] lines) => BudgetTable.Create(
        lines.Select(static line => new BudgetLine { Unit = line.Unit, FundSource = line.Fund, Amount = line.Wan is { } wan ? BudgetAmount.FromTenThousandYuan(wan) : null }))
        .CrossTab(Dimension.Unit, Axis.OfTexts("单位", lines.Select(static line => line.Unit).Distinct()), Dimension.FundSource, Axis.FundSources);
}
