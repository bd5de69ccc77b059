using System.Text;
using GovBudget.Classification.Rendering;

namespace GovBudget.Classification.Tests.Rendering;

public sealed class DisplayWidthTests
{
    [Theory]
    [InlineData("", 0)]
    [InlineData("abc 123", 7)]
    [InlineData("科目", 4)]
    [InlineData("2011308 招商引资", 16)]
    [InlineData("（一）、，。：《》", 18)]
    [InlineData("［〔〕％＋１２Ａ", 16)]
    [InlineData("　", 2)]
    [InlineData("〇", 2)]
    [InlineData("①“”—…‘’─", 8)]
    [InlineData("△≥±×", 4)]
    [InlineData("e\u0301", 1)]
    [InlineData("\u200B\uFEFF\u200D\u0000\n\t", 0)]
    [InlineData("𠮷", 2)]
    [InlineData("😀", 2)]
    [InlineData("한국어", 6)]
    [InlineData("\u1112\u1161\u11AB", 2)]
    [InlineData("ｱｲ", 2)]
    [InlineData("カナ", 4)]
    [InlineData("￥", 2)]
    [InlineData("¥", 1)]
    public void Width_is_counted_in_columns_of_a_terminal(string text, int width) => Assert.Equal(width, DisplayWidth.Of(text));

    [Fact]
    public void A_lone_surrogate_takes_one_column() => Assert.Equal(2, DisplayWidth.Of(['\uD800', 'a']));

    [Fact]
    public void The_ends_of_the_blocks_are_wide()
    {
        Assert.All([0x1100, 0x115F, 0x2E80, 0x303E, 0x4DBF, 0x4E00, 0x9FFF, 0xA4CF, 0xD7A3, 0xFF01, 0xFF60, 0x20000, 0x3FFFD], static value => Assert.Equal(2, DisplayWidth.Of(new Rune(value))));
        Assert.All([0x10FF, 0x2E7F, 0x303F, 0xA4D0, 0xFF61, 0xFFDC, 0x3FFFE, 0x10FFFF], static value => Assert.Equal(1, DisplayWidth.Of(new Rune(value))));
    }
}
