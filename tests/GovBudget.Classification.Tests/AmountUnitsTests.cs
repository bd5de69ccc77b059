namespace GovBudget.Classification.Tests;

public sealed class AmountUnitsTests
{
    [Theory]
    [InlineData("单位：万元", AmountUnit.TenThousandYuan)]
    [InlineData("单位:万元", AmountUnit.TenThousandYuan)]
    [InlineData("金额单位：元", AmountUnit.Yuan)]
    [InlineData("（单位:万元）", AmountUnit.TenThousandYuan)]
    [InlineData("(单位：万元)", AmountUnit.TenThousandYuan)]
    [InlineData("万元", AmountUnit.TenThousandYuan)]
    [InlineData("人民币万元", AmountUnit.TenThousandYuan)]
    [InlineData("单位：人民币元", AmountUnit.Yuan)]
    [InlineData("单 位：亿 元", AmountUnit.HundredMillionYuan)]
    [InlineData("单位：千元", AmountUnit.ThousandYuan)]
    [InlineData("单位：百万元", AmountUnit.MillionYuan)]
    [InlineData("项目资金（元）", AmountUnit.Yuan)]
    [InlineData("预算数（万元）", AmountUnit.TenThousandYuan)]
    [InlineData("项目（一）（单位：万元）", AmountUnit.TenThousandYuan)]
    [InlineData("部门（单位）：某某局 单位：万元", AmountUnit.TenThousandYuan)]
    [InlineData("单位名称:某某局 单位:万元", AmountUnit.TenThousandYuan)]
    [InlineData("收支总表　　　金额单位：元", AmountUnit.Yuan)]
    public void Units_are_read_as_printed(string text, AmountUnit expected)
    {
        Assert.True(AmountUnit.TryParsePrinted(text, out AmountUnit unit));
        Assert.Equal(expected, unit);
        Assert.Equal(expected, AmountUnit.ParsePrinted(text));
    }

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    [InlineData("单位：")]
    [InlineData("单位：万元、%")]
    [InlineData("单位：辆")]
    [InlineData("编制单位：某某局")]
    [InlineData("万")]
    [InlineData("12.5万元")]
    [InlineData("1500元/年")]
    [InlineData("公用经费（定额）")]
    [InlineData("美元")]
    public void Text_that_does_not_state_one_unit_is_refused(string? text)
    {
        Assert.False(AmountUnit.TryParsePrinted(text, out AmountUnit unit));
        Assert.Equal(AmountUnit.None, unit);
        Assert.Throws<FormatException>(() => AmountUnit.ParsePrinted(text));
    }

    [Fact]
    public void Units_have_their_size()
    {
        Assert.Equal([1, 1_000, 10_000, 1_000_000, 100_000_000], AmountUnit.All.Select(unit => unit.InYuan));
        Assert.All(AmountUnit.All, unit => Assert.Equal(unit.InYuan * 100, unit.InFen));
        Assert.Equal("万元", AmountUnit.TenThousandYuan.ChineseName);
    }

    [Fact]
    public void Units_have_a_name_in_both_languages_and_what_is_no_unit_in_neither()
    {
        Assert.Equal(["yuan", "1,000 yuan", "10,000 yuan", "1 million yuan", "100 million yuan"], AmountUnit.All.Select(unit => unit.EnglishName));
        Assert.Equal(("", ""), (AmountUnit.None.ChineseName, AmountUnit.None.EnglishName));
        Assert.Throws<ArgumentOutOfRangeException>(() => ((AmountUnit)99).ChineseName);
        Assert.Throws<ArgumentOutOfRangeException>(() => ((AmountUnit)99).EnglishName);
    }

    [Fact]
    public void An_unknown_unit_never_converts()
    {
        Assert.Throws<ArgumentException>(() => AmountUnit.None.InYuan);
        Assert.Throws<ArgumentException>(() => ((AmountUnit)99).InFen);
        Assert.Throws<ArgumentException>(() => BudgetAmount.From(1, AmountUnit.None));
        Assert.Throws<ArgumentException>(() => BudgetAmount.Zero.To(AmountUnit.None));
        Assert.Throws<ArgumentException>(() => BudgetAmount.Zero.ToString(AmountUnit.None));
        Assert.Throws<ArgumentException>(() => BudgetAmount.TryParse("x", AmountUnit.None, out _));
        Assert.Throws<ArgumentException>(() => PrintedAmount.TryParse("1", AmountUnit.None, out _));
    }
}
