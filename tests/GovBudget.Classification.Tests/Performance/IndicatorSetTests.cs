using GovBudget.Classification.Checks;
using GovBudget.Classification.Performance;
using static GovBudget.Classification.Tests.Performance.Findings;

namespace GovBudget.Classification.Tests.Performance;

/// <summary>GB0507, GB0508, GB0509, GB0512, GB0513 and GB0526: categories, duplicates, weights and first levels that are missing.</summary>
public sealed class IndicatorSetTests
{
    private static readonly PerformanceIndicator OlderCost = new() { FirstLevel = IndicatorCategory.Output, SecondLevel = IndicatorCategory.Cost, Name = "会议费用" };

    [Fact]
    public void A_second_level_below_another_first_level_is_misplaced()
    {
        PerformanceIndicator slipped = Indicator(Social, "签约企业数", "≥9家") with { FirstLevel = IndicatorCategory.Output };

        Finding finding = Assert.Single(PerformanceChecks.Check([.. Sound, slipped]));

        Assert.Equal((PerformanceFindingCodes.CategoryMisplaced, Severity.Warning, Verdict.Inconsistent), (finding.Code, finding.Severity, finding.Verdict));
        Assert.Equal("指标“签约企业数”目标值“≥9家”的二级指标社会效益指标不属于一级指标产出指标", finding.Message);
    }

    [Fact]
    public void Where_cost_belongs_is_told_by_the_frame_of_the_form()
    {
        PerformanceIndicator cost = OlderCost with { TargetText = "≤8000元", Target = IndicatorTarget.Parse("≤8000元") };
        PerformanceProject project = Project("8000", [.. Sound, cost]) with { Year = new FiscalYear(2026) };

        Assert.Empty(PerformanceChecks.Check(project));
        Assert.Equal("GB0507", Codes(PerformanceChecks.Check(project, IndicatorFrame.CostAtTop)));
        Assert.Empty(PerformanceChecks.Check([.. Sound, Indicator(IndicatorCategory.Satisfaction, "满意度", "≥90%") with { SecondLevel = IndicatorCategory.Satisfaction }]));
    }

