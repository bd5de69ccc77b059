using GovBudget.Classification.Performance;
using static GovBudget.Classification.Performance.IndicatorCategory;

namespace GovBudget.Classification.Disclosures.Tests.Forms;

/// <summary>The 25 target forms of the sample, damaged rows and all.</summary>
public sealed class FormReaderTests
{
    public static TheoryData<int, string, string, string> Forms { get; } = new()
    {
        { 534, "J残疾人保障金", "大同市促进外来投资局", "41000" },
        { 570, "J公务员奖励金", "大同市促进外来投资局", "6000" },
        { 602, "J离退休支部活动费", "大同市促进外来投资局", "8000" },
        { 634, "J乡镇工作队工作经费", "大同市促进外来投资局", "105000" },
        { 667, "XM某人员医药费", "大同市促进外来投资局", "50000" },
        { 699, "Z工作经费", "大同市促进外来投资局", "105800" },
        { 732, "Z招商引资业务费", "大同市促进外来投资局", "947800" },
        { 766, "J办公费", "大同市人民政府驻上海招商联络处", "10800" },
        { 798, "J残疾人保障金", "大同市人民政府驻上海招商联络处", "7380" },
        { 830, "J差旅费", "大同市人民政府驻上海招商联络处", "2700" },
        { 862, "J车辆运行费补助", "大同市人民政府驻上海招商联络处", "25000" },
        { 894, "J水电费", "大同市人民政府驻上海招商联络处", "6800" },
        { 926, "J物业管理费", "大同市人民政府驻上海招商联络处", "22050" },
        { 958, "Z招商引资", "大同市人民政府驻上海招商联络处", "92200" },
        { 990, "Z专项业务费补助", "大同市人民政府驻上海招商联络处", "143750" },
        { 1022, "J水电费", "大同市人民政府驻深圳招商联络处", "8200" },
        { 1056, "J物业管理费", "大同市人民政府驻深圳招商联络处", "15100" },
        { 1088, "J专项业务工作经费", "大同市人民政府驻深圳招商联络处", "48679.2" },
        { 1121, "QT聘用人员劳务费", "大同市人民政府驻深圳招商联络处", "37200" },
        { 1153, "Z办公用房租赁费", "大同市人民政府驻深圳招商联络处", "236250" },
        { 1186, "Z招商引资工作经费", "大同市人民政府驻深圳招商联络处", "89136" },
        { 1219, "Z专项工作补助", "大同市人民政府驻深圳招商联络处", "317400" },
        { 1252, "J残疾人保障金", "大同市投资促进服务中心", "6151" },
        { 1284, "J基础工作经费", "大同市投资促进服务中心", "112220" },
        { 1317, "Z招商引资费", "大同市投资促进服务中心", "100080" },
    };

    [Theory]
    [MemberData(nameof(Forms))]
    public void A_form_names_project_and_unit_and_its_money_for_the_period_and_the_year(int line, string project, string unit, string yuan)
    {
        PerformanceForm form = Form(line);
        Assert.Equal((project, unit), (form.ProjectName, form.Unit));
        Assert.Equal("大同市市级预算部门（单位）项目支出绩效目标表", form.Title);
        Assert.Equal(("090-大同市促进外来投资局[部门]", "经常性项目（长期开展）", "99年"), (form.Department, form.Attribute, form.Period));
        PrintedAmount amount = PrintedAmount.Parse(yuan, AmountUnit.Yuan);
        foreach (FormFunds funds in (FormFunds[])[form.PeriodFunds, form.AnnualFunds])
        {
            Assert.Equal((amount, amount), (funds.Total, funds.Local));
            Assert.True(funds.Central!.Value.Amount.IsZero && funds.Provincial!.Value.Amount.IsZero && funds.SelfRaised!.Value.Amount.IsZero);
            Assert.Null(funds.Other);
        }
    }

