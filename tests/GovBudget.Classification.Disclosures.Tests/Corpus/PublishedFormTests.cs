using GovBudget.Classification.Checks;
using GovBudget.Classification.Disclosures.Reporting;
using GovBudget.Classification.Performance;

namespace GovBudget.Classification.Disclosures.Tests.Corpus;

/// <summary>The target forms of six published documents, no two laid out alike, against what is printed in them.</summary>
public sealed class PublishedFormTests
{
    private const string Folder = "corpus/text";

    private const string Central = "central_gjxfj_budget2026";
    private const string Changsha = "changsha_zjjd_budget2026";
    private const string Chongqing = "chongqing_sww_budget2026";
    private const string Fuzhou = "fuzhou_kjj_budget2026";
    private const string Xian = "xian_xfj_budget2026";
    private const string Yantai = "yantai_dsjj_budget2026";

    public static TheoryData<string> Documents { get; } = [.. PublishedForms.ByDocument.Keys];

    [OriginalsTheory(Folder)]
    [MemberData(nameof(Documents))]
    public void Every_form_is_found_with_its_project_money_indicators_and_weights(string document) => Assert.Equal(
        PublishedForms.ByDocument[document],
        PublishedForms.Read(document).Forms.Select(f => new PublishedForm(
            f.Line,
            f.ProjectName,
            f.Funds.Total.Figure(),
            f.AnnualIndicators.Length,
            f.AnnualIndicators.Any(i => i.Weight is not null) ? (int)f.AnnualIndicators.Sum(i => i.Weight!.Value) : null)));

    [OriginalsTheory(Folder)]
    [MemberData(nameof(Documents))]
    public void No_number_of_a_form_is_lost(string document)
    {
        BudgetDisclosure read = PublishedForms.Read(document);
        int first = PublishedForms.ByDocument[document][0].Line;
        Assert.DoesNotContain(read.Cells.Unplaced, u => u.Line >= first);
        string[] forms = [.. File.ReadLines(PublishedForms.PathOf(document)).Skip(first - 1)];
        Assert.Equal(Printed.CountNumbers(forms), Sample.ReadText(string.Join('\n', forms)).Cells.Placed);
    }

    [OriginalsTheory(Folder)]
    [MemberData(nameof(Documents))]
    public void Every_indicator_has_a_name_and_a_target(string document) => Assert.All(
        PublishedForms.Read(document).Forms.SelectMany(f => f.AnnualIndicators),
        i => Assert.True(i.Name.Length > 1 && i.Value is { Length: > 0 }, $"{i.Line}: {i.Name} {i.Value}"));

    [OriginalsTheory(Folder)]
    [MemberData(nameof(Documents))]
    public void What_a_form_prints_agrees_with_itself_and_is_never_called_an_error(string document)
    {
        BudgetDisclosure read = PublishedForms.Read(document);
        Assert.DoesNotContain(read.Relations, r => r is { Relation: 22 or 23 or 47 or 49, Verdict: Verdict.Inconsistent });
        PublishedForm[] weighted = [.. PublishedForms.ByDocument[document].Where(f => f.Weights is not null)];
        Assert.Equal(weighted.Length, read.Relations.Count(r => r is { Relation: 23, Verdict: Verdict.Consistent }));
    }

    [OriginalsTheory(Folder)]
    [MemberData(nameof(Documents))]
    public void The_report_counts_forms_and_lists_them_by_kind(string document)
    {
        PublishedForm[] printed = PublishedForms.ByDocument[document];
        DisclosureReport report = DisclosureReporter.Report(PublishedForms.Read(document));
        Assert.Equal(printed.Length, report.PerformanceTables);
        Assert.Equal(
            printed.Select(f => f.Project.Length == 0 ? "OverallPerformanceTarget" : "PerformanceTarget"),
            report.Tables.TakeLast(printed.Length).Select(t => t.Kind));
    }

