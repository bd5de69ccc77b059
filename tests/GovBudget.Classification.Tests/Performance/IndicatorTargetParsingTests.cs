using GovBudget.Classification.Performance;

namespace GovBudget.Classification.Tests.Performance;

/// <summary>Targets with numbers, as printed and as they are understood.</summary>
public sealed class IndicatorTargetParsingTests
{
    [Theory]
    [InlineData("≥95%", "≥95%")]
    [InlineData("≧95%", "≥95%")]
    [InlineData("⩾95%", "≥95%")]
    [InlineData(">=95%", "≥95%")]
    [InlineData("＞＝95％", "≥95%")]
    [InlineData("≮95%", "≥95%")]
    [InlineData("大于等于95%", "≥95%")]
    [InlineData("大于或等于95%", "≥95%")]
    [InlineData("不低于95%", "≥95%")]
    [InlineData("不得低于95%", "≥95%")]
    [InlineData("不少于95%", "≥95%")]
    [InlineData("至少95%", "≥95%")]
    [InlineData("达到95%", "≥95%")]
    [InlineData("95%以上", "≥95%")]
    [InlineData("95%及以上", "≥95%")]
    [InlineData("95%（含）以上", "≥95%")]
    [InlineData("95%(含)以上", "≥95%")]
    [InlineData("≥95%（含）", "≥95%")]
    [InlineData("≥95%以上", "≥95%")]
    [InlineData(">95%", ">95%")]
    [InlineData("＞95%", ">95%")]
    [InlineData("﹥95%", ">95%")]
    [InlineData("超过95%", ">95%")]
    [InlineData("高于95%", ">95%")]
    [InlineData("95%以上（不含）", ">95%")]
    [InlineData("=95%", "=95%")]
    [InlineData("＝95%", "=95%")]
    [InlineData("等于95%", "=95%")]
    [InlineData("95%", "=95%")]
    [InlineData("保持95%", "=95%")]
    [InlineData("<95%", "<95%")]
    [InlineData("＜95%", "<95%")]
    [InlineData("低于95%", "<95%")]
    [InlineData("不足95%", "<95%")]
    [InlineData("≤95%", "≤95%")]
    [InlineData("≦95%", "≤95%")]
    [InlineData("⩽95%", "≤95%")]
    [InlineData("<=95%", "≤95%")]
    [InlineData("=<95%", "≤95%")]
    [InlineData("≯95%", "≤95%")]
    [InlineData("小于等于95%", "≤95%")]
    [InlineData("不超过95%", "≤95%")]
    [InlineData("不高于95%", "≤95%")]
    [InlineData("不得超过95%", "≤95%")]
    [InlineData("控制在95%以内", "≤95%")]
    [InlineData("95%以内", "≤95%")]
    [InlineData("95%以下", "≤95%")]
    [InlineData("95%封顶", "≤95%")]
    public void An_operator_is_a_sign_or_a_word_in_front_or_behind(string text, string expected) => AssertReads(expected, text);

    [Theory]
    [InlineData("1-2次", "1~2次")]
    [InlineData("95%—98%", "95~98%")]
    [InlineData("95%~98%", "95~98%")]
    [InlineData("90～100％", "90~100%")]
    [InlineData("3至5个", "3~5个")]
    [InlineData("3到5个", "3~5个")]
    [InlineData("8-10万元", "8~10万元")]
    [InlineData("1万-2万元", "1~2万元")]
    [InlineData("5000元至1万元", "0.5~1万元")]
    [InlineData("-5~-3℃", "-5~-3℃")]
    [InlineData("3-6个月", "3~6月")]
    [InlineData("≥95%且≤98%", "95~98%")]
    [InlineData("≥95%，≤98%", "95~98%")]
    [InlineData("不低于5万元且不高于8万元", "5~8万元")]
    [InlineData("100±5人", "100±5人")]
    [InlineData("100+-5人", "100±5人")]
    [InlineData("100+/-5人", "100±5人")]
    [InlineData("98%±2%", "98%±2%")]
    [InlineData("±5%", "±5%")]
    [InlineData("±3mm", "±3毫米")]
    public void A_range_has_two_values_and_one_unit(string text, string expected) => AssertReads(expected, text);

