using GovBudget.Classification.Performance;
using static GovBudget.Classification.Tests.Performance.Findings;

namespace GovBudget.Classification.Tests.Performance;

/// <summary>GB0504, GB0505 and GB0506: targets that cannot be meant, that say nothing, or that ask for the contrary.</summary>
public sealed class PlausibleTargetTests
{
    [Theory]
    [InlineData(Quantity, "安排残疾人就业人数", "≤0人", "GB0504 Error")]
    [InlineData(Quantity, "举办活动次数", "≤0次", "GB0504 Error")]
    [InlineData(Quantity, "举办活动次数", "0次", "GB0504 Warning")]
    [InlineData(Social, "新增就业人数", "≤0人", "GB0504 Error")]
    [InlineData(Quantity, "培训人数", "<0人", "GB0504 Error")]
    [InlineData(Quantity, "培训人数", "-5人", "GB0504 Error")]
    [InlineData(IndicatorCategory.Output, "安排残疾人就业人数", "≤0人", "GB0504 Error")]
    [InlineData(Quality, "安排残疾人就业人数", "≤0人", "GB0504 Error")]
    public void Nobody_and_less_than_nothing_cannot_be_meant(IndicatorCategory category, string name, string target, string finding) =>
        Assert.Equal(finding, Of(category, name, target));

    [Theory]
    [InlineData(Quantity, "安全事故次数", "≤0次")]
    [InlineData(Quality, "重大差错数", "0次")]
    [InlineData(Quality, "补助错发人数", "≤0人")]
    [InlineData(Quantity, "新增债务", "0万元")]
    [InlineData(Social, "群众上访人数", "≤0人")]
    public void Nothing_of_what_is_to_be_avoided_is_a_good_target(IndicatorCategory category, string name, string target) => Assert.Empty(Of(category, name, target));

    [Theory]
    [InlineData(Quality, "验收合格率", "≥110%")]
    [InlineData(Satisfaction, "群众满意度", "120%")]
    [InlineData(Quality, "办结率（%）", ">100%")]
    [InlineData(Quality, "死亡率", "≥1200‰")]
    [InlineData(Quality, "宽带覆盖率", "≥120%")]
    [InlineData(Quality, "资金使用率", "≥120%")]
    [InlineData(IndicatorCategory.EcologicalBenefit, "绿化覆盖率", "≥120%")]
    public void More_than_all_cannot_be_reached(IndicatorCategory category, string name, string target) => Assert.StartsWith("GB0504 Error", Of(category, name, target), StringComparison.Ordinal);

    [Theory]
    [InlineData(Social, "招商引资增长率", "≥110%")]
    [InlineData(Quality, "任务完成率", "≥105%")]
    [InlineData(Cost, "成本控制率", "≤100%")]
    [InlineData(Quality, "验收合格率", "100%")]
    [InlineData(Quality, "合格率", "提高120%")]
    [InlineData(Quality, "合格率\u034F", "≥110%")]
    public void Growth_and_over_fulfilment_may_be_above_all(IndicatorCategory category, string name, string target) => Assert.Empty(Of(category, name, target));

    [Theory]
    [InlineData(Satisfaction, "群众满意度", "不满意", "GB0504 Error")]
    [InlineData(Timeliness, "工作完成及时性", "不及时", "GB0504 Error")]
    [InlineData(Social, "安全生产", "发生事故", "GB0504 Error")]
    [InlineData(Quality, "验收是否合格", "不合格", "GB0504 Error")]
    [InlineData(Satisfaction, "群众满意度", "=0%", "GB0504 Error")]
    [InlineData(Satisfaction, "群众满意度", "1-5%", "GB0504 Warning")]
    public void The_contrary_of_what_is_wanted_cannot_be_meant(IndicatorCategory category, string name, string target, string finding) =>
        Assert.Equal(finding, Of(category, name, target));

    [Theory]
    [InlineData(Quality, "是否发生安全事故", "否")]
    [InlineData(IndicatorCategory.EcologicalBenefit, "污染物排放水平", "低")]
    [InlineData(Satisfaction, "群众投诉率", "0%")]
    [InlineData(Satisfaction, "群众满意度", "90-95%")]
    public void No_and_low_are_good_answers_to_what_is_to_be_avoided(IndicatorCategory category, string name, string target) => Assert.Empty(Of(category, name, target));

    [Theory]
    [InlineData(Quantity, "每月驻村天数", "≥32天", "GB0504 Warning")]
    [InlineData(Quantity, "驻村天数", "≥32天/月", "GB0504 Error")]
    [InlineData(Quantity, "驻村天数", "≥367天/年", "GB0504 Error")]
    [InlineData(Timeliness, "全年运行时间", "≥13个月", "GB0504 Warning")]
    [InlineData(Timeliness, "服务时间", "≥9000小时", "GB0504 Warning")]
    public void There_are_no_more_days_than_there_are(IndicatorCategory category, string name, string target, string finding) => Assert.Equal(finding, Of(category, name, target));

    [Theory]
    [InlineData(Quantity, "每月驻村天数", "≥31天")]
    [InlineData(Timeliness, "按月发放", "12月")]
    [InlineData(Timeliness, "全年发放工资月数", "13个月")]
    [InlineData(IndicatorCategory.Sustainability, "持续影响年限", "≥3年")]
    [InlineData(Quantity, "累计服务天数", "≥400天")]
    [InlineData(Timeliness, "响应时间", "≤10分钟")]
    public void Time_that_there_is_may_be_asked_for(IndicatorCategory category, string name, string target) => Assert.Empty(Of(category, name, target));

