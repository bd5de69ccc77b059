using GovBudget.Classification.Checks;
using GovBudget.Classification.Disclosures.Tests.Forms;

namespace GovBudget.Classification.Disclosures.Tests.Relations;

/// <summary>Money and weights inside a target form.</summary>
public sealed class FormRelationsTests
{
    [Theory]
    [InlineData("", "", Verdict.Consistent)]
    [InlineData("≥98%|20", "≥98%|21", Verdict.Inconsistent)]
    [InlineData("≥98%|20", "≥98%|", Verdict.NotChecked)]
    // The points for the rate of execution are part of the hundred, whether 10 or not.
    [InlineData("执行率分值（10）", "执行率分值（15）", Verdict.Inconsistent)]
    // A form that prints none may keep 10 points for it, or share out all.
    [InlineData("执行率分值（10）", "", Verdict.Consistent)]
    public void Weights_make_a_hundred(string printed, string instead, Verdict verdict)
    {
        string form = printed.Length == 0 ? FormText.Labelled : FormText.Labelled.Replace(printed, instead, StringComparison.Ordinal);
        Assert.Equal(verdict, Assert.Single(FormText.Read(form).Relations, r => r.Relation == 23).Verdict);
    }

    [Theory]
    [InlineData("分值", Verdict.Consistent)]
    [InlineData("指标权重（%）", Verdict.Consistent)]
    [InlineData("分值（100分）", Verdict.Consistent)]
    [InlineData("分值（90）", Verdict.Inconsistent)]
    public void Without_points_for_execution_all_hundred_may_be_shared_out_unless_the_heading_says_otherwise(string heading, Verdict verdict)
    {
        string form = FormText.Labelled.Replace("执行率分值（10）", string.Empty, StringComparison.Ordinal).Replace("|30\n", "|40\n", StringComparison.Ordinal).Replace("分值（90）", heading, StringComparison.Ordinal);
        Assert.Equal(verdict, Assert.Single(FormText.Read(form).Relations, r => r.Relation == 23).Verdict);
    }

    [Fact]
    public void A_form_without_weights_has_none_to_check() =>
        Assert.DoesNotContain(FormText.Read(FormText.Labelled.Replace("分值（90）", "说明", StringComparison.Ordinal)).Relations, r => r.Relation == 23);

    [Fact]
    public void A_finding_on_weights_has_its_permanent_code()
    {
        Finding finding = Assert.Single(FormText.Read(FormText.Labelled.Replace("≥98%|20", "≥98%|21", StringComparison.Ordinal)).Findings, f => f.Relation == 23);
        Assert.Equal(("GB0223", Severity.Error, 1), (finding.Code, finding.Severity, finding.Line));
        Assert.Contains("91 + 执行率 10", finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("20.00", Verdict.Consistent)]
    [InlineData("20.01", Verdict.RoundingOnly)]
    [InlineData("21.00", Verdict.Inconsistent)]
    public void Money_is_the_sum_of_its_sources(string appropriation, Verdict verdict) => Assert.Equal(
        verdict,
        Assert.Single(FormText.Read(FormText.Labelled.Replace("20.00", appropriation, StringComparison.Ordinal)).Relations, r => r.Relation == 22).Verdict);

    [Theory]
    [InlineData("25.00", "5.00", 2)]
    [InlineData("25.00", "6.00", 1)]
    public void Money_of_a_department_is_the_sum_by_source_and_the_sum_by_kind(string basic, string project, int consistent)
    {
        BudgetDisclosure document = FormText.Read($"""
            部门整体支出绩效目标表
            单位：万元
            单位名称|资金总额|一般公共预算|基本支出|项目支出|整体绩效目标|一级指标|二级指标|三级指标|指标值
            公路站|30.00|30.00|{basic}|{project}|路好|产出指标|数量指标|里程|≥10公里
            """);
        Assert.Equal(consistent, document.Relations.Count(r => r is { Relation: 22, Verdict: Verdict.Consistent }));
        Assert.Equal(2 - consistent, document.Relations.Count(r => r is { Relation: 22, Verdict: Verdict.Inconsistent }));
    }

    [Fact]
    public void An_overall_form_is_no_project_of_the_project_table()
    {
        BudgetDisclosure document = FormText.Read(FormText.Labelled.Replace("项目支出绩效目标表", "部门整体支出绩效目标表", StringComparison.Ordinal) + """

            项目支出表
            单位：万元
            项目名称|合计
            合计|12.00
            修路|12.00
            """);
        Assert.True(Assert.Single(document.Forms).IsOverall);
        Assert.Equal(Verdict.Consistent, Assert.Single(document.Relations, r => r.Relation == 47).Verdict);
    }
}
