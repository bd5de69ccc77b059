using GovBudget.Classification.Performance;
using Reason = GovBudget.Classification.Performance.TargetParseFailureReason;

namespace GovBudget.Classification.Tests.Performance;

/// <summary>Why a text is no target that computes, and at which place of the printed text.</summary>
public sealed class IndicatorTargetFailureTests
{
    [Theory]
    [InlineData("", Reason.Empty, 0)]
    [InlineData("  \n", Reason.Empty, 0)]
    [InlineData("无", Reason.Empty, 0)]
    [InlineData("—", Reason.Empty, 0)]
    [InlineData("/", Reason.Empty, 0)]
    [InlineData("≥\u000795%", Reason.ControlCharacter, 1)]
    [InlineData("≥95\u0085%", Reason.None, 0)]
    [InlineData("及\u0000时", Reason.ControlCharacter, 1)]
    [InlineData("95\u00AD%", Reason.ControlCharacter, 2)]
    [InlineData("1,50元", Reason.MalformedNumber, 0)]
    [InlineData("1.5.2%", Reason.MalformedNumber, 0)]
    [InlineData("≥9 5%", Reason.MalformedNumber, 2)]
    [InlineData("≥９　５%", Reason.MalformedNumber, 2)]
    [InlineData("≥9\u00A05%", Reason.MalformedNumber, 2)]
    [InlineData("≥ 5.", Reason.None, 0)]
    [InlineData("≥ .5", Reason.ValueMissing, 2)]
    [InlineData("一百五人", Reason.UnknownWord, 0)]
    [InlineData("≥　99999999999999999999999999999999%", Reason.NumberOutOfRange, 2)]
    [InlineData("9999999999999999999999999999万亿", Reason.NumberOutOfRange, 0)]
    [InlineData("79228162514264337593543950335±1", Reason.NumberOutOfRange, 30)]
    [InlineData("100保障", Reason.UnitMissing, 3)]
    [InlineData(" １００ 满意", Reason.UnitMissing, 5)]
    [InlineData("100（保障）", Reason.UnitMissing, 3)]
    [InlineData("5（项目）", Reason.UnknownUnit, 1)]
    [InlineData("≥5垧", Reason.UnknownUnit, 2)]
    [InlineData("≤5元/垧", Reason.UnknownUnit, 4)]
    [InlineData("3级", Reason.UnknownUnit, 1)]
    [InlineData("1-2次3人", Reason.TextBehind, 4)]
    [InlineData("5人-8次", Reason.UnitsDiffer, 4)]
    [InlineData("100±5%", Reason.UnitsDiffer, 5)]
    [InlineData("≥", Reason.ValueMissing, 1)]
    [InlineData(" ≥ 个", Reason.ValueMissing, 3)]
    [InlineData("≥≤5", Reason.OperatorConflict, 1)]
    [InlineData("≥5次以内", Reason.OperatorConflict, 3)]
    [InlineData("＞ 95% 以上", Reason.OperatorConflict, 6)]
    [InlineData(">95%（含）", Reason.OperatorConflict, 4)]
    [InlineData("≥3-5次", Reason.OperatorConflict, 5)]
    [InlineData("5-1次", Reason.EmptyRange, 4)]
    [InlineData("5±-1次", Reason.EmptyRange, 5)]
    [InlineData("约100人", Reason.Approximate, 0)]
    [InlineData("≥ 约100人", Reason.Approximate, 2)]
    [InlineData("100 人 左右", Reason.Approximate, 6)]
    [InlineData("100余人", Reason.Approximate, 3)]
    [InlineData("两三次", Reason.Approximate, 0)]
    [InlineData("几十人", Reason.Approximate, 0)]
    [InlineData("十余次", Reason.Approximate, 0)]
    [InlineData("≤1次；≤1次", Reason.Several, 4)]
    [InlineData("2人；1人/天；2人；9547平方米；2人；6部", Reason.Several, 3)]
    [InlineData("≥10个、≥5次", Reason.Several, 4)]
    [InlineData("≥95%\n≥98%", Reason.Several, 5)]
    [InlineData("95%/90%", Reason.Several, 4)]
    [InlineData("投诉率≤5%", Reason.NameInFront, 3)]
    [InlineData("投诉 率　≤5%", Reason.NameInFront, 5)]
    [InlineData("满意度95%", Reason.NameInFront, 3)]
    [InlineData("≥95%且成本不超预算", Reason.TextBehind, 4)]
    [InlineData("10个项目完成验收", Reason.TextBehind, 3)]
    [InlineData("10个项目且合格", Reason.TextBehind, 3)]
    [InlineData("1次性", Reason.TextBehind, 2)]
    [InlineData("保障程度", Reason.NameOnly, 0)]
    [InlineData("据实满意度", Reason.NameOnly, 0)]
    [InlineData("老党员归属感、幸福感", Reason.NameOnly, 0)]
    [InlineData("是否按规定及时缴纳", Reason.NameOnly, 0)]
    [InlineData("定性", Reason.KindOnly, 0)]
    [InlineData("定量指标", Reason.KindOnly, 0)]
    [InlineData("千方百计", Reason.UnknownWord, 0)]
    [InlineData("按时 唱歌", Reason.UnknownWord, 3)]
    [InlineData("一级", Reason.UnknownWord, 0)]
    [InlineData("𠮷", Reason.UnknownWord, 0)]
    [InlineData("≥5𠮷", Reason.UnknownUnit, 2)]
    public void The_reason_is_given_with_its_place_in_the_printed_text(string text, Reason reason, int position)
    {
        bool isTarget = IndicatorTarget.TryParse(text, out IndicatorTarget? target, out TargetParseFailure failure);
        Assert.Equal(new TargetParseFailure(reason, position), failure);
        Assert.Equal(reason == Reason.None, isTarget);
        Assert.Equal(isTarget, target is not null);
    }

