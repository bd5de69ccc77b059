using GovBudget.Classification.Tests.ContractTests;
using GovBudget.Classification.Variances;

namespace GovBudget.Classification.Tests.Variances;

public sealed class PrintedRateTests
{
    [Theory]
    [InlineData("3.82%", "0.0382", "0.0001", "3.82%")]
    [InlineData("3.82", "0.0382", "0.0001", "3.82%")]
    [InlineData("100%", "1", "0.01", "100%")]
    [InlineData("－２．５４％", "-0.0254", "0.0001", "-2.54%")]
    [InlineData(" -2.5 % ", "-0.025", "0.001", "-2.5%")]
    [InlineData("(2.54%)", "-0.0254", "0.0001", "-2.54%")]
    [InlineData("△2.54", "-0.0254", "0.0001", "-2.54%")]
    [InlineData("1,234.50%", "12.3450", "0.0001", "1234.50%")]
    [InlineData("0.00%", "0", "0.0001", "0.00%")]
    [InlineData("9999999900.00%", "99999999", "0.0001", "9999999900.00%")]
    [InlineData("0.0000000001%", "0.000000000001", "0.000000000001", "0.0000000001%")]
    public void A_printed_rate_has_the_step_of_its_last_digit(string text, string value, string step, string written)
    {
        PrintedRate rate = PrintedRate.Parse(text);
        Assert.Equal(Number(value), rate.Value);
        Assert.Equal(Number(step), rate.Step);
        Assert.Equal(written, rate.ToString());
        Assert.Equal(new RateInterval(rate.Value - (rate.Step / 2), rate.Value + (rate.Step / 2)), rate.Interval);
        Assert.True(PrintedRate.TryParse(written, out PrintedRate again));
        Assert.Equal(rate, again);
    }

    [Theory]
    [InlineData("", 0)]
    [InlineData("%", 0)]
    [InlineData("—", 0)]
    [InlineData("3.82%%", 4)]
    [InlineData("3%.82", 1)]
    [InlineData("3.82%增长", 4)]
    [InlineData("(3.82)%", 6)]
    [InlineData("3.82元", 4)]
    [InlineData("3.", 2)]
    [InlineData("增长3.82%", 0)]
    public void Other_texts_are_refused_with_their_place(string text, int position)
    {
        Assert.False(PrintedRate.TryParse(text, out PrintedRate rate));
        Assert.Equal(default, rate);
        FormatException failure = Assert.Throws<FormatException>(() => PrintedRate.Parse(text));
        Assert.Contains($"'{text}'", failure.Message, StringComparison.Ordinal);
        Assert.True(text.Length == 0 || failure.Message.Contains($"position {position}", StringComparison.Ordinal), failure.Message);
    }

    [Fact]
    public void Too_many_digits_are_refused()
    {
        Assert.Throws<OverflowException>(() => PrintedRate.Parse("99999999999999999999%"));
        Assert.Contains("decimals", Assert.Throws<FormatException>(() => PrintedRate.Parse("0.00000000001%")).Message, StringComparison.Ordinal);
        Assert.Throws<FormatException>(() => PrintedRate.Parse(new string('1', 5000)));
        Assert.Equal("-92233720368547758.08%", PrintedRate.Parse("-92,233,720,368,547,758.08%").ToString());
    }

    [Fact]
    public void Printed_rates_keep_the_contracts_of_a_value()
    {
        ValueContract.Equality(PrintedRate.Parse("3.80%"), PrintedRate.Parse("３.８０"), default, PrintedRate.Parse("3.8%"), PrintedRate.Parse("3.81%"));
        Assert.Equal((0m, 0.000000000001m), (default(PrintedRate).Value, default(PrintedRate).Step));
    }

    [Fact]
    public void Rate_intervals_keep_the_contracts_of_a_value()
    {
        var interval = new RateInterval(-0.01m, 0.02m);
        ValueContract.Equality(interval, new(-0.010m, 0.02m), default, new(-0.01m, 0.03m), new(-0.02m, 0.02m));
        Assert.True(interval.Contains(-0.01m) && interval.Contains(0.02m) && !interval.Contains(0.0201m));
        Assert.True(interval.Overlaps(new(0.02m, 1)) && !interval.Overlaps(new(0.03m, 1)) && !interval.Overlaps(new(-1, -0.02m)));
        Assert.Throws<ArgumentException>(() => new RateInterval(1, 0));
        Assert.Equal("[-1.0000%, 2.0000%]", interval.ToString());
        Assert.Equal("[-0.0001%, 0.0001%]", new RateInterval(-0.00000001m, 0.00000001m).ToString());
        Assert.EndsWith("00%]", new RateInterval(decimal.MinValue, decimal.MaxValue).ToString(), StringComparison.Ordinal);
    }

    private static decimal Number(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
