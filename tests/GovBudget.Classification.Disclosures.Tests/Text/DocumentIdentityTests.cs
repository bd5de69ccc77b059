namespace GovBudget.Classification.Disclosures.Tests.Text;

/// <summary>Whose document it is, of which year and kind.</summary>
public sealed class DocumentIdentityTests
{
    [Theory]
    [InlineData("某市财政局2026年度部门预算", "某市财政局", 2026, DisclosureKind.Budget)]
    [InlineData("2026年某市财政局部门预算", "某市财政局", 2026, DisclosureKind.Budget)]
    [InlineData("某区教育局2024年度部门决算", "某区教育局", 2024, DisclosureKind.FinalAccount)]
    [InlineData("某县人民医院2025年单位预算", "某县人民医院", 2025, DisclosureKind.Budget)]
    public void A_title_page_names_organization_year_and_kind(string title, string organization, int year, DisclosureKind kind)
    {
        BudgetDisclosure document = Sample.ReadText(title + "\n\n第一部分 概况\n");
        Assert.Equal((organization, year, kind), (document.Organization, document.FiscalYear.Year, document.Kind));
    }

    [Fact]
    public void The_owner_above_the_tables_is_the_organization() =>
        Assert.Equal("某市审计局", Sample.ReadText("部门预算公开\n\n2026年收支总表\n部门：某市审计局（汇总）\n单位：万元\n项目\t金额\n合计\t1.00\n").Organization);

    [Fact]
    public void A_year_within_the_text_is_not_the_document_s()
    {
        BudgetDisclosure document = Sample.ReadText("某市财政局2026年度部门预算\n\n依据2019年印发的办法。2025年决算。\n2026年收支总表\n单位：万元\n项目\t金额\n合计\t1.00\n");
        Assert.Equal(2026, document.FiscalYear.Year);
    }

    [Fact]
    public void Nothing_is_invented_where_the_document_does_not_say()
    {
        BudgetDisclosure document = Sample.ReadText("说明\n\n本表反映收支。\n");
        Assert.Equal((string.Empty, true), (document.Organization, document.FiscalYear.IsNone));
        Assert.Contains(document.Findings, f => f.Code == FindingCodes.YearNotCovered);
    }
}