    [OriginalsTheory(Folder)]
    // The first level stands in its first row only; 分值 beside the value.
    [InlineData(Central, 515, IndicatorCategory.Output, IndicatorCategory.Quality, "前端运维问题响应时间", "≤10分钟", 8)]
    [InlineData(Central, 541, IndicatorCategory.Benefit, IndicatorCategory.SocialBenefit, "接访环境", "明显改善", 10)]
    // Sign, value and unit in columns of their own, the weight among the remarks; below, the table goes on over a page.
    [InlineData(Changsha, 286, IndicatorCategory.Cost, IndicatorCategory.EconomicCost, "水费", "=120万元", 7)]
    [InlineData(Changsha, 301, IndicatorCategory.Output, IndicatorCategory.Timeliness, "及时支付", "≥90%", 5)]
    [InlineData(Changsha, 330, IndicatorCategory.Benefit, IndicatorCategory.SocialBenefit, "有效提升办学环境", "提升", 6)]
    // No levels at all; the second part of the form has other columns than the first.
    [InlineData(Chongqing, 446, IndicatorCategory.None, IndicatorCategory.None, "建成15分钟商业服务圈", "≥63个", 10)]
    [InlineData(Chongqing, 475, IndicatorCategory.None, IndicatorCategory.None, "培育外经企业主体数量(含新设、并购备案)", "≥50家", 5)]
    [InlineData(Chongqing, 480, IndicatorCategory.None, IndicatorCategory.None, "外资企业对政策与政府服务满意度", "≥90%", 10)]
    // A page ends between the first level and the next.
    [InlineData(Fuzhou, 579, IndicatorCategory.Output, IndicatorCategory.Quantity, "开展科普进社区活动次数", "≥10场", null)]
    [InlineData(Fuzhou, 740, IndicatorCategory.Satisfaction, IndicatorCategory.ServedSatisfaction, "服务对象满意度指标", "≥90%", null)]
    // The unit stands behind the name, and the first level of 效益 is not printed.
    [InlineData(Xian, 722, IndicatorCategory.Cost, IndicatorCategory.EconomicCost, "信访事务业务经费支出（万元/年）", "≤443.62万元/年", 8)]
    [InlineData(Xian, 729, IndicatorCategory.Output, IndicatorCategory.Quality, "信访案件办结率（%）", "≥95%", 5)]
    [InlineData(Xian, 577, IndicatorCategory.Benefit, IndicatorCategory.SocialBenefit, "达到维护群众合法权益，推动有关部门处理好群众反映的利益诉求", "长期", 30)]
    [InlineData(Xian, 733, IndicatorCategory.Benefit, IndicatorCategory.SocialBenefit, "发生涉访极端行为、舆论负面炒作情况", "0", 18)]
    // Every row is led by 绩效指标, or by nothing.
    [InlineData(Yantai, 468, IndicatorCategory.Output, IndicatorCategory.Quality, "政务外网稳定运行率", "≥90%", null)]
    [InlineData(Yantai, 472, IndicatorCategory.Satisfaction, IndicatorCategory.ServedSatisfaction, "市直部门政务云、政务网的满意度", "投诉率≤5%", null)]
    public void An_indicator_has_its_levels_its_target_as_one_text_and_its_weight(
        string document, int line, IndicatorCategory first, IndicatorCategory second, string name, string value, int? weight)
    {
        FormIndicator indicator = PublishedForms.Read(document).Forms.SelectMany(f => f.AnnualIndicators).Single(i => i.Line == line);
        Assert.Equal((first, second, name, value, (decimal?)weight), (indicator.FirstLevel, indicator.SecondLevel, indicator.Name, indicator.Value, indicator.Weight));
    }

    [OriginalsFact(Folder + "/" + Central + ".txt")]
    public void Points_for_the_rate_of_execution_and_money_by_source()
    {
        PerformanceForm form = Form(Central, 502);
        Assert.Equal(10, form.ExecutionWeight);
        Assert.Equal(("1384.87", "750.00", ""), (form.AnnualFunds.Appropriation.Figure(), form.AnnualFunds.CarriedOver.Figure(), form.AnnualFunds.Other.Figure()));
        Assert.Equal(("[292]国家信访局", "国家信访局本级"), (form.Department, form.Unit));
        Assert.True(form.PeriodFunds.IsEmpty && form.PeriodIndicators.IsEmpty && form.PeriodGoal is null);
        Assert.StartsWith("1.加强对信访信息系统应用工作", form.AnnualGoal, StringComparison.Ordinal);
    }

