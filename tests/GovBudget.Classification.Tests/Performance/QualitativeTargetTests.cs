using GovBudget.Classification.Performance;
using Level = GovBudget.Classification.Performance.QualitativeLevel;

namespace GovBudget.Classification.Tests.Performance;

/// <summary>Targets without a number: the word that sets the scale, and what the words around it do to the level.</summary>
public sealed class QualitativeTargetTests
{
    [Theory]
    [InlineData("及时", "及时性", Level.Reached)]
    [InlineData("按时", "及时性", Level.Reached)]
    [InlineData("按标准及时", "及时性", Level.Reached)]
    [InlineData("按规定及时缴纳", "及时性", Level.Reached)]
    [InlineData("按月发放", "及时性", Level.Reached)]
    [InlineData("按时足额发放", "及时性", Level.Reached)]
    [InlineData("基本及时", "及时性", Level.Partly)]
    [InlineData("不及时", "及时性", Level.NotReached)]
    [InlineData("延迟", "及时性", Level.NotReached)]
    [InlineData("合规", "合规性", Level.Reached)]
    [InlineData("符合规定", "合规性", Level.Reached)]
    [InlineData("零差错", "合规性", Level.Reached)]
    [InlineData("据实结算", "合规性", Level.Reached)]
    [InlineData("保障", "保障程度", Level.Reached)]
    [InlineData("有效保障", "保障程度", Level.Reached)]
    [InlineData("基本保障", "保障程度", Level.Partly)]
    [InlineData("满足", "保障程度", Level.Reached)]
    [InlineData("满意", "满意程度", Level.Reached)]
    [InlineData("满意度高", "满意程度", Level.Reached)]
    [InlineData("较满意", "满意程度", Level.Partly)]
    [InlineData("非常满意", "满意程度", Level.Beyond)]
    [InlineData("不满意", "满意程度", Level.NotReached)]
    [InlineData("零投诉", "满意程度", Level.Reached)]
    [InlineData("0投诉", "满意程度", Level.Reached)]
    [InlineData("提高", "提升程度", Level.Reached)]
    [InlineData("有所提高", "提升程度", Level.Partly)]
    [InlineData("持续提升", "提升程度", Level.Reached)]
    [InlineData("明显改善", "提升程度", Level.Beyond)]
    [InlineData("显著提升", "提升程度", Level.Beyond)]
    [InlineData("逐步提高", "提升程度", Level.Reached)]
    [InlineData("促进经济发展", "提升程度", Level.Reached)]
    [InlineData("降低", "降低程度", Level.Reached)]
    [InlineData("减少投诉", "降低程度", Level.Reached)]
    [InlineData("有效防范重大安全事故", "降低程度", Level.Reached)]
    [InlineData("避免浪费", "降低程度", Level.Reached)]
    [InlineData("当年完成", "完成程度", Level.Reached)]
    [InlineData("不明显", "有效性", Level.NotReached)]
    [InlineData("长期", "持续时间", Level.Beyond)]
    [InlineData("长期稳定", "持续时间", Level.Beyond)]
    [InlineData("较长期", "持续时间", Level.Partly)]
    [InlineData("持续", "持续时间", Level.Reached)]
    [InlineData("全年", "持续时间", Level.Reached)]
    [InlineData("短期", "持续时间", Level.Partly)]
    [InlineData("持续运转", "持续时间", Level.Reached)]
    [InlineData("完成", "完成程度", Level.Reached)]
    [InlineData("未完成", "达成程度", Level.NotReached)]
    [InlineData("应保尽保", "完成程度", Level.Reached)]
    [InlineData("高质量", "质量", Level.Reached)]
    [InlineData("优", "质量", Level.Beyond)]
    [InlineData("优秀", "质量", Level.Beyond)]
    [InlineData("良好", "质量", Level.Reached)]
    [InlineData("优良", "质量", Level.Reached)]
    [InlineData("不优秀", "质量", Level.NotReached)]
    [InlineData("一般", "质量", Level.Partly)]
    [InlineData("差", "质量", Level.NotReached)]
    [InlineData("很好", "质量", Level.Beyond)]
    [InlineData("较低", "高低", Level.NotReached)]
    [InlineData("无事故", "安全稳定", Level.Reached)]
    [InlineData("零事故", "安全稳定", Level.Reached)]
    [InlineData("安全运行", "安全稳定", Level.Reached)]
    [InlineData("不发生重大安全事故", "安全稳定", Level.Reached)]
    [InlineData("不超预算", "成本控制", Level.Reached)]
    [InlineData("超支", "成本控制", Level.NotReached)]
    [InlineData("无污染", "生态环保", Level.Reached)]
    [InlineData("显著", "有效性", Level.Reached)]
    [InlineData("是", "是否", Level.Reached)]
    [InlineData("否", "是否", Level.NotReached)]
    [InlineData("达成预期指标", "达成程度", Level.Reached)]
    [InlineData("部分达成预期指标并具有一定效果", "达成程度", Level.Partly)]
    [InlineData("未达成预期指标且效果较差", "达成程度", Level.NotReached)]
    public void A_word_stands_on_a_scale(string text, string scale, Level level)
    {
        var target = IndicatorTarget.Parse(text);
        Assert.Equal((text, scale, level), (target.Term!.Text, target.Term.Scale.Name, target.Term.Level));
        Assert.Equal(target, IndicatorTarget.Parse(target.ToString()));
    }

