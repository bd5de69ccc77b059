using GovBudget.Classification.Checks;
using GovBudget.Classification.Performance;
using static GovBudget.Classification.Tests.Performance.Findings;

namespace GovBudget.Classification.Tests.Performance;

/// <summary>GB0501, GB0502, GB0503 and GB0516: targets that do not compute, are missing, stand in the wrong column or have no unit.</summary>
public sealed class UnreadableTargetTests
{
    [Theory]
    [InlineData("≥95%")]
    [InlineData("1-2次")]
    [InlineData("及时")]
    public void A_target_that_computes_is_not_worth_a_word(string target) => Assert.Empty(Of(Quality, "工作完成情况", target));

    [Theory]
    [InlineData("100保障", "GB0501 Warning")]
    [InlineData("约100人", "GB0501 Warning")]
    [InlineData("定性", "GB0501 Warning")]
    [InlineData("≥", "GB0501 Error")]
    [InlineData("≥5次以内", "GB0501 Error")]
    [InlineData("9-3次", "GB0501 Error")]
    [InlineData("锦上添花", "GB0501 Info")]
    [InlineData("12月底前", "GB0501 Info")]
    public void A_target_that_does_not_compute_says_how_bad_that_is(string target, string finding) => Assert.Equal(finding, Of(Quality, "工作完成情况", target));

    [Fact]
    public void The_message_has_name_target_and_reason_and_the_line_is_that_of_the_indicator()
    {
        Finding finding = Assert.Single(PerformanceChecks.Check([.. Sound, Indicator(Quality, "拨款达标率", "100保障", line: 788)]));

        Assert.Equal("指标“拨款达标率”目标值“100保障”无法计算：数值缺少计量单位", finding.Message);
        Assert.Equal(788, finding.Line);
        Assert.Equal(Verdict.NotChecked, finding.Verdict);
        Assert.Null(finding.Left);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" — ")]
    [InlineData("无")]
    public void A_name_without_a_target_is_an_error(string? target) => Assert.Equal("GB0502 Error", Of(Quality, "考核分数", target));

    [Theory]
    [InlineData("100")]
    [InlineData("≥95")]
    public void A_number_alone_lacks_its_unit(string target) => Assert.Equal("GB0516 Warning", Of(Quality, "考核结果", target));

    [Theory]
    [InlineData("", "≥95%")]
    [InlineData(" ", "及时")]
    [InlineData("投诉情况", "投诉率≤5%")]
    [InlineData("≥95%", "群众满意度")]
    [InlineData("12次", "培训次数")]
    [InlineData("及时", "资金给付及时性")]
    [InlineData("是否按规定及时缴纳", "是否按规定及时缴纳")]
    [InlineData("数量指标", "≥3次")]
    [InlineData("社会效益", "提高")]
    public void Name_and_target_in_the_wrong_column_are_found(string name, string target) => Assert.Contains("GB0503 Warning", Of(Quality, name, target), StringComparison.Ordinal);

    [Fact]
    public void A_target_in_the_column_of_the_name_is_missing_in_its_own() => Assert.Equal("GB0502 Error; GB0503 Warning", Of(Quality, "≥95%", null));

    [Theory]
    [InlineData("服务对象满意度", "≥95%")]
    [InlineData("累积3年", "≥3年")]
    [InlineData("按时", "100%")]
    [InlineData("项目成本指标", "≤89136元")]
    public void A_name_that_is_a_name_is_left_alone(string name, string target) => Assert.DoesNotContain("GB0503", Of(Quality, name, target), StringComparison.Ordinal);

    [Fact]
    public void An_indicator_that_was_never_read_is_said_to_be_so() =>
        Assert.Contains("尚未识别", Assert.Single(PerformanceChecks.Check([.. Sound, new() { SecondLevel = Quality, Name = "合格率", TargetText = "≥95%" }])).Message, StringComparison.Ordinal);
}
