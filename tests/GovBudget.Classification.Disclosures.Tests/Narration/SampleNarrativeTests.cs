using GovBudget.Classification.Checks;
using GovBudget.Classification.Disclosures.Narration;
using GovBudget.Classification.Disclosures.Narratives;
using GovBudget.Classification.Variances;
using VerifyXunit;
using static GovBudget.Classification.Disclosures.Tests.Printed;

namespace GovBudget.Classification.Disclosures.Tests.Narration;

/// <summary>The narrative that is written from the tables of the sample, beside the one that the sample prints.</summary>
public sealed class SampleNarrativeTests
{
    private const int FirstLine = 458;
    private const int LineAfterLast = 520;

    private static readonly NarrativeFigures Figures = NarrativeFigures.Of(Sample.Document);
    private static readonly NarrativeText Written = NarrativeWriter.Write(Figures);

    // What the sample calls a figure in its narrative, and what is written for it.
    private static readonly (int Line, string Printed, string Written)[] Named =
    [
        (462, "收入总计", "收入总计"), (462, "本年收入", "本年收入合计"), (462, "支出总计", "支出总计"), (462, "本年预算安排", "本年支出合计"),
        (466, "预算收入", "收入预算"), (466, "一般公共预算拨款收入", "一般公共预算拨款收入"),
        (472, "支出预算", "支出预算"), (472, "基本支出", "基本支出"), (472, "项目支出", "项目支出"),
        (476, "财政拨款收支总预算", "财政拨款收入总计"), (476, "一般公共预算拨款", "一般公共预算拨款"), (476, "当年拨款收入", "财政拨款收入总计"),
        (478, "一般公共服务支出", "一般公共服务支出"), (478, "社会保障和就业支出", "社会保障和就业支出"), (478, "卫生健康支出", "卫生健康支出"), (478, "住房保障支出", "住房保障支出"),
        (485, "一般公共预算当年支出", "一般公共预算支出"), (489, "一般公共预算当年支出", "一般公共预算支出"),

        // The sample calls the class 201 so; it is no name of a class, which is a finding of its own (GB0455).
        (489, "一般公共预算服务支出", "一般公共服务支出"),
        (489, "社会保障和就业支出", "社会保障和就业支出"), (489, "卫生健康支出", "卫生健康支出"), (489, "住房保障支出", "住房保障支出"),
        (495, "安排基本支出", "一般公共预算基本支出"), (497, "人员经费", "人员经费"), (500, "公用经费", "公用经费"),
        (504, "三公经费预算", "财政拨款安排的“三公”经费预算"), (506, "公务接待费", "公务接待费"),
        (506, "公务用车购置及运行费", "公务用车购置及运行费"), (506, "公务用车运行维护费", "公务用车运行维护费"),
        (514, "机关运行经费财政拨款预算", "机关运行经费预算"),
        (518, "政府采购预算总额", "政府采购预算总额"), (518, "政府采购货物预算", "政府采购货物预算"), (518, "政府采购工程预算", "政府采购工程预算"), (518, "政府采购服务预算", "政府采购服务预算"),
    ];

    // The narrative prints 0万元 where the cell of the table is blank: what is written says 无 and no amount.
    private static readonly (int Line, string Printed, string Written)[] Blank =
    [
        (462, "上年结转", "无上年结转"), (462, "上年结转", "无年终结转"),
        (466, "政府性基金预算拨款收入", "无政府性基金预算拨款收入"), (466, "国有资本经营预算拨款收入", "、国有资本经营预算拨款收入"),
        (466, "财政专户管理资金收入", "、财政专户管理资金"), (466, "单位资金", "、单位资金"), (466, "上年结转", "、上年结转"),
        (476, "政府性基金预算拨款", "无政府性基金预算拨款、"), (476, "国有资本经营预算拨款", "、国有资本经营预算拨款"), (476, "上年结转收入", "、上年结转"),
        (506, "因公出国（境）费", "无因公出国（境）费"), (506, "公务用车购置费", "无公务用车购置费"),
    ];

    private static NarrativeFigure[] Printed { get; } = [.. Sample.Document.Narrative.Figures.Where(static f => f.Line is > FirstLine and < LineAfterLast)];

