using CsCheck;
using GovBudget.Classification.Tests.ContractTests;

namespace GovBudget.Classification.Tests;

public sealed class PrintedTextTests
{
    private const string Signs = "一二三公经费合计 　\u00A0\u200B()（）[]【】“”\"「」-－—–−:：,，、.．12１２①②其中\t\n";

    [Theory]
    [InlineData("合　计", "合计")]
    [InlineData("总计：", "总计")]
    [InlineData("“三公”经费", "三公经费")]
    [InlineData("[2010301]行政运行", "（2010301）行政运行")]
    [InlineData("【项目】(本年)", "（项目）（本年）")]
    [InlineData("２０２６年\u00A0ＡＢ％", "2026年AB%")]
    [InlineData("一般公共\u200B预算\uFEFF", "一般公共预算")]
    [InlineData("单位:万元", "单位：万元")]
    [InlineData("甲,乙，丙、丁", "甲，乙，丙、丁")]
    [InlineData("小计—其他－1", "小计-其他-1")]
    [InlineData("", "")]
    [InlineData(" ： ", "")]
    public void Labels_that_mean_the_same_become_the_same(string text, string expected)
    {
        Assert.Equal(expected, PrintedText.Normalize(text));
        Assert.Equal(expected, PrintedText.Normalize(text.AsSpan()));
    }

    [Fact]
    public void A_canonical_label_is_returned_as_it_is()
    {
        const string label = "一般公共预算（本年）";
        Assert.Same(label, PrintedText.Normalize(label));
        Assert.Throws<ArgumentNullException>(() => PrintedText.Normalize(null!));
    }

    [Fact]
    public void Long_labels_are_normalised_too() =>
        Assert.Equal(new string('甲', 5000), PrintedText.Normalize(string.Join(' ', Enumerable.Repeat("甲", 5000))));

    [Fact]
    public void Normalising_twice_changes_nothing_more() =>
        Law.Holds(Gen.Char[Signs].Array[0, 40].Select(chars => new string(chars)), text =>
        {
            string once = PrintedText.Normalize(text);
            Assert.Equal(once, PrintedText.Normalize(once));
            Assert.Equal(once, PrintedText.Normalize(text.AsSpan()));
        });

    [Fact]
    public void Stripping_an_ordinal_leaves_the_end_of_the_label() =>
        Law.Holds(
            Gen.Char[Signs].Array[0, 40].Select(chars => new string(chars)),
            text => Assert.EndsWith(PrintedText.StripOrdinal(text), text.TrimEnd(), StringComparison.Ordinal));

    [Theory]
    [InlineData("一、一般公共服务支出", "一般公共服务支出")]
    [InlineData("二十三、预备费", "预备费")]
    [InlineData("（一）基本支出", "基本支出")]
    [InlineData("(八)社会保障和就业支出", "社会保障和就业支出")]
    [InlineData("（ 1 ）人员经费", "人员经费")]
    [InlineData("1.行政运行", "行政运行")]
    [InlineData("1、行政运行", "行政运行")]
    [InlineData("1．行政运行", "行政运行")]
    [InlineData("８、行政运行", "行政运行")]
    [InlineData("12. 行政运行", "行政运行")]
    [InlineData("①因公出国（境）费", "因公出国（境）费")]
    [InlineData("㈠、基本支出", "基本支出")]
    [InlineData("其中：人员经费", "人员经费")]
    [InlineData("其中:1.人员经费", "人员经费")]
    [InlineData("　其中 人员经费", "人员经费")]
    [InlineData("其中一般公共预算", "一般公共预算")]
    [InlineData("1、2、3类设备", "2、3类设备")]
    [InlineData("一、", "")]
    public void The_place_in_a_list_is_removed(string text, string expected) => Assert.Equal(expected, PrintedText.StripOrdinal(text));

    [Theory]
    [InlineData("三公经费")]
    [InlineData("“三公”经费")]
    [InlineData("（三公）经费")]
    [InlineData("一般公共服务支出")]
    [InlineData("2026年")]
    [InlineData("2026.1")]
    [InlineData("二〇二六年")]
    [InlineData("2010301行政运行")]
    [InlineData("（2010301）行政运行")]
    [InlineData("1.5倍")]
    [InlineData("（境）外")]
    [InlineData("十")]
    [InlineData("（一")]
    [InlineData("")]
    public void A_label_without_an_ordinal_stays_as_it_is(string text) => Assert.Same(text, PrintedText.StripOrdinal(text));
}
