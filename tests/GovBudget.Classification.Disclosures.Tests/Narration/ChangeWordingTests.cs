using GovBudget.Classification.Disclosures.Narration;
using static GovBudget.Classification.Disclosures.Tests.Printed;

namespace GovBudget.Classification.Disclosures.Tests.Narration;

/// <summary>What is said of the year before, in every case that there is.</summary>
public sealed class ChangeWordingTests
{
    [Theory]
    [InlineData("957.98", "994.53", "机关运行经费预算994.53万元，比上年增加36.55万元，增长3.82%。")]
    [InlineData("48.49", "47.26", "机关运行经费预算47.26万元，比上年减少1.23万元，下降2.54%。")]
    [InlineData("5.00", "5.00", "机关运行经费预算5.00万元，与上年持平。")]
    [InlineData("0", "0", "机关运行经费预算0.00万元，与上年持平。")]
    [InlineData("5.00", "0", "机关运行经费预算0.00万元，比上年减少5.00万元，下降100.00%。")]
    [InlineData("", "5.00", "机关运行经费预算5.00万元，上年无此项，为新增。")]
    [InlineData("", "0", "机关运行经费预算0.00万元，上年无此项，为新增。")]
    [InlineData("5.00", "", "机关运行经费预算本年取消，比上年减少5.00万元。")]
    [InlineData("0", "", "机关运行经费预算本年取消。")]
    [InlineData("0", "5.00", "机关运行经费预算5.00万元，比上年增加5.00万元（上年为零）。")]
    [InlineData("0", "-5.00", "机关运行经费预算-5.00万元，比上年减少5.00万元（上年为零）。")]
    [InlineData("5.00", "-5.00", "机关运行经费预算-5.00万元，比上年减少10.00万元，下降200.00%（由正转负）。")]
    [InlineData("-5.00", "5.00", "机关运行经费预算5.00万元，比上年增加10.00万元，增长200.00%（由负转正）。")]
    [InlineData("-4.00", "-5.00", "机关运行经费预算-5.00万元，比上年减少1.00万元，下降25.00%。")]
    [InlineData("5.000001", "5.000002", "机关运行经费预算5.00万元，与上年基本持平。")]
    [InlineData("0.004", "-0.004", "机关运行经费预算0.00万元，与上年基本持平。")]
    [InlineData("1000000.00", "1000000.01", "机关运行经费预算1000000.01万元，比上年增加0.01万元，基本持平。")]
    [InlineData("0.01", "1000000.00", "机关运行经费预算1000000.00万元，比上年增加999999.99万元，增长9999999900.00%。")]
    public void Each_state_has_its_words(string before, string current, string sentence)
    {
        NarrativeText text = Write(Figure(current).ComparedWith(Amount(before)));
        Assert.Equal($"本部门{sentence}", Assert.Single(Assert.Single(text.Sections).Paragraphs));
        ReadBack.AssertSame(text);
    }

    [Fact]
    public void Nothing_is_said_of_a_year_that_is_not_known() =>
        Assert.Equal("本部门机关运行经费预算5.00万元。", Assert.Single(Assert.Single(Write(Figure("5.00")).Sections).Paragraphs));

    [Fact]
    public void Absent_in_both_years_is_no_section() => Assert.Empty(Write(Figure("").ComparedWith(null)).Sections);

    [Theory]
    [InlineData("人员增加", "，主要原因是人员增加。")]
    [InlineData("人员增加。", "，主要原因是人员增加。")]
    [InlineData("", "，增长3.82%。")]
    public void A_reason_is_the_users_own_or_none(string reason, string end) =>
        Assert.EndsWith(end, Write(Figure("994.53").ComparedWith(Wan("957.98"), reason)).Sections[0].Paragraphs[0], StringComparison.Ordinal);

    [Fact]
    public void The_basis_is_called_as_the_options_say()
    {
        var options = new NarrativeOptions { Basis = "2025年预算" };
        NarrativeText text = Write(Figure("994.53").ComparedWith(Wan("957.98")), options);
        Assert.EndsWith("，比2025年预算增加36.55万元，增长3.82%。", text.Sections[0].Paragraphs[0], StringComparison.Ordinal);
        Assert.Equal("2025年预算", Assert.Single(ReadBack.Of(text).Figures).Change!.Basis);
    }

    [Fact]
    public void One_figure_can_have_a_basis_of_its_own()
    {
        NarrativeText text = Write(Figure("5.00").ComparedWith(Wan("4.00")) with { Basis = "上年执行数" });
        Assert.Equal("本部门机关运行经费预算5.00万元，比上年执行数增加1.00万元，增长25.00%。", text.Sections[0].Paragraphs[0]);
        ReadBack.AssertSame(text);
    }

    [Fact]
    public void Parts_that_only_the_year_before_had_are_told_as_discontinued()
    {
        NarratedFigure before = Figure("10.00") with { Parts = [new(Wan("6.00"), "教育支出"), new(Wan("4.00"), "科学技术支出")] };
        NarratedFigure now = Figure("9.00") with { Parts = [new(Wan("7.00"), "教育支出"), new(Wan("2.00"), "农林水支出"), new(null, "住房保障支出")] };

        NarrativeText text = NarrativeWriter.Write(new() { GeneralPublicExpenditure = now.ComparedPartByPart(before) });

        Assert.Equal(
            "本部门一般公共预算支出9.00万元，比上年减少1.00万元，下降10.00%。其中：教育支出7.00万元，占77.78%，比上年增加1.00万元，增长16.67%。"
            + "农林水支出2.00万元，占22.22%，上年无此项，为新增。科学技术支出本年取消，比上年减少4.00万元。无住房保障支出。",
            Assert.Single(text.Sections[0].Paragraphs));
        ReadBack.AssertSame(text);
    }

    private static NarrativeText Write(NarratedFigure figure, NarrativeOptions? options = null) => NarrativeWriter.Write(new() { OperatingExpense = figure }, options);

    private static NarratedFigure Figure(string amount) => new(Amount(amount));

    private static BudgetAmount? Amount(string wan) => wan.Length == 0 ? null : BudgetAmount.Parse(wan, AmountUnit.TenThousandYuan);
}
