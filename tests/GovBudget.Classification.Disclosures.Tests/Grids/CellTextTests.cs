using GovBudget.Classification.Disclosures.Grids;

namespace GovBudget.Classification.Disclosures.Tests.Grids;

/// <summary>What the text of a cell is.</summary>
public sealed class CellTextTests
{
    [Theory]
    [InlineData("1,234.50", 1234.5, false)]
    [InlineData("1234.5", 1234.5, false)]
    [InlineData("-20,442.30", -20442.3, false)]
    [InlineData("−5", -5, false)]
    [InlineData("(5.00)", -5, false)]
    [InlineData("（5.00）", -5, false)]
    [InlineData("１２．５", 12.5, false)]
    [InlineData("25180591 .33", 25180591.33, false)]
    [InlineData(" 0.00 ", 0, false)]
    [InlineData("1009.71%", 1009.71, true)]
    [InlineData("-60.86％", -60.86, true)]
    public void A_number_is_read_however_it_is_printed(string text, double number, bool isPercent)
    {
        Assert.True(CellText.TryReadNumber(text, out decimal read, out bool percent));
        Assert.Equal(((decimal)number, isPercent), (read, percent));
    }

    [Theory]
    [InlineData("")]
    [InlineData("-")]
    [InlineData("1-2")]
    [InlineData("≤0人")]
    [InlineData("4人")]
    [InlineData("1.2.3")]
    [InlineData("12.")]
    [InlineData("支 2947399.16")]
    [InlineData("%")]
    [InlineData("()")]
    public void What_is_more_or_less_than_a_number_is_none(string text) => Assert.False(CellText.IsNumeric(text));

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("—")]
    [InlineData("-")]
    [InlineData("无")]
    [InlineData("/")]
    public void Nothing_has_many_signs(string text) => Assert.True(CellText.IsNothing(text));

    [Theory]
    [InlineData("0")]
    [InlineData("0.00")]
    [InlineData("无数据")]
    public void A_zero_is_something(string text) => Assert.False(CellText.IsNothing(text));
}
