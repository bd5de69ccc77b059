using GovBudget.Classification.Performance;
using GovBudget.Classification.Rendering;

namespace GovBudget.Classification.Tests.Rendering;

public sealed class ScoreRenderingTests
{
    private static PerformanceScore Score => new PerformanceScorer().ScorePrinted(
    [
        (PerformanceIndicator.Read(IndicatorCategory.Quantity, "培训班次", "≥3次", 60), "2次"),
        (PerformanceIndicator.Read(IndicatorCategory.Quality, "合格率", "≥95%", 30), "96"),
        (PerformanceIndicator.Read(IndicatorCategory.ServedSatisfaction, "满意率", "≥90%", 10), null),
    ]);

    [Fact]
    public void What_is_not_scored_leaves_a_range_and_has_no_points() => Assert.Equal(
        """
        **绩效自评得分** · 得分 70 至 80（10 分未评），权重 100，等级：未定

        | 指标 | 目标值 | 实际完成值 | 权重 | 得分 | 计算 |
        | --- | --- | --- | ---: | ---: | --- |
        | 培训班次 · 产出指标 · 数量指标 | ≥3次 | 2次 | 60 | 40 | 2 ÷ 3 × 60 = 40 |
        | 合格率 · 产出指标 · 质量指标 | ≥95% | 96 | 30 | 30 | 96% 达到 ≥95%，得满分 = 30 · 实际值按目标值的单位计 |
        | 满意率 · 满意度指标 · 服务对象满意度指标 | ≥90% | — | 10 | — | 未填实际值，不评分 |
        | 合计 |  |  | 100 | 70 |  |

        """.ReplaceLineEndings("\n"),
        Score.ToMarkdown());

    [Fact]
    public void A_bar_is_as_long_as_the_points_are_of_the_weight()
    {
        var fragment = ParsedHtml.Parse(Score.ToHtml());

        Assert.Equal(["width:66.67%", "width:100.00%", "width:70.00%"], fragment.Descendants("i").Select(static bar => (string)bar.Attribute("style")!));
        Assert.Single(ParsedHtml.Widths(fragment).Distinct());
    }

    [Fact]
    public void As_text_it_is_an_aligned_table_below_the_grade() => Assert.Equal(
        """
        绩效自评得分 · 得分 70 至 80（10 分未评），权重 100，等级：未定
        指标                                      目标值  实际完成值  权重  得分  计算
        ----------------------------------------  ------  ----------  ----  ----  ---------------------------------------------------
        培训班次 · 产出指标 · 数量指标            ≥3次    2次           60    40  2 ÷ 3 × 60 = 40
        合格率 · 产出指标 · 质量指标              ≥95%    96            30    30  96% 达到 ≥95%，得满分 = 30 · 实际值按目标值的单位计
        满意率 · 满意度指标 · 服务对象满意度指标  ≥90%    —             10     —  未填实际值，不评分
        合计                                                           100    70
        """.ReplaceLineEndings("\n"),
        Score.ToString());

    [Fact]
    public void Long_texts_are_wrapped_where_that_is_asked_for() =>
        Assert.All(TextScore.Of(Score, maxWidth: 20).Split('\n').Skip(1), static line => Assert.True(DisplayWidth.Of(line) <= 20 + 20 + 40));

    [Fact]
    public void In_English() => Assert.Contains(
        "Points: 70 to 80 (10 not scored) of 100, grade: open", HtmlScore.Of(Score, new() { Language = DisplayLanguage.English }), StringComparison.Ordinal);
}
