using GovBudget.Classification.Performance;
using GovBudget.Classification.Tests.ContractTests;

namespace GovBudget.Classification.Tests.Performance;

public sealed class TargetOperatorsTests
{
    [Fact]
    public void The_operators_are_complete_and_read_their_own_signs() => VocabularyContract.Check(TargetOperators.Table);

    [Theory]
    [InlineData(TargetOperator.AtLeast, "≥", ">=")]
    [InlineData(TargetOperator.MoreThan, ">", ">")]
    [InlineData(TargetOperator.Equal, "=", "=")]
    [InlineData(TargetOperator.LessThan, "<", "<")]
    [InlineData(TargetOperator.AtMost, "≤", "<=")]
    [InlineData(TargetOperator.Between, "~", "~")]
    [InlineData(TargetOperator.PlusMinus, "±", "+-")]
    [InlineData(TargetOperator.None, "", "")]
    public void An_operator_has_a_sign_and_one_in_ASCII(TargetOperator value, string sign, string ascii)
    {
        Assert.Equal(sign, value.Sign);
        Assert.Equal(ascii, value.AsciiSign);
    }

    [Fact]
    public void Both_signs_are_read_back() => Assert.All(TargetOperator.All, static value =>
    {
        Assert.True(TargetOperator.TryParsePrinted(value.Sign, out TargetOperator bySign));
        Assert.True(TargetOperator.TryParsePrinted(value.AsciiSign, out TargetOperator byAscii));
        Assert.Equal((value, value), (bySign, byAscii));
    });

    [Theory]
    [InlineData("不低于", TargetOperator.AtLeast)]
    [InlineData("≧", TargetOperator.AtLeast)]
    [InlineData("＞＝", TargetOperator.AtLeast)]
    [InlineData("小于 等于", TargetOperator.AtMost)]
    [InlineData("≯", TargetOperator.AtMost)]
    [InlineData("区间", TargetOperator.Between)]
    public void Signs_and_words_are_read_as_printed(string text, TargetOperator expected)
    {
        Assert.True(TargetOperator.TryParsePrinted(text, out TargetOperator value));
        Assert.Equal(expected, value);
    }

    [Theory]
    [InlineData("≥95%")]
    [InlineData("定性")]
    [InlineData("")]
    public void What_is_no_sign_is_not_guessed(string text) => Assert.False(TargetOperator.TryParsePrinted(text, out _));
}
