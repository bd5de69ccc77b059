using GovBudget.Classification.Checks;
using GovBudget.Classification.Performance;

namespace GovBudget.Classification.Tests.Performance;

public sealed class PerformanceScoreTests
{
    [Fact]
    public void The_total_is_the_sum_of_the_printed_points()
    {
        PerformanceScore score = Score(("≥3次", 30, "1次"), ("≥3次", 30, "2次"), ("≥3次", 40, "2次"));

        Assert.Equal([10m, 20m, 26.67m], score.Items.Select(static item => item.Points!.Value));
        Assert.Equal(56.67m, score.Total);
        Assert.Equal(56.67m, Math.Round(score.ExactTotal, 2));
        Assert.Equal(PerformanceGrade.Poor, score.Grade);
        Assert.True(score.IsComplete);
    }

    [Theory]
    [InlineData("90次", PerformanceGrade.Excellent, "优")]
    [InlineData("89.99次", PerformanceGrade.Good, "良")]
    [InlineData("80次", PerformanceGrade.Good, "良")]
    [InlineData("79.99次", PerformanceGrade.Fair, "中")]
    [InlineData("60次", PerformanceGrade.Fair, "中")]
    [InlineData("59.99次", PerformanceGrade.Poor, "差")]
    public void Grades_begin_at_90_80_and_60(string actual, PerformanceGrade grade, string name)
    {
        Assert.Equal(grade, Score(("≥100次", 100, actual)).Grade);
        Assert.Equal(name, grade.ChineseName);
    }

    [Fact]
    public void What_has_no_score_leaves_a_range_and_no_grade_that_it_could_change()
    {
        PerformanceScore open = Score(("≥1次", 85, "1次"), ("≥1次", 15, null));
        PerformanceScore settled = Score(("≥1次", 95, "1次"), ("≥1次", 5, null));

        Assert.Equal((85m, 100m, 15m), (open.Total, open.Highest, open.UnscoredWeight));
        Assert.Null(open.Percent);
        Assert.Null(open.Grade);
        Assert.Equal(PerformanceGrade.Excellent, settled.Grade);
    }

    [Fact]
    public void Without_weights_the_points_are_split_by_the_first_level()
    {
        PerformanceIndicator[] indicators =
        [
            PerformanceIndicator.Read(IndicatorCategory.Quantity, "次数", "≥1次"),
            PerformanceIndicator.Read(IndicatorCategory.Timeliness, "及时", "及时"),
            PerformanceIndicator.Read(IndicatorCategory.SocialBenefit, "效益", "保障"),
            PerformanceIndicator.Read(IndicatorCategory.ServedSatisfaction, "满意度", "≥90%"),
        ];

        PerformanceScore score = new PerformanceScorer().ScorePrinted(indicators.Select(static indicator => (indicator, (string?)null)));

        Assert.Equal([27.78m, 27.78m, 33.33m, 11.11m], score.Items.Select(static item => item.Weight!.Value));
        Assert.Equal(100, score.Weight);
    }

    [Fact]
    public void Without_weights_the_execution_rate_has_its_ten_points()
    {
        PerformanceScore score = new PerformanceScorer().ScorePrinted(
        [
            (PerformanceIndicator.Read(IndicatorCategory.Quantity, "次数", "≥1次"), "1次"),
            (PerformanceIndicator.Read(IndicatorCategory.SocialBenefit, "效益", "保障"), "保障"),
            (PerformanceIndicator.Read(IndicatorCategory.ServedSatisfaction, "满意度", "≥90%"), "90%"),
            (PerformanceIndicator.ExecutionRate() with { Weight = null }, "50%"),
        ]);

        Assert.Equal([50m, 30m, 10m, 10m], score.Items.Select(static item => item.Weight!.Value));
        Assert.Equal((95m, PerformanceGrade.Excellent), (score.Total, score.Grade));
    }

    [Fact]
    public void Where_an_indicator_has_no_weight_nobody_knows_the_grade()
    {
        PerformanceScore score = Score(("≥1次", 100, "1次"), ("≥1次", null, "0次"));

        Assert.Equal((1, false), (score.UnweighedCount, score.IsComplete));
        Assert.Null(score.Percent);
        Assert.Null(score.Grade);
        Assert.Contains(score.Findings, static finding => finding.Code == "GB0526");
    }

    [Fact]
    public void A_project_is_scored_with_the_points_of_its_execution_rate()
    {
        var project = new PerformanceProject
        {
            Name = "项目",
            ExecutionWeight = 10,
            Indicators = [PerformanceIndicator.Read(IndicatorCategory.Quantity, "次数", "≥1次", 90)],
        };
        var scorer = new PerformanceScorer();

        PerformanceScore score = scorer.Score(project, [IndicatorActual.Parse("1次")], IndicatorActual.ExecutionRate(BudgetAmount.FromYuan(98), BudgetAmount.FromYuan(100)));

        Assert.Equal((99.8m, 100m), (score.Total, score.Weight));
        Assert.Equal(10, scorer.Score(project, [IndicatorActual.Parse("1次")]).UnscoredWeight);
        Assert.Throws<ArgumentException>(() => scorer.Score(project, []));
        Assert.Throws<ArgumentException>(() => scorer.Score(project with { ExecutionWeight = null }, [null], IndicatorActual.Parse("98%")));
    }

    [Fact]
    public void Findings_name_the_indicator_its_line_and_what_is_wrong()
    {
        PerformanceScore score = new PerformanceScorer().ScorePrinted(
        [
            (PerformanceIndicator.Read(IndicatorCategory.Quantity, "培训人数", "≥100人", 40) with { Line = 7 }, "200"),
            (PerformanceIndicator.Read(IndicatorCategory.Quality, "合格率", "100保障", 50) with { Line = 8 }, "100%"),
        ]);

        Assert.Equal(
            ["GB0525 Info 7 培训人数：实际值 200 没有计量单位，按目标值的单位 人 计", "GB0524 Warning 7 培训人数：完成目标的 200%，目标值可能偏低",
             "GB0501 Error 8 合格率：目标值无法计算（数值缺少计量单位），不评分", "GB0512 Info 0 权重合计 90，预算执行率 10 分未列入；等级按 90 分折算"],
            score.Findings.Select(static finding => $"{finding.Code} {finding.Severity} {finding.Line} {finding.Message}"));
    }

    [Theory]
    [InlineData(100, 0, 0)]
    [InlineData(90, 1, 0)]
    [InlineData(95, 0, 1)]
    [InlineData(110, 0, 1)]
    public void Weights_make_100_or_90_beside_the_execution_rate(int weight, int infos, int errors)
    {
        PerformanceScore score = Score(("≥1次", weight, "1次"));

        Assert.Equal((infos, errors), (score.Findings.Count(static f => f.Severity == Severity.Info), score.Findings.Count(static f => f.Severity == Severity.Error)));
    }

    [Fact]
    public void Nothing_to_score_has_no_grade()
    {
        PerformanceScore score = new PerformanceScorer().ScorePrinted([]);

        Assert.Equal(0, score.Total);
        Assert.Null(score.Grade);
        Assert.Null(score.Percent);
        Assert.Empty(score.Findings);
    }

    private static PerformanceScore Score(params (string Target, decimal? Weight, string? Actual)[] rows) =>
        new PerformanceScorer().ScorePrinted(rows.Select(static row => (PerformanceIndicator.Read(IndicatorCategory.Quantity, "指标", row.Target, row.Weight), row.Actual)));
}
