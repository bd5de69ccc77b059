using GovBudget.Classification.Checks;
using GovBudget.Classification.Performance;
using NodaTime;

namespace GovBudget.Classification.Disclosures.Tests;

/// <summary>The target forms of the sample as projects, and what is found in them that an auditor would ask about.</summary>
public sealed class PerformanceProjectsTests
{
    private static readonly PerformanceProject[] Projects = [.. Sample.Document.ProjectsWithTargets];

    private static readonly Finding[] Findings =
        [.. Projects.SelectMany(static project => PerformanceChecks.Check(project)), .. PerformanceChecks.CheckForms(Sample.Document.ListedProjects, Projects)];

    [Fact]
    public void A_form_becomes_a_project_with_its_money_and_period()
    {
        PerformanceProject project = Projects.Single(static project => project.Name == "Z专项工作补助");

        Assert.Equal("大同市人民政府驻深圳招商联络处", project.Unit?.Name);
        Assert.Equal(new CodedName("090", "大同市促进外来投资局"), project.Department);
        Assert.Equal(new FiscalYear(2026), project.Year);
        Assert.Equal(Period.FromYears(99), project.Duration);
        Assert.Equal(BudgetAmount.Parse("317400", AmountUnit.Yuan), project.AnnualFunds.Total);
        Assert.Equal(project.AnnualFunds.Total, project.AnnualFunds.Local);
        Assert.Equal(BudgetAmount.Zero, project.AnnualFunds.Unexplained);
    }

    [Fact]
    public void Its_indicators_are_read_with_category_target_and_line()
    {
        PerformanceIndicator cost = Projects.Single(static project => project.Name == "Z专项工作补助").Indicators.Single(static indicator => indicator.SecondLevel == IndicatorCategory.Cost);

        Assert.Equal((IndicatorCategory.Output, "≤317400元/年5人", 1243), (cost.FirstLevel, cost.TargetText, cost.Line));
        Assert.Equal("≤317400元/年/5人", cost.Target?.ToString());
    }

    [Theory]
    [InlineData("99年", "P99Y")]
    [InlineData(" 3 年", "P3Y")]
    [InlineData("18个月", "P18M")]
    [InlineData("长期", null)]
    [InlineData("2024-2026年", null)]
    [InlineData("99999999999年", null)]
    [InlineData("年", null)]
    [InlineData(null, null)]
    public void A_period_is_whole_years_or_months_or_is_not_understood(string? printed, string? duration) =>
        Assert.Equal(duration, (Sample.Document.Forms[0] with { Period = printed }).ToProject().Duration?.ToString());

    [Theory]
    [InlineData(555, "GB0504", "“安排残疾人就业人数”目标值“≤0人”")]
    [InlineData(663, "GB0505", "“驻村工作天数”目标值“≤31天”")]
    [InlineData(883, "GB0503", "“数量指标”")]
    [InlineData(1176, "GB0505", "“资金给付及时性”目标值“≤3月”没有说明起算时间")]
    [InlineData(1275, "GB0505", "“年份”目标值“≤12月”")]
    [InlineData(1278, "GB0505", "“支付时间”目标值“≤12月”")]
    [InlineData(1305, "GB0510", "实施期“购买台式电脑”，年度“购买笔记本电脑”")]
    [InlineData(1210, "GB0510", "“项目成本指标”目标值“≤89136元”只列在实施期目标中")]
    [InlineData(658, "GB0502", "“交通补助”未填目标值")]
    [InlineData(435, "GB0514", "“Z专项事务工作经费”（大同市人民政府驻上海招商联络处，91000 元）")]
    public void What_an_auditor_would_ask_is_found_in_its_line(int line, string code, string words) =>
        Assert.Contains(Findings, finding => finding.Line == line && finding.Code == code && finding.Message.Contains(words, StringComparison.Ordinal));

    [Fact]
    public void A_target_that_repeats_the_name_in_the_wrong_column_is_found_whichever_cell_it_is_read_from() =>
        Assert.Contains(Findings, static finding => finding.Line is 558 or 559 && finding.Code is "GB0502" or "GB0503");

    [Fact]
    public void The_seven_forms_of_one_unit_lack_all_their_units()
    {
        Finding[] missing = [.. Findings.Where(static finding => finding.Code == "GB0501" && finding.Message.EndsWith("无法计算：数值缺少计量单位", StringComparison.Ordinal))];

        Assert.Equal(7 * 5, missing.Length);
        Assert.All(missing, static finding => Assert.Equal((Severity.Warning, Verdict.NotChecked), (finding.Severity, finding.Verdict)));
    }

    [Fact]
    public void Every_period_of_99_years_has_the_money_of_one() =>
        Assert.Equal(Projects.Length, Findings.Count(static finding => finding.Code == "GB0510" && finding.Message.Contains("项目期 99 年", StringComparison.Ordinal)));

    [Fact]
    public void Every_cost_that_is_stated_is_the_money_of_its_project()
    {
        (string Name, string Formula)[] fitting =
        [
            .. from project in Projects
               from indicator in project.Indicators
               from statement in CostStatement.Of(indicator, project.Indicators)
               where statement.Amount == project.AnnualFunds.Total && indicator.SecondLevel == IndicatorCategory.Cost
               select (project.Name, statement.Formula),
        ];

        Assert.Equal(10, fitting.Length);
        Assert.Contains(("J公务员奖励金", "1500 元 × 4 人 = 6000 元"), fitting);
        Assert.Contains(("J离退休支部活动费", "8000 元"), fitting);
        Assert.Contains(("Z专项工作补助", "317400 元"), fitting);
        Assert.DoesNotContain(Findings, static finding => finding.Code == PerformanceFindingCodes.CostDiffersFromFunds);
    }

    [Fact]
    public void With_less_money_the_same_costs_are_too_high()
    {
        PerformanceProject[] poorer = [.. Projects.Select(static project => project with { AnnualFunds = new() { Total = project.AnnualFunds.Total - BudgetAmount.FromYuan(100) } })];

        Assert.Equal(9, poorer.Sum(static project => PerformanceChecks.Check(project).Count(static finding => finding.Code == PerformanceFindingCodes.CostDiffersFromFunds && finding.Severity == Severity.Warning)));
    }

    [Fact]
    public void Nothing_is_said_of_categories_weights_directions_or_first_levels_that_are_in_order() =>
        Assert.DoesNotContain(Findings, static finding => finding.Code is "GB0506" or "GB0507" or "GB0508" or "GB0512" or "GB0513" or "GB0515" or "GB0516");

    [Fact]
    public void The_same_form_in_the_next_year_has_the_same_targets() =>
        Assert.All(
            IndicatorComparison.Of(Projects, Projects.Select(static project => project with { Year = new(2027) })).SelectMany(static row => row.Indicators.Rows),
            static row => Assert.Equal(TargetMovement.Same, row.Movement));
}
