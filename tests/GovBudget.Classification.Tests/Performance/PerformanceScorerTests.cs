using GovBudget.Classification.Performance;

namespace GovBudget.Classification.Tests.Performance;

public sealed class PerformanceScorerTests
{
    private static readonly PerformanceScorer Scorer = new();

    [Theory]
    [InlineData("≥200人", "260人", "10")]
    [InlineData("≥200人", "200人", "10")]
    [InlineData("≥200人", "150人", "7.5")]
    [InlineData("≥200人", "0人", "0")]
    [InlineData("≥95%", "90%", "9.47")]
    [InlineData("≥95%", "达到95%", "10")]
    [InlineData("≥9成", "96%", "10")]
    [InlineData("≥9成", "45%", "5")]
    [InlineData("绝对值≥5个", "5个", "10")]
    [InlineData("≥5个（绝对值）", "4个", "8")]
    [InlineData("≤5万元", "48000元", "10")]
    [InlineData("≤5万元", "6.25万元", "8")]
    [InlineData("≤10分钟", "0.5小时", "3.33")]
    [InlineData("=100%", "100%", "10")]
    [InlineData("12次", "9次", "7.5")]
    [InlineData("12次", "16次", "10")]
    [InlineData("0次", "0次", "10")]
    [InlineData("0次", "3次", "0")]
    [InlineData("1-2次", "2次", "10")]
    [InlineData("1-2次", "4次", "5")]
    [InlineData("4~8次", "3次", "7.5")]
    [InlineData("100±5人", "96人", "10")]
    [InlineData("100±20人", "40人", "5")]
    [InlineData("提高5%", "提高5.2%", "10")]
    [InlineData("提高5%", "4%", "8")]
    [InlineData("比上年降低10%", "降低5%", "5")]
    public void A_value_that_meets_its_target_has_all_points_and_otherwise_points_in_proportion(string target, string actual, string points) =>
        Assert.Equal(points, Points(target, actual));

    [Theory]
    [InlineData("及时", "及时", "10")]
    [InlineData("按规定及时缴纳", "按规定及时缴纳", "10")]
    [InlineData("及时", "基本及时", "7")]
    [InlineData("及时", "不及时", "3")]
    [InlineData("基本及时", "及时", "10")]
    [InlineData("显著提高", "提高", "7")]
    [InlineData("保障", "达成预期指标", "10")]
    [InlineData("保障", "部分达成预期指标并具有一定效果", "7")]
    [InlineData("保障", "未达成预期指标且效果较差", "3")]
    [InlineData("保障", "85%", "8.5")]
    [InlineData("保障", "0%", "0")]
    [InlineData("不增加", "不增加", "10")]
    [InlineData("及时准确", "不及时、不准确", "3")]
    [InlineData("按时完成", "未按时完成，未达到要求", "3")]
    [InlineData("合格", "未达标、不合格", "3")]
    [InlineData("无污染", "无污染，有投诉", "3")]
    [InlineData("零事故", "未发生重大事故，发生较大事故", "3")]
    [InlineData("零事故", "无事故、无投诉", "10")]
    [InlineData("优", "优秀", "10")]
    [InlineData("优", "良", "7")]
    [InlineData("优秀", "良好", "7")]
    [InlineData("良", "优", "10")]
    [InlineData("高质量", "优秀", "10")]
    [InlineData("长期", "全年", "7")]
    [InlineData("长期", "长效", "10")]
    [InlineData("全年", "长期", "10")]
    public void A_word_is_scored_by_the_band_of_its_level(string target, string actual, string points) => Assert.Equal(points, Points(target, actual));

    [Fact]
    public void The_point_of_a_band_is_an_option_and_is_told()
    {
        var careful = new PerformanceScorer(new() { Bands = QualitativeBands.Lowest });

        IndicatorScore score = careful.ScorePrinted(Indicator("及时"), "基本及时");

        Assert.Equal(6, score.Points);
        Assert.Equal(ScoreRemarks.Banded, score.Flags);
        Assert.Equal("部分达成（80%–60%），按 60% 计 = 6", score.Formula);
    }

