using GovBudget.Classification.Performance;
using GovBudget.Classification.Tests.ContractTests;

namespace GovBudget.Classification.Tests.Performance;

public sealed class TargetUnitTests
{
    private static readonly MeasureUnit Person = Unit("1人").Measure!;
    private static readonly MeasureUnit Day = Unit("1天").Measure!;

    [Fact]
    public void Units_are_equal_by_measure_power_parts_and_what_is_counted()
    {
        var perYear = new TargetPer(1, MeasureUnits.Year);
        ValueContract.Equality(
            new TargetUnit(MeasureUnits.Yuan, 4, perYear),
            Unit("1万元/年"),
            Unit("1元/年"),
            Unit("1万元"),
            Unit("1万元/2年"),
            Unit("1万元/年/人"),
            Unit("1/年"),
            TargetUnit.None);
        ValueContract.Equality(Unit("10个项目"), Unit("3个（项目）"), Unit("3个企业"), Unit("3个"));
    }

    [Fact]
    public void A_unit_is_written_as_it_is_read()
    {
        Assert.Equal("万元/年/5人", new TargetUnit(MeasureUnits.Yuan, 4, new(1, MeasureUnits.Year), new(5, Person)).ToString());
        Assert.Equal("/人/天", new TargetUnit(null, 0, new(1, Person), new(1, Day)).ToString());
        Assert.Equal("个（项目）/年", Unit("每年10个项目").ToString());
        Assert.Equal("", TargetUnit.None.ToString());
    }

    [Fact]
    public void No_unit_is_a_plain_number()
    {
        Assert.True(default(TargetUnit).IsNone);
        Assert.Equal(TargetUnit.None, Unit("5"));
        Assert.Empty(TargetUnit.None.Per);
        Assert.Equal((null, 0, null, false), (TargetUnit.None.Measure, TargetUnit.None.Tens, TargetUnit.None.Counted, TargetUnit.None.IsMoney));
        Assert.False(new TargetUnit(null, 0, new TargetPer(1, Day)).IsNone);
        Assert.True(Unit("1万元/年").IsMoney);
        Assert.False(Unit("1美元").IsMoney);
    }

    [Fact]
    public void A_power_of_a_unit_that_has_a_name_is_that_unit()
    {
        Assert.Equal(Unit("1千克"), new TargetUnit(Unit("1克").Measure, 3));
        Assert.Equal(Unit("1公里"), new TargetUnit(Unit("1米").Measure, 3));
        Assert.Equal(Unit("1千瓦"), new TargetUnit(Unit("1瓦").Measure, 3));
        Assert.Equal("万克", new TargetUnit(Unit("1克").Measure, 4).ToString());
    }

    [Theory]
    [InlineData("3.72万元", "元", "37200")]
    [InlineData("15100元", "万元", "1.51")]
    [InlineData("5‰", "%", "0.5")]
    [InlineData("2年", "月", "24")]
    [InlineData("6月", "季度", "2")]
    [InlineData("1.5小时", "分钟", "90")]
    [InlineData("2周", "天", "14")]
    [InlineData("15亩", "平方米", "10000")]
    [InlineData("1公顷", "亩", "15")]
    [InlineData("2.5吨", "千克", "2500")]
    [InlineData("3斤", "克", "1500")]
    [InlineData("1万千瓦时", "千瓦时", "10000")]
    [InlineData("1TB", "GB", "1024")]
    [InlineData("2万亿元", "元", "2000000000000")]
    [InlineData("1万元/年", "元/年", "10000")]
    [InlineData("10个项目", "个", "10")]
    [InlineData("3人", "人", "3")]
    public void A_value_converts_exactly_into_another_unit_of_its_dimension(string value, string unit, string converted)
    {
        var target = IndicatorTarget.Parse(value);
        Assert.True(target.Unit.TryConvert(target.Value!.Value, Unit("≥1" + unit), out decimal result));
        Assert.Equal(decimal.Parse(converted, System.Globalization.CultureInfo.InvariantCulture), result);
    }

    [Theory]
    [InlineData("1元", "美元")]
    [InlineData("1美元", "欧元")]
    [InlineData("1人", "个")]
    [InlineData("1人次", "人")]
    [InlineData("1元/年", "元")]
    [InlineData("1元/年", "元/月")]
    [InlineData("1天", "月")]
    [InlineData("1工作日", "天")]
    [InlineData("1%", "分")]
    [InlineData("10个项目", "个（企业）")]
    [InlineData("1", "元")]
    [InlineData("1元", "")]
    [InlineData("79228162514264337593543950335万亿元", "元")]
    public void What_measures_something_else_does_not_convert(string value, string unit)
    {
        var target = IndicatorTarget.Parse(value);
        Assert.False(target.Unit.TryConvert(target.Value!.Value, Unit("≥1" + unit), out decimal converted));
        Assert.Equal(0, converted);
    }

    [Fact]
    public void What_is_no_unit_cannot_be_made()
    {
        Assert.Throws<ArgumentOutOfRangeException>("tens", () => new TargetUnit(MeasureUnits.Yuan, -1));
        Assert.Throws<ArgumentOutOfRangeException>("tens", () => new TargetUnit(MeasureUnits.Yuan, 13));
        Assert.Throws<ArgumentOutOfRangeException>("tens", () => new TargetUnit(null, 1));
        TargetPer part = new(1, Day);
        Assert.Throws<ArgumentException>("per", () => new TargetUnit(MeasureUnits.Yuan, 0, part, part, part, part, part));
        Assert.Throws<ArgumentException>("per", () => new TargetUnit(MeasureUnits.Yuan, 0, new TargetPer(0, Day)));
        Assert.Throws<ArgumentException>("per", () => new TargetUnit(MeasureUnits.Yuan, 0, new TargetPer(1, MeasureUnits.Percent)));
        Assert.Throws<ArgumentException>("per", () => new TargetUnit(MeasureUnits.Yuan, 0, default(TargetPer)));
    }

    private static TargetUnit Unit(string target) => IndicatorTarget.Parse(target).Unit;
}
