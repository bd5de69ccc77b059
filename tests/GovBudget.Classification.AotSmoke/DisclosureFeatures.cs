using System.Text;
using System.Text.Json;
using GovBudget.Classification.Checks;
using GovBudget.Classification.Disclosures;
using GovBudget.Classification.Disclosures.Narration;
using GovBudget.Classification.Disclosures.Reporting;
using GovBudget.Classification.Disclosures.Serialization;

namespace GovBudget.Classification.AotSmoke;

internal static class DisclosureFeatures
{
    // 20126 is printed 1.00 larger than its items add up to: the one deliberate mistake.
    private const string Document = """
        示例市档案馆

        2026年度部门预算公开

        预算公开表1

        2026年预算收支总表

        部门名称：示例市档案馆

        单位：万元

        收入		支出
        项目	2026年	项目	2026年合计	当年预算安排	上年结转安排
        一、一般公共预算	120.50	一、一般公共服务支出	100.50	100.50
        二、政府性基金预算		二、社会保障和就业支出	20.00	20.00
        本年收入合计	120.50	本年支出合计	120.50	120.50
        上年结转		年终结转
        收入总计	120.50	支出总计	120.50	120.50

        预算公开表3

        2026年预算支出总表

        部门名称：示例市档案馆

        单位：万元

        科目编码	科目名称	合计	基本支出	项目支出
        合计		120.50	90.50	30.00
        201	一般公共服务支出	100.50	70.50	30.00
        20126	档案事务	101.50	70.50	30.00
        2012601	行政运行	70.50	70.50
        2012604	档案馆	30.00		30.00
        208	社会保障和就业支出	20.00	20.00
        20805	行政事业单位养老支出	20.00	20.00
        2080505	机关事业单位基本养老保险缴费支出	20.00	20.00

        第三部分 2026年度部门预算情况说明

        三、支出预算情况说明

        2026年度示例市档案馆支出预算120.50万元，其中：基本支出90.50万元，占75.10%；项目支出30.00万元，占24.90%。

        """;

    public static void Check()
    {
        var reader = new DisclosureReader();
        BudgetDisclosure disclosure = reader.ReadText(Document, "smoke.txt");
        CheckTables(disclosure);
        CheckFindings(disclosure);
        CheckReport(disclosure);
        CheckNarration(disclosure);
        string json = disclosure.ToJson();
        Expect.Equal(json, BudgetDisclosure.FromJson(json).ToJson());
        Expect.True(disclosure.ToHtml().Contains("2012604", StringComparison.Ordinal) && disclosure.ToMarkdown().Contains("2012604", StringComparison.Ordinal));
        Expect.True(DisclosureJson.Schema().Contains("\"$defs\"", StringComparison.Ordinal));

        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        using var gb18030 = new MemoryStream(Encoding.GetEncoding("GB18030").GetBytes(Document));
        Expect.Equal(disclosure.Findings.Length, reader.Read(gb18030, "smoke.txt").Findings.Length);
        Expect.Throws<UnreadableDisclosureException>(() => reader.ReadText(string.Empty, "empty.txt"), "empty.txt");
    }

    private static void CheckTables(BudgetDisclosure disclosure)
    {
        Expect.Equal(new FiscalYear(2026), disclosure.FiscalYear);
        Expect.Equal("示例市档案馆", disclosure.Organization);
        DisclosedTable? summary = disclosure.Table(TableKind.RevenueExpenditureSummary);
        DisclosedTable? expenditure = disclosure.Table(TableKind.Expenditure);
        Expect.Equal("RevenueExpenditureSummary, Expenditure", string.Join(", ", disclosure.Tables.Select(static table => table.Kind)));
        Expect.Equal(BudgetAmount.FromTenThousandYuan(120.50m), expenditure?.FindTotal()?.Total?.Amount);
        Expect.True(summary!.Lines.OfType<FundLine>().Any(static line => line.Fund == FundSource.GeneralPublicBudget && line.Total?.Amount == BudgetAmount.FromYuan(1_205_000)));
        FunctionalLine? item = expenditure?.Lines.OfType<FunctionalLine>().FirstOrDefault(static line => line.Code?.Number == 2012604);
        Expect.Equal(BudgetAmount.FromYuan(300_000), item?.Amount(kind: ExpenditureKind.Project)?.Amount);
        Expect.True(disclosure.Narrative.Figures.Length > 0);
        Expect.Equal(0, disclosure.Cells.Unplaced.Length);
        Expect.Equal(disclosure.Cells.Numeric, disclosure.Cells.Placed);
    }

    private static void CheckFindings(BudgetDisclosure disclosure)
    {
        Finding[] errors = [.. disclosure.Findings.Where(static finding => finding.Severity == Severity.Error)];
        Expect.True(errors.Length > 0, "the mistake in the table is found, which");
        Expect.True(
            errors.All(static finding => finding.Verdict == Verdict.Inconsistent && finding.Left != finding.Right && finding.Line > 0),
            $"each error is that mistake ({string.Join("; ", errors.Select(static error => error.Message))}), which");
        Expect.True(disclosure.Relations.Any(static relation => relation.Verdict == Verdict.Consistent));
    }

    private static void CheckReport(BudgetDisclosure disclosure)
    {
        using var json = new MemoryStream();
        DisclosureReporter.WriteJson([DisclosureReporter.Report(disclosure)], json);
        using var document = JsonDocument.Parse(json.ToArray());
        JsonElement report = document.RootElement[0];
        Expect.Equal("1205000.00", report.GetProperty("totals").GetProperty("expenditure").GetString());
        Expect.Equal(disclosure.Findings.Length, report.GetProperty("findings").GetArrayLength());
        Expect.True(DisclosureText.Of(disclosure).Contains("2012604 档案馆", StringComparison.Ordinal));
    }

    private static void CheckNarration(BudgetDisclosure disclosure)
    {
        string text = NarrativeWriter.Write(NarrativeFigures.Of(disclosure)).ToString();
        Expect.True(text.Contains("支出预算120.50万元。其中：基本支出90.50万元，占75.10%；项目支出30.00万元，占24.90%。", StringComparison.Ordinal));
    }
}
