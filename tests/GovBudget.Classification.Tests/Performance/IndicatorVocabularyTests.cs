using GovBudget.Classification.Performance;

namespace GovBudget.Classification.Tests.Performance;

/// <summary>A budget's own units and words are added to those of the package, and leave these as they are.</summary>
public sealed class IndicatorVocabularyTests
{
    private static readonly MeasureUnit LocalArea = new("垧", MeasureDimension.Area, 30_000, "晌");
    private static readonly QualitativeScale Liveliness = new("活跃程度", "活跃");

    [Fact]
    public void A_unit_of_ones_own_is_read_and_converts()
    {
        IndicatorVocabulary ours = IndicatorVocabulary.Default.With(LocalArea);
        var target = IndicatorTarget.Parse("≥2万晌", ours);
        Assert.Equal("≥2万垧", target.ToString());
        Assert.Equal(target, IndicatorTarget.Parse(target.ToString(), ours));
        Assert.True(target.Unit.TryConvert(2, IndicatorTarget.Parse("1亩").Unit, out decimal mu));
        Assert.Equal(300_000, mu);
        Assert.False(IndicatorTarget.TryParse("≥2万晌", out _));
    }

    [Fact]
    public void A_word_of_ones_own_goes_with_the_words_around_it()
    {
        IndicatorVocabulary ours = IndicatorVocabulary.Default.With(Liveliness);
        Assert.Equal(new QualitativeTerm("非常活跃", Liveliness, QualitativeLevel.Beyond), IndicatorTarget.Parse("非常活跃", ours).Term);
        Assert.False(IndicatorTarget.TryParse("非常活跃", out _, out TargetParseFailure failure));
        Assert.Equal(new TargetParseFailure(TargetParseFailureReason.UnknownWord, 2), failure);
    }

    [Fact]
    public void Additions_come_behind_what_is_known()
    {
        IndicatorVocabulary ours = IndicatorVocabulary.Default.With(LocalArea).With(Liveliness);
        Assert.Equal(MeasureUnits.All.Append(LocalArea), ours.Units.AsEnumerable());
        Assert.Equal(QualitativeScales.All.Append(Liveliness), ours.Scales.AsEnumerable());
        Assert.Equal(MeasureUnits.All, IndicatorVocabulary.Default.Units);
    }

    [Fact]
    public void A_word_that_means_something_already_is_refused_and_named()
    {
        Assert.Contains("'个'", Assert.Throws<ArgumentException>(() => IndicatorVocabulary.Default.With(new MeasureUnit("个", MeasureDimension.Mass))).Message, StringComparison.Ordinal);
        Assert.Contains("公里", Assert.Throws<ArgumentException>(() => IndicatorVocabulary.Default.With(new MeasureUnit("英里", MeasureDimension.Length, 500, "ｋｍ"))).Message, StringComparison.Ordinal);
        Assert.Contains("及时性", Assert.Throws<ArgumentException>(() => IndicatorVocabulary.Default.With(new QualitativeScale("速度", "及时"))).Message, StringComparison.Ordinal);
        Assert.Contains("'万人'", Assert.Throws<ArgumentException>("unit", () => IndicatorVocabulary.Default.With(new MeasureUnit("万人", MeasureDimension.Count))).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>("unit", () => IndicatorVocabulary.Default.With((MeasureUnit)null!));
        Assert.Throws<ArgumentNullException>("scale", () => IndicatorVocabulary.Default.With((QualitativeScale)null!));
    }
}