    [Theory]
    [InlineData("提高5%", "提高≥5%", TargetChange.Increase, TargetBasis.Unstated)]
    [InlineData("提高5个百分点", "提高≥5%", TargetChange.Increase, TargetBasis.Unstated)]
    [InlineData("增长5%以上", "提高≥5%", TargetChange.Increase, TargetBasis.Unstated)]
    [InlineData("提高5%-10%", "提高5~10%", TargetChange.Increase, TargetBasis.Unstated)]
    [InlineData("降低3%", "降低≥3%", TargetChange.Decrease, TargetBasis.Unstated)]
    [InlineData("减少10人", "降低≥10人", TargetChange.Decrease, TargetBasis.Unstated)]
    [InlineData("比上年提高5%以上", "比上年提高≥5%", TargetChange.Increase, TargetBasis.PriorYear)]
    [InlineData("较上年增长≥5%", "比上年提高≥5%", TargetChange.Increase, TargetBasis.PriorYear)]
    [InlineData("同比下降3%", "比上年降低≥3%", TargetChange.Decrease, TargetBasis.PriorYear)]
    [InlineData("同比下降≤3%", "比上年降低≤3%", TargetChange.Decrease, TargetBasis.PriorYear)]
    public void A_change_counts_its_size_and_says_against_what(string text, string expected, TargetChange change, TargetBasis basis)
    {
        IndicatorTarget target = AssertReads(expected, text);
        Assert.Equal((change, basis), (target.Change, target.Basis));
    }

    [Theory]
    [InlineData("提高到95%", "≥95%")]
    [InlineData("提升至95%以上", "≥95%")]
    [InlineData("比上年提高到95%", "≥95%")]
    [InlineData("降低到3%", "≤3%")]
    [InlineData("缩短至3天", "≤3天")]
    [InlineData("降至3%以下", "≤3%")]
    public void Where_a_change_is_to_end_is_a_level(string text, string expected)
    {
        IndicatorTarget target = AssertReads(expected, text);
        Assert.Equal((TargetChange.None, TargetBasis.Absolute), (target.Change, target.Basis));
    }

    [Theory]
    [InlineData("≤15100元/年", "≤15100元/年")]
    [InlineData("≤317400元/年5人", "≤317400元/年/5人")]
    [InlineData("100每人每天", "=100/人/天")]
    [InlineData("每人每天100元", "=100元/人/天")]
    [InlineData("5元/人/天", "=5元/人/天")]
    [InlineData("2.5元/平方米·月", "=2.5元/平方米/月")]
    [InlineData("5000元/人·年", "=5000元/人年")]
    [InlineData("每月一次", "=1次/月")]
    [InlineData("每年≥2次", "≥2次/年")]
    [InlineData("每半年1次", "=1次/0.5年")]
    [InlineData("每十万人5名", "=5人/100000人")]
    [InlineData("0.4吨标准煤/万元", "=0.4吨标准煤/10000元")]
    [InlineData("每年10个项目", "=10个（项目）/年")]
    [InlineData("3次/年以上", "≥3次/年")]
    public void A_value_may_be_counted_for_something(string text, string expected) => AssertReads(expected, text);

    [Theory]
    [InlineData("两次", "=2次")]
    [InlineData("十二个", "=12个")]
    [InlineData("三十五人", "=35人")]
    [InlineData("一百零五人", "=105人")]
    [InlineData("一百二十人", "=120人")]
    [InlineData("三千零五十万元", "=30500000元")]
    [InlineData("一亿两千万元", "=120000000元")]
    [InlineData("三万五千元", "=35000元")]
    [InlineData("三点五公里", "=3.5公里")]
    [InlineData("半年", "=0.5年")]
    [InlineData("百分之九十五", "=95%")]
    [InlineData("百分之九十以上", "≥90%")]
    [InlineData("百分之95", "=95%")]
    [InlineData("百分之百", "=100%")]
    [InlineData("百分百", "=100%")]
    [InlineData("千分之五", "=5‰")]
    public void Chinese_numerals_are_numbers(string text, string expected) => AssertReads(expected, text);

