using System.Globalization;
using System.Text;

namespace GovBudget.Classification.Tests;

public sealed class BudgetAmountFormattingTests
{
    private static readonly BudgetAmount Amount = BudgetAmount.FromYuan(9_945_312.34m);

    [Theory]
    [InlineData(null, "9945312.34")]
    [InlineData("", "9945312.34")]
    [InlineData("G", "9945312.34")]
    [InlineData("N", "9,945,312.34")]
    [InlineData("元", "9945312.34")]
    [InlineData("N元0", "9,945,312")]
    [InlineData("N0", "9,945,312")]
    [InlineData("1", "9945312.3")]
    [InlineData("千元", "9945.31234")]
    [InlineData("万元", "994.531234")]
    [InlineData("万元2", "994.53")]
    [InlineData("N千元1", "9,945.3")]
    [InlineData("百万元3", "9.945")]
    [InlineData("亿元", "0.0994531234")]
    [InlineData("亿元2", "0.10")]
    [InlineData("亿元0", "0")]
    [InlineData("元4", "9945312.3400")]
    [InlineData("N元10", "9,945,312.3400000000")]
    public void A_format_names_separators_unit_and_decimals(string? format, string expected)
    {
        Assert.Equal(expected, Amount.ToString(format));
        Assert.Equal(expected, string.Format(CultureInfo.InvariantCulture, $"{{0:{format}}}", Amount));
        Span<char> characters = stackalloc char[48];
        Assert.True(Amount.TryFormat(characters, out int charsWritten, format));
        Assert.Equal(expected, characters[..charsWritten].ToString());
        Span<byte> bytes = stackalloc byte[48];
        Assert.True(Amount.TryFormat(bytes, out int bytesWritten, format));
        Assert.Equal(expected, Encoding.UTF8.GetString(bytes[..bytesWritten]));
    }

    [Fact]
    public void A_format_stands_in_interpolated_text() => Assert.Equal("994.53 万元", $"{Amount:N万元2} 万元");

    [Theory]
    [InlineData("X")]
    [InlineData("N2万元")]
    [InlineData("万")]
    [InlineData("美元")]
    [InlineData("11")]
    [InlineData("-1")]
    [InlineData(" 2")]
    [InlineData("99999999999")]
    public void Another_format_is_refused(string format) => Assert.Throws<FormatException>(() => Amount.ToString(format));

    [Theory]
    [InlineData(50, "0.01")]
    [InlineData(49, "0.00")]
    [InlineData(-50, "-0.01")]
    [InlineData(-49, "0.00")]
    [InlineData(150, "0.02")]
    public void Rounding_for_display_is_half_away_from_zero(long yuan, string expected) => Assert.Equal(expected, BudgetAmount.FromYuan(yuan).ToString("万元2"));

    [Fact]
    public void The_stored_form_is_yuan_with_two_decimals()
    {
        Assert.Equal("9945300.00", BudgetAmount.FromTenThousandYuan(994.53m).ToString());
        Assert.Equal("-0.05", BudgetAmount.FromFen(-5).ToString());
        Assert.Equal("994.53", BudgetAmount.FromTenThousandYuan(994.53m).ToString(AmountUnit.TenThousandYuan));
        Assert.Equal("994.50", BudgetAmount.FromTenThousandYuan(994.5m).ToString(AmountUnit.TenThousandYuan));
        Assert.Equal("12345678.90", BudgetAmount.FromYuan(12_345_678.9m).ToString(AmountUnit.Yuan));
    }

    [Fact]
    public void The_ends_of_the_range_can_be_written()
    {
        Assert.Equal("-92233720368547758.08", BudgetAmount.MinValue.ToString());
        Assert.Equal("92,233,720,368,547,758.0700000000", BudgetAmount.MaxValue.ToString("N10"));
        Assert.Equal("-922337204", BudgetAmount.MinValue.ToString("亿元0"));
    }

    [Fact]
    public void A_destination_that_is_too_short_stays_untouched()
    {
        Span<char> characters = ['x', 'x', 'x'];
        Assert.False(Amount.TryFormat(characters, out int charsWritten));
        Assert.Equal(0, charsWritten);
        Assert.Equal("xxx", characters.ToString());
        Assert.False(Amount.TryFormat(new byte[9], out int bytesWritten));
        Assert.Equal(0, bytesWritten);
        Assert.True(Amount.TryFormat(new byte[10], out _));
    }

    [Theory]
    [InlineData("zh-CN")]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("de-DE")]
    public void The_culture_never_matters(string name)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo culture = CultureInfo.GetCultureInfo(name);
            CultureInfo.CurrentCulture = culture;
            Assert.Equal("-9,945,312.34", (-Amount).ToString("N"));
            Assert.Equal("-9,945,312.34", string.Format(culture, "{0:N}", -Amount));
            Assert.Equal(-Amount, BudgetAmount.Parse("-9,945,312.34", AmountUnit.Yuan));
            Assert.Equal("-994.53", PrintedAmount.Parse("-994.53", AmountUnit.TenThousandYuan).ToString());
            Assert.Equal("2026", new FiscalYear(2026).ToString());
            Assert.Equal(FundSource.OtherIncome, FundSource.ParsePrinted("其他收入"));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Parsing_and_writing_to_spans_allocate_nothing()
    {
        var characters = new char[48];
        var bytes = new byte[48];
        Exercise(1000);
        long before = GC.GetAllocatedBytesForCurrentThread();
        int read = Exercise(1000);
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
        Assert.Equal(5000, read);

        int Exercise(int times)
        {
            int done = 0;
            for (int i = 0; i < times; i++)
            {
                done += Amount.TryFormat(characters, out _, "N万元2") ? 1 : 0;
                done += Amount.TryFormat(bytes, out _) ? 1 : 0;
                done += BudgetAmount.TryParse("9,945,300.00", AmountUnit.Yuan, out _) ? 1 : 0;
                done += PrintedAmount.TryParse("994.53万元", AmountUnit.TenThousandYuan, out _) ? 1 : 0;
                done += FundSource.TryParsePrinted("（一）一般公共预算拨款收入", out _) ? 1 : 0;
            }

            return done;
        }
    }
}