    [Fact]
    public void A_form_that_prints_both_frames_is_judged_by_its_year()
    {
        PerformanceIndicator older = OlderCost with { Target = IndicatorTarget.Parse("≤5000元") };
        PerformanceIndicator later = Indicator(Cost, "资料费", "≤3000元");
        PerformanceProject project = Project("8000", [.. Sound, older, later]);

        Assert.Equal("GB0507", Codes(PerformanceChecks.Check(project with { Year = new FiscalYear(2020) })));
        Assert.Contains("资料费", Assert.Single(PerformanceChecks.Check(project with { Year = new FiscalYear(2020) })).Message, StringComparison.Ordinal);
        Assert.Contains("会议费用", Assert.Single(PerformanceChecks.Check(project with { Year = new FiscalYear(2026) })).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_local_category_is_unknown_until_the_frame_has_it()
    {
        PerformanceIndicator local = Indicator(IndicatorCategory.Benefit, "媒体报道次数", "≥3次") with { LocalCategory = "影响力指标" };
        IndicatorFrame ours = IndicatorFrame.CostAtTop.WithLocal("29", "影响力指标", "2");

        Assert.Equal("GB0508", Codes(PerformanceChecks.Check([.. Sound, local])));
        Assert.Empty(PerformanceChecks.Check([.. Sound, local], ours));
        Assert.Equal("GB0507", Codes(PerformanceChecks.Check([.. Sound, local with { FirstLevel = IndicatorCategory.Output }], ours)));
    }

    [Fact]
    public void An_indicator_without_any_category_is_unknown_but_for_the_execution_rate()
    {
        Assert.Equal("GB0508 Warning", Of(IndicatorCategory.None, "出勤天数", "≥200天"));
        Assert.Empty(Of(IndicatorCategory.None, "预算执行率", "≥95%"));
    }

    [Fact]
    public void A_form_without_any_category_is_told_once() =>
        Assert.Equal("GB0508 Info", string.Join("; ", PerformanceChecks.Check(Sound.Select(static indicator => indicator with { FirstLevel = default, SecondLevel = default }))
            .Select(static finding => $"{finding.Code} {finding.Severity}")));

    [Fact]
    public void The_same_indicator_twice_is_a_duplicate_in_whatever_spelling()
    {
        Finding finding = Assert.Single(PerformanceChecks.Check([.. Sound, Indicator(Quality, "验收 合格率", "≥95%", 5), Indicator(Quality, "验收合格率", "≥９５%", 6)]));

        Assert.Equal((PerformanceFindingCodes.Duplicate, Severity.Warning, 6), (finding.Code, finding.Severity, finding.Line));
    }

    [Theory]
    [InlineData("≥95次", "≤90次")]
    [InlineData("≥95%", "≥90%")]
    [InlineData("3次", "及时")]
    public void The_same_indicator_with_two_targets_contradicts_itself(string first, string second)
    {
        Finding finding = Assert.Single(PerformanceChecks.Check([.. Sound, Indicator(Quality, "课程优良率", first, 5), Indicator(Quality, "课程优良率", second, 6)]));

        Assert.Equal((PerformanceFindingCodes.Duplicate, Severity.Error, Verdict.Inconsistent), (finding.Code, finding.Severity, finding.Verdict));
        Assert.Contains(first, finding.Message, StringComparison.Ordinal);
        Assert.Contains(second, finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("≥95% 不低于95%", "6 Warning")]
    [InlineData("≥1小时 ≥60分钟", "6 Warning")]
    [InlineData("≥90% ≥95% ≥95%", "6 Error; 7 Warning")]
    [InlineData("≥90% ≥95%", "6 Error")]
    [InlineData("100保障 100保障", "6 Warning")]
    public void A_repeat_is_told_by_what_targets_say_wherever_it_stands(string targets, string findings)
    {
        PerformanceIndicator[] same = [.. targets.Split(' ').Select(static (target, index) => Indicator(Quality, "课程优良情况", target, 5 + index))];

        Assert.Equal(
            findings,
            string.Join("; ", PerformanceChecks.Check([.. Sound, .. same]).Where(static finding => finding.Code == PerformanceFindingCodes.Duplicate).Select(static finding => $"{finding.Line} {finding.Severity}")));
    }

    [Fact]
    public void One_name_in_two_categories_is_no_duplicate() =>
        Assert.Empty(PerformanceChecks.Check([.. Sound, Indicator(Quantity, "培训人数", "≥9人"), Indicator(Social, "培训人数", "≥9人")]));

    [Theory]
    [InlineData(50, 50, null, "")]
    [InlineData(60, 30, 10, "")]
    [InlineData(60, 30, null, "GB0512 Info")]
    [InlineData(60, 35, null, "GB0512 Error")]
    [InlineData(60, 40, 10, "GB0512 Error")]
    [InlineData(60, 30, 20, "GB0512 Error")]
    public void Weights_make_100_with_the_execution_rate(int output, int benefit, int? execution, string finding)
    {
        PerformanceIndicator[] indicators = [Sound[0] with { Weight = output }, Sound[1] with { Weight = benefit }];

        IEnumerable<Finding> findings = PerformanceChecks.Check(Project("8000", indicators) with { ExecutionWeight = execution });

        Assert.Equal(finding, string.Join("; ", findings.Select(static found => $"{found.Code} {found.Severity}")));
    }

    [Fact]
    public void A_form_without_weights_needs_none_and_one_that_lacks_some_is_told_which()
    {
        PerformanceIndicator[] lacking = [Sound[0] with { Weight = 60 }, Sound[1], Indicator(Quality, "出勤天数", "≥200天", weight: 40)];

        Assert.Empty(PerformanceChecks.Check(Sound));
        Assert.Equal("指标“新增签约企业数”目标值“≥5家”未填权重，其他指标有权重", Assert.Single(PerformanceChecks.Check(lacking)).Message);
        Assert.Equal(
            ["权重合计 60（1 个指标未填权重），应为 100（另计预算执行率 10 分时为 90）", "指标“新增签约企业数”目标值“≥5家”未填权重，其他指标有权重"],
            PerformanceChecks.Check(lacking[..2]).Select(static finding => finding.Message));
    }

    [Fact]
    public void Weights_that_are_all_0_make_no_100()
    {
        Finding finding = Assert.Single(PerformanceChecks.Check([.. Sound.Select(static indicator => indicator with { Weight = 0 })]));

        Assert.Equal((PerformanceFindingCodes.WeightsIncomplete, Severity.Error), (finding.Code, finding.Severity));
        Assert.Equal("权重合计 0，应为 100（另计预算执行率 10 分时为 90）", finding.Message);
    }

    [Fact]
    public void A_form_has_output_and_benefit()
    {
        Assert.Equal("没有设置效益指标", Assert.Single(PerformanceChecks.Check([Sound[0]])).Message);
        Assert.Equal("没有设置产出指标", Assert.Single(PerformanceChecks.Check([Sound[1]])).Message);
        Assert.Equal("J会议费：没有设置产出指标和效益指标", Assert.Single(PerformanceChecks.Check(Project("8000"))).Message);
    }

    [Fact]
    public void Where_a_category_was_not_understood_none_is_said_to_be_missing() =>
        Assert.Equal("GB0508", Codes(PerformanceChecks.Check([Sound[0], Indicator(IndicatorCategory.None, "签约企业数", "≥9家")])));
}
