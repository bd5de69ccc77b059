using GovBudget.Classification.Performance;

namespace GovBudget.Classification.Tests.Performance;

public sealed class ScoreRollUpTests
{
    private static readonly CodedName Department = new("090", "某局");

    [Fact]
    public void Scores_are_weighed_by_the_money_of_the_projects()
    {
        ScoreNode department = Assert.Single(ScoreRollUp.Of([Project("甲", "一所", 30_000, 90), Project("乙", "一所", 10_000, 70), Project("丙", "二所", 60_000, 50)]));

        Assert.Equal(64, department.Percent);
        Assert.Equal("某局 64", department.ToString());
        Assert.Equal([85m, 50m], department.Children.Select(static unit => unit.Percent!.Value));
        Assert.Equal(["甲", "乙"], department.Children[0].Children.Select(static project => project.Name.Name));
        Assert.Equal(PerformanceGrade.Good, department.Children[0].Grade);
    }

    [Fact]
    public void Projects_may_count_equally()
    {
        ScoreNode department = Assert.Single(ScoreRollUp.Of([Project("甲", "一所", null, 90), Project("乙", "一所", 10_000, 70)], ScoreWeighting.Equally));

        Assert.Equal(80, department.Percent);
        Assert.Equal(2, department.Weight);
    }

    [Fact]
    public void What_has_no_score_leaves_a_range_up_the_tree()
    {
        ScoreNode department = Assert.Single(ScoreRollUp.Of([Project("甲", "一所", 10_000, 90), Project("乙", "一所", 10_000, null)]));

        Assert.Equal((45m, 95m), (department.Lowest!.Value, department.Highest!.Value));
        Assert.Equal("某局 45–95", department.ToString());
        Assert.Null(department.Percent);
        Assert.Null(department.Grade);
    }

    [Fact]
    public void A_project_without_money_may_count_nothing_or_nearly_all()
    {
        ScoreNode department = Assert.Single(ScoreRollUp.Of([Project("甲", "一所", 10_000, 90), Project("乙", "一所", null, 10)]));

        Assert.Equal((10m, 90m, 1), (department.Lowest!.Value, department.Highest!.Value, department.UnweighedCount));
        Assert.Null(department.Grade);
        Assert.Equal(10, department.Children[0].Children[1].Percent);
        Assert.Throws<ArgumentException>(() => ScoreRollUp.Of([Project("丙", "一所", -1, 10)]));
    }

    [Fact]
    public void Money_of_nothing_counts_nothing_and_a_project_without_weights_could_have_any_score()
    {
        (PerformanceProject, PerformanceScore) unweighed = (ProjectOf("丙", "一所", 10_000), new PerformanceScorer().ScorePrinted([(PerformanceIndicator.Read(IndicatorCategory.None, "次数", "≥1次"), "1次")]));

        Assert.Equal(90, Assert.Single(ScoreRollUp.Of([Project("甲", "一所", 10_000, 90), Project("乙", "一所", 0, 10)])).Percent);
        ScoreNode open = Assert.Single(ScoreRollUp.Of([Project("甲", "一所", 10_000, 90), unweighed]));
        Assert.Equal((45m, 95m), (open.Lowest!.Value, open.Highest!.Value));
    }

    [Fact]
    public void A_project_without_department_or_unit_stands_below_one_without_a_name()
    {
        ScoreNode department = Assert.Single(ScoreRollUp.Of([(new PerformanceProject { Name = "甲" }, new PerformanceScorer().ScorePrinted([(Indicator(100, "≥1次"), "1次")]))], ScoreWeighting.Equally));

        Assert.Equal(("", "", 100m), (department.Name.ToString(), department.Children[0].Name.ToString(), department.Percent!.Value));
    }

    [Fact]
    public void The_mean_is_exact_for_the_largest_amounts()
    {
        ScoreNode department = Assert.Single(ScoreRollUp.Of([Project("甲", "一所", 90_000_000_000_000_000, 99.99m), Project("乙", "一所", 90_000_000_000_000_000, 99.97m)]));

        Assert.Equal(99.98m, department.Percent);
    }

    [Fact]
    public void Quantities_are_added_up_only_where_the_indicator_says_so()
    {
        ScoreNode department = Assert.Single(ScoreRollUp.Of(
        [
            Quantities("甲", ("培训人数", "≥200人", "210人", true), ("合格率", "≥95%", "96%", false)),
            Quantities("乙", ("培训人数", "≥0.1万人", null, true), ("合格率", "≥95%", "97%", false)),
        ]));

        Assert.Equal<IndicatorTotal>([new(IndicatorCategory.Quantity, "培训人数", IndicatorTarget.Parse("1人").Unit, 1200, 210, 2, 1)], [.. department.Totals]);
        Assert.Equal(200, department.Children[0].Children[0].Totals[0].Target);
    }

    private static (PerformanceProject, PerformanceScore) Project(string name, string unit, long? yuan, decimal? points) =>
        (ProjectOf(name, unit, yuan), new PerformanceScorer().ScorePrinted([(Indicator(100, "≥100次"), points is { } reached ? FormattableString.Invariant($"{reached}次") : null)]));

    private static (PerformanceProject, PerformanceScore) Quantities(string name, params (string Name, string Target, string? Actual, bool IsAdditive)[] rows) =>
        (ProjectOf(name, "一所", 1), new PerformanceScorer().ScorePrinted(rows.Select(static row =>
            (PerformanceIndicator.Read(IndicatorCategory.Quantity, row.Name, row.Target, 50) with { IsAdditive = row.IsAdditive }, row.Actual))));

    private static PerformanceProject ProjectOf(string name, string unit, long? yuan) => new()
    {
        Name = name,
        Department = Department,
        Unit = new("", unit),
        AnnualFunds = new() { Total = yuan is { } money ? BudgetAmount.FromYuan(money) : null },
    };

    private static PerformanceIndicator Indicator(decimal weight, string target) => PerformanceIndicator.Read(IndicatorCategory.Quantity, "次数", target, weight);
}
