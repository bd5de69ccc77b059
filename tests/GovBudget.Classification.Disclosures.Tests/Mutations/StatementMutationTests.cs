using GovBudget.Classification.Checks;

namespace GovBudget.Classification.Disclosures.Tests.Mutations;

/// <summary>What a changed statement, figure or name does to the findings, one change at a time.</summary>
public class StatementMutationTests
{
    private static readonly string Text = Sample.Text;

    [Theory]
    [InlineData("≤8000元", "≤8000.001元")]
    [InlineData("≤8000元", "≤1,23,4元")]
    [InlineData("≤8000元", "≤99999999999999999999元")]
    [InlineData("994.53\t730.96", "9223372036854.77\t730.96")]
    [InlineData("994.53", "92233720368547758.07")]
    [InlineData("263.57", "-9223372036854775.80")]
    public void A_figure_beyond_all_budgets_is_no_reason_to_throw(string printed, string changed)
    {
        BudgetDisclosure document = Sample.ReadText(Replace(printed, changed));
        Assert.Equal(document.Cells.Numeric, document.Cells.Placed + document.Cells.Unplaced.Length);
        Assert.Equal("大同市促进外来投资局", document.Organization);
    }

    [Theory]
    [InlineData("比上年增长36.55万元，增长3.82%", "比上年增长36.55万元，增长3.92%")]
    [InlineData("比上年增长36.55万元，增长3.82%", "比上年增长37.55万元，增长3.82%")]
    public void A_wrong_rate_is_charged_to_the_amount_that_changed(string printed, string changed)
    {
        Finding[] wrong = [.. Sample.ReadText(Replace(printed, changed)).Findings.Where(f => f.Relation == 56)];
        Assert.NotEmpty(wrong);
        Assert.All(wrong, f => Assert.Equal(BudgetAmount.FromTenThousandYuan(994.53m), f.Left));
        Assert.All(wrong, f => Assert.Contains("变动率应在", f.Message, StringComparison.Ordinal));
    }

    [Fact]
    public void A_rate_whose_direction_contradicts_its_amount_is_an_error()
    {
        BudgetDisclosure document = Sample.ReadText(Replace("减少了1.23万元，下降了2.54%", "减少了1.23万元，增长了2.54%"));
        Assert.Contains(document.Findings, f => f.Code == "GB0456" && f.Message.Contains("方向", StringComparison.Ordinal));
    }

    [Fact]
    public void A_change_larger_than_the_amount_leaves_nothing_to_have_changed()
    {
        BudgetDisclosure document = Sample.ReadText(Replace("比2025年预算减少了1.23万元", "比2025年预算增加了91.23万元").Replace("，下降了2.54%", string.Empty, StringComparison.Ordinal));
        Assert.Contains(document.Findings, f => f.Code == "GB0456" && f.Message.Contains("为负", StringComparison.Ordinal));
    }

    [Fact]
    public void Numbers_without_a_unit_are_not_compared_as_zero()
    {
        string[] lines = Text.Split('\n');
        lines[172] = string.Empty;
        BudgetDisclosure document = Sample.ReadText(string.Join('\n', lines));
        Assert.Contains(document.Findings, f => f.Code == FindingCodes.UnitMissing);
        Assert.DoesNotContain(document.Relations, r => r.Verdict == Verdict.Inconsistent && r.Relation is 31 or 32 or 33 or 37 or 54);
        Assert.DoesNotContain(document.Findings, f => f.Severity == Severity.Error && f.Code is not ("GB0346" or "GB0460"));
    }

    [Fact]
    public void A_missing_section_leaves_its_items_to_the_class()
    {
        BudgetDisclosure document = Sample.ReadText(string.Join('\n', Text.Split('\n').Where((_, i) => i != 182)));
        Assert.DoesNotContain(document.Findings, f => f.Message.Contains("涉密", StringComparison.Ordinal));
        Assert.Contains(document.Findings, f => f.Code == "GB0210" && f.Message.Contains("上级科目 20133", StringComparison.Ordinal));
    }

    [Fact]
    public void In_a_year_without_catalogue_names_stand_for_themselves()
    {
        BudgetDisclosure document = Sample.ReadText(Text.Replace("2026", "2031", StringComparison.Ordinal));
        Assert.Contains(document.Findings, f => f.Code == FindingCodes.YearNotCovered);
        Assert.DoesNotContain(document.Findings, f => f.Code == "GB0458");
        DisclosedTable table = document.Table(TableKind.BasicExpenditureByEconomic)!;
        Assert.Equal(44, table.Lines.OfType<EconomicLine>().Count());
        Assert.Contains(table.Lines, l => l is { IsRepaired: true, PrintedName: "办公设备购置" });
    }

    [Fact]
    public void One_damaged_byte_of_gb18030_is_reported_not_refused()
    {
        byte[] bytes = System.Text.CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!.GetBytes(Text);
        bytes[200] = 0xFF;
        using var stream = new MemoryStream(bytes);
        BudgetDisclosure document = new DisclosureReader().Read(stream, "damaged.txt");
        Assert.Contains(document.Findings, f => f.Code == FindingCodes.DamagedText);
        Assert.Equal(694, document.Cells.Placed);
    }

    private static string Replace(string printed, string changed)
    {
        Assert.Contains(printed, Text, StringComparison.Ordinal);
        return Text.Replace(printed, changed, StringComparison.Ordinal);
    }
}
