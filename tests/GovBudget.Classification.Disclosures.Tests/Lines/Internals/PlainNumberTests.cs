using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using GovBudget.Classification.Disclosures.Lines.Internals;

namespace GovBudget.Classification.Disclosures.Tests.Lines.Internals;

public sealed partial class PlainNumberTests
{
    [Theory]
    [InlineData("0", 0, 0)]
    [InlineData("7", 7, 0)]
    [InlineData("-12", -12, 0)]
    [InlineData("1.5", 15, 1)]
    [InlineData("123.45", 12345, 2)]
    [InlineData("1234567", 1234567, 0)]
    [InlineData("12345678", 12345678, 0)]
    [InlineData("-0.000001", -1, 6)]
    [InlineData("9.8765432", 98765432, 7)]
    [InlineData("0.12345678", 12345678, 8)]
    [InlineData("-0.1234567890123", -1234567890123, 13)]
    [InlineData("1.00000000000000", 100_000_000_000_000, 14)]
    [InlineData("9999999999999999", 9_999_999_999_999_999, 0)]
    [InlineData("-999999999999.99", -99_999_999_999_999, 2)]
    public void Digits_and_decimals_are_told(string text, long number, int decimals)
    {
        Assert.True(TryRead(Encoding.UTF8.GetBytes(text), out long read, out int readDecimals));
        Assert.Equal((number, decimals), (read, readDecimals));
    }

    [Theory]
    [InlineData("")]
    [InlineData("-")]
    [InlineData("--1")]
    [InlineData("+1")]
    [InlineData(".5")]
    [InlineData("5.")]
    [InlineData("1.2.3")]
    [InlineData("1..2")]
    [InlineData("-.5")]
    [InlineData("-5.")]
    [InlineData("1,234")]
    [InlineData("1/2")]
    [InlineData("1:2")]
    [InlineData("1e5")]
    [InlineData("12345678:")]
    [InlineData("１２３")]
    [InlineData("1234567890.12345678")]
    [InlineData("12345678901234567")]
    [InlineData("-1234567890123456")]
    public void What_is_not_plain_goes_the_long_way(string text) => Assert.False(TryRead(Encoding.UTF8.GetBytes(text), out _, out _));

    [Fact]
    public void Any_number_up_to_16_characters_is_read_as_decimal_reads_it()
    {
        var random = new Random(20261128);
        for (int i = 0; i < 20_000; i++)
        {
            int decimals = random.Next(15);
            long digits = random.NextInt64((long)Math.Pow(10, random.Next(1, 15)));
            decimal value = (random.Next(2) == 0 ? digits : -digits) / (decimal)Math.Pow(10, decimals);
            string text = value.ToString("F" + decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
            if (text.Length <= 16)
            {
                Assert.True(TryRead(Encoding.UTF8.GetBytes(text), out long number, out int read), text);
                Assert.Equal(decimals, read);
                Assert.Equal(value, number / (decimal)Math.Pow(10, decimals));
            }
        }
    }

    [Fact]
    public void No_other_byte_passes_for_a_digit()
    {
        byte[] field = "123456789012"u8.ToArray();
        for (int place = 0; place < field.Length; place++)
        {
            for (int value = 0; value <= byte.MaxValue; value++)
            {
                byte before = field[place];
                field[place] = (byte)value;
                bool isNumber = char.IsAsciiDigit((char)value) || (value == '.' && place is >= 1 and < 11) || (value == '-' && place == 0);
                Assert.Equal(isNumber, TryRead(field, out _, out _));
                field[place] = before;
            }
        }
    }

    [Fact]
    public void Any_mix_of_digits_points_and_signs_is_a_number_only_if_it_is_written_like_one()
    {
        var random = new Random(20261129);
        for (int i = 0; i < 100_000; i++)
        {
            char[] text = [.. Enumerable.Range(0, random.Next(1, 18)).Select(_ => "0123456789012345678901234567.- "[random.Next(31)])];
            Assert.Equal(text.Length <= 16 && Written().IsMatch(text), TryRead(Encoding.UTF8.GetBytes(text), out _, out _));
        }
    }

    [GeneratedRegex(@"^-?[0-9]+(\.[0-9]+)?\z")]
    private static partial Regex Written();

    /// <summary>Alone, first in its row, and behind what is no part of it: the answer is the same.</summary>
    private static bool TryRead(byte[] field, out long number, out int decimals)
    {
        bool isNumber = PlainNumber.TryRead(field, [], out number, out decimals);
        foreach (string before in (string[])["", "7", "2011308,12.34,", "2011308,一般公共预算,-"])
        {
            byte[] row = [.. Encoding.UTF8.GetBytes(before), .. field, .. "9,99\n"u8];
            int start = Encoding.UTF8.GetByteCount(before);
            Assert.Equal((isNumber, isNumber ? number : 0, isNumber ? decimals : 0), (PlainNumber.TryRead(row.AsSpan(start, field.Length), row, out long again, out int places), isNumber ? again : 0, isNumber ? places : 0));
        }

        return isNumber;
    }
}