    [Theory]
    [InlineData("≥12次", null, ScoreRemarks.ActualMissing, "未填实际值，不评分")]
    [InlineData("≥12次", " ", ScoreRemarks.ActualMissing, "未填实际值，不评分")]
    [InlineData("≥12次", "—", ScoreRemarks.ActualMissing, "未填实际值，不评分")]
    [InlineData("≥12次", "≥12次", ScoreRemarks.ActualUnreadable, "实际值“≥12次”无法识别：前后符号矛盾")]
    [InlineData("≥95%", "95%以上", ScoreRemarks.ActualUnreadable, "实际值“95%以上”无法识别：前后符号矛盾")]
    [InlineData("≥95%", "达到95%以上", ScoreRemarks.ActualUnreadable, "实际值“达到95%以上”无法识别：前后符号矛盾")]
    [InlineData("≥95%", "达到≥95%", ScoreRemarks.ActualUnreadable, "实际值“达到≥95%”无法识别：前后符号矛盾")]
    [InlineData("≤5天", "不超过5天", ScoreRemarks.ActualUnreadable, "实际值“不超过5天”无法识别：前后符号矛盾")]
    [InlineData("零投诉", "无", ScoreRemarks.ActualMissing, "未填实际值，不评分")]
    [InlineData("≥12次", "约12次", ScoreRemarks.ActualUnreadable, "实际值“约12次”无法识别：只给出约数")]
    [InlineData("100保障", "100保障", ScoreRemarks.ActualUnreadable, "实际值“100保障”无法识别：数值缺少计量单位")]
    [InlineData("100保障", "100%", ScoreRemarks.TargetUnreadable, "目标值无法计算（数值缺少计量单位），不评分")]
    [InlineData(null, "100%", ScoreRemarks.TargetUnreadable, "目标值无法计算（未填目标值），不评分")]
    [InlineData("≥12次", "12人", ScoreRemarks.NotComparable, "实际值 12人 与目标值 ≥12次 的计量单位或口径不同，不评分")]
    [InlineData("≥12", "12%", ScoreRemarks.NotComparable, "实际值 12% 与目标值 ≥12 的计量单位或口径不同，不评分")]
    [InlineData("≥5%", "提高6%", ScoreRemarks.NotComparable, "实际值 提高6% 与目标值 ≥5% 的计量单位或口径不同，不评分")]
    [InlineData("≥12次", "达成预期指标", ScoreRemarks.NotComparable, "定量指标的实际值须为数值，不评分")]
    [InlineData("及时", "满意", ScoreRemarks.NotComparable, "实际值“满意”（满意程度）与目标值“及时”（及时性）不可比，不评分")]
    [InlineData("不增加", "增加", ScoreRemarks.NotComparable, "实际值“增加”（提升程度）与目标值“不增加”（提升程度）不可比，不评分")]
    [InlineData("及时", "95", ScoreRemarks.NotComparable, "定性指标的实际值须为文字或百分比，不评分")]
    public void What_cannot_be_scored_has_no_points_and_says_why(string? target, string? actual, ScoreRemarks remark, string formula)
    {
        IndicatorScore score = Scorer.ScorePrinted(Indicator(target), actual);

        Assert.Null(score.Points);
        Assert.Null(score.ExactPoints);
        Assert.Equal(remark, score.Flags);
        Assert.Equal(formula, score.Formula);
    }

    [Fact]
    public void Without_a_weight_there_is_an_attainment_and_no_points()
    {
        IndicatorScore score = Scorer.ScorePrinted(Indicator("≥200人") with { Weight = null }, "150人");

        Assert.Null(score.Points);
        Assert.Equal(0.75m, score.Attainment);
        Assert.Equal(ScoreRemarks.WeightMissing, score.Flags);
    }

    [Fact]
    public void A_value_without_a_unit_is_taken_in_that_of_the_target_and_that_is_told()
    {
        IndicatorScore score = Scorer.ScorePrinted(Indicator("≥95%"), "96");

        Assert.Equal(10, score.Points);
        Assert.Equal(ScoreRemarks.UnitAssumed, score.Flags);
    }

    [Theory]
    [InlineData("≥100人", "130人", false)]
    [InlineData("≥100人", "131人", true)]
    [InlineData("≤130元", "100元", false)]
    [InlineData("≤130元", "99元", true)]
    [InlineData("≤1次", "0次", false)]
    [InlineData("100人", "100人", false)]
    public void A_target_that_is_exceeded_by_far_is_flagged(string target, string actual, bool isFlagged)
    {
        IndicatorScore score = Scorer.ScorePrinted(Indicator(target), actual);

        Assert.Equal(10, score.Points);
        Assert.Equal(isFlagged, score.Flags == ScoreRemarks.OverAchieved);
    }

    [Theory]
    [InlineData(">0次", "0次")]
    [InlineData("≥-2%", "-3%")]
    [InlineData("≤0次", "1次")]
    [InlineData("≥0分", "-1分")]
    public void Where_nothing_is_proportional_a_missed_target_has_no_points(string target, string actual)
    {
        IndicatorScore score = Scorer.ScorePrinted(Indicator(target), actual);

        Assert.Equal(0, score.Points);
        Assert.Equal(ScoreRemarks.NoProportion, score.Flags);
    }

