using GovBudget.Classification.Checks;
using GovBudget.Classification.Performance;
using NodaTime;
using static GovBudget.Classification.Tests.Performance.Findings;

namespace GovBudget.Classification.Tests.Performance;

/// <summary>GB0510, GB0511, GB0514 and GB0515: a project's period against its year, its costs against its money, its form.</summary>
public sealed class ProjectChecksTests
{
    private static readonly PerformanceProject Both = Project("8000", Sound) with { PeriodIndicators = [.. Sound] };

    [Fact]
    public void What_is_the_same_in_both_sets_is_said_once()
    {
        PerformanceIndicator odd = Indicator(Quantity, "安排残疾人就业人数", "≤0人", line: 7);
        PerformanceProject project = Both with { Indicators = [.. Sound, odd], PeriodIndicators = [.. Sound, odd] };

        Finding finding = Assert.Single(PerformanceChecks.Check(project));

        Assert.StartsWith("J会议费（实施期和年度）：指标“安排残疾人就业人数”目标值“≤0人”", finding.Message, StringComparison.Ordinal);
        Assert.StartsWith("J会议费（实施期）：", PerformanceChecks.Check(project with { Indicators = Both.Indicators })[0].Message, StringComparison.Ordinal);
        Assert.StartsWith("J会议费（年度）：", PerformanceChecks.Check(project with { PeriodIndicators = Both.PeriodIndicators })[0].Message, StringComparison.Ordinal);
        Assert.StartsWith("J会议费：", PerformanceChecks.Check(project with { PeriodIndicators = [] })[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Findings_come_by_line()
    {
        PerformanceIndicator[] odd = [Indicator(Quality, "甲", "100保障", line: 9), Indicator(Quality, "乙", "", line: 8), Indicator(Quality, "丙", "≥", line: 0)];

        Assert.Equal([8, 9, 0], PerformanceChecks.Check([.. Sound, .. odd]).Select(static finding => finding.Line));
    }

    [Fact]
    public void One_place_and_one_target_under_two_names_is_a_slip()
    {
        PerformanceProject project = Both with
        {
            PeriodIndicators = [.. Sound, Indicator(Quantity, "购买台式电脑", "2台", line: 1305)],
            Indicators = [.. Sound, Indicator(Quantity, "购买笔记本电脑", "2台", line: 1305)],
        };

        Finding finding = Assert.Single(PerformanceChecks.Check(project));

        Assert.Equal((PerformanceFindingCodes.PeriodAndYearDiffer, Severity.Warning, 1305), (finding.Code, finding.Severity, finding.Line));
        Assert.Contains("实施期“购买台式电脑”，年度“购买笔记本电脑”", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_indicator_in_one_set_only_is_a_hint_and_a_name_that_was_cut_off_is_not()
    {
        PerformanceProject project = Both with
        {
            PeriodIndicators = [.. Sound, Indicator(Social, "保障招商引资工作顺利开", "≥3次")],
            Indicators = [.. Sound, Indicator(Social, "保障招商引资工作顺利开展", "≥3次"), Indicator(Quality, "出勤天数", "≥200天")],
        };

        Finding finding = Assert.Single(PerformanceChecks.Check(project));

        Assert.Equal(("J会议费：指标“出勤天数”目标值“≥200天”只列在年度目标中", Severity.Info), (finding.Message, finding.Severity));
    }

    [Theory]
    [InlineData("≥100人", "≥20人", "GB0510 Info")]
    [InlineData("≥20人", "≥100人", "GB0510 Warning")]
    [InlineData("≥20人", "≥20人", "")]
    [InlineData("≥20人", null, "GB0502 Error")]
    public void More_in_a_year_than_in_the_whole_period_is_a_question(string period, string? year, string finding)
    {
        PerformanceProject project = Both with
        {
            PeriodIndicators = [.. Sound, Indicator(Quantity, "培训人数", period)],
            Indicators = [.. Sound, Indicator(Quantity, "培训人数", year)],
        };

        Assert.Equal(finding, string.Join("; ", PerformanceChecks.Check(project).Select(static found => $"{found.Code} {found.Severity}")));
    }

    [Fact]
    public void Money_of_the_year_above_that_of_the_period_is_an_error_with_both_amounts()
    {
        Finding finding = Assert.Single(PerformanceChecks.Check(Both with { AnnualFunds = Funds("9000") }));

        Assert.Equal((PerformanceFindingCodes.PeriodAndYearDiffer, Severity.Error), (finding.Code, finding.Severity));
        Assert.Equal(BudgetAmount.Parse("1000", AmountUnit.Yuan), finding.Difference);
    }

    [Fact]
    public void A_period_of_many_years_with_the_money_of_one_is_a_hint() =>
        Assert.Equal("J会议费：项目期 99 年，实施期资金却与年度资金相同，都是 8000 元", Assert.Single(PerformanceChecks.Check(Both with { Duration = Period.FromYears(99) })).Message);

    [Theory]
    [InlineData("P36M", "3 年")]
    [InlineData("P1Y18M", "30 个月")]
    [InlineData("P1095D", "1095 天")]
    [InlineData("P12M", null)]
    [InlineData("P18M", null)]
    [InlineData("P52W", null)]
    public void Years_are_counted_in_whatever_unit_the_period_is_given(string duration, string? words)
    {
        IEnumerable<Finding> findings = PerformanceChecks.Check(Both with { Duration = NodaTime.Text.PeriodPattern.Roundtrip.Parse(duration).Value });

        Assert.Equal(words is null ? [] : [$"J会议费：项目期 {words}，实施期资金却与年度资金相同，都是 8000 元"], findings.Select(static finding => finding.Message));
    }

    [Theory]
    [InlineData("947812.34", "≤94.78万元", "")]
    [InlineData("947850", "≤94.78万元", "")]
    [InlineData("947850.01", "≤94.78万元", "GB0511")]
    [InlineData("947749.99", "≤94.78万元", "GB0511")]
    [InlineData("7999.5", "≤8000元", "")]
    [InlineData("7999.49", "≤8000元", "GB0511")]
    [InlineData("7999.99", "≤8000.00元", "GB0511")]
    [InlineData("9999.99", "≤1万元", "GB0511")]
    public void A_total_that_was_rounded_in_print_is_the_money_within_half_a_step(string money, string target, string codes) =>
        Assert.Equal(codes, Codes(PerformanceChecks.Check(Project(money, [.. Sound, Indicator(Cost, "项目支出成本", target)]))));

    [Theory]
    [InlineData("8000", "按照活动需求支出", "≤8000元")]
    [InlineData("947800", "活动费用", "≤94.78万元")]
    [InlineData("236250", "项目支出成本", "≤236250元/年")]
    [InlineData("317400", "项目成本指标", "≤317400元/年5人")]
    [InlineData("6000", "考核优秀人员每人发放金额", "1500元")]
    [InlineData("317400", "补助标准", "5290元/人/月")]
    [InlineData("317400", "补助标准", "5290元")]
    [InlineData("8000", "会议伙食补助", "≤3000元")]
    [InlineData("8000", "会议费用", "≤1000元/人")]
    [InlineData("8000", "预算执行率", "≥95%")]
    public void A_cost_that_is_the_money_or_may_be_a_part_of_it_is_left_alone(string money, string name, string target)
    {
        string persons = money == "317400" ? "5人" : "4人";

        Assert.Empty(PerformanceChecks.Check(Project(money, [.. Sound, Indicator(Quantity, "领取补助人数", persons), Indicator(Cost, name, target)])));
    }

    [Theory]
    [InlineData("会议费用", "≤8200元", Severity.Warning)]
    [InlineData("会议费用", "≤1万元/年", Severity.Warning)]
    [InlineData("项目支出成本", "≤7900元", Severity.Warning)]
    [InlineData("补助标准", "2500元/人", Severity.Info)]
    public void A_cost_above_the_money_or_a_total_that_is_another_is_said_with_both(string name, string target, Severity severity)
    {
        Finding finding = Assert.Single(PerformanceChecks.Check(Project("8000", [.. Sound, Indicator(Quantity, "参会人数", "4人"), Indicator(Cost, name, target)])));

        Assert.Equal((PerformanceFindingCodes.CostDiffersFromFunds, severity, Verdict.Inconsistent), (finding.Code, finding.Severity, finding.Verdict));
        Assert.Equal(BudgetAmount.Parse("8000", AmountUnit.Yuan), finding.Right);
        Assert.NotEqual(finding.Left, finding.Right);
    }

    [Fact]
    public void Costs_that_are_more_together_than_the_money_are_a_hint()
    {
        Finding finding = Assert.Single(PerformanceChecks.Check(Project("8000", [.. Sound, Indicator(Cost, "场地费", "≤5000元"), Indicator(Cost, "资料费", "≤4000元")])));

        Assert.Equal((PerformanceFindingCodes.CostDiffersFromFunds, Severity.Info), (finding.Code, finding.Severity));
        Assert.Equal(BudgetAmount.Parse("9000", AmountUnit.Yuan), finding.Left);
    }

    [Fact]
    public void Every_project_has_a_form_and_every_form_a_project_one_to_one()
    {
        PerformanceProject Of(string name, string unit, string yuan) => new() { Name = name, Unit = new("", unit), AnnualFunds = Funds(yuan) };
        PerformanceProject[] listed = [Of("J水电费", "甲", "100"), Of("J水电费", "乙", "100"), Of("J水电费", "甲", "200"), Of("J会议费", "甲", "9")];
        PerformanceProject[] forms = [Of("J水电费", "甲", "200"), Of("J水电费", "乙", "100"), Of("J会议费", "甲", "9"), Of("J培训费", "甲", "1")];

        Assert.Equal(
            ["GB0514 Error 项目“J水电费”（甲，100 元）没有绩效目标表", "GB0515 Error 绩效目标表“J培训费”（甲，1 元）没有对应的项目"],
            PerformanceChecks.CheckForms(listed, forms).Select(static finding => $"{finding.Code} {finding.Severity} {finding.Message}"));
    }

    [Fact]
    public void A_unit_that_one_side_does_not_print_is_told_by_the_money()
    {
        PerformanceProject[] listed = [new() { Name = "公车费用", AnnualFunds = Funds("50000") }, new() { Name = "公车费用", AnnualFunds = Funds("10000"), Line = 5 }, new() { Name = "会议费" }];
        PerformanceProject[] forms = [new() { Name = "公车费用", Unit = new("340", "某局"), AnnualFunds = Funds("50000") }, new() { Name = "会议费", Unit = new("340", "某局") }];

        Assert.Equal(("GB0514", 5), Assert.Single(PerformanceChecks.CheckForms(listed, forms).Select(static finding => (finding.Code, finding.Line))));
    }

    [Theory]
    [InlineData("J会议费", "会议费", "")]
    [InlineData("会议费", "J会议费", "")]
    [InlineData("Z会议费", "J会议费", "GB0514 GB0515")]
    [InlineData("J会议费 Z会议费", "会议费", "GB0514 GB0514 GB0515")]
    [InlineData("J会议费 会议费", "会议费", "GB0514")]
    public void A_prefix_that_one_side_leaves_out_is_no_other_name_where_it_can_only_be_one(string listed, string forms, string codes)
    {
        static PerformanceProject[] Of(string names) => [.. names.Split(' ').Select(static name => new PerformanceProject { Name = name, Unit = new("", "甲") })];

        Assert.Equal(codes, Codes(PerformanceChecks.CheckForms(Of(listed), Of(forms))));
        Assert.Equal("GB0514 GB0515", Codes(PerformanceChecks.CheckForms([Of("J会议费")[0] with { Unit = new("", "乙") }], Of("会议费"))));
    }

    [Fact]
    public void Without_a_list_of_projects_nothing_is_said_and_a_form_of_a_whole_department_needs_none()
    {
        PerformanceProject[] forms = [new() { Name = "会议费" }, new() { Name = "" }];

        Assert.Empty(PerformanceChecks.CheckForms([], forms));
        Assert.Empty(PerformanceChecks.CheckForms([forms[0]], forms));
    }

    [Fact]
    public void Where_most_projects_have_no_form_that_is_a_choice_and_no_error()
    {
        PerformanceProject[] listed = [new() { Name = "甲" }, new() { Name = "乙" }, new() { Name = "丙" }];

        Assert.All(PerformanceChecks.CheckForms(listed, [listed[2] with { Unit = new("", "某局") }]), static finding => Assert.Equal(Severity.Warning, finding.Severity));
    }

    [Fact]
    public void What_is_no_list_is_refused()
    {
        Assert.Throws<ArgumentNullException>(static () => PerformanceChecks.Check((PerformanceProject)null!));
        Assert.Throws<ArgumentNullException>(static () => PerformanceChecks.Check((IEnumerable<PerformanceIndicator>)null!));
        Assert.Throws<ArgumentNullException>(static () => PerformanceChecks.CheckForms(null!, []));
        Assert.Throws<ArgumentNullException>(static () => PerformanceChecks.CheckForms([], null!));
    }
}