    [OriginalsFact(Folder + "/" + Changsha + ".txt")]
    public void A_table_of_projects_keeps_its_totals_as_a_table_and_gives_its_unit_to_the_projects()
    {
        BudgetDisclosure document = PublishedForms.Read(Changsha);
        PerformanceForm form = Form(Changsha, 280);
        Assert.Equal(("长沙职业教育基地综合协调办公室", "201056", "保障基地正常运转"), (form.Unit, form.Code, form.AnnualGoal));
        Assert.Equal("水费财政拨款总费用", form.AnnualIndicators[0].Explanation);
        Assert.StartsWith("偏离目标40%不得分", form.AnnualIndicators[0].Standard, StringComparison.Ordinal);
        DisclosedTable table = document.Table(TableKind.PerformanceTarget)!;
        Assert.Equal((2, "270.00"), (table.RowCount, table.FindTotal()!.Total.Figure()));
        Assert.Contains(document.Relations, r => r is { Relation: 47, Verdict: Verdict.Consistent } && r.Line == table.FindTotal()!.Number);
    }

    [OriginalsFact(Folder + "/" + Changsha + ".txt")]
    public void Money_of_a_department_by_source_and_by_kind()
    {
        PerformanceForm form = Form(Changsha, 308);
        Assert.True(form.IsOverall);
        Assert.Equal(["一般公共预算 656.73", "基本支出 386.73", "项目支出 270.00"], form.AnnualFunds.Details.Select(d => $"{d.Label} {d.Amount}"));
        Assert.Equal(2, PublishedForms.Read(Changsha).Relations.Count(r => r is { Relation: 22, Line: 308, Verdict: Verdict.Consistent }));
    }

    [OriginalsFact(Folder + "/" + Chongqing + ".txt")]
    public void Core_indicators_and_money_under_labels_of_its_own()
    {
        Assert.Equal([true, true, true, true, true, true, false, false, false, false], Form(Chongqing, 441).AnnualIndicators.Select(i => i.IsCore ?? throw new InvalidOperationException()));
        Assert.Equal("重庆市商务委员会", Form(Chongqing, 441).Unit);
        Assert.StartsWith("2026年,全市商务经济发展稳中向好", Form(Chongqing, 441).AnnualGoal, StringComparison.Ordinal);
        Assert.Equal(["市级支出 40624.00", "补助区县 6170.00"], Form(Chongqing, 459).AnnualFunds.Details.Select(d => $"{d.Label} {d.Amount}"));
        Assert.All(Form(Chongqing, 485).AnnualIndicators, i => Assert.Null(i.IsCore));
    }

    [OriginalsFact(Folder + "/" + Xian + ".txt")]
    public void Tasks_of_a_department_add_up_to_its_money()
    {
        PerformanceForm form = Form(Xian, 708);
        Assert.Equal(["1932.81", "66.38", "121.24", "256", "358.49", "103.5"], form.Tasks.Select(t => t.Funds.Total.Figure()));
        Assert.Equal(("保运转", "保障人员薪酬等基本支出"), (form.Tasks[0].Name, form.Tasks[0].Content));
        Assert.Contains(PublishedForms.Read(Xian).Relations, r => r is { Relation: 22, Line: 708, Verdict: Verdict.Consistent } && r.Statement.Contains("任务", StringComparison.Ordinal));
    }

    [OriginalsFact(Folder + "/" + Xian + ".txt")]
    public void A_row_of_several_targets_can_be_taken_apart()
    {
        FormIndicator row = Form(Xian, 599).AnnualIndicators.Single(i => i.Line == 609);
        Assert.Equal(
            [("物业管理面积", "≥9547平方米"), ("供暖面积", "≥9547平方米"), ("保洁面积", "≥9547平方米"), ("零星修缮次数", "≥36次")],
            row.ToParts().Select(p => (p.Name, p.Value!)));
        Assert.Equal(20, row.Weight);
    }

    [OriginalsFact(Folder + "/" + Xian + ".txt")]
    public void A_template_that_nobody_filled_in_is_a_table_without_lines_and_no_form()
    {
        DisclosedTable template = Assert.Single(PublishedForms.Read(Xian).Tables, t => t.Line == 738);
        Assert.Equal((TableKind.PerformanceTarget, 0), (template.Kind, template.Lines.Length));
        Assert.DoesNotContain(PublishedForms.Read(Xian).Findings, f => f.Line == 738);
    }

    [OriginalsFact(Folder + "/" + Yantai + ".txt")]
    public void Projects_and_forms_are_matched() =>
        Assert.Equal(2, PublishedForms.Read(Yantai).Relations.Count(r => r is { Relation: 46, Verdict: Verdict.Consistent }));

    private static PerformanceForm Form(string document, int line) => PublishedForms.Read(document).Forms.Single(f => f.Line == line);
}
