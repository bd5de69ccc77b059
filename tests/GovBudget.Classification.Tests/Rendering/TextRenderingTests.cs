using GovBudget.Classification.Aggregation;
using GovBudget.Classification.Catalogs;
using GovBudget.Classification.Checks;
using GovBudget.Classification.Rendering;
using GovBudget.Classification.Variances;
using NodaTime;

namespace GovBudget.Classification.Tests.Rendering;

/// <summary>Text has the words and figures of Markdown and HTML, aligned.</summary>
public sealed class TextRenderingTests
{
    [Fact]
    public void A_bridge_is_a_table_from_one_total_to_the_other() => Assert.Equal(
        """
        增减变动分析 · 单位：万元
        项目            增减额     累计
        ------------  --------  -------
        去年                    30.0000
        乙            -20.0000  10.0000
        其他（2 项）   +3.4567  13.4567
        今年                    13.4567
        """.ReplaceLineEndings("\n"),
        TextBridge.Of(Change.Bridge(1), new() { BaseHeading = "去年", CurrentHeading = "今年" }));

    [Fact]
    public void In_English_a_bridge_has_no_Chinese_words_of_its_own()
    {
        Axis<FunctionalCode> axis = Axis.OfCodes([FunctionalCode.Parse("201"), FunctionalCode.Parse("20113")], static code => $"Subject {code}");
        RollUp<FunctionalCode> Spent(MixedGrainPolicy mixed, params (string Code, decimal Wan)[] lines) => RollUp.Of(
            axis, lines, static line => FunctionalCode.Parse(line.Code), static line => BudgetAmount.FromTenThousandYuan(line.Wan), new() { MixedGrain = mixed });
        VarianceTable<FunctionalCode> own = VarianceTable.Of(
            Spent(MixedGrainPolicy.EveryLine, ("201", 10), ("20113", 4)), Spent(MixedGrainPolicy.EveryLine, ("201", 13), ("20113", 5)));
        VarianceTable<FunctionalCode> residual = VarianceTable.Of(
            Spent(MixedGrainPolicy.DeclaredWins, ("201", 10), ("20113", 4)), Spent(MixedGrainPolicy.DeclaredWins, ("201", 13), ("20113", 5)));
        RenderOptions english = new() { Language = DisplayLanguage.English };

        Assert.Contains("\n201 Subject 201 (on itself)   +3.00", TextBridge.Of(own.Bridge(9, depth: 2), english), StringComparison.Ordinal);
        Assert.Contains("\nnot itemized ", TextBridge.Of(residual.Bridge(9, depth: 2), english), StringComparison.Ordinal);
        Assert.Contains("\n201 Subject 201（本级）  ", TextBridge.Of(own.Bridge(9, depth: 2)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_bridge_on_the_comparable_basis_says_so()
    {
        VarianceBridge bridge = VarianceTable.Of(Of(("甲", 10)), Of(("甲", 9)), After).Bridge(1);

        Assert.True(bridge.IsRestated);
        Assert.StartsWith("增减变动分析 · 单位：万元；可比口径\n", bridge.ToString(), StringComparison.Ordinal);
        Assert.Contains("\n可比基期 ", bridge.ToString(), StringComparison.Ordinal);
        Assert.Contains("\nComparable base ", TextBridge.Of(bridge, new() { Language = DisplayLanguage.English }), StringComparison.Ordinal);
        Assert.False(Change.Bridge(1).IsRestated);
    }

    [Fact]
    public void Decimals_are_those_that_what_is_shown_needs()
    {
        Axis<FunctionalCode> axis = Axis.OfCodes([FunctionalCode.Parse("201"), FunctionalCode.Parse("20113"), FunctionalCode.Parse("20114")], static code => $"科目{code}");
        RollUp<FunctionalCode> rollUp = RollUp.Of(
            axis, [("20113", 1.2345m), ("20114", 1.7655m)], static line => FunctionalCode.Parse(line.Item1), static line => BudgetAmount.FromTenThousandYuan(line.Item2));

        Assert.Contains("1.2345", TextTree.Of(rollUp), StringComparison.Ordinal);
        Assert.Contains(" 3.00 ", TextTree.Of(rollUp, new() { Depth = 1 }), StringComparison.Ordinal);
        Assert.DoesNotContain("3.0000", TextVariance.Of(VarianceTable.Of(rollUp, rollUp), new() { Depth = 1 }), StringComparison.Ordinal);
    }

    [Fact]
    public void With_decimals_each_figure_is_rounded_for_itself_and_the_caption_says_so()
    {
        RenderOptions whole = new() { Decimals = 0, Language = DisplayLanguage.English };

        Assert.Equal(
            """
            单位 · In 10,000 yuan; each figure rounded for itself
            单位   Amount    Share
            -----  ------  -------
            甲         12   92.57%
            丙          1    7.43%
            Total      13  100.00%
            """.ReplaceLineEndings("\n"), TextTree.Of(After, whole));
        Assert.StartsWith("单位 · 单位：万元；各数分别四舍五入，尾数或有不合\n", TextVariance.Of(Change, new() { Decimals = 1 }), StringComparison.Ordinal);
        Assert.All((string[])[TextBridge.Of(Change.Bridge(1), whole), MarkdownBridge.Of(Change.Bridge(1), whole)],
            static text => Assert.DoesNotMatch(@"[0-9]\.[0-9]", text));
        Assert.Matches(@"\n甲 +10 +12 +\+2 ", TextVariance.Of(Change, whole));
        Assert.Throws<ArgumentOutOfRangeException>(static () => new RenderOptions { Decimals = 11 });
        Assert.Throws<ArgumentOutOfRangeException>(static () => new RenderOptions { Decimals = -1 });
    }

    [Fact]
    public void Findings_stand_errors_first_and_absent_is_no_zero() => Assert.Equal(
        """
        发现的问题 · 错误 1，疑问 0，提示 1；单位：万元
        级别  编号      行  结论    发现       左     右     差
        ----  ------  ----  ------  ------  -----  -----  -----
        错误  GB0346     3  不一致  不成立   9.10      —      —
        提示  GB0210  1159  仅尾差  尾差    34.00  34.01  -0.01
        """.ReplaceLineEndings("\n"),
        TextFindings.Of(
        [
            new() { Code = "GB0210", Severity = Severity.Info, Verdict = Verdict.RoundingOnly, Message = "尾差", Line = 1159, Left = BudgetAmount.FromTenThousandYuan(34), Right = BudgetAmount.FromTenThousandYuan(34.01m) },
            new() { Code = "GB0346", Severity = Severity.Error, Verdict = Verdict.Inconsistent, Message = "不成立", Line = 3, Left = BudgetAmount.FromTenThousandYuan(9.1m) },
        ]));

    [Fact]
    public void Long_messages_are_wrapped_where_that_is_asked_for()
    {
        string text = TextFindings.Of([new Finding { Code = "GB0104", Severity = Severity.Error, Verdict = Verdict.NotChecked, Message = new string('长', 40) }], maxWidth: 20);

        Assert.Equal(4, text.Split('\n').Count(static line => line.Contains("长长长长长长长长长长", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_subject_tells_what_it_rests_on()
    {
        Subject<FunctionalCode> subject = SubjectCatalogs.Functional.At(new LocalDate(2026, 1, 1), BudgetAccount.GeneralPublic)[FunctionalCode.Parse("2011308")];
        string[] lines = subject.ToText().Split('\n');

        Assert.Equal("2011308 招商引资 · 支出功能分类", lines[0]);
        Assert.All(lines, static line => Assert.InRange(DisplayWidth.Of(line), 1, 120));
        Assert.Contains(TextSubject.Of(subject, maxWidth: 0).Split('\n'), static line => DisplayWidth.Of(line) > 120);
        Assert.Contains(lines, static line => line.StartsWith("编码", StringComparison.Ordinal) && line.EndsWith("2011308", StringComparison.Ordinal));
        Assert.Contains(lines, static line => line.StartsWith("有效期", StringComparison.Ordinal) && line.EndsWith(" 不详", StringComparison.Ordinal));
        Assert.Contains(lines, static line => line.StartsWith("证据", StringComparison.Ordinal));
        Assert.Equal(["2011308 招商引资 · Functional classification"], TextSubject.Of(subject, new() { Language = DisplayLanguage.English }).Split('\n')[..1]);
    }

    [Fact]
    public void An_edition_is_a_tree_of_two_levels_until_more_are_asked_for()
    {
        SubjectEdition<GovernmentEconomicCode> edition = SubjectCatalogs.GovernmentEconomic.At(new LocalDate(2026, 1, 1));
        const int captionHeadersAndTotal = 4;

        Assert.Equal(edition.Subjects.Count(static subject => subject.Path.Length <= 2) + captionHeadersAndTotal, edition.ToText().Split('\n').Length);
        Assert.Equal(edition.Count + captionHeadersAndTotal, TextCatalog.Of(edition, new()).Split('\n').Length);
        Assert.Contains("\n  50101 ", edition.ToText(), StringComparison.Ordinal);
    }

    [Fact]
    public void Points_of_one_column_stand_one_below_the_other()
    {
        string[] lines = After.ToString().Split('\n')[3..];

        Assert.Single(lines.Select(static line => line.IndexOf('.', StringComparison.Ordinal) + line.Count(static c => c > 'ÿ')).Distinct());
        Assert.All(lines, static line => Assert.Matches(@"\.\d{4}  ", line));
    }

    private static VarianceTable<string> Change => VarianceTable.Of(Of(("甲", 10), ("乙", 20)), After);

    private static RollUp<string> After => Of(("甲", 12.4567m), ("丙", 1));

    private static RollUp<string> Of(params (string Name, decimal Wan)[] lines) => RollUp.Of(
        Axis.OfTexts("单位", ["甲", "乙", "丙"]), lines, static line => line.Name, static line => BudgetAmount.FromTenThousandYuan(line.Wan));
}
