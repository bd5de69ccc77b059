using System.Xml.Linq;
using GovBudget.Classification.Rendering;
using GovBudget.Classification.Variances;

namespace GovBudget.Classification.Tests.Rendering;

public sealed class SvgProgressTests
{
    [Fact]
    public void The_bar_is_the_rate_and_the_mark_is_the_calendar()
    {
        XElement row = Draw(("教育支出", Of(1000, 432))).Group("教育支出");

        XElement[] boxes = [.. row.Named("rect")];
        Assert.Equal(0.432m, Math.Round(boxes[1].Number("width") / boxes[0].Number("width"), 4));
        Assert.Equal(boxes[0].Number("x") + (boxes[0].Number("width") / 2), row.Named("line").Single().Number("x1"));
        Assert.Equal(["教育支出", "▼ -6.80 个百分点", "43.20%", "执行 432.00，预算 1,000.00"], row.Texts());
    }

    [Theory]
    [InlineData(500, "持平")]
    [InlineData(510, "▲ +1.00 个百分点")]
    public void Which_side_of_the_calendar_it_is_on_is_told_in_words(int executed, string words) =>
        Assert.Contains(words, Draw(("教育支出", Of(1000, executed))).Group("教育支出").Texts());

    [Fact]
    public void More_than_the_budget_fills_the_track_and_the_digits_say_how_much()
    {
        XElement row = Draw(("教育支出", Of(100, 250))).Group("教育支出");

        Assert.Single(row.Named("rect").Select(static box => box.Number("width")).Distinct());
        Assert.Contains("250.00%", row.Texts());
    }

    [Theory]
    [InlineData(1, 2)]
    [InlineData(0, 1)]
    public void A_little_does_not_look_like_nothing(int executed, int boxes) =>
        Assert.Equal(boxes, Draw(("教育支出", Of(10_000_000, executed))).Group("教育支出").Named("rect").Count());

    [Fact]
    public void Less_than_nothing_is_striped()
    {
        XElement row = Draw(("冲销", Of(100, -20))).Group("冲销");

        Assert.Single(row.Boxes("less"));
        Assert.Contains("-20.00%", row.Texts());
    }

    [Fact]
    public void Without_a_budget_there_is_no_bar_and_the_mark_stays()
    {
        XElement row = Draw(("教育支出", Of(null, 20))).Group("教育支出");

        Assert.True(row.Named("rect").Single().HasClass("track"));
        Assert.Single(row.Named("line"));
        Assert.Contains("执行 20.00，预算 —", row.Texts());
    }

    [Fact]
    public void One_day_is_said_once_and_several_in_each_row()
    {
        Assert.Single(Draw(("甲", Of(100, 1)), ("乙", Of(100, 2))).Texts(), static text => text.Contains("2026-06-30", StringComparison.Ordinal));
        XElement several = Draw(("甲", Of(100, 1)), ("乙", Of(100, 2, month: 7)));
        Assert.Contains("执行 1.00，预算 100.00；截至 2026-06-30，序时进度 50.00%", several.Group("甲").Texts());
        Assert.Contains("执行 2.00，预算 100.00；截至 2026-07-31，序时进度 58.33%", several.Group("乙").Texts());
    }

    [Fact]
    public void No_rows_make_an_empty_chart() => Assert.Contains("执行进度与序时进度", Draw().Texts());

    [Fact]
    public void Missing_arguments_are_refused()
    {
        Assert.Throws<ArgumentNullException>(() => SvgProgress.Of(null!));
        Assert.Throws<ArgumentNullException>(() => SvgProgress.Of([("甲", null!)]));
        Assert.Throws<ArgumentNullException>(() => SvgProgress.Of([(null!, Of(1, 1))]));
    }

    private static XElement Draw(params (string, ExecutionProgress)[] rows) => SvgChart.Parse(SvgProgress.Of(rows));

    private static ExecutionProgress Of(decimal? budget, decimal executed, int month = 6) => ExecutionProgress.Of(
        budget is { } wan ? BudgetAmount.FromTenThousandYuan(wan) : null,
        new(new FiscalYear(2026), new NodaTime.LocalDate(2026, month, 1).PlusMonths(1).PlusDays(-1), BudgetAmount.FromTenThousandYuan(executed)));
}
