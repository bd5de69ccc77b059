using CsCheck;
using GovBudget.Classification.Performance;
using GovBudget.Classification.Tests.ContractTests;

namespace GovBudget.Classification.Tests.Performance;

public sealed class IndicatorFramePrintedTests
{
    private static readonly IndicatorFrame Older = IndicatorFrame.CostBelowOutput;
    private static readonly IndicatorFrame Later = IndicatorFrame.CostAtTop;

    // The labels of published budgets of 2026: of Datong, Changsha, Fuzhou, Guangzhou, Xi'an, Yantai, and of the central government.
    [Theory]
    [InlineData("产出指标", "1")]
    [InlineData("产出", "1")]
    [InlineData("产出\n指标", "1")]
    [InlineData("数量指标", "11")]
    [InlineData("质量指标", "12")]
    [InlineData("时效指标", "13")]
    [InlineData("效益 指标", "2")]
    [InlineData("经济效益", "21")]
    [InlineData("经济效益指标", "21")]
    [InlineData("社会效益指\n标", "22")]
    [InlineData("生态效益", "23")]
    [InlineData("可持续影响", "24")]
    [InlineData("可持续性影响", "24")]
    [InlineData("可持续发展影响", "24")]
    [InlineData("可持续影\n响指标", "24")]
    [InlineData("满意度 指标", "3")]
    [InlineData("满意度", "3")]
    [InlineData("服务对象满意度", "31")]
    [InlineData("服务对象满\n意度指标", "31")]
    [InlineData("社会公众或服务对象满意度指标", "31")]
    [InlineData("成本指标", "4")]
    [InlineData("经济成本", "41")]
    [InlineData("经济成本指标", "41")]
    [InlineData("社会成本", "42")]
    [InlineData("生态环境成\n本指标", "43")]
    [InlineData("（三）生态环境成本：", "43")]
    public void Labels_are_read_as_forms_print_them(string text, string code)
    {
        Assert.True(Later.TryParsePrinted(text, out IndicatorFrameEntry? entry));
        Assert.Equal(code, entry.Code);
        Assert.Same(entry, Later.ParsePrinted(text));
    }

    [Theory]
    [InlineData("满意度指标")]
    [InlineData("满意度")]
    public void The_name_of_the_first_level_printed_below_itself_is_the_second(string text)
    {
        Assert.Equal("3", Later.ParsePrinted(text).Code);
        Assert.Equal("31", Later.ParsePrinted(text, below: Later["3"]).Code);
        Assert.Equal("3", Later.ParsePrinted(text, below: Later["1"]).Code);
    }

    [Fact]
    public void Cost_is_a_first_or_a_second_level_by_the_frame()
    {
        Assert.Equal("14", Older.ParsePrinted("成本指标").Code);
        Assert.Equal("14", Older.ParsePrinted("成本指标", below: Older["1"]).Code);
        Assert.Equal("4", Later.ParsePrinted("成本指标").Code);
        Assert.Equal("4", Later.ParsePrinted("成本指标", below: Later["1"]).Code);
    }

    [Theory]
    [InlineData("产出成本指标")]
    [InlineData("产出成本")]
    public void Cost_of_output_is_no_first_level(string text)
    {
        Assert.Equal("14", Older.ParsePrinted(text).Code);
        Assert.False(Later.TryParsePrinted(text, out _));
        Assert.Contains("14 成本指标", Assert.Throws<FormatException>(() => Later.ParsePrinted(text)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_second_level_below_the_wrong_first_level_is_read_and_shows_its_own_parent()
    {
        IndicatorFrameEntry output = Later["1"];

        IndicatorFrameEntry entry = Later.ParsePrinted("社会效益", below: output);

        Assert.NotSame(output, entry.Parent);
        Assert.Equal("2 效益指标", entry.Parent!.ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("：")]
    [InlineData("指标")]
    [InlineData("一级指标")]
    [InlineData("绩效指标")]
    [InlineData("社会公众满意度")]
    [InlineData("可持续发挥作用的期限")]
    [InlineData("项目成本指标")]
    [InlineData("\0\u202E")]
    public void What_is_no_category_is_not_guessed(string text)
    {
        Assert.False(Later.TryParsePrinted(text, out IndicatorFrameEntry? entry));
        Assert.Null(entry);
        string told = Assert.Throws<FormatException>(() => Later.ParsePrinted(text)).Message;
        Assert.Contains("数量指标、", told, StringComparison.Ordinal);
        Assert.Contains("WithLocal", told, StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_of_any_length_is_answered() => Assert.False(Later.TryParsePrinted(new string('产', 5_000_000), out _));

    [Fact]
    public void A_name_of_the_other_frame_says_so() => Assert.Contains(
        "it is 41 经济成本指标 of 绩效指标体系（成本指标列为一级指标）",
        Assert.Throws<FormatException>(static () => Older.ParsePrinted("经济成本")).Message,
        StringComparison.Ordinal);

    [Fact]
    public void The_first_level_must_be_one_of_this_frame()
    {
        Assert.Equal("below", Assert.Throws<ArgumentException>(static () => Later.ParsePrinted("满意度", Older["3"])).ParamName);
        Assert.Equal("below", Assert.Throws<ArgumentException>(static () => Older.TryParsePrinted("满意度", Later["4"], out _)).ParamName);
        Assert.Throws<ArgumentNullException>(static () => Later.ParsePrinted(null!));
    }

    [Fact]
    public void Every_spelling_is_read_wherever_it_is_broken_and_however_it_is_numbered()
    {
        (IndicatorFrame Frame, IndicatorFrameEntry Entry, string Spelling)[] all =
        [
            .. from frame in new[] { Older, Later }
               from entry in frame.Entries
               from spelling in entry.OtherNames.Prepend(entry.Name)
               select (frame, entry, spelling),
        ];
        Gen<string> noise = Law.OneOf("\n", "　", " \r\n", "\u200B", "");
        Gen<string> ordinal = Law.OneOf("", "一、", "（2）", "1.", "③");

        Law.Holds(Gen.Select(Law.OneOf(all), Gen.Int[0, 20], noise, ordinal), static sample =>
        {
            ((IndicatorFrame frame, IndicatorFrameEntry entry, string spelling), int at, string broken, string number) = sample;
            string printed = number + spelling.Insert(at % (spelling.Length + 1), broken);
            Assert.Same(entry, frame.ParsePrinted(printed, below: entry.Parent));
        });
    }
}
