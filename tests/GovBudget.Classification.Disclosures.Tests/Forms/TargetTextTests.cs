using GovBudget.Classification.Disclosures.Forms;

namespace GovBudget.Classification.Disclosures.Tests.Forms;

/// <summary>A target printed in several cells becomes one text, and nothing is added that is not printed.</summary>
public sealed class TargetTextTests
{
    [Theory]
    [InlineData("≥", "63", "个", "≥63个")]
    [InlineData("＝", "120", "万元", "=120万元")]
    [InlineData("=", "0", "%", "=0%")]
    [InlineData("大于等于", "5", "次", "大于等于5次")]
    // There is nothing to compare with.
    [InlineData("定性", "提升", "", "提升")]
    [InlineData("定量", "5", "次", "5次")]
    [InlineData("定性", "无", "", "无")]
    // The value has its sign, or its unit, already.
    [InlineData("≥", "≥95", "%", "≥95%")]
    [InlineData("≥", "95%", "%", "≥95%")]
    [InlineData("≤", "1-2", "次", "≤1-2次")]
    [InlineData("≥", "60,000", "件", "≥60,000件")]
    [InlineData("≥", "63", "无", "≥63")]
    [InlineData("≥", "63", "/", "≥63")]
    [InlineData("≥", "６３", "个", "≥６３个")]
    public void Sign_value_and_unit_are_put_together(string sign, string value, string unit, string target) =>
        Assert.Equal(target, TargetText.Of(sign, value, unit, "指标"));

    [Theory]
    [InlineData("信访案件办结率（%）", "≥95", "≥95%")]
    [InlineData("接访数量(件次/年)", "≥10000", "≥10000件次/年")]
    [InlineData("每月发放金额（元）", "235", "235元")]
    [InlineData("服务人数（万人次）", "≥3.5", "≥3.5万人次")]
    // The value has a unit, or needs none.
    [InlineData("发放总金额（万元）", "≤14.682万元", "≤14.682万元")]
    [InlineData("办结率（%）", "持续提升", "持续提升")]
    [InlineData("办结率（%）", "≥95%", "≥95%")]
    // The brackets hold no unit, or do not stand at the end.
    [InlineData("主体数量（含新设、并购备案）", "≥50", "≥50")]
    [InlineData("公众（读者）满意度", "≥90", "≥90")]
    [InlineData("满意人数（读者）", "≥90", "≥90")]
    // As many names as values: each has its own unit.
    [InlineData("培训人数（人）；培训次数（次）", "≥30；≥2", "≥30人；≥2次")]
    [InlineData("培训人数（人）；培训次数（次）", "≥30；≥2；≥5", "≥30；≥2；≥5")]
    public void A_unit_in_brackets_behind_the_name_belongs_to_a_bare_number(string name, string value, string target) =>
        Assert.Equal(target, TargetText.Of(string.Empty, value, string.Empty, name));

    [Theory]
    [InlineData("", "")]
    [InlineData("≥", "")]
    [InlineData("≥", "  ")]
    public void Without_a_value_there_is_no_target(string sign, string value) => Assert.Null(TargetText.Of(sign, value, "个", "数量（个）"));

    [Theory]
    [InlineData("≥95%", true)]
    [InlineData("  <= 5次", true)]
    [InlineData("１年", true)]
    [InlineData("长期", false)]
    [InlineData("第3季度报告", false)]
    public void A_target_is_told_from_a_name_by_how_it_begins(string text, bool isTarget) => Assert.Equal(isTarget, TargetText.IsTarget(text));

    [Fact]
    public void Hostile_cells_give_text_and_no_exception()
    {
        var random = new Random(6);
        const string Signs = "≥≤=（）()；;%0123456789.-，,个次 \t\u0000\uD800万亿";
        for (int i = 0; i < 5_000; i++)
        {
            string Some() => string.Concat(Enumerable.Range(0, random.Next(12)).Select(_ => Signs[random.Next(Signs.Length)]));
            string value = Some();
            string? target = TargetText.Of(Some(), value, Some(), Some());
            Assert.Equal(value.Trim().Length == 0, target is null);
            Assert.All(value.Where(char.IsAsciiDigit), d => Assert.Contains(d, target!));
        }

        Assert.NotNull(TargetText.Of("≥", new string('9', 100_000), "个", new string('（', 100_000)));
    }
}
