using Reason = GovBudget.Classification.AmountParseFailureReason;

namespace GovBudget.Classification.Tests;

public sealed class BudgetAmountParsingTests
{
    [Theory]
    [InlineData("994.53", 994_530_000)]
    [InlineData("9,945,300.00", 9_945_300_000_000)]
    [InlineData("9945300", 9_945_300_000_000)]
    [InlineData("９，９４５．３０", 9_945_300_000)]
    [InlineData("1，202.95", 1_202_950_000)]
    [InlineData("\u3000 12.5\u00A0", 12_500_000)]
    [InlineData("-20,442.30", -20_442_300_000)]
    [InlineData("−1", -1_000_000)]
    [InlineData("－1", -1_000_000)]
    [InlineData("–1", -1_000_000)]
    [InlineData("(1.5)", -1_500_000)]
    [InlineData("（ 1.5 ）", -1_500_000)]
    [InlineData("△1.5", -1_500_000)]
    [InlineData("+1.5", 1_500_000)]
    [InlineData("12.5万元", 12_500_000)]
    [InlineData("12.5 万元", 12_500_000)]
    [InlineData("(12.5)万元", -12_500_000)]
    [InlineData("（12.5万元）", -12_500_000)]
    [InlineData("-0.00", 0)]
    [InlineData("007", 7_000_000)]
    [InlineData("0.000001", 1)]
    [InlineData("1.0000000000000000000000000000000", 1_000_000)]
    public void Printed_numbers_are_read_in_their_unit(string text, long fen)
    {
        Assert.Equal(fen, BudgetAmount.Parse(text, AmountUnit.TenThousandYuan).Fen);
        Assert.True(BudgetAmount.TryParse(text, AmountUnit.TenThousandYuan, out BudgetAmount amount, out AmountParseFailure failure));
        Assert.Equal(fen, amount.Fen);
        Assert.Equal(default, failure);
        Assert.Equal("", failure.Message);
    }

    [Theory]
    [InlineData("", Reason.Empty, 0)]
    [InlineData(" \u3000", Reason.Empty, 2)]
    [InlineData("—", Reason.UnexpectedCharacter, 0)]
    [InlineData("-", Reason.UnexpectedCharacter, 1)]
    [InlineData("无", Reason.UnexpectedCharacter, 0)]
    [InlineData("/", Reason.UnexpectedCharacter, 0)]
    [InlineData("- 10 -", Reason.UnexpectedCharacter, 1)]
    [InlineData("25180591 .33", Reason.UnexpectedCharacter, 9)]
    [InlineData(".33", Reason.UnexpectedCharacter, 0)]
    [InlineData("33.", Reason.UnexpectedCharacter, 3)]
    [InlineData("1.2.3", Reason.UnexpectedCharacter, 3)]
    [InlineData("支 2947399.16", Reason.UnexpectedCharacter, 0)]
    [InlineData("1e5", Reason.UnexpectedCharacter, 1)]
    [InlineData("95%", Reason.UnexpectedCharacter, 2)]
    [InlineData("¥5", Reason.UnexpectedCharacter, 0)]
    [InlineData("(5", Reason.UnexpectedCharacter, 2)]
    [InlineData("5)", Reason.UnexpectedCharacter, 1)]
    [InlineData("(-5)", Reason.UnexpectedCharacter, 1)]
    [InlineData("--5", Reason.UnexpectedCharacter, 1)]
    [InlineData("1500元/年", Reason.UnexpectedCharacter, 5)]
    [InlineData("1,23", Reason.MisplacedSeparator, 1)]
    [InlineData("1234,567", Reason.MisplacedSeparator, 4)]
    [InlineData("1,234,5678", Reason.MisplacedSeparator, 5)]
    [InlineData("1,,234", Reason.MisplacedSeparator, 1)]
    [InlineData("1,", Reason.MisplacedSeparator, 1)]
    [InlineData(",123", Reason.UnexpectedCharacter, 0)]
    [InlineData("1.234,567", Reason.UnexpectedCharacter, 5)]
    [InlineData("12.5万元", Reason.UnitDiffers, 4)]
    [InlineData("1.005", Reason.FinerThanFen, 4)]
    [InlineData("1.00001", Reason.FinerThanFen, 6)]
    [InlineData("92233720368547758.08", Reason.OutOfRange, 0)]
    [InlineData("99999999999999999999999999999999999", Reason.OutOfRange, 0)]
    public void What_is_no_amount_is_refused_with_reason_and_position(string text, Reason reason, int position)
    {
        Assert.False(BudgetAmount.TryParse(text, AmountUnit.Yuan, out BudgetAmount amount, out AmountParseFailure failure));
        Assert.Equal(BudgetAmount.Zero, amount);
        Assert.Equal(new AmountParseFailure(reason, position), failure);

        Exception exception = Assert.ThrowsAny<Exception>(() => BudgetAmount.Parse(text, AmountUnit.Yuan));
        Assert.IsType(reason == Reason.OutOfRange ? typeof(OverflowException) : typeof(FormatException), exception);
        Assert.Contains($"'{text}'", exception.Message, StringComparison.Ordinal);
        Assert.Contains(failure.Message, exception.Message, StringComparison.Ordinal);
        Assert.True(reason == Reason.Empty || failure.Message.Contains($"position {position}", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("994.53万元", 994_530_000)]
    [InlineData("9,945,300 元", 994_530_000)]
    [InlineData("0.5亿元", 5_000_000_000)]
    [InlineData("3千元", 300_000)]
    [InlineData("-3百万元", -300_000_000)]
    public void An_amount_may_state_its_own_unit(string text, long fen)
    {
        Assert.Equal(fen, BudgetAmount.Parse(text).Fen);
        Assert.True(BudgetAmount.TryParse(text, out BudgetAmount amount));
        Assert.Equal(fen, amount.Fen);
    }

    [Theory]
    [InlineData("994.53", 6)]
    [InlineData("（5）", 3)]
    public void A_number_without_a_unit_is_no_amount(string text, int position)
    {
        Assert.False(BudgetAmount.TryParse(text, out _, out AmountParseFailure failure));
        Assert.Equal(new AmountParseFailure(Reason.UnitMissing, position), failure);
        Assert.Throws<FormatException>(() => BudgetAmount.Parse(text));
    }

    [Fact]
    public void The_ends_of_the_range_can_be_read()
    {
        Assert.Equal(BudgetAmount.MaxValue, BudgetAmount.Parse("92,233,720,368,547,758.07", AmountUnit.Yuan));
        Assert.Equal(BudgetAmount.MinValue, BudgetAmount.Parse("-92,233,720,368,547,758.08", AmountUnit.Yuan));
        Assert.Throws<OverflowException>(() => BudgetAmount.Parse("-92,233,720,368,547,758.09", AmountUnit.Yuan));
        Assert.Throws<OverflowException>(() => BudgetAmount.Parse("1000000000", AmountUnit.HundredMillionYuan));
    }

    [Fact]
    public void Every_reason_has_a_message() =>
        Assert.All(Enum.GetValues<Reason>().Where(reason => reason != Reason.None), reason => Assert.NotEqual("", new AmountParseFailure(reason, 3).Message));
}
