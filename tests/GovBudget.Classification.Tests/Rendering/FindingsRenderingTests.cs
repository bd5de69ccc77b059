using GovBudget.Classification.Checks;
using GovBudget.Classification.Rendering;

namespace GovBudget.Classification.Tests.Rendering;

public sealed class FindingsRenderingTests
{
    private static readonly Finding[] Findings =
    [
        new() { Code = "GB0210", Severity = Severity.Info, Verdict = Verdict.RoundingOnly, Message = "尾差", Line = 1159, Left = BudgetAmount.FromTenThousandYuan(34), Right = BudgetAmount.FromTenThousandYuan(34.01m) },
        new() { Code = "GB0104", Severity = Severity.Warning, Verdict = Verdict.NotChecked, Message = "该行缺少单元格" },
        new() { Code = "GB0346", Severity = Severity.Error, Verdict = Verdict.Inconsistent, Message = "不成立", Line = 3, Left = BudgetAmount.FromTenThousandYuan(9.1m) },
    ];

    [Fact]
    public void What_matters_most_stands_first_and_absent_is_no_zero() => Assert.Equal(
        """
        **发现的问题** · 错误 1，疑问 1，提示 1；单位：万元

        | 级别 | 编号 | 行 | 结论 | 发现 | 左 | 右 | 差 |
        | --- | --- | ---: | --- | --- | ---: | ---: | ---: |
        | 错误 | GB0346 | 3 | 不一致 | 不成立 | 9.10 | — | — |
        | 疑问 | GB0104 | — | 未核对 | 该行缺少单元格 | — | — | — |
        | 提示 | GB0210 | 1159 | 仅尾差 | 尾差 | 34.00 | 34.01 | -0.01 |

        """.ReplaceLineEndings("\n"),
        MarkdownFindings.Of(Findings));

    [Fact]
    public void The_severity_is_told_in_words_and_not_by_colour_alone()
    {
        var fragment = ParsedHtml.Parse(HtmlFindings.Of(Findings));

        Assert.Equal("错误", fragment.WithClass("bad").Single().Value);
        Assert.Equal("疑问", fragment.WithClass("warn").Single().Value);
        Assert.Equal([8, 8, 8, 8], ParsedHtml.Widths(fragment));
    }

    [Fact]
    public void Without_amounts_there_are_no_columns_for_them()
    {
        Assert.Equal([5, 5], ParsedHtml.Widths(ParsedHtml.Parse(HtmlFindings.Of([Findings[1]]))));
        Assert.DoesNotContain("单位", MarkdownFindings.Of([Findings[1]]), StringComparison.Ordinal);
        Assert.Equal([5], ParsedHtml.Widths(ParsedHtml.Parse(HtmlFindings.Of([]))));
    }

    [Fact]
    public void In_English() => Assert.Contains(
        "| Error | GB0346 | 3 | inconsistent | 不成立 |", MarkdownFindings.Of(Findings, new() { Language = DisplayLanguage.English }), StringComparison.Ordinal);
}
