using System.Globalization;
using System.Xml.Linq;
using GovBudget.Classification.Checks;
using GovBudget.Classification.Disclosures.Reporting;
using GovBudget.Classification.Rendering;

namespace GovBudget.Classification.Disclosures.Tests.Reporting;

/// <summary>The sample document as one fragment of HTML, and as Markdown.</summary>
public sealed class DisclosureRenderingTests
{
    private static readonly XElement Fragment = Parse(Sample.Document.ToHtml());

    [Fact]
    public void It_begins_with_whose_budget_of_which_year_it_is()
    {
        string caption = Fragment.Elements("div").First().Value;

        Assert.StartsWith("大同市促进外来投资局 2026 年预算datong-2026.txt；", caption, StringComparison.Ordinal);
        Assert.Contains($"表内数字 {Sample.Document.Cells.Numeric} 个，归入字段 {Sample.Document.Cells.Placed} 个", caption, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_table_opens_to_its_lines_as_they_were_read()
    {
        XElement[] tables = [.. Fragment.Elements("details").Take(Sample.Document.Tables.Length)];

        for (int i = 0; i < tables.Length; i++)
        {
            DisclosedTable table = Sample.Document.Tables[i];
            Assert.Contains(table.Title, tables[i].Element("summary")!.Value, StringComparison.Ordinal);
            Assert.Equal(table.Lines.Length, tables[i].Descendants("tbody").Elements("tr").Count());
            Assert.Equal(
                table.Lines.SelectMany(static line => line.Figures).Select(static figure => figure.Amount.ToString()).Order(StringComparer.Ordinal),
                tables[i].Descendants("td").Where(static cell => cell.ElementsBeforeSelf().Count() > 1).Select(static cell => cell.Value).Where(static text => text is not "—" && !text.EndsWith('%')).Order(StringComparer.Ordinal));
        }
    }

    [Fact]
    public void A_column_without_a_number_is_left_out_and_named()
    {
        XElement revenue = Fragment.Elements("details").First(static part => part.Element("summary")!.Value.Contains("2026年预算收入总表", StringComparison.Ordinal));

        Assert.Contains("没有数字的列：", revenue.Value, StringComparison.Ordinal);
        Assert.Contains("本年收入 / 国有资本经营预算", revenue.Elements("div").Elements("p").First().Value, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_relation_is_told_with_its_verdict()
    {
        Dictionary<string, int> told = Fragment.Descendants("table").Where(static table => (string?)table.Attribute("class") == "stack" && table.Element("caption") is null)
            .SelectMany(static table => table.Element("tbody")!.Elements("tr")).CountBy(static row => row.Element("td")!.Value).ToDictionary();

        Assert.Equal(Sample.Document.Relations.Count(static relation => relation.Verdict == Verdict.Consistent), told["相符"]);
        Assert.Equal(Sample.Document.Relations.Count(static relation => relation.Verdict == Verdict.RoundingOnly), told["仅尾差"]);
        Assert.Equal(Sample.Document.Relations.Count(static relation => relation.Verdict == Verdict.Inconsistent), told["不一致"]);
        Assert.Equal(Sample.Document.Relations.Count(static relation => relation.Verdict == Verdict.NotChecked), told["未核对"]);
    }

    [Fact]
    public void Roll_ups_and_findings_are_those_of_their_own_classes()
    {
        Assert.Contains(Fragment.Descendants("summary"), static row => row.Value.Contains("20113 商贸事务", StringComparison.Ordinal));
        Assert.Equal(Sample.Document.Findings.Length, Fragment.Elements("table").Last().Element("tbody")!.Elements("tr").Count());
    }

    [Fact]
    public void One_fragment_has_one_style()
    {
        Assert.Single(Fragment.DescendantsAndSelf("section"));
        Assert.Single(Fragment.Descendants("style"));
        Assert.Equal("govbudget", (string?)Fragment.Attribute("class"));
    }

    [Fact]
    public void As_Markdown_it_has_a_heading_for_each_part()
    {
        string[] headings = [.. Sample.Document.ToMarkdown().Split('\n').Where(static line => line.StartsWith('#'))];

        Assert.Equal(["# 大同市促进外来投资局 2026 年预算", "## 表格", "## 绩效目标表", "## 汇总", "## 勾稽关系", "## 发现的问题"], headings);
        Assert.Contains("安排残疾人就业人数", Sample.Document.ToMarkdown(), StringComparison.Ordinal);
        Assert.Contains("| 98 | 一般公共服务支出 | 726.82 | 726.82 |", Sample.Document.ToMarkdown(), StringComparison.Ordinal);
    }

    [Fact]
    public void In_English()
    {
        string markdown = MarkdownDisclosure.Of(Sample.Document, new() { Language = DisplayLanguage.English, Depth = 1 });

        Assert.StartsWith("# 大同市促进外来投资局 2026 budget\n", markdown, StringComparison.Ordinal);
        Assert.Contains("**Functional classification** · In 10,000 yuan", markdown, StringComparison.Ordinal);
        Assert.Contains("revenue expenditure summary; in 10,000 yuan; from line 90; 33 rows", markdown, StringComparison.Ordinal);
        Assert.Contains("; 1 row\n", markdown, StringComparison.Ordinal);
        Assert.Contains("| Performance targets of a project", markdown, StringComparison.Ordinal);
        Assert.Contains("| Funds (in yuan) |", markdown, StringComparison.Ordinal);
        Assert.All((string[])["结论", "单位：", "收支总表；", "项目资金（", "行起", "数据 "], chinese => Assert.DoesNotContain(chinese, markdown, StringComparison.Ordinal));
    }

    [Fact]
    public void As_text_it_has_the_unit_the_levels_and_the_language_that_are_asked_for()
    {
        string text = DisclosureText.Of(Sample.Document, new() { Language = DisplayLanguage.English, Depth = 1, Unit = AmountUnit.Yuan });

        Assert.StartsWith("大同市促进外来投资局 2026 budget\n", text, StringComparison.Ordinal);
        Assert.Matches(@"\nTotal revenue +9,945,300\.00\n", text);
        Assert.Contains("\n201 一般公共服务支出 ", text, StringComparison.Ordinal);
        Assert.DoesNotContain("20113 ", text, StringComparison.Ordinal);
        Assert.Contains("■ Basic expenditure by department economic classification", text, StringComparison.Ordinal);
        Assert.All((string[])["结论", "单位：", "金额（", "■ 项目", "单位与项目", "表格 ", "增减 ", "■ 错误"], chinese => Assert.DoesNotContain(chinese, text, StringComparison.Ordinal));
        Assert.Contains("\n  20113 商贸事务 ", DisclosureText.Of(Sample.Document), StringComparison.Ordinal);
    }

    [Fact]
    public void As_text_it_is_the_report_and_its_name_is_whose_it_is()
    {
        Assert.Equal(DisclosureText.Of(Sample.Document), Sample.Document.ToText());
        Assert.Equal("大同市促进外来投资局 2026 年预算", Sample.Document.ToString());
        BudgetDisclosure hostile = Sample.Document with { Organization = "甲\n乙\u001b[2J", SourceName = "/srv/in/丙\r丁" };
        Assert.Equal("甲 乙 [2J 2026 年预算", hostile.ToText().Split('\n')[0]);
        Assert.StartsWith("丙 丁；", hostile.ToText().Split('\n')[1], StringComparison.Ordinal);
        Assert.Contains("；发现错误 2 个、疑问 6 个、", Sample.Document.ToText().Split('\n')[1], StringComparison.Ordinal);
        Assert.Contains("; 2 errors, 6 doubts, ", MarkdownDisclosure.Of(Sample.Document, new() { Language = DisplayLanguage.English }), StringComparison.Ordinal);
    }

    [Fact]
    public void No_text_becomes_markup()
    {
        const string hostile = "<img src=x onerror='y()'>&|*_";
        BudgetDisclosure document = Sample.Document with
        {
            Organization = hostile,
            SourceName = hostile,
            Tables = [Sample.Document.Tables[0] with { Title = hostile, Label = hostile, Notes = [hostile] }],
            Relations = [Sample.Document.Relations[0] with { Statement = hostile, Note = hostile, Verdict = Verdict.Inconsistent }],
            Cells = new(1, 0, [new(1, hostile, hostile)]),
        };

        Assert.DoesNotContain("<img", document.ToHtml(), StringComparison.Ordinal);
        Assert.Contains("未归入字段的数字", Parse(document.ToHtml()).Value, StringComparison.Ordinal);
        Assert.DoesNotContain('<', document.ToMarkdown());
        Assert.Contains("\\|\\*\\_", document.ToMarkdown(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_bytes_in_every_culture()
    {
        (string Html, string Markdown) expected = (Sample.Document.ToHtml(), Sample.Document.ToMarkdown());
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            foreach (string name in (string[])["tr-TR", "ar-SA", "de-DE"])
            {
                CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(name);
                Assert.Equal(expected, (Sample.Document.ToHtml(), Sample.Document.ToMarkdown()));
            }
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void A_document_without_anything_is_shown_too()
    {
        BudgetDisclosure empty = Sample.ReadText("没有表格的文件。");

        Assert.StartsWith("（单位名称不详） 年度不详预算", Parse(empty.ToHtml()).Elements("div").First().Value, StringComparison.Ordinal);
        Assert.Contains("## 勾稽关系", empty.ToMarkdown(), StringComparison.Ordinal);
    }

    private static XElement Parse(string html) => XElement.Parse(html
        .Replace("<br>", "<br/>", StringComparison.Ordinal)
        .Replace("<style>", "<style><![CDATA[", StringComparison.Ordinal)
        .Replace("</style>", "]]></style>", StringComparison.Ordinal));
}