    [Fact]
    public void There_are_25_forms_of_2544696_yuan_and_20_fen()
    {
        Assert.Equal(25, Sample.Document.Forms.Length);
        Assert.Equal(BudgetAmount.FromYuan(2544696.20m), BudgetAmount.Sum(Sample.Document.Forms.Select(f => f.AnnualFunds.Total!.Value.Amount)));
        Assert.DoesNotContain(Sample.Document.Forms, f => f.ProjectName == "Z专项事务工作经费");
    }

    [Theory]
    // A row that opens a category in both halves.
    [InlineData(623, nameof(Quantity), "二支部党员人数", "≥30人", nameof(Quantity), "二支部党员人数", "≥30人")]
    // Rows below it, without first column, go on with its category.
    [InlineData(754, nameof(Quantity), "参会范围", "合规", nameof(Quantity), "参会范围", "合规")]
    [InlineData(1044, nameof(Quantity), "预计用电量", "15448千瓦时", nameof(Quantity), "预计用电量", "15448千瓦时")]
    // The first level is missing and the cells begin one column to the left.
    [InlineData(631, nameof(ServedSatisfaction), "离退休老党员积极参加支", "≥95%", nameof(ServedSatisfaction), "离退休老党员积极参加支部活动，对支部活动参与率、认可度提高。", "≥95%")]
    [InlineData(1314, nameof(ServedSatisfaction), "相关单位满意度", "满意", nameof(ServedSatisfaction), "相关单位满意度", "满意")]
    // The first level is missing and a name stands in its place.
    [InlineData(724, nameof(Cost), "出差补助", "180每人每天", nameof(Cost), "出差补助", "180每人每天")]
    [InlineData(1183, nameof(ServedSatisfaction), "单位工作人员满意度", "≥90%", nameof(ServedSatisfaction), "单位工作人员满意度", "≥90%")]
    [InlineData(1216, nameof(ServedSatisfaction), "单位工作人员满意度", "≥90%", nameof(ServedSatisfaction), "群众满意度", "≥90%")]
    // Rows of ten columns.
    [InlineData(787, nameof(Quantity), "按照规定方法计算", "100保障", nameof(Quantity), "按照规定方法计算", "100保障")]
    [InlineData(1174, nameof(Quantity), "租赁办公用房面积", "262.5平方米", nameof(Quantity), "租赁办公用房面积", "262.5平方米")]
    // The year differs from the period.
    [InlineData(1305, nameof(Quantity), "购买台式电脑", "2台", nameof(Quantity), "购买笔记本电脑", "2台")]
    // An indicator named like its category.
    [InlineData(883, nameof(Quantity), "数量指标", "100保障", nameof(Quantity), "数量指标", "100保障")]
    // The category of the right half is lost, or overwritten by the name.
    [InlineData(1051, nameof(Sustainability), "持续发挥作用期限", "全年", nameof(Sustainability), "持续发挥作用期限", "全年")]
    [InlineData(1116, nameof(Sustainability), "持续发挥作用期限", "长期", nameof(Sustainability), "持续发挥作用期限", "长期")]
    // The satisfaction of the right half slipped by one and lost its value.
    [InlineData(1117, nameof(ServedSatisfaction), "社会公众满意度", "≥90%", nameof(ServedSatisfaction), "社会公众满意度", null)]
    // The halves are at different indicators.
    [InlineData(556, nameof(Quantity), "安排残疾人就业人数", "≤0人", nameof(Quantity), "残疾人保障金经费保障率", "100%")]
    [InlineData(558, nameof(Quality), "残疾人保障金经费保障率", "100%", nameof(Timeliness), "是否按规定及时缴纳", null)]
    public void An_indicator_is_known_by_its_category_wherever_its_cells_slipped(
        int line, string periodCategory, string periodName, string periodValue, string annualCategory, string annualName, string? annualValue)
    {
        FormIndicator period = Sample.Document.Forms.SelectMany(f => f.PeriodIndicators).Single(i => i.Line == line);
        FormIndicator annual = Sample.Document.Forms.SelectMany(f => f.AnnualIndicators).Single(i => i.Line == line);
        Assert.Equal((Enum.Parse<IndicatorCategory>(periodCategory), periodName, periodValue), (period.SecondLevel, period.Name, period.Value));
        Assert.Equal((Enum.Parse<IndicatorCategory>(annualCategory), annualName, annualValue), (annual.SecondLevel, annual.Name, annual.Value));
    }