    [Fact]
    public Task The_narrative_of_the_sample() => Verifier.Verify(Written.ToString());

    [Fact]
    public void Each_figure_of_the_samples_own_narrative_is_compared_and_none_is_left_out() => Assert.Equal(
        Printed.Select(static f => f.Line).Order(), Named.Concat(Blank).Select(static n => n.Line).Order());

    [Fact]
    public void Each_figure_is_written_as_the_sample_prints_it()
    {
        foreach ((int line, string printed, string written) in Named)
        {
            NarrativeFigure figure = Assert.Single(Printed, f => f.Line == line && f.Label.EndsWith(printed, StringComparison.Ordinal));
            NarrativeStatement statement = Statement(figure, written);
            Assert.Equal((line, figure.Amount.Amount), (line, statement.Amount));
            Assert.True(figure.Share is null || figure.Share == statement.Share, $"{line} {printed}: {figure.Share} {statement.Share}");
        }
    }

    [Fact]
    public void What_the_sample_prints_as_0_beside_a_blank_cell_is_written_as_none()
    {
        foreach ((int line, string printed, string written) in Blank)
        {
            Assert.Contains(Printed, f => f.Line == line && f.Label.EndsWith(printed, StringComparison.Ordinal) && f.Amount.Amount.IsZero);
            NarrativeTopic topic = NarrativeTopics.Of(Printed.First(f => f.Line == line).Section);
            Assert.Contains(written, string.Concat(Written.Sections.Single(s => NarrativeTopics.Of(s.Heading) == topic).Paragraphs), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Each_change_is_written_as_the_sample_prints_it()
    {
        NarrativeFigure[] changed = [.. Printed.Where(static f => f.Change is not null && !f.Amount.Amount.IsZero)];
        Assert.Equal(8, changed.Length);
        foreach (NarrativeFigure figure in changed)
        {
            NarrativeStatement statement = Assert.Single(Written.Statements, s => NarrativeTopics.Of(s.Heading) == NarrativeTopics.Of(figure.Section) && s.Change is not null && IsOf(figure, s));
            Assert.Equal(figure.Change!.Difference?.Amount ?? BudgetAmount.Zero, statement.Change);
            Assert.True(figure.Change.Rate is not { } rate || statement.Variance!.Value.RateText.EndsWith(rate.ToString(), StringComparison.Ordinal), figure.Label);
        }
    }

    [Theory]
    [InlineData("一般公共预算支出", "957.98", "994.53", "36.55", "增长3.82%")]
    [InlineData("收入总计", "957.98", "994.53", "36.55", "增长3.82%")]
    [InlineData("支出总计", "957.98", "994.53", "36.55", "增长3.82%")]
    [InlineData("财政拨款安排的“三公”经费预算", "24.60", "21.60", "-3.00", "下降12.20%")]
    [InlineData("公务接待费", "10.60", "7.60", "-3.00", "下降28.30%")]
    [InlineData("公务用车购置及运行费", "14.00", "14.00", "0.00", "持平")]
    [InlineData("机关运行经费预算", "48.49", "47.26", "-1.23", "下降2.54%")]
    public void The_year_before_follows_from_what_the_sample_states(string name, string before, string current, string change, string rate)
    {
        NarrativeStatement statement = Assert.Single(Written.Statements, s => s.Name == name && s.Variance is not null);
        Variance variance = statement.Variance!.Value;
        Assert.Equal((Wan(before), Wan(current), Wan(change), rate), (variance.Base, variance.Current, statement.Change, variance.RateText));
    }

    [Theory]
    [InlineData("957.98", "994.53", "3.82%")]
    [InlineData("48.49", "47.26", "-2.54%")]
    public void The_printed_rate_is_possible_between_the_printed_amounts(string before, string current, string rate)
    {
        RateInterval? possible = RateIntervals.FromBaseAndCurrent(PrintedAmount.Parse(before, AmountUnit.TenThousandYuan), PrintedAmount.Parse(current, AmountUnit.TenThousandYuan));
        Assert.True(PrintedRate.Parse(rate).IsPossible(possible!.Value), $"{rate} {possible}");
        Assert.Contains(DisclosureComparison.Of(Sample.Document), c => c.Base == Wan(before) && c.Current == Wan(current) && c.Verdict == Verdict.Consistent);
    }

    [Fact]
    public void The_reader_reads_back_what_is_written() => ReadBack.AssertSame(Written);

    [Fact]
    public void In_place_of_the_samples_own_narrative_it_agrees_with_the_tables_and_has_no_finding()
    {
        string[] lines = Sample.Lines;
        string document = string.Join('\n', [.. lines[..FirstLine], Written.ToString(), .. lines[(LineAfterLast - 1)..]]);

        BudgetDisclosure read = Sample.ReadText(document);

        int end = FirstLine + Written.ToString().Split('\n').Length;
        RelationResult[] relations = [.. read.Relations.Where(r => r.Line > FirstLine && r.Line <= end)];
        Assert.True(relations.Length > 30, $"{relations.Length} relations");

        // 与上年持平 can be checked with the document of the year before alone.
        Assert.Equal(2, relations.Count(r => r is { Relation: 56, Verdict: Verdict.NotChecked }));
        Assert.All(relations.Where(r => r.Verdict != Verdict.NotChecked), r => Assert.True(r.Verdict == Verdict.Consistent, $"{r.Relation} {r.Verdict} {r.Statement} {r.Note}"));
        Assert.DoesNotContain(read.Findings, f => f.Line > FirstLine && f.Line <= end);
    }

    [Fact]
    public void Parts_make_their_whole_everywhere() => Assert.Empty(Written.Imbalances);

    [Fact]
    public void With_the_document_of_the_year_before_every_figure_is_compared()
    {
        NarrativeText same = NarrativeWriter.Write(NarrativeFigures.Of(Sample.Document, Sample.Document));

        Assert.All(same.Statements, s => Assert.Equal(BudgetAmount.Zero, s.Change));
        Assert.Equal(Written.Statements.Select(s => s.Amount), same.Statements.Select(s => s.Amount));
        ReadBack.AssertSame(same);
    }

    [Fact]
    public void With_the_document_of_the_year_before_the_changes_are_those_between_the_tables()
    {
        // The same document a year earlier, with the figures that this one implies, and an item that was dropped since.
        string text = Sample.Text.Replace("部门合计\t47.26\t47.26", "部门合计\t48.49\t48.49", StringComparison.Ordinal)
            .Replace("合计\t21.60\t21.60", "合计\t25.60\t25.60", StringComparison.Ordinal)
            .Replace("公务接待费\t7.60\t7.60", "公务接待费\t10.60\t10.60", StringComparison.Ordinal)
            .Replace("因公出国（境）费\t\t", "因公出国（境）费\t1.00\t1.00", StringComparison.Ordinal);

        NarrativeText written = NarrativeWriter.Write(NarrativeFigures.Of(Sample.Document, Sample.ReadText(text)));

        string all = written.ToString();
        Assert.Contains("机关运行经费预算47.26万元，比上年减少1.23万元，下降2.54%。", all, StringComparison.Ordinal);
        Assert.Contains("“三公”经费预算21.60万元，比上年减少4.00万元，下降15.63%。其中：因公出国（境）费本年取消，比上年减少1.00万元。公务接待费7.60万元，比上年减少3.00万元，下降28.30%。", all, StringComparison.Ordinal);
        ReadBack.AssertSame(written);
    }

    private static bool IsOf(NarrativeFigure figure, NarrativeStatement statement) =>
        Named.Any(n => n.Line == figure.Line && figure.Label.EndsWith(n.Printed, StringComparison.Ordinal) && (n.Written == statement.Name || n.Written == TheYear(statement.Name)));

    // The sample puts the change of both totals behind the figures of the year, which are the same amounts.
    private static string TheYear(string name) => name switch { "收入总计" => "本年收入合计", "支出总计" => "本年支出合计", _ => name };

    private static NarrativeStatement Statement(NarrativeFigure figure, string name) =>
        Assert.Single(Written.Statements, s => s.Name == name && NarrativeTopics.Of(s.Heading) == NarrativeTopics.Of(figure.Section));
}
