namespace GovBudget.Classification.Disclosures.Tests.Forms;

/// <summary>One table for all projects, whole and damaged.</summary>
public sealed class WideFormTests
{
    [Fact]
    public void Every_project_is_a_form_and_the_totals_stay_a_table()
    {
        BudgetDisclosure document = FormText.Read(FormText.Wide);
        Assert.Equal(
            [("修路", "公路站", "201", "20.00", "建成", 1), ("养路", "公路站", "201", "10.00", "养好", 9)],
            document.Forms.Select(f => (f.ProjectName, f.Unit!, f.Code!, f.AnnualFunds.Total.Figure(), f.AnnualGoal!, f.Line)));
        Assert.Equal(["Output/Quantity 公里数 ≥10公里 60", "Output/Quantity 合格率 ≥98% 40"], FormText.Printed(document.Forms[0]));
        Assert.Equal("30.00", Assert.Single(document.Tables).FindTotal()!.Total.Figure());
        Assert.Empty(document.Cells.Unplaced);
    }

    [Fact]
    public void A_category_of_one_project_does_not_go_on_in_the_next()
    {
        PerformanceForm second = FormText.Read(FormText.Wide.Replace("|养好|产出指标|数量指标|", "|养好|||", StringComparison.Ordinal)).Forms[1];
        Assert.Equal(["None/None 公里数 ≥500公里 90"], FormText.Printed(second));
    }

    [Fact]
    public void A_project_that_a_next_page_names_again_goes_on()
    {
        string[] lines = FormText.Wide.Split('\n');
        string next = string.Join('\n', [.. lines[..8], "7", .. lines[..4], "201|修路|20.00|建成|效益指标|社会效益指标|车流|5|万辆|≥|", .. lines[8..]]);
        BudgetDisclosure document = FormText.Read(next);
        Assert.Equal(["修路", "养路"], document.Forms.Select(f => f.ProjectName));
        Assert.Equal(3, document.Forms[0].AnnualIndicators.Length);
        Assert.Empty(document.Cells.Unplaced);
    }

    [Fact]
    public void A_project_whose_code_is_lost_keeps_its_name()
    {
        PerformanceForm form = FormText.Read(FormText.Wide.Replace("201|养路|", "养路|", StringComparison.Ordinal)).Forms[1];
        Assert.Equal(("养路", null, "10.00"), (form.ProjectName, form.Code, form.AnnualFunds.Total.Figure()));
        Assert.Equal(["Output/Quantity 公里数 ≥500公里 90"], FormText.Printed(form));
    }

    [Fact]
    public void A_project_whose_name_is_lost_does_not_become_part_of_the_one_above()
    {
        BudgetDisclosure document = FormText.Read(FormText.Wide.Replace("201|养路|10.00|", "201|10.00|", StringComparison.Ordinal));
        Assert.Equal(2, Assert.Single(document.Forms).AnnualIndicators.Length);
        Assert.Contains(document.Relations, r => r is { Relation: 47, Verdict: Checks.Verdict.Inconsistent });
    }

    [Fact]
    public void Units_instead_of_projects_make_overall_forms()
    {
        PerformanceForm form = FormText.ReadOne("""
            2026年绩效目标表
            单位：万元
            单位名称|资金总额|一般公共预算|其他资金|整体绩效目标|一级指标|二级指标|三级指标|指标值
            公路站|30.00|25.00|5.00|路好|产出指标|数量指标|里程|≥10公里
            """);
        Assert.Equal((true, string.Empty, "公路站", "路好"), (form.IsOverall, form.ProjectName, form.Unit, form.AnnualGoal));
        Assert.Equal(["25.00", "5.00"], form.AnnualFunds.Parts.Where(p => p is not null).Select(p => p.Figure()).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Without_a_unit_of_money_there_is_no_money_and_the_numbers_are_listed()
    {
        BudgetDisclosure document = FormText.Read(FormText.Wide.Replace("单位：万元\n", string.Empty, StringComparison.Ordinal));
        Assert.All(document.Forms, f => Assert.Null(f.AnnualFunds.Total));
        Assert.Superset(new HashSet<string>(["20.00", "10.00"]), document.Cells.Unplaced.Select(u => u.Text).ToHashSet());
    }
}
