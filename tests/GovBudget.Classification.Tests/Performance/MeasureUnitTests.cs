using GovBudget.Classification.Performance;
using GovBudget.Classification.Tests.ContractTests;
using Dimension = GovBudget.Classification.Performance.MeasureDimension;

namespace GovBudget.Classification.Tests.Performance;

public sealed class MeasureUnitTests
{
    [Fact]
    public void Units_are_equal_by_symbol_dimension_and_size() => ValueContract.EqualityOfObjects(
        new MeasureUnit("垧", Dimension.Area, 30_000),
        new MeasureUnit("垧", Dimension.Area, 30_000, "大亩"),
        new MeasureUnit("晌", Dimension.Area, 30_000),
        new MeasureUnit("垧", Dimension.Count, 30_000),
        new MeasureUnit("垧", Dimension.Area, 20_000));

    [Fact]
    public void Every_unit_is_read_by_its_symbol_and_its_spellings() => Assert.All(
        MeasureUnits.All.SelectMany(static unit => unit.Spellings.Prepend(unit.Symbol).Select(word => (unit, word))),
        static pair => Assert.Equal(pair.unit, IndicatorTarget.Parse($"≥5{pair.word}").Unit.Measure));

    [Fact]
    public void Every_dimension_has_a_unit() =>
        Assert.Equal(Enum.GetValues<Dimension>().Except([Dimension.None]).Order(), MeasureUnits.All.Select(static unit => unit.Dimension).Distinct().Order());

    [Fact]
    public void Counts_and_foreign_money_convert_only_into_themselves()
    {
        MeasureUnit[] units = [.. MeasureUnits.All];
        Assert.All(units, unit => Assert.All(units, other =>
        {
            bool isOfOneWord = unit.Dimension is Dimension.Count or Dimension.ForeignMoney;
            Assert.Equal(isOfOneWord ? ReferenceEquals(unit, other) : unit.Dimension == other.Dimension, unit.ConvertsTo(other));
        }));
        Assert.Throws<ArgumentNullException>("other", () => MeasureUnits.Yuan.ConvertsTo(null!));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("5人")]
    [InlineData("元/年")]
    [InlineData("≥人")]
    [InlineData("人；次")]
    [InlineData("人~次")]
    public void What_is_read_as_another_part_of_a_target_cannot_be_a_unit(string word)
    {
        Assert.Throws<ArgumentException>("symbol", () => new MeasureUnit(word, Dimension.Count));
        Assert.Throws<ArgumentException>("spellings", () => new MeasureUnit("垧", Dimension.Count, 1, word));
    }

    [Fact]
    public void A_unit_measures_something()
    {
        Assert.Throws<ArgumentException>("dimension", () => new MeasureUnit("垧", Dimension.None));
        Assert.Throws<ArgumentException>("dimension", () => new MeasureUnit("垧", (Dimension)99));
        Assert.Throws<ArgumentOutOfRangeException>("size", () => new MeasureUnit("垧", Dimension.Area, 0));
        Assert.Throws<ArgumentNullException>("symbol", () => new MeasureUnit(null!, Dimension.Area));
    }
}
