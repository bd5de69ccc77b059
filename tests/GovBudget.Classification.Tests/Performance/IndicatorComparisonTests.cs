using GovBudget.Classification.Performance;
using static GovBudget.Classification.Tests.Performance.Findings;

namespace GovBudget.Classification.Tests.Performance;

public sealed class IndicatorComparisonTests
{
    [Theory]
    [InlineData("≥95%", "≥96%", TargetMovement.Raised)]
    [InlineData("≥95%", "≥90%", TargetMovement.Lowered)]
    [InlineData("≥95%", ">95%", TargetMovement.Raised)]
    [InlineData("≤10分钟", "≤8分钟", TargetMovement.Raised)]
    [InlineData("≤10天", "≤2周", TargetMovement.Lowered)]
    [InlineData("≤1小时", "≤60分钟", TargetMovement.Same)]
    [InlineData("≥1万次", "≥10000次", TargetMovement.Same)]
    [InlineData("1-5次", "2-3次", TargetMovement.Raised)]
    [InlineData("1-5次", "3-9次", TargetMovement.Raised)]
    [InlineData("4次", "5次", TargetMovement.Raised)]
    [InlineData("4次", "≥4次", TargetMovement.Same)]
    [InlineData("提高5%", "提高3%", TargetMovement.Lowered)]
    [InlineData("基本及时", "及时", TargetMovement.Raised)]
    [InlineData("按时", "及时", TargetMovement.Same)]
    [InlineData("优秀", "良好", TargetMovement.Lowered)]
    [InlineData("良", "优", TargetMovement.Raised)]
    [InlineData("良", "好", TargetMovement.Same)]
    [InlineData("长期", "全年", TargetMovement.Lowered)]
    [InlineData("≥90%", "≥9成", TargetMovement.Same)]
    public void Targets_of_one_kind_are_raised_lowered_or_the_same(string last, string current, TargetMovement movement) => Assert.Equal(movement, Of(Quality, last, current));

    [Theory]
    [InlineData("≥95%", "≥95次")]
    [InlineData("≥95%", "≤95%")]
    [InlineData("≥95%", "提高5%")]
    [InlineData("比上年提高5%", "提高5%")]
    [InlineData("≥95%", "及时")]
    [InlineData("及时", "合规")]
    [InlineData("≥95%", "100保障")]
    [InlineData("≥95%", null)]
    [InlineData("100保障", "200保障")]
    public void Targets_that_have_no_order_are_changed(string? last, string? current) => Assert.Equal(TargetMovement.Changed, Of(Quality, last, current));

    [Theory]
    [InlineData("100保障", "100 保障")]
    [InlineData(null, "")]
    public void A_text_that_does_not_compute_is_the_same_while_it_is_unchanged(string? last, string? current) => Assert.Equal(TargetMovement.Same, Of(Quality, last, current));

    [Fact]
    public void An_exact_value_takes_the_direction_of_its_category_or_its_own()
    {
        Assert.Equal(TargetMovement.Raised, Of(Cost, "9元", "8元"));
        Assert.Equal(TargetMovement.Changed, Of(Timeliness, "9月", "8月"));
        Assert.Equal(TargetMovement.Raised, Movement(Indicator(Quality, "安全事故次数", "2次"), Indicator(Quality, "安全事故次数", "1次")));
        Assert.Equal(TargetMovement.Raised, Movement(
            Indicator(Timeliness, "响应", "9月") with { Direction = TargetDirection.Lower }, Indicator(Timeliness, "响应", "8月") with { Direction = TargetDirection.Lower }));
    }

    [Fact]
    public void Rows_are_in_the_order_of_this_year_and_dropped_ones_come_last()
    {
        PerformanceIndicator[] last = [Indicator(Quantity, "印制手册", "≥2000册"), Indicator(Quality, "合格率", "≥95%"), Indicator(Social, "签约企业数", "≥5家")];
        PerformanceIndicator[] current = [Indicator(Social, "签约企业数", "≥8家"), Indicator(Quality, "出勤率", "≥90%"), Indicator(Quality, "合格率", "≥95%")];

        IndicatorComparison comparison = IndicatorComparison.Of(last, current);

        Assert.Equal(
            ["签约企业数: ≥5家 → ≥8家, Raised", "出勤率: – → ≥90%, New", "合格率: ≥95% → ≥95%, Same", "印制手册: ≥2000册 → –, Dropped"],
            comparison.Rows.Select(static row => row.ToString()));
        Assert.Equal(1, comparison.Count(TargetMovement.New));
    }

