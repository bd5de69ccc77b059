using System.Xml.Linq;
using GovBudget.Classification.Aggregation;
using GovBudget.Classification.Rendering;

namespace GovBudget.Classification.Tests.Rendering;

public sealed class CrossTabRenderingTests
{
    private static readonly Axis<FunctionalCode> Functional = Axis.OfCodes(new[] { "201", "20113", "208" }.Select(FunctionalCode.Parse), static code => $"科目{code}");

    private static CrossTab<FunctionalCode, FundSource> Cross => BudgetTable.Create(
        [Line("20113", FundSource.GeneralPublicBudget, 255.555m), Line("20113", FundSource.GovernmentFundBudget, 1.25m), Line("208", FundSource.OtherIncome, -3), Line("208", FundSource.FiscalSpecialAccount, null)])
        .CrossTab(Functional, Axis.FundSources);

    [Fact]
    public void As_Markdown_the_total_stands_first_among_the_columns() => Assert.Equal(
        """
        **支出功能分类 × 资金来源** · 单位：万元

        | 支出功能分类 | 合计 | 财政拨款 | 一般公共预算 | 政府性基金预算 | 财政专户管理资金 | 单位资金 | 其他收入 |
        | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |
        | 201 科目201 | 256.805 | 256.805 | 255.555 | 1.250 | — | — | — |
        | &emsp;20113 科目20113 | 256.805 | 256.805 | 255.555 | 1.250 | — | — | — |
        | 208 科目208 | -3.000 | — | — | — | — | -3.000 | -3.000 |
        | 合计 | 253.805 | 256.805 | 255.555 | 1.250 | — | -3.000 | -3.000 |

        """.ReplaceLineEndings("\n"),
        Cross.ToMarkdown());

    [Fact]
    public void As_text_it_is_an_aligned_table() => Assert.Equal(
        """
        支出功能分类 × 资金来源 · 单位：万元
        支出功能分类          合计  财政拨款  一般公共预算  政府性基金预算  财政专户管理资金  单位资金  其他收入
        -----------------  -------  --------  ------------  --------------  ----------------  --------  --------
        201 科目201        256.805   256.805       255.555           1.250                 —         —         —
          20113 科目20113  256.805   256.805       255.555           1.250                 —         —         —
        208 科目208         -3.000         —             —               —                 —    -3.000    -3.000
        合计               253.805   256.805       255.555           1.250                 —    -3.000    -3.000
        """.ReplaceLineEndings("\n"),
        Cross.ToString());

    [Fact]
    public void As_text_a_rounded_one_keeps_its_unit() =>
        Assert.Equal("合计                254       257           256               1                 —        -3        -3", Cross.Round(AmountUnit.TenThousandYuan).ToString().Split('\n')[^1]);

    [Fact]
    public void Headings_span_the_columns_below_them()
    {
        var fragment = ParsedHtml.Parse(Cross.ToHtml());

        Assert.Single(ParsedHtml.Widths(fragment).Distinct());
        Assert.Equal(8, ParsedHtml.Widths(fragment).First());
        XElement[] head = [.. fragment.Descendants("thead").Single().Elements("tr")];
        Assert.Equal(["支出功能分类", "合计", "财政拨款", "财政专户管理资金", "单位资金"], head[0].Elements().Select(static cell => cell.Value));
        Assert.Equal(["小计", "一般公共预算", "政府性基金预算", "小计", "其他收入"], head[1].Elements().Select(static cell => cell.Value));
    }

    [Fact]
    public void A_depth_counts_for_rows_and_columns()
    {
        var fragment = ParsedHtml.Parse(HtmlCrossTab.Of(Cross, new() { Depth = 1 }));

        Assert.Equal([5, 5, 5, 5], ParsedHtml.Widths(fragment));
        Assert.DoesNotContain("小计", fragment.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void A_rounded_one_keeps_its_unit_and_says_how_many_figures_moved()
    {
        RoundedCrossTab<FunctionalCode, FundSource> rounded = Cross.Round(AmountUnit.TenThousandYuan);

        Assert.Contains("| 合计 | 254 | 257 | 256 | 1 | — | -3 | -3 |", MarkdownCrossTab.Of(rounded, new() { Unit = AmountUnit.Yuan }), StringComparison.Ordinal);
        Assert.DoesNotContain("尾差", rounded.ToHtml(), StringComparison.Ordinal);
        RoundedCrossTab<FunctionalCode, FundSource> moved = BudgetTable.Create(
            [Line("20113", FundSource.GeneralPublicBudget, 1.4m), Line("208", FundSource.GeneralPublicBudget, 1.4m)]).CrossTab(Functional, Axis.FundSources).Round(AmountUnit.TenThousandYuan);
        Assert.NotEmpty(moved.Moved);
        Assert.Contains($"尾差调整 {moved.Moved.Length} 处", moved.ToHtml(), StringComparison.Ordinal);
        Assert.Single(ParsedHtml.Widths(ParsedHtml.Parse(moved.ToHtml())).Distinct());
    }

    private static BudgetLine Line(string code, FundSource fund, decimal? wan) =>
        new() { Function = FunctionalCode.Parse(code), FundSource = fund, Amount = wan is { } amount ? BudgetAmount.FromTenThousandYuan(amount) : null };
}
