using System.Globalization;
using GovBudget.Classification.Performance;
using GovBudget.Classification.Tests.ContractTests;

namespace GovBudget.Classification.Tests.Performance;

/// <summary>Targets as values: how they are made, compared and met.</summary>
public sealed class IndicatorTargetTests
{
    private static readonly TargetUnit Percent = new(MeasureUnits.Percent);
    private static readonly TargetUnit Yuan = new(MeasureUnits.Yuan);

    [Fact]
    public void Targets_are_equal_by_what_they_say() => ValueContract.EqualityOfObjects(
        IndicatorTarget.Of(TargetOperator.AtLeast, 95, Percent),
        IndicatorTarget.Parse("不低于 95.0％"),
        IndicatorTarget.Of(TargetOperator.MoreThan, 95, Percent),
        IndicatorTarget.Of(TargetOperator.AtLeast, 96, Percent),
        IndicatorTarget.Of(TargetOperator.AtLeast, 95, Yuan),
        IndicatorTarget.Of(TargetOperator.AtLeast, 95, TargetUnit.None),
        IndicatorTarget.Of(TargetOperator.AtLeast, 95, Percent, TargetChange.Increase),
        IndicatorTarget.Of(TargetOperator.AtLeast, 95, Percent, TargetChange.Increase, TargetBasis.PriorYear),
        IndicatorTarget.Between(95, 95, Percent),
        IndicatorTarget.PlusMinus(95, 0, Percent),
        IndicatorTarget.Parse("及时"));

    [Fact]
    public void Words_are_equal_by_their_text()
    {
        ValueContract.EqualityOfObjects(IndicatorTarget.Parse("及时"), IndicatorTarget.Parse(" 及 时 "), IndicatorTarget.Parse("按时"), IndicatorTarget.Parse("0"));
        ValueContract.EqualityOfObjects(IndicatorTarget.Parse("10个项目"), IndicatorTarget.Parse("10个（项目）"), IndicatorTarget.Parse("10个"), IndicatorTarget.Parse("10个企业"));
    }

    [Fact]
    public void A_quantitative_target_has_a_value_and_no_word()
    {
        IndicatorTarget target = IndicatorTarget.Of(TargetOperator.AtMost, 3.72m, new TargetUnit(MeasureUnits.Yuan, 4));
        Assert.Equal("≤3.72万元", target.ToString());
        Assert.Equal(IndicatorTargetKind.Quantitative, target.Kind);
        Assert.Equal((3.72m, null, null), (target.Value, target.SecondValue, target.Term));
        Assert.Equal(BudgetAmount.FromFen(3_720_000), target.Amount);
        Assert.Equal((TargetChange.None, TargetBasis.Absolute), (target.Change, target.Basis));
    }