    [Theory]
    [InlineData("720000册", "=720000册")]
    [InlineData("1,500元", "=1500元")]
    [InlineData("1，234，567.5元", "=1234567.5元")]
    [InlineData("１００％", "=100%")]
    [InlineData("15000人 次", "=15000人次")]
    [InlineData(" ≥ 95\n% ", "≥95%")]
    [InlineData("≥95%。", "≥95%")]
    [InlineData("1.00", "=1")]
    [InlineData("-5%", "=-5%")]
    [InlineData("1万", "=10000")]
    [InlineData("0", "=0")]
    public void A_number_is_read_however_it_is_printed(string text, string expected) => AssertReads(expected, text);

    [Theory]
    [InlineData("≥3.5万亩", 3.5, "亩", 4)]
    [InlineData("653.99万度", 653.99, "千瓦时", 4)]
    [InlineData("22.6亿美元", 22.6, "美元", 8)]
    [InlineData("5千元", 5, "元", 3)]
    [InlineData("3百万元", 3, "元", 6)]
    [InlineData("8千万元", 8, "元", 7)]
    [InlineData("2万亿元", 2, "元", 12)]
    [InlineData("5千克", 5, "千克", 0)]
    [InlineData("≥330台（套）", 330, "台（套）", 0)]
    [InlineData("≥100人·次", 100, "人次", 0)]
    [InlineData("≥100人(次)", 100, "人次", 0)]
    [InlineData("5个工作日", 5, "工作日", 0)]
    [InlineData("12个月", 12, "月", 0)]
    public void A_unit_is_a_measure_and_a_power_of_ten(string text, double value, string symbol, int tens)
    {
        var target = IndicatorTarget.Parse(text);
        Assert.Equal(((decimal)value, symbol, tens), (target.Value, target.Unit.Measure?.Symbol, target.Unit.Tens));
    }

    [Theory]
    [InlineData("≥10个项目", "≥10个（项目）", "项目")]
    [InlineData("≥20名干部", "≥20人（干部）", "干部")]
    [InlineData("10个以上项目", "≥10个（项目）", "项目")]
    [InlineData("10个项目以上", "≥10个（项目）", "项目")]
    [InlineData("完成10个项目", "=10个（项目）", "项目")]
    [InlineData("≥4次安全检查", "≥4次（安全检查）", "安全检查")]
    [InlineData("≤3起安全事故", "≤3起（安全事故）", "安全事故")]
    [InlineData("3次内部会议", "=3次（内部会议）", "内部会议")]
    [InlineData("100%完成", "=100%（完成）", "完成")]
    [InlineData("95%以上群众满意", "≥95%（群众满意）", "群众满意")]
    [InlineData("2小时内响应", "≤2小时（响应）", "响应")]
    [InlineData("5个工作日内完成", "≤5工作日（完成）", "完成")]
    public void What_is_counted_is_kept_beside_the_unit(string text, string expected, string counted)
    {
        IndicatorTarget target = AssertReads(expected, text);
        Assert.Equal(counted, target.Unit.Counted);
    }

    [Theory]
    [InlineData("≤94.78万元", "947800.00")]
    [InlineData("1500元", "1500.00")]
    [InlineData("8000亿元", "800000000000.00")]
    [InlineData("三十万元", "300000.00")]
    [InlineData("≤0.01元", "0.01")]
    [InlineData("8-10万元", "80000.00")]
    public void A_target_in_money_has_an_amount(string text, string yuan) => Assert.Equal(yuan, IndicatorTarget.Parse(text).Amount?.ToString());

    [Theory]
    [InlineData("≤15100元/年")]
    [InlineData("提高500元")]
    [InlineData("22.6亿美元")]
    [InlineData("0.001元")]
    [InlineData("9999999999万亿元")]
    [InlineData("100%")]
    [InlineData("及时")]
    public void What_is_no_sum_of_money_to_the_fen_has_no_amount(string text) => Assert.Null(IndicatorTarget.Parse(text).Amount);

    private static IndicatorTarget AssertReads(string expected, string text)
    {
        Assert.True(IndicatorTarget.TryParse(text, out IndicatorTarget? target, out TargetParseFailure failure), failure.Message);
        Assert.Equal(default, failure);
        Assert.Equal(expected, target.ToString());
        Assert.Equal(target, IndicatorTarget.Parse(expected));
        return target;
    }
}
