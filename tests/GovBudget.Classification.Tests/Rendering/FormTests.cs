using GovBudget.Classification.Performance;
using GovBudget.Classification.Rendering;
using NodaTime;
using VerifyXunit;

namespace GovBudget.Classification.Tests.Rendering;

public sealed class FormTests
{
    private static readonly PerformanceProject Weighed = new()
    {
        Name = "业务培训",
        Year = new FiscalYear(2026),
        Department = new("292", "某局"),
        Unit = new("", "某局本级"),
        AnnualFunds = new() { Total = BudgetAmount.FromTenThousandYuan(118.01m), Appropriation = BudgetAmount.FromTenThousandYuan(118.01m), Other = BudgetAmount.Zero },
        AnnualGoal = "分级分类抓好干部培训。\n培养业务骨干。",
        ExecutionWeight = 10,
        Indicators =
        [
            Indicator(IndicatorCategory.EconomicCost, "项目成本", "≤118.01万元", 20),
            Indicator(IndicatorCategory.Quantity, "培训班次", "≥3次", 15),
            Indicator(IndicatorCategory.Quantity, "培训人数", "≥290人", 15),
            Indicator(IndicatorCategory.Quality, "合格率", "100保障", 10.5m),
            Indicator(IndicatorCategory.SocialBenefit, "干部整体素质", "有所提高", 20),
            Indicator(IndicatorCategory.ServedSatisfaction, "学员满意率", null, 9.5m),
        ],
    };

    private static readonly PerformanceProject TwoSets = new()
    {
        Name = "J办公设备购置费",
        Attribute = "经常性项目（长期开展）",
        Duration = Period.FromYears(99),
        PeriodFunds = new() { Total = BudgetAmount.FromYuan(9000) },
        AnnualFunds = new() { Total = BudgetAmount.FromYuan(9000), Local = BudgetAmount.FromYuan(9000) },
        PeriodIndicators = [Indicator(IndicatorCategory.Quantity, "购买台式电脑", "2台"), Indicator(IndicatorCategory.Quantity, "购买复印纸", "5箱")],
        Indicators = [Indicator(IndicatorCategory.Quantity, "购买笔记本电脑", "2台"), Indicator(IndicatorCategory.Quality, "合格率", "100%")],
    };

    [Fact]
    public void As_text_a_form_is_as_narrow_as_its_reader_wants()
    {
        int WidestRow(int maxWidth) => TextForm.Of(Weighed, maxWidth: maxWidth).Split("\n\n")[^1].Split('\n').Max(static line => DisplayWidth.Of(line));

        Assert.True(WidestRow(8) < WidestRow(0));
        Assert.Throws<ArgumentOutOfRangeException>(static () => TextForm.Of(Weighed, maxWidth: 3));
    }

    [Fact]
    public Task As_text_a_form_stands_in_the_order_of_the_official_one() => Verifier.Verify($"{Weighed.ToText()}\n\n{TextForm.Of(TwoSets, new() { Unit = AmountUnit.TenThousandYuan })}");

    [Fact]
    public Task As_Markdown_a_form_is_tables() => Verifier.Verify($"{Weighed.ToMarkdown()}\n{MarkdownForm.Of(TwoSets, new() { Unit = AmountUnit.TenThousandYuan })}");