    [Fact]
    public void The_worst_that_is_said_counts()
    {
        Assert.Equal(Level.NotReached, IndicatorTarget.Parse("及时、不准确").Term!.Level);
        Assert.Equal(Level.Partly, IndicatorTarget.Parse("显著提高，效果一般").Term!.Level);
    }

    [Theory]
    [InlineData("不及时、不准确")]
    [InlineData("未按时完成，未达到要求")]
    [InlineData("延迟，未及时")]
    [InlineData("不满意，有投诉")]
    [InlineData("不合规、违规")]
    [InlineData("不正常，故障")]
    [InlineData("未达标、不合格")]
    [InlineData("未按规定、不明显")]
    public void Two_bad_clauses_are_not_good(string text) => Assert.Equal(Level.NotReached, LevelOf(text));

    [Theory]
    [InlineData("未发生重大事故，发生较大事故")]
    [InlineData("未发生重大事故、发生较大事故")]
    [InlineData("无污染，有投诉")]
    [InlineData("无污染，投诉")]
    [InlineData("无事故有投诉")]
    [InlineData("无事故不及时")]
    [InlineData("无事故、投诉增加")]
    [InlineData("及时，未完成")]
    [InlineData("降低消费，发生事故")]
    public void A_negation_ends_with_its_clause_and_at_its_word(string text) => Assert.Equal(Level.NotReached, LevelOf(text));

    [Theory]
    [InlineData("无事故、无投诉")]
    [InlineData("零事故、零投诉")]
    [InlineData("零事故零投诉")]
    [InlineData("无违规、无投诉")]
    [InlineData("不超预算、不超标准")]
    [InlineData("及时，无差错")]
    [InlineData("不违规违纪")]
    public void Every_thing_that_is_not_there_has_its_own_negation(string text) => Assert.Equal(Level.Reached, LevelOf(text));

    [Theory]
    [InlineData("无违规、违纪", Level.Reached)]
    [InlineData("无事故和投诉", Level.Reached)]
    [InlineData("减少差错、投诉", Level.Reached)]
    [InlineData("无违规，违纪", Level.NotReached)]
    [InlineData("不及时、延迟", Level.NotReached)]
    public void A_list_of_things_shares_its_negation(string text, Level level) => Assert.Equal(level, LevelOf(text));

    [Theory]
    [InlineData("未发生一般事故", Level.Reached)]
    [InlineData("无大事故", Level.Reached)]
    [InlineData("事故未发生", Level.Reached)]
    [InlineData("无不合格", Level.Reached)]
    [InlineData("无不良影响", Level.Reached)]
    [InlineData("基本无投诉", Level.Partly)]
    [InlineData("无明显污染", Level.Reached)]
    [InlineData("无安全", Level.NotReached)]
    [InlineData("无安全保障", Level.NotReached)]
    [InlineData("不安全，发生事故", Level.NotReached)]
    [InlineData("未及时处理投诉", Level.NotReached)]
    [InlineData("没有及时处理投诉", Level.NotReached)]
    [InlineData("投诉未解决", Level.NotReached)]
    [InlineData("提高不明显", Level.NotReached)]
    public void A_negation_is_of_a_word_or_of_a_thing_of_any_kind(string text, Level level) => Assert.Equal(level, LevelOf(text));

    [Theory]
    [InlineData("优秀，及时", Level.Beyond)]
    [InlineData("及时，优秀", Level.Reached)]
    [InlineData("优秀，良好", Level.Reached)]
    [InlineData("优秀，基本及时", Level.Partly)]
    [InlineData("按规定，优秀", Level.Beyond)]
    public void Another_scale_counts_where_it_is_not_reached(string text, Level level) => Assert.Equal(level, LevelOf(text));

    [Fact]
    public void Every_word_of_every_scale_is_a_target_on_it() => Assert.All(
        QualitativeScales.All.SelectMany(static scale => scale.Words.Select(word => (scale, word))),
        static pair =>
        {
            QualitativeTerm term = IndicatorTarget.Parse(pair.word.Word).Term!;
            Assert.Equal((pair.scale, pair.word.Level), (term.Scale, term.Level));
        });

    [Fact]
    public void A_scale_has_words_with_levels()
    {
        var scale = new QualitativeScale("活跃程度", ["活跃"], [("冷清", Level.NotReached)]);
        Assert.Equal("活跃程度", scale.ToString());
        Assert.Equal([("活跃", Level.Reached), ("冷清", Level.NotReached)], scale.Words.AsEnumerable());
        Assert.Equal("及时", new QualitativeTerm("及时", QualitativeScales.Timeliness, Level.Reached).ToString());

        Assert.Throws<ArgumentException>("name", () => new QualitativeScale(" ", "活跃"));
        Assert.Throws<ArgumentException>("reached", () => new QualitativeScale("活跃程度"));
        Assert.Throws<ArgumentException>("reached", () => new QualitativeScale("活跃程度", "活跃", " "));
        Assert.Throws<ArgumentException>("reached", () => new QualitativeScale("活跃程度", "活跃2级"));
        Assert.Throws<ArgumentException>("reached", () => new QualitativeScale("活跃程度", ["活跃"], [("冷清", Level.None)]));
        Assert.Throws<ArgumentException>("reached", () => new QualitativeScale("活跃程度", ["活跃"], [("冷清", (Level)99)]));
    }

    private static Level LevelOf(string text) => IndicatorTarget.Parse(text).Term!.Level;
}