    [Fact]
    public void A_qualitative_target_has_a_word_and_no_value()
    {
        var target = IndicatorTarget.Parse("按规定及时缴纳");
        Assert.Equal(IndicatorTargetKind.Qualitative, target.Kind);
        Assert.Equal(new QualitativeTerm("按规定及时缴纳", QualitativeScales.Timeliness, QualitativeLevel.Reached), target.Term);
        Assert.Equal((TargetOperator.None, TargetUnit.None), (target.Operator, target.Unit));
        Assert.Equal((null, null, null, null), (target.Value, target.SecondValue, target.Lower, target.Upper));
        Assert.Equal(TargetDirection.Higher, target.Direction);
        Assert.Contains("及时缴纳", Assert.Throws<InvalidOperationException>(() => target.IsMetBy(1)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("≥95%", 95, null, TargetDirection.Higher)]
    [InlineData(">95%", 95, null, TargetDirection.Higher)]
    [InlineData("=95%", 95, 95, TargetDirection.Exact)]
    [InlineData("<95%", null, 95, TargetDirection.Lower)]
    [InlineData("≤95%", null, 95, TargetDirection.Lower)]
    [InlineData("90~95%", 90, 95, TargetDirection.Exact)]
    [InlineData("100±5人", 95, 105, TargetDirection.Exact)]
    [InlineData("±5%", -5, 5, TargetDirection.Exact)]
    [InlineData("降低≥3%", 3, null, TargetDirection.Higher)]
    public void A_target_has_bounds_and_a_direction(string text, int? lower, int? upper, TargetDirection direction)
    {
        var target = IndicatorTarget.Parse(text);
        Assert.Equal((lower, upper, direction), (target.Lower, target.Upper, target.Direction));
    }

    [Theory]
    [InlineData("≥95%", false, true, true)]
    [InlineData(">95%", false, false, true)]
    [InlineData("=95%", false, true, false)]
    [InlineData("<95%", true, false, false)]
    [InlineData("≤95%", true, true, false)]
    [InlineData("95~98%", false, true, true)]
    [InlineData("90~95%", true, true, false)]
    [InlineData("95%±0%", false, true, false)]
    [InlineData("95%±0.001%", true, true, true)]
    public void A_target_is_met_at_its_bound_only_where_it_says_so(string text, bool below, bool at, bool above)
    {
        var target = IndicatorTarget.Parse(text);
        Assert.Equal((below, at, above), (target.IsMetBy(94.999m), target.IsMetBy(95), target.IsMetBy(95.001m)));
    }

    [Fact]
    public void A_change_is_against_something_and_a_level_is_not()
    {
        Assert.Equal(TargetBasis.Unstated, IndicatorTarget.Of(TargetOperator.AtLeast, 5, Percent, TargetChange.Increase).Basis);
        Assert.Equal(TargetBasis.PriorYear, IndicatorTarget.Between(1, 5, Percent, TargetChange.Decrease, TargetBasis.PriorYear).Basis);
        Assert.Equal(TargetBasis.Absolute, IndicatorTarget.Of(TargetOperator.AtLeast, 5, Percent, TargetChange.None, TargetBasis.Unstated).Basis);
    }

    [Fact]
    public void What_is_no_target_cannot_be_made()
    {
        Assert.Throws<ArgumentException>("value", () => IndicatorTarget.Of(TargetOperator.None, 1, Percent));
        Assert.Throws<ArgumentException>("value", () => IndicatorTarget.Of(TargetOperator.Between, 1, Percent));
        Assert.Throws<ArgumentException>("value", () => IndicatorTarget.Of(TargetOperator.PlusMinus, 1, Percent));
        Assert.Throws<ArgumentException>("value", () => IndicatorTarget.Of((TargetOperator)99, 1, Percent));
        Assert.Throws<ArgumentException>("amount", () => IndicatorTarget.Of(TargetOperator.AtLeast, -1, Percent, TargetChange.Decrease));
        Assert.Throws<ArgumentOutOfRangeException>("change", () => IndicatorTarget.Of(TargetOperator.AtLeast, 1, Percent, (TargetChange)99));
        Assert.Throws<ArgumentOutOfRangeException>("basis", () => IndicatorTarget.Of(TargetOperator.AtLeast, 1, Percent, TargetChange.None, (TargetBasis)99));
        Assert.Throws<ArgumentException>("upper", () => IndicatorTarget.Between(2, 1, Percent));
        Assert.Throws<ArgumentException>("amount", () => IndicatorTarget.Between(-2, 1, Percent, TargetChange.Increase));
        Assert.Throws<ArgumentOutOfRangeException>("tolerance", () => IndicatorTarget.PlusMinus(1, -1, Percent));
        Assert.Throws<ArgumentOutOfRangeException>("tolerance", () => IndicatorTarget.PlusMinus(decimal.MaxValue, 1, Percent));
        Assert.Throws<ArgumentOutOfRangeException>("tolerance", () => IndicatorTarget.PlusMinus(decimal.MinValue, 1, Percent));
        Assert.Throws<ArgumentNullException>("vocabulary", () => IndicatorTarget.TryParse("1", null!, out _, out _));
    }

    [Fact]
    public void The_largest_numbers_are_kept_exactly()
    {
        Assert.Equal(decimal.MaxValue, IndicatorTarget.Parse("≤79,228,162,514,264,337,593,543,950,335").Value);
        Assert.Equal(0.0000000000000000000000000001m, IndicatorTarget.Parse("≤0.0000000000000000000000000001").Value);
        Assert.False(IndicatorTarget.TryParse("≤79228162514264337593543950336", out _));
        Assert.Equal(BudgetAmount.FromFen(long.MaxValue), IndicatorTarget.Parse("92233720368547758.07元").Amount);
        Assert.Null(IndicatorTarget.Parse("92233720368547758.08元").Amount);
    }

    [Fact]
    public void The_interfaces_of_the_framework_read_the_same()
    {
        static T Read<T>(string text)
            where T : ISpanParsable<T> => T.TryParse(text, CultureInfo.InvariantCulture, out T? value) && value.Equals(T.Parse(text.AsSpan(), null)) ? T.Parse(text, null) : throw new FormatException();

        Assert.Equal(IndicatorTarget.Of(TargetOperator.AtLeast, 95, Percent), Read<IndicatorTarget>("≥95%"));
        Assert.Throws<FormatException>(() => Read<IndicatorTarget>("100保障"));
    }
}