    [Theory]
    [InlineData("2026年", 0)]
    [InlineData("≤2026年", 1)]
    [InlineData("2025-2027年", 0)]
    [InlineData("二〇二六年", 0)]
    [InlineData("2026年度", 0)]
    [InlineData("2026年12月底前", 0)]
    [InlineData("12月31日", 0)]
    [InlineData("12月份", 0)]
    [InlineData("1-6月", 0)]
    [InlineData("1月至12月", 0)]
    [InlineData("2026-12-31", 0)]
    [InlineData("2026.6.30", 0)]
    [InlineData("2026/6/30", 0)]
    [InlineData("年底前完成", 0)]
    [InlineData("上半年", 0)]
    [InlineData("第四季度", 0)]
    [InlineData("三季度", 0)]
    [InlineData("3季度", 0)]
    [InlineData("每月10日", 2)]
    [InlineData("每月 10日前", 3)]
    [InlineData("于2026年12月底前完成", 1)]
    public void A_date_is_no_quantity(string text, int position)
    {
        Assert.False(IndicatorTarget.TryParse(text, out _, out TargetParseFailure failure));
        Assert.Equal(new TargetParseFailure(Reason.Date, position), failure);
    }

    [Theory]
    [InlineData("1年", "=1年")]
    [InlineData("99年", "=99年")]
    [InlineData("≤2,026年", "≤2,026年")]
    [InlineData("12月", "=12月")]
    [InlineData("≤3月", "≤3月")]
    [InlineData("3-6个月", "3~6月")]
    [InlineData("3个季度", "=3季度")]
    [InlineData("≥3季度", "≥3季度")]
    [InlineData("每月10天", "=10天/月")]
    public void A_length_of_time_is_no_date(string text, string expected) => Assert.Equal(expected, IndicatorTarget.Parse(text).ToString());

    [Fact]
    public void A_text_may_have_200_characters()
    {
        Assert.Equal(1, IndicatorTarget.Parse("1".PadRight(IndicatorTarget.MaxLength)).Value);
        Assert.False(IndicatorTarget.TryParse("1".PadRight(IndicatorTarget.MaxLength + 1), out _, out TargetParseFailure failure));
        Assert.Equal(new TargetParseFailure(Reason.TooLong, IndicatorTarget.MaxLength), failure);
    }

    [Fact]
    public void Half_a_character_is_damage() => Assert.All(
        new[] { new string((char)0xD842, 1), "≥5" + (char)0xDFB7, "及" + (char)0xDFB7 + (char)0xD842 + "时" },
        static text =>
        {
            Assert.False(IndicatorTarget.TryParse(text, out _, out TargetParseFailure failure));
            Assert.Equal(Reason.ControlCharacter, failure.Reason);
            Assert.True(char.IsSurrogate(text[failure.Position]));
        });

    [Fact]
    public void Every_reason_has_a_message_in_two_languages()
    {
        TargetParseFailure[] failures = [.. Enum.GetValues<Reason>().Where(static reason => reason != Reason.None).Select(static reason => new TargetParseFailure(reason, 7))];
        Assert.Equal(failures.Length, failures.Select(static failure => failure.Message).Distinct().Count());
        Assert.Equal(failures.Length, failures.Select(static failure => failure.ChineseMessage).Distinct().Count());
        Assert.All(failures, static failure => Assert.DoesNotContain("unknown reason", failure.Message, StringComparison.Ordinal));
        Assert.Equal(("", ""), (default(TargetParseFailure).Message, default(TargetParseFailure).ChineseMessage));
        Assert.Contains("99", new TargetParseFailure((Reason)99, 0).Message, StringComparison.Ordinal);
        Assert.Contains("99", new TargetParseFailure((Reason)99, 0).ChineseMessage, StringComparison.Ordinal);
    }

    [Fact]
    public void Parse_throws_with_the_text_the_reason_and_the_place()
    {
        FormatException failure = Assert.Throws<FormatException>(() => IndicatorTarget.Parse("100保障"));
        Assert.Equal("'100保障' is not a target that computes: the unit of the value is missing at position 3.", failure.Message);

        FormatException shortened = Assert.Throws<FormatException>(() => IndicatorTarget.Parse(new string('好', 100_000)));
        Assert.True(shortened.Message.Length < 2 * IndicatorTarget.MaxLength);
    }
}
