using GovBudget.Classification.Disclosures.Narratives;
using GovBudget.Classification.Disclosures.Text;

namespace GovBudget.Classification.Disclosures.Tests.Narratives;

/// <summary>What single sentences say.</summary>
public sealed class SentenceReaderTests
{
    [Theory]
    [InlineData("总额为1,234.50万元。", "1234.50", AmountUnit.TenThousandYuan)]
    [InlineData("总额3.2亿元。", "3.2", AmountUnit.HundredMillionYuan)]
    [InlineData("总额-5元。", "-5", AmountUnit.Yuan)]
    public void An_amount_is_exact_in_its_unit(string sentence, string figure, AmountUnit unit)
    {
        NarrativeFigure read = Assert.Single(Read(sentence).Figures);
        Assert.Equal((PrintedAmount.Parse(figure, unit), unit), (read.Amount, read.Amount.Unit));
    }

    [Theory]
    [InlineData("支出12.00万元，比上年增加2.00万元，增长20%。", 1, "2.00", "20%")]
    [InlineData("支出8.00万元，较2025年预算减少2.00万元，下降20.00%。", -1, "-2.00", "20.00%")]
    [InlineData("支出8.00万元，比上年减少了2.00万元。", -1, "-2.00", null)]
    [InlineData("支出12.00万元，比上年增长20%。", 1, null, "20%")]
    [InlineData("支出12.00万元，比上年增加2.00万元，增长99999999.00%。", 1, "2.00", "99999999.00%")]
    [InlineData("支出12.00万元，与上年预算数相同。", 0, null, null)]
    [InlineData("支出12.00万元，与上年持平。", 0, null, null)]
    public void A_change_has_direction_amount_and_rate(string sentence, int direction, string? difference, string? rate)
    {
        NarrativeFigure figure = Assert.Single(Read(sentence).Figures);
        Assert.NotNull(figure.Change);
        Assert.Equal((direction, difference, rate), (figure.Change.Direction, figure.Change.Difference?.ToString(), figure.Change.Rate?.ToString()));
        Assert.False(figure.Change.IsContradictory);
    }

    [Fact]
    public void Words_that_point_in_two_directions_are_a_contradiction() =>
        Assert.True(Assert.Single(Read("支出12.00万元，比上年增加2.00万元，下降20%。").Figures).Change!.IsContradictory);

    [Fact]
    public void A_change_belongs_to_the_amount_for_which_its_rate_is_possible()
    {
        DisclosureNarrative narrative = Read("收入总计994.53万元，其中：本年收入900.00万元，上年结转94.53万元，比上年增长36.55万元，增长3.82%。");
        Assert.Equal([true, false, false], narrative.Figures.Select(f => f.Change is not null));
    }

    [Fact]
    public void A_share_belongs_to_the_amount_before_it()
    {
        DisclosureNarrative narrative = Read("支出100.00万元，其中：基本支出75.00万元，占75.00%；项目支出25.00万元，占总支出的25.00%。");
        Assert.Equal([null, "75.00%", "25.00%"], narrative.Figures.Select(f => f.Share?.ToString()));
        Assert.Equal("总支出", narrative.Figures[2].ShareOf);
    }

    [Fact]
    public void A_list_names_what_an_amount_is_made_of()
    {
        NarrativeList list = Assert.Single(Read("公用经费10.00万元，主要包括：办公费、印刷费、水费等。").Lists);
        Assert.Equal("公用经费", list.Label);
        Assert.Equal<string>(["办公费", "印刷费", "水费"], list.Names);
    }

    [Fact]
    public void Percentage_points_and_years_are_no_amounts() =>
        Assert.Empty(Read("2026年满意度达到95%，比上年提高2个百分点。").Figures);

    [Fact]
    public void Wrapped_lines_make_one_sentence_and_each_figure_keeps_its_line()
    {
        DisclosureNarrative narrative = NarrativeReader.Read([new(7, "三、支出情况"), new(8, "基本支出75.00万元，项目支"), new(9, "出25.00万元。")]);
        Assert.Equal([(8, "基本支出", "75.00"), (9, "项目支出", "25.00")], narrative.Figures.Select(f => (f.Line, f.Label, f.Amount.ToString())));
        Assert.All(narrative.Figures, f => Assert.Equal("三、支出情况", f.Section));
    }

    [Theory]
    [InlineData("七、“三公”经费增减变动原因说明", nameof(NarrativeTopic.ThreePublic))]
    [InlineData("六、一般公共预算基本支出情况说明", nameof(NarrativeTopic.Basic))]
    [InlineData("五、一般公共预算支出情况说明", nameof(NarrativeTopic.GeneralPublic))]
    [InlineData("四、财政拨款收支预算总体情况说明", nameof(NarrativeTopic.Appropriation))]
    [InlineData("八、机关运行经费增减变动原因说明", nameof(NarrativeTopic.OperatingExpense))]
    [InlineData("九、政府采购情况", nameof(NarrativeTopic.Procurement))]
    [InlineData("十、绩效管理情况 1、整体绩效目标", nameof(NarrativeTopic.OverallPerformance))]
    [InlineData("十、绩效管理情况 2、项目绩效目标", nameof(NarrativeTopic.ProjectPerformance))]
    [InlineData("十一、国有资产占有使用情况", nameof(NarrativeTopic.Assets))]
    [InlineData("政府性基金预算支出情况说明", nameof(NarrativeTopic.None))]
    [InlineData("第四部分 名词解释 三、“三公”经费", nameof(NarrativeTopic.None))]
    public void A_heading_tells_its_topic(string heading, string topic) => Assert.Equal(Enum.Parse<NarrativeTopic>(topic), NarrativeTopics.Of(heading));

    private static DisclosureNarrative Read(string sentence) => NarrativeReader.Read([new SourceLine(1, sentence)]);
}
