using System.Globalization;
using GovBudget.Classification.Aggregation;
using GovBudget.Classification.Rendering;

namespace GovBudget.Classification.Tests.Rendering;

public sealed class TextTreeTests
{
    private static readonly Axis<FunctionalCode> Functional = Axis.OfCodes(
        new[] { "201", "20113", "2011308", "208" }.Select(static code => FunctionalCode.Parse(code)),
        static code => code.ToString() switch { "201" => "一般公共服务支出", "20113" => "商贸事务", "2011308" => "招商引资", _ => "社会保障和就业支出" });

    [Fact]
    public void A_roll_up_is_printed_as_a_tree()
    {
        RollUp<FunctionalCode> rollUp = RollUp.Of(Functional, [Line("201", 726.82m), Line("20113", 726.82m), Line("2011308", 726.82m), Line("208", 267.71m)]);
        Assert.Equal(
            """
            支出功能分类 · 单位：万元
            支出功能分类              金额     占比
            ----------------------  ------  -------
            201 一般公共服务支出    726.82   73.08%
              20113 商贸事务        726.82   73.08%
                2011308 招商引资    726.82   73.08%
            208 社会保障和就业支出  267.71   26.92%
            合计                    994.53  100.00%
            """.ReplaceLineEndings("\n"),
            TextTree.Of(rollUp));
    }

    [Fact]
    public void What_a_row_states_beyond_its_details_is_told()
    {
        RollUp<FunctionalCode> rollUp = RollUp.Of(
            Functional, [Line("201", 12_345.5m), Line("2011308", 12_000m), Line("208", null)], new() { MixedGrain = MixedGrainPolicy.DeclaredWins });
        Assert.Equal(
            """
            支出功能分类 · 单位：元
            支出功能分类                      金额     占比
            ----------------------  --------------  -------  ------------------------------------------
            201 一般公共服务支出    123,455,000.00  100.00%  所列 123,455,000.00，多于明细 3,455,000.00
              20113 商贸事务        120,000,000.00   97.20%
                2011308 招商引资    120,000,000.00   97.20%
              未列明部分              3,455,000.00    2.80%
            208 社会保障和就业支出               —        —  1 行无金额
            合计                    123,455,000.00  100.00%  1 行无金额
            """.ReplaceLineEndings("\n"),
            TextTree.Of(rollUp, new() { Unit = AmountUnit.Yuan }));
    }

    [Fact]
    public void A_figure_that_is_rounded_the_other_way_says_so_with_its_sign_and_no_arrow()
    {
        string text = TextTree.Of(RollUp.Of(Functional, [Line("20113", 0.5m), Line("208", 0.5m)]).Round(AmountUnit.TenThousandYuan));
        Assert.Contains("尾差调整 -1", text, StringComparison.Ordinal);
        Assert.DoesNotContain('▼', text);
    }

    [Fact]
    public void Where_there_is_no_total_there_are_no_shares()
    {
        Assert.EndsWith("\n合计                     —     —  1 行无金额", TextTree.Of(RollUp.Of(Functional, [Line("201", null)])), StringComparison.Ordinal);
        Assert.DoesNotContain("%", TextTree.Of(RollUp.Of(Functional, [Line("201", 1), Line("208", -1)])), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("zh-CN")]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("de-DE")]
    public void Culture_plays_no_part(string culture)
    {
        RollUp<FunctionalCode> rollUp = RollUp.Of(Functional, [Line("201", -1234.5m), Line("208", 99999)]);
        string invariant = TextTree.Of(rollUp);
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo(culture);
            Assert.Equal(invariant, TextTree.Of(rollUp));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Mistakes_are_refused()
    {
        RollUp<FunctionalCode> rollUp = RollUp.Of(Functional, [Line("201", 1)]);
        Assert.Throws<ArgumentNullException>(() => TextTree.Of((RollUp<FunctionalCode>)null!));
        Assert.Throws<ArgumentOutOfRangeException>(() => TextTree.Of(rollUp, maxWidth: 1));
    }

    private static AmountLine<FunctionalCode> Line(string code, decimal? tenThousandYuan) =>
        new(FunctionalCode.Parse(code), tenThousandYuan is { } value ? BudgetAmount.FromTenThousandYuan(value) : null);
}
