using GovBudget.Classification.Variances;
using NodaTime;

namespace GovBudget.Classification.Tests.Variances;

public sealed class ExecutionProgressTests
{
    private static readonly FiscalYear Year = new(2026);

    [Theory]
    [InlineData(1, 1, 0, 1)]
    [InlineData(1, 31, 1, 31)]
    [InlineData(6, 30, 6, 181)]
    [InlineData(7, 30, 6, 211)]
    [InlineData(12, 31, 12, 365)]
    public void The_year_goes_by_in_months_or_in_days(int month, int day, int months, int days)
    {
        var date = new LocalDate(2026, month, day);
        Assert.Equal(months / 12m, ProgressCurve.ByMonths.ShareAt(Year, date));
        Assert.Equal(days / 365m, ProgressCurve.ByDays.ShareAt(Year, date));
    }

    [Fact]
    public void A_leap_year_has_a_day_more() => Assert.Equal(60m / 366, ProgressCurve.ByDays.ShareAt(new(2028), new(2028, 2, 29)));

    [Fact]
    public void A_curve_of_ones_own_rises_day_by_day_within_a_month()
    {
        ProgressCurve curve = ProgressCurve.Of("往年", 0.02m, 0.05m, 0.1m, 0.2m, 0.3m, 0.4m, 0.5m, 0.6m, 0.7m, 0.8m, 0.9m, 1);
        Assert.Equal(0.02m, curve.ShareAt(Year, new(2026, 1, 31)));
        Assert.Equal(0.15m, curve.ShareAt(Year, new(2026, 4, 15)));
        Assert.Equal(1m, curve.ShareAt(Year, new(2026, 12, 31)));
        Assert.Throws<ArgumentException>(() => ProgressCurve.Of("短", 0.5m, 1));
        Assert.Throws<ArgumentException>(() => ProgressCurve.Of("降", 0.1m, 0.05m, 0.1m, 0.2m, 0.3m, 0.4m, 0.5m, 0.6m, 0.7m, 0.8m, 0.9m, 1));
        Assert.Throws<ArgumentException>(() => ProgressCurve.Of("负", -0.1m, 0.05m, 0.1m, 0.2m, 0.3m, 0.4m, 0.5m, 0.6m, 0.7m, 0.8m, 0.9m, 1));
        Assert.Throws<ArgumentException>(() => ProgressCurve.Of("不足", 0.02m, 0.05m, 0.1m, 0.2m, 0.3m, 0.4m, 0.5m, 0.6m, 0.7m, 0.8m, 0.9m, 0.99m));
    }

    [Fact]
    public void Progress_is_told_beside_the_calendar()
    {
        ExecutionProgress progress = ExecutionProgress.Of(BudgetAmount.FromYuan(1000), new(Year, new(2026, 6, 30), BudgetAmount.FromYuan(432)));
        Assert.Equal(0.432m, progress.CompletionRate);
        Assert.Equal(-0.068m, progress.Difference);
        Assert.Equal(BudgetAmount.FromYuan(500), progress.ExpectedAmount);
        Assert.Equal("执行进度43.20%，低于序时进度6.80个百分点", progress.Text);
    }

    [Theory]
    [InlineData(1000, 500, "执行进度50.00%，与序时进度持平")]
    [InlineData(1000, 610, "执行进度61.00%，高于序时进度11.00个百分点")]
    [InlineData(1000, -10, "执行进度-1.00%，低于序时进度51.00个百分点")]
    [InlineData(0, 10, "执行进度—")]
    [InlineData(-5, 10, "执行进度—")]
    [InlineData(null, 10, "执行进度—")]
    [InlineData(1000, null, "执行进度—")]
    public void Words_say_how_far_and_nothing_where_there_is_no_rate(int? budget, int? executed, string text) =>
        Assert.Equal(text, ExecutionProgress.Of(Yuan(budget), new(Year, new(2026, 6, 30), Yuan(executed))).ToString());

    [Theory]
    [InlineData(6, 1, 1)]
    [InlineData(6, 7, 4)]
    [InlineData(18, 1, 2)]
    [InlineData(5, 11, 5)]
    public void What_is_expected_is_rounded_once_half_away_from_zero(long fen, int month, long expected) => Assert.Equal(
        expected,
        ExecutionProgress.Of(BudgetAmount.FromFen(fen), new(Year, new LocalDate(2026, month, 1).PlusMonths(1).PlusDays(-1), BudgetAmount.Zero)).ExpectedAmount!.Value.Fen);

    [Fact]
    public void Periods_add_up_to_what_is_cumulative()
    {
        PeriodAmount first = new(new(2026, 1, 1), new(2026, 3, 31), Yuan(100));
        PeriodAmount second = new(new(2026, 4, 1), new(2026, 4, 30), Yuan(50));
        CumulativeAmount april = CumulativeAmount.Of([second, first]);
        Assert.Equal(new CumulativeAmount(Year, new(2026, 4, 30), Yuan(150)), april);
        Assert.Equal(second, april.Since(CumulativeAmount.Of([first])));
        Assert.Null(CumulativeAmount.Of([first, new(new(2026, 4, 1), new(2026, 4, 30), null)]).Amount);
    }

    [Fact]
    public void Gaps_overlaps_and_other_years_are_refused()
    {
        PeriodAmount first = new(new(2026, 1, 1), new(2026, 1, 31), Yuan(100));
        Assert.Throws<ArgumentException>(() => CumulativeAmount.Of([]));
        Assert.Throws<ArgumentNullException>(() => CumulativeAmount.Of([null!]));
        Assert.Throws<ArgumentException>(() => CumulativeAmount.Of([first, first]));
        Assert.Throws<ArgumentException>(() => CumulativeAmount.Of([first, new(new(2026, 3, 1), new(2026, 3, 31), Yuan(1))]));
        Assert.Throws<ArgumentException>(() => CumulativeAmount.Of([new(new(2026, 2, 1), new(2026, 2, 28), Yuan(1))]));
        Assert.Throws<ArgumentException>(() => CumulativeAmount.Of([new(new(2025, 1, 1), new(2025, 12, 31), Yuan(1)), first]));
        Assert.Throws<ArgumentOutOfRangeException>(() => new PeriodAmount(new(2025, 12, 1), new(2026, 1, 31), Yuan(1)));
        Assert.Throws<ArgumentOutOfRangeException>(() => new PeriodAmount(new(2026, 2, 1), new(2026, 1, 31), Yuan(1)));
        Assert.Throws<ArgumentOutOfRangeException>(() => new CumulativeAmount(Year, new(2025, 12, 31), Yuan(1)));
        Assert.Throws<ArgumentException>(() => CumulativeAmount.Of([first]).Since(CumulativeAmount.Of([first])));
        Assert.Throws<ArgumentOutOfRangeException>(() => ProgressCurve.ByDays.ShareAt(Year, new(2027, 1, 1)));
    }

    [Fact]
    public void The_largest_amounts_have_a_progress() => Assert.Contains(
        "高于", ExecutionProgress.Of(BudgetAmount.FromFen(1), new(Year, new(2026, 6, 30), BudgetAmount.MaxValue)).Text, StringComparison.Ordinal);

    private static BudgetAmount? Yuan(int? yuan) => yuan is { } amount ? BudgetAmount.FromYuan(amount) : null;
}