    [Fact]
    public void What_is_absent_is_not_shown()
    {
        var bare = new PerformanceProject { Name = "项目" };

        Assert.Equal("项目支出绩效目标表\n\n项目名称：项目", bare.ToText());
        Assert.DoesNotContain("项目期", bare.ToHtml(), StringComparison.Ordinal);
        Assert.DoesNotContain("权重", TwoSets.ToHtml(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_title_of_the_caller_stays_on_its_line() =>
        Assert.StartsWith("甲 乙\n\n项目名称：项目", TextForm.Of(new() { Name = "项目" }, new() { Title = "甲\n乙" }), StringComparison.Ordinal);

    [Fact]
    public void One_set_is_shown_where_period_and_year_are_the_same()
    {
        PerformanceProject same = TwoSets with { PeriodIndicators = [.. TwoSets.Indicators.Select(static indicator => indicator with { Line = 99 })] };

        Assert.DoesNotContain("实施期）", same.ToText(), StringComparison.Ordinal);
        Assert.Contains("三级指标（实施期）", TwoSets.ToText(), StringComparison.Ordinal);
    }

    [Fact]
    public void As_HTML_cells_of_one_category_are_merged()
    {
        string html = Weighed.ToHtml();

        Assert.Contains("<th scope=\"rowgroup\" rowspan=\"3\">产出指标</th><th scope=\"rowgroup\" rowspan=\"2\">数量指标</th><td>培训班次</td><td>≥3次</td><td class=\"num\">15</td>", html, StringComparison.Ordinal);
        Assert.Contains("<td class=\"num\" colspan=\"2\">1,180,100.00</td>", html, StringComparison.Ordinal);
        Assert.Contains("分级分类抓好干部培训。<br>培养业务骨干。", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Each_row_of_the_HTML_has_the_same_number_of_columns()
    {
        Assert.All([Weighed, TwoSets], static project =>
        {
            Assert.Single(ParsedHtml.Widths(ParsedHtml.Parse(project.ToHtml())).Distinct());
        });
    }

    [Fact]
    public void No_text_of_a_form_becomes_markup()
    {
        const string hostile = "<script>alert('x')</script>&\"|*_`[a](b)\u0007";
        PerformanceProject project = Weighed with
        {
            Name = hostile,
            Unit = new(hostile, hostile),
            Attribute = hostile,
            AnnualGoal = hostile,
            Indicators = [Indicator(IndicatorCategory.Quantity, hostile, hostile) with { LocalCategory = hostile }],
        };

        string html = project.ToHtml();
        Assert.DoesNotContain("<script", html, StringComparison.Ordinal);
        Assert.Equal(8, html.Split("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;&amp;&quot;").Length - 1);
        Assert.DoesNotContain("<script", project.ToMarkdown(), StringComparison.Ordinal);
        Assert.Contains("\\|\\*\\_\\`\\[a\\](b)", project.ToMarkdown(), StringComparison.Ordinal);
        Assert.DoesNotContain('\u0007', html + project.ToMarkdown() + project.ToText());
    }

    [Fact]
    public void The_same_in_every_culture()
    {
        string expected = Weighed.ToHtml() + Weighed.ToMarkdown() + Weighed.ToText();
        foreach (string name in (string[])["tr-TR", "ar-SA", "de-DE"])
        {
            System.Globalization.CultureInfo.CurrentCulture = System.Globalization.CultureInfo.GetCultureInfo(name);
            Assert.Equal(expected, Weighed.ToHtml() + Weighed.ToMarkdown() + Weighed.ToText());
        }
    }

    [Fact]
    public void In_English_every_heading_is_English()
    {
        RenderOptions english = new() { Language = DisplayLanguage.English, Unit = AmountUnit.Yuan };
        string[] headings = ["Performance targets of a project", "Project", "Funds (in yuan)", "First level", "Second level", "Indicator (whole period)", "Indicator (year)", "Target"];

        Assert.All((string[])[TextForm.Of(TwoSets, english), MarkdownForm.Of(TwoSets, english), HtmlForm.Of(TwoSets, english)], text =>
        {
            Assert.All(headings, heading => Assert.Contains(heading, text, StringComparison.Ordinal));
            Assert.All((string[])["项目名称", "三级指标", "指标值", "权重", "资金总额", "年度总体目标"], heading => Assert.DoesNotContain(heading, text, StringComparison.Ordinal));
        });
    }

    private static PerformanceIndicator Indicator(IndicatorCategory category, string name, string? target, decimal? weight = null) =>
        PerformanceIndicator.Read(category, name, target, weight);
}