    [Fact]
    public void An_indicator_that_stands_in_one_half_only_is_in_that_half_only()
    {
        Assert.Equal(["项目成本指标"], Form(1186).PeriodIndicators.Where(i => i.SecondLevel == Cost).Select(i => i.Name));
        Assert.DoesNotContain(Form(1186).AnnualIndicators, i => i.SecondLevel == Cost);
        Assert.Equal(["交通补助", "伙食补助"], Form(634).AnnualIndicators.Where(i => i.SecondLevel == Cost).Select(i => i.Name));
        Assert.DoesNotContain(Form(634).PeriodIndicators, i => i.SecondLevel == Cost);
    }

    [Fact]
    public void A_category_without_indicator_makes_none() =>
        Assert.All(Sample.Document.Forms.SelectMany(f => f.PeriodIndicators.Concat(f.AnnualIndicators)), i => Assert.False(TryParsed(i.Name) && i.Value is null));

    [Theory]
    [InlineData(nameof(Quantity), nameof(Output))]
    [InlineData(nameof(Quality), nameof(Output))]
    [InlineData(nameof(Timeliness), nameof(Output))]
    [InlineData(nameof(Cost), nameof(Output))]
    [InlineData(nameof(EconomicBenefit), nameof(Benefit))]
    [InlineData(nameof(SocialBenefit), nameof(Benefit))]
    [InlineData(nameof(Sustainability), nameof(Benefit))]
    [InlineData(nameof(ServedSatisfaction), nameof(Satisfaction))]
    public void The_first_level_follows_from_the_second(string second, string first) => Assert.Equal(
        Enum.Parse<IndicatorCategory>(first),
        Assert.Single(Sample.Document.Forms.SelectMany(f => f.PeriodIndicators.Concat(f.AnnualIndicators)).Where(i => i.SecondLevel == Enum.Parse<IndicatorCategory>(second)).Select(i => i.FirstLevel).Distinct()));

    [Fact]
    public void A_goal_of_the_period_may_differ_from_that_of_the_year()
    {
        Assert.Equal("按期向残保中心足额缴纳", Form(534).PeriodGoal);
        Assert.Equal("按期向残保中心足额缴纳", Form(534).AnnualGoal);
        BudgetDisclosure other = Sample.ReadText(SmallForm("项目资金（万元）", "12.50", "3.25"));
        PerformanceForm form = Assert.Single(other.Forms);
        Assert.Equal(("建成", "开工"), (form.PeriodGoal, form.AnnualGoal));
        Assert.Equal((Printed.Wan("12.50"), Printed.Wan("3.25")), (form.PeriodFunds.Total?.Amount, form.AnnualFunds.Total?.Amount));
    }

    [Fact]
    public void Money_of_a_form_is_in_yuan_unless_it_says_otherwise()
    {
        PerformanceForm form = Assert.Single(Sample.ReadText(SmallForm("项目资金（元）", "12.50", "3.25")).Forms);
        Assert.Equal(BudgetAmount.FromYuan(12.5m), form.PeriodFunds.Total?.Amount);
    }

    private static string SmallForm(string money, string period, string annual) =>
        $"项目支出绩效目标表\n项目名称\t\t修路\n{money}\t实施期资金总额：\t{period}\t年度资金总额：\t{annual}\n总体目标\t建成\t\t开工\n绩效指标\t一级指标\t二级指标\t三级指标\t指标值\t二级指标\t三级指标\t指标值\n";

    private static PerformanceForm Form(int line) => Sample.Document.Forms.Single(f => f.Line == line);

    private static bool TryParsed(string name) => IndicatorCategories.TryParsePrinted(name, out _);
}
