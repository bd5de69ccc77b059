using CsCheck;
using GovBudget.Classification.Performance;
using GovBudget.Classification.Tests.ContractTests;

namespace GovBudget.Classification.Tests.Performance;

public sealed class IndicatorFrameRecognitionTests
{
    // As budgets of 2026 print them: the first level once, on its first row.
    private static readonly (string? First, string? Second)[] Datong =
    [
        ("产出指标", "数量指标"), ("", "质量指标"), ("", "时效指标"), ("", "成本指标"), ("效益指标", "经济效益"), ("", "社会效益"), ("", "生态效益"),
        ("", "可持续性影响"), ("满意度指标", "服务对象满意度"),
    ];

    private static readonly (string? First, string? Second)[] Xian =
    [
        ("成本指标", "经济成本"), ("产出指标", "数量指标"), (null, "质量指标"), (null, "时效指标"), ("效益指标", "社会效益指标"),
        (null, "可持续影响指标"), ("满意度指标", "服务对象满意度指标"),
    ];

    [Fact]
    public void A_form_says_by_itself_which_frame_it_uses()
    {
        Assert.Same(IndicatorFrame.CostBelowOutput, IndicatorFrame.Recognize(Datong));
        Assert.Same(IndicatorFrame.CostAtTop, IndicatorFrame.Recognize(Xian));
    }

    [Fact]
    public void Categories_that_were_read_tell_the_same_as_labels()
    {
        Assert.Same(IndicatorFrame.CostBelowOutput, IndicatorFrame.Recognize([(IndicatorCategory.Output, IndicatorCategory.Cost)]));
        Assert.Same(IndicatorFrame.CostAtTop, IndicatorFrame.Recognize([(IndicatorCategory.Cost, IndicatorCategory.EcologicalCost)]));
        Assert.Null(IndicatorFrame.Recognize([(IndicatorCategory.Benefit, IndicatorCategory.Sustainability)]));
    }

    [Theory]
    [InlineData("产出指标", "数量指标")]
    [InlineData("效益指标", "可持续影响指标")]
    [InlineData("成本指标", "")]
    [InlineData("成本指标", "交通补助")]
    [InlineData("绩效指标", "成本指标")]
    [InlineData("效益指标", "成本指标")]
    [InlineData(null, null)]
    [InlineData("", "没有")]
    public void What_both_frames_may_print_tells_nothing(string? first, string? second) => Assert.Null(IndicatorFrame.Recognize([(first, second)]));

    [Theory]
    [InlineData("绩效指标", "经济成本")]
    [InlineData("经济成本", "水费")]
    [InlineData("　", "社会成本指标")]
    public void A_kind_of_cost_is_printed_by_the_later_frame_alone(string first, string second) =>
        Assert.Same(IndicatorFrame.CostAtTop, IndicatorFrame.Recognize([(first, second)]));

    [Fact]
    public void A_form_that_prints_both_is_left_open() => Assert.Null(IndicatorFrame.Recognize(Datong.Concat(Xian)));

    [Fact]
    public void No_rows_tell_nothing_and_no_list_is_refused()
    {
        Assert.Null(IndicatorFrame.Recognize(Array.Empty<(string?, string?)>()));
        Assert.Throws<ArgumentNullException>(static () => IndicatorFrame.Recognize((IEnumerable<(string?, string?)>)null!));
        Assert.Throws<ArgumentNullException>(static () => IndicatorFrame.Recognize((IEnumerable<(IndicatorCategory, IndicatorCategory)>)null!));
    }

    [Fact]
    public void Whatever_rows_a_form_leaves_out_and_in_whatever_order_its_frame_is_never_taken_for_the_other()
    {
        IndicatorFrame[] frames = [IndicatorFrame.CostBelowOutput, IndicatorFrame.CostAtTop];
        Law.Holds(Gen.Select(Law.OneOf(frames), Gen.Int[0, 14].Array[0, 20]), static sample =>
        {
            (IndicatorFrame frame, int[] picks) = sample;
            IndicatorFrameEntry[] seconds = [.. frame.Entries.Where(static entry => entry.Level == 2)];
            IndicatorFrameEntry[] picked = [.. picks.Select(pick => seconds[pick % seconds.Length])];

            IndicatorFrame? found = IndicatorFrame.Recognize(picked.Select(static entry => ((string?)entry.Parent!.Name, (string?)entry.Name)));

            bool tells = picked.Any(static entry => entry.Category == IndicatorCategory.Cost || entry.Parent!.Category == IndicatorCategory.Cost);
            Assert.Same(tells ? frame : null, found);
            Assert.Same(found, IndicatorFrame.Recognize(picked.Select(static entry => (entry.Parent!.Category, entry.Category)).Reverse()));
        });
    }
}