    [Theory]
    [InlineData(Quantity, "培训人数", "≥0人")]
    [InlineData(Quality, "验收合格率", "≥0%")]
    [InlineData(Quality, "投诉率", "≤100%")]
    [InlineData(Timeliness, "年份", "≤12月")]
    [InlineData(Social, "支付时间", "≤12月")]
    [InlineData(Timeliness, "完成时间", "≤1年")]
    [InlineData(Timeliness, "完成时间", "≤366天")]
    [InlineData(IndicatorCategory.Sustainability, "驻村工作天数", "≤31天")]
    [InlineData(Quantity, "举办活动次数", "≤12次")]
    [InlineData(Quality, "高质量", "高质量")]
    [InlineData(IndicatorCategory.Output, "驻村", "≤31天")]
    public void What_is_met_whatever_happens_says_nothing(IndicatorCategory category, string name, string target) => Assert.Equal("GB0505 Warning", Of(category, name, target));

    [Theory]
    [InlineData(Social, "保障日常工作", "保障")]
    [InlineData(Timeliness, "办公设备及时购买", "及时")]
    [InlineData(Timeliness, "资金给付及时性", "≤3月")]
    public void What_only_repeats_the_name_or_names_no_start_is_a_hint(IndicatorCategory category, string name, string target) => Assert.Equal("GB0505 Info", Of(category, name, target));

    [Theory]
    [InlineData(Timeliness, "工作完成及时性", "及时")]
    [InlineData(Satisfaction, "相关单位满意度", "满意")]
    [InlineData(Timeliness, "是否按规定及时缴纳", "按规定及时缴纳")]
    [InlineData(Timeliness, "收到发票后付款时间", "≤3月")]
    [InlineData(Timeliness, "付款时间", "≤3个月")]
    [InlineData(Quantity, "用电量", "≤15448千瓦时")]
    [InlineData(Quantity, "补助金额", "≤5万元")]
    [InlineData(Quality, "安全事故次数", "≤1次")]
    public void What_can_be_missed_says_something(IndicatorCategory category, string name, string target) => Assert.Empty(Of(category, name, target));

    [Theory]
    [InlineData(Satisfaction, "群众满意度", "≤95%", "GB0506 Error")]
    [InlineData(IndicatorCategory.Satisfaction, "群众满意度", "降低5%", "GB0506 Error")]
    [InlineData(Cost, "会议费用", "≥8000元", "GB0506 Warning")]
    [InlineData(Satisfaction, "社会公众满意度", "≤3次", "GB0506 Warning")]
    [InlineData(IndicatorCategory.EconomicBenefit, "带动产值", "≤500万元", "GB0506 Warning")]
    [InlineData(Quality, "安全事故次数", "≥1次", "GB0506 Warning")]
    [InlineData(Satisfaction, "投诉次数", "≥1次", "GB0506 Warning")]
    [InlineData(Quality, "产品合格率", "≤95%", "GB0506 Warning")]
    [InlineData(Timeliness, "资金拨付及时率", "≤90%", "GB0506 Warning")]
    [InlineData(Quality, "任务完成率", "≤90%", "GB0506 Warning")]
    [InlineData(IndicatorCategory.Output, "宽带覆盖率", "≤50%", "GB0506 Warning")]
    [InlineData(Quality, "投诉处理率（%）", "<90%", "GB0506 Warning")]
    [InlineData(Quality, "产品合格率", "降低5%", "GB0506 Warning")]
    public void What_asks_for_the_contrary_is_found(IndicatorCategory category, string name, string target, string finding) => Assert.Equal(finding, Of(category, name, target));

    [Theory]
    [InlineData(Satisfaction, "群众投诉率", "≤5%")]
    [InlineData(Satisfaction, "不满意率", "≤5%")]
    [InlineData(Cost, "节约成本", "≥2万元")]
    [InlineData(Cost, "预算执行率", "≥95%")]
    [InlineData(Social, "安全生产事故数", "≤1起")]
    [InlineData(Social, "网络安全事件发生率", "≤0.5%")]
    [InlineData(IndicatorCategory.EcologicalBenefit, "单位能耗", "≤5吨")]
    [InlineData(Social, "群众办事等待时间", "≤10分钟")]
    [InlineData(Quality, "投诉处理率", "≥95%")]
    [InlineData(Quality, "事故发生率", "降低5%")]
    [InlineData(Timeliness, "应急响应时间", "≤30分钟")]
    [InlineData(Quality, "产品不合格率", "≤5%")]
    [InlineData(Quality, "未达标率", "≤5%")]
    [InlineData(Quality, "事故率", "≤1%")]
    [InlineData(Quality, "成本控制率", "≤100%")]
    [InlineData(Quantity, "公务用车保有量", "≤3辆")]
    [InlineData(Quantity, "因公出国（境）团组数", "≤2个")]
    [InlineData(Quantity, "会议次数", "≤5次")]
    [InlineData(Quantity, "发文数量", "≤30件")]
    [InlineData(Quantity, "诉求平均办结天数", "≤5天")]
    [InlineData(Social, "诉求平均办结天数", "≤5天")]
    [InlineData(IndicatorCategory.EcologicalBenefit, "PM2.5浓度", "≤35微克")]
    [InlineData(IndicatorCategory.EcologicalBenefit, "区域环境噪声", "≤55%")]
    [InlineData(Social, "贫困发生率", "≤1%")]
    [InlineData(Social, "生师比", "≤19%")]
    public void What_is_rightly_bounded_is_left_alone(IndicatorCategory category, string name, string target) => Assert.Empty(Of(category, name, target));
}
