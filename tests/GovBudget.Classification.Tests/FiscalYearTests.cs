using GovBudget.Classification.Tests.ContractTests;
using NodaTime;

namespace GovBudget.Classification.Tests;

public sealed class FiscalYearTests
{
    [Fact]
    public void Years_keep_the_contracts_of_a_value() =>
        ValueContract.Order(default, new FiscalYear(1949), new FiscalYear(2025), new FiscalYear(2026), new FiscalYear(2100));

    [Theory]
    [InlineData("2026", 2026)]
    [InlineData("2026年", 2026)]
    [InlineData(" 2026 年度\u3000", 2026)]
    [InlineData("２０２６年度", 2026)]
    [InlineData("二〇二六年", 2026)]
    [InlineData("二○一九年度", 2019)]
    [InlineData("二零二零", 2020)]
    [InlineData("1949", 1949)]
    [InlineData("２０９９", 2099)]
    [InlineData("2100年", 2100)]
    public void Years_are_read_as_printed(string text, int expected)
    {
        Assert.Equal(expected, FiscalYear.Parse(text).Year);
        Assert.True(FiscalYear.TryParse(text, out FiscalYear year));
        Assert.Equal(new FiscalYear(expected), year);
    }

    [Theory]
    [InlineData("", 0)]
    [InlineData("26", 2)]
    [InlineData("2026年5月", 4)]
    [InlineData("20260", 4)]
    [InlineData(" 20x6", 3)]
    [InlineData("1948年", 0)]
    [InlineData("2101", 0)]
    [InlineData("2101年度", 0)]
    [InlineData("二千零二十六年", 1)]
    public void Other_text_is_refused_with_its_position(string text, int position)
    {
        Assert.False(FiscalYear.TryParse(text, out FiscalYear year));
        Assert.True(year.IsNone);
        FormatException failure = Assert.Throws<FormatException>(() => FiscalYear.Parse(text));
        Assert.Contains($"'{text}'", failure.Message, StringComparison.Ordinal);
        Assert.Contains($"position {position})", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_year_is_a_calendar_year()
    {
        var year = new FiscalYear(2026);
        Assert.Equal(new LocalDate(2026, 1, 1), year.Start);
        Assert.Equal(new LocalDate(2026, 12, 31), year.End);
        Assert.True(year.Contains(year.Start) && year.Contains(year.End));
        Assert.False(year.Contains(year.Start.PlusDays(-1)) || year.Contains(year.End.PlusDays(1)));
        Assert.Equal(year, FiscalYear.Of(year.End));
        Assert.Equal(new FiscalYear(2025), year.Previous);
        Assert.Equal(new FiscalYear(2027), year.Next);
        Assert.Equal("2026", year.ToString());
    }

    [Fact]
    public void The_default_is_no_year()
    {
        FiscalYear none = default;
        Assert.True(none.IsNone);
        Assert.Equal(0, none.Year);
        Assert.Equal("", none.ToString());
        Assert.False(none.Contains(new LocalDate(2026, 1, 1)));
        Assert.Throws<InvalidOperationException>(() => none.Start);
        Assert.Throws<InvalidOperationException>(() => none.End);
        Assert.Contains("no year", Assert.Throws<InvalidOperationException>(() => none.Next).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void There_is_no_year_outside_the_range()
    {
        Assert.Contains("1949 to 2100", Assert.Throws<ArgumentOutOfRangeException>(() => new FiscalYear(1948)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => new FiscalYear(2101));
        Assert.Throws<ArgumentOutOfRangeException>(() => new FiscalYear(0));
        Assert.Throws<InvalidOperationException>(() => new FiscalYear(1949).Previous);
        Assert.Contains("1949 to 2100", Assert.Throws<InvalidOperationException>(() => new FiscalYear(2100).Next).Message, StringComparison.Ordinal);
        Assert.Equal(1949, new FiscalYear(1950).Previous.Year);
        Assert.Equal(2100, new FiscalYear(2099).Next.Year);
    }
}