    [Theory]
    [InlineData(IndicatorCategory.Quantity, TargetDirection.None, "10")]
    [InlineData(IndicatorCategory.Quantity, TargetDirection.Exact, "8.33")]
    [InlineData(IndicatorCategory.ServedSatisfaction, TargetDirection.None, "10")]
    [InlineData(IndicatorCategory.EconomicCost, TargetDirection.None, "8.33")]
    [InlineData(IndicatorCategory.EconomicCost, TargetDirection.Higher, "10")]
    [InlineData(IndicatorCategory.Timeliness, TargetDirection.None, "8.33")]
    public void Whether_an_exact_target_may_be_exceeded_goes_by_what_is_measured_unless_the_indicator_says(IndicatorCategory category, TargetDirection direction, string points)
    {
        PerformanceIndicator indicator = PerformanceIndicator.Read(category, "指标", "100人", 10) with { Direction = direction };

        Assert.Equal(decimal.Parse(points, System.Globalization.CultureInfo.InvariantCulture), Scorer.ScorePrinted(indicator, "120人").Points);
    }

    [Fact]
    public void A_value_of_another_size_without_a_unit_is_asked_about()
    {
        PerformanceScore score = Scorer.ScorePrinted([(Indicator("≥95%"), "0.96")]);

        Assert.Contains(score.Findings, static finding => finding is { Code: "GB0525", Severity: GovBudget.Classification.Checks.Severity.Warning });
    }

    [Fact]
    public void The_largest_values_and_weights_overflow_nothing()
    {
        PerformanceIndicator largest = PerformanceIndicator.Read(IndicatorCategory.Quantity, "指标", "≥9999999999999999999999999999次", PerformanceIndicator.MaxWeight);
        PerformanceIndicator smallest = PerformanceIndicator.Read(IndicatorCategory.Quantity, "指标", ">0.0000000000000000000000000001次", PerformanceIndicator.MaxWeight);
        PerformanceScore score = Scorer.Score(
        [
            (largest, IndicatorActual.Of(decimal.MinValue)),
            (smallest, IndicatorActual.Of(decimal.MaxValue)),
            (largest with { Rule = ScoringRule.Deduction(0.0000000000000000000000000001m, 0.0000000000000000000000000001m) }, IndicatorActual.Of(0)),
            (largest with { Rule = ScoringRule.Deduction(decimal.MaxValue) }, IndicatorActual.Of(0)),
        ]);

        Assert.Equal([0m, 1_000_000m, 0m, 0m], score.Items.Select(static item => item.Points!.Value).Select(static points => Math.Round(points, 0)));
        Assert.NotEmpty(score.Findings);
        Assert.Throws<ArgumentOutOfRangeException>(() => largest with { Weight = decimal.MaxValue });
    }

    [Fact]
    public void A_rating_by_a_person_counts_before_everything_and_keeps_its_reason()
    {
        IndicatorScore score = Scorer.Score(Indicator("100保障"), IndicatorActual.Rated(0.9m, "保障到位，个别月份迟付"));

        Assert.Equal(9, score.Points);
        Assert.Equal("评定完成 90%：保障到位，个别月份迟付 = 9", score.Formula);
    }

    [Fact]
    public void The_execution_rate_is_an_indicator_of_money()
    {
        IndicatorActual actual = IndicatorActual.ExecutionRate(BudgetAmount.FromTenThousandYuan(98.5m), BudgetAmount.FromTenThousandYuan(100));

        IndicatorScore score = Scorer.Score(PerformanceIndicator.ExecutionRate(), actual);

        Assert.Equal("98.5%", actual.ToString());
        Assert.Equal(9.85m, score.Points);
        Assert.Equal("98.5 ÷ 100 × 10 = 9.85", score.Formula);
        Assert.Throws<ArgumentOutOfRangeException>(() => IndicatorActual.ExecutionRate(BudgetAmount.Zero, BudgetAmount.Zero));
    }

    [Fact]
    public void Points_are_rounded_half_away_from_zero_and_never_above_the_weight()
    {
        PerformanceIndicator small = Indicator("≥1000人") with { Weight = 0.005m };

        Assert.Equal(0.005m, Scorer.ScorePrinted(small, "1000人").Points);
        Assert.Equal(0, Scorer.ScorePrinted(small, "900人").Points);
        Assert.Equal(5.43m, Scorer.ScorePrinted(Indicator("≥1000人"), "542.5人").Points);
        Assert.Equal(5.425m, Scorer.ScorePrinted(Indicator("≥1000人"), "542.5人").ExactPoints);
    }

    private static PerformanceIndicator Indicator(string? target) => PerformanceIndicator.Read(IndicatorCategory.Quantity, "指标", target, 10);

    private static string? Points(string target, string actual) =>
        Scorer.ScorePrinted(Indicator(target), actual).Points?.ToString("0.##", System.Globalization.CultureInfo.InvariantCulture);
}
