namespace GovBudget.Classification.Disclosures.Tests.Forms;

/// <summary>Small documents that hold nothing but a target form; a cell ends with a bar.</summary>
internal static class FormText
{
    public const string Labelled = """
        项目支出绩效目标表
        项目名称||修路|||
        主管部门||交通局||实施单位|公路站
        项目资金（万元）||年度资金总额：||30.00||执行率分值（10）
        ||其中：财政拨款||20.00||
        ||上年结转||10.00||
        年度总体目标|建成10公里|||||
        绩效指标|一级指标|二级指标|三级指标||指标值|分值（90）
        |成本指标|经济成本指标|总成本||≤30万元|20
        |产出指标|数量指标|新建公里数||≥10公里|30
        |||桥梁||2座|10
        ||质量指标|合格率||≥98%|20
        |满意度指标|服务对象满意度指标|居民满意度||≥90%|10
        """;

    public const string Wide = """
        2026年项目支出绩效目标表
        单位：万元
        单位编码|单位（项目）名称|资金总额|绩效目标|绩效指标||||||
        ||||一级指标|二级指标|三级指标|指标值|度量单位|指标值类型|备注
        合计||30.00||||||||
        201|公路站|30.00||||||||
        201|修路|20.00|建成|产出指标|数量指标|公里数|10|公里|≥|60
        ||||||合格率|98|%|≥|40
        201|养路|10.00|养好|产出指标|数量指标|公里数|500|公里|≥|90
        """;

    public static BudgetDisclosure Read(string form) => Sample.ReadText(form.Replace('|', '\t'));

    public static PerformanceForm ReadOne(string form) => Assert.Single(Read(form).Forms);

    /// <summary>A form with other headings, and rows of indicators below.</summary>
    public static PerformanceForm WithIndicators(string heading, params string[] rows) =>
        ReadOne($"项目支出绩效目标表\n项目名称|修路|||\n{heading}\n{string.Join('\n', rows)}");

    public static IEnumerable<string> Printed(PerformanceForm form) =>
        form.AnnualIndicators.Select(i => FormattableString.Invariant($"{i.FirstLevel}/{i.SecondLevel} {i.Name} {i.Value} {i.Weight}").TrimEnd());
}