    [Fact]
    public void The_same_indicator_is_told_by_name_and_category_and_the_first_goes_with_the_first()
    {
        PerformanceIndicator[] last = [Indicator(Quantity, "人 数", "≥1人"), Indicator(Quantity, "人数", "≥2人"), Indicator(Social, "人数", "≥3人")];
        PerformanceIndicator[] current = [Indicator(Social, "人数", "≥3人"), Indicator(Quantity, "人数", "≥1人"), Indicator(Quantity, "人数", "≥2人")];

        Assert.All(IndicatorComparison.Of(last, current).Rows, static row => Assert.Equal(TargetMovement.Same, row.Movement));
    }

    [Fact]
    public void Of_one_name_in_another_order_equal_targets_go_together()
    {
        PerformanceIndicator[] last = [Indicator(Quality, "合格率", "≥95%"), Indicator(Quality, "合格率", "≥90%"), Indicator(Quality, "合格率", "≥80%")];
        PerformanceIndicator[] current = [Indicator(Quality, "合格率", "不低于90%"), Indicator(Quality, "合格率", "≥85%"), Indicator(Quality, "合格率", "≥95%")];

        Assert.Equal([TargetMovement.Same, TargetMovement.Raised, TargetMovement.Same], IndicatorComparison.Of(last, current).Rows.Select(static row => row.Movement));
        Assert.Equal(3, IndicatorComparison.Of(last, last.Reverse()).Count(TargetMovement.Same));
    }

    [Fact]
    public void A_name_that_was_cut_off_is_matched_where_it_can_only_be_one_and_says_so()
    {
        PerformanceIndicator cut = Indicator(Social, "保障招商引资工作", "≥1次");
        PerformanceIndicator[] longer = [Indicator(Social, "保障招商引资工作顺利开展", "≥1次"), Indicator(Social, "保障招商引资工作正常开展", "≥1次")];

        IndicatorComparisonRow row = Assert.Single(IndicatorComparison.Of([cut], longer[..1]).Rows);

        Assert.True(row.IsNearMatch);
        Assert.Equal(TargetMovement.Same, row.Movement);
        Assert.Equal(3, IndicatorComparison.Of([cut], longer).Rows.Length);
    }

    [Fact]
    public void Cost_is_followed_from_the_older_frame_into_the_later_one()
    {
        PerformanceIndicator older = Indicator(IndicatorCategory.Cost, "会议费用", "≤9000元");

        Assert.Equal(TargetMovement.Raised, Movement(older, Indicator(Cost, "会议费用", "≤0.8万元")));
    }

    [Fact]
    public void Projects_are_matched_by_unit_and_name_without_their_year()
    {
        PerformanceProject Of(int year, string name, string unit, string target) => new()
        {
            Name = name,
            Year = new(year),
            Unit = new("", unit),
            Indicators = [Indicator(Quantity, "次数", target)],
        };
        PerformanceProject[] last = [Of(2025, "2025年度会议费", "甲", "≥1次"), Of(2025, "会议费", "乙", "≥1次"), Of(2025, "旧项目", "甲", "≥1次")];
        PerformanceProject[] current = [Of(2026, "会议费", "乙", "≥1次"), Of(2026, "2026年度会议费", "甲", "≥2次"), Of(2026, "2025年新项目", "甲", "≥1次")];

        Assert.Equal(
            ["会议费 Same", "2026年度会议费 Raised", "2025年新项目 New", "旧项目 Dropped"],
            IndicatorComparison.Of(last, current).Select(static row => $"{row.Name} {row.Indicators.Rows[0].Movement}"));
    }

    [Fact]
    public void A_unit_that_was_renamed_is_known_by_its_code()
    {
        PerformanceProject last = new() { Name = "会议费", Unit = new("090001", "旧局") };

        ProjectComparisonRow row = Assert.Single(IndicatorComparison.Of([last], [last with { Unit = new("090001", "新局") }]));

        Assert.NotNull(row.LastYear);
    }

    [Fact]
    public void What_is_no_list_is_refused()
    {
        Assert.Throws<ArgumentNullException>(static () => IndicatorComparison.Of((PerformanceIndicator[])null!, []));
        Assert.Throws<ArgumentNullException>(static () => IndicatorComparison.Of([], (PerformanceIndicator[])null!));
        Assert.Throws<ArgumentNullException>(static () => IndicatorComparison.Of((PerformanceProject[])null!, []));
    }

    private static TargetMovement Of(IndicatorCategory category, string? last, string? current) => Movement(Indicator(category, "工作情况", last), Indicator(category, "工作情况", current));

    private static TargetMovement Movement(PerformanceIndicator last, PerformanceIndicator current) => Assert.Single(IndicatorComparison.Of([last], [current]).Rows).Movement;
}
