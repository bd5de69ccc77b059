namespace GovBudget.Classification.Disclosures.Tests.Forms;

/// <summary>Forms with labels on top and indicators below, whole and damaged.</summary>
public sealed class LabelledFormTests
{
    private static readonly string[] Whole =
    [
        "Cost/EconomicCost 总成本 ≤30万元 20",
        "Output/Quantity 新建公里数 ≥10公里 30",
        "Output/Quantity 桥梁 2座 10",
        "Output/Quality 合格率 ≥98% 20",
        "Satisfaction/ServedSatisfaction 居民满意度 ≥90% 10",
    ];

    [Fact]
    public void A_form_of_one_column_is_that_of_the_year()
    {
        PerformanceForm form = FormText.ReadOne(FormText.Labelled);
        Assert.Equal(("修路", "交通局", "公路站", "建成10公里", 10m), (form.ProjectName, form.Department, form.Unit, form.AnnualGoal, form.ExecutionWeight));
        Assert.Equal(("30.00", "20.00", "10.00"), (form.AnnualFunds.Total.Figure(), form.AnnualFunds.Appropriation.Figure(), form.AnnualFunds.CarriedOver.Figure()));
        Assert.Equal(Printed.Wan("30.00"), form.Funds.Total!.Value.Amount);
        Assert.True(form.PeriodFunds.IsEmpty);
        Assert.Equal(Whole, FormText.Printed(form));
    }

    [Fact]
    public void Money_under_the_name_of_the_period_is_money_of_the_period()
    {
        PerformanceForm form = FormText.ReadOne(FormText.Labelled.Replace("年度资金总额", "实施期资金总额", StringComparison.Ordinal));
        Assert.True(form.AnnualFunds.IsEmpty);
        Assert.Equal(("30.00", "20.00"), (form.PeriodFunds.Total.Figure(), form.PeriodFunds.Appropriation.Figure()));
        Assert.Same(form.PeriodFunds, form.Funds);
    }

    [Fact]
    public void Forms_below_one_another_are_cut_at_their_titles_and_at_their_names()
    {
        string body = FormText.Labelled[FormText.Labelled.IndexOf('\n', StringComparison.Ordinal)..];
        string titled = $"附件\n修路项目绩效目标表|||{body}\n12\n养路项目绩效目标表|||{body.Replace("修路", "养路", StringComparison.Ordinal)}";
        Assert.Equal([("修路", "修路项目绩效目标表", 2), ("养路", "养路项目绩效目标表", 16)], FormText.Read(titled).Forms.Select(f => (f.ProjectName, f.Title, f.Line)));
        string untitled = FormText.Labelled + body.Replace("修路", "养路", StringComparison.Ordinal);
        Assert.Equal([("修路", 5), ("养路", 5)], FormText.Read(untitled).Forms.Select(f => (f.ProjectName, f.AnnualIndicators.Length)));
    }

    [Fact]
    public void A_page_number_within_the_indicators_changes_nothing()
    {
        string[] lines = FormText.Labelled.Split('\n');
        for (int at = 2; at < lines.Length; at++)
        {
            PerformanceForm form = FormText.ReadOne(string.Join('\n', [.. lines[..at], "- 12 -", string.Empty, .. lines[at..]]));
            Assert.Equal(Whole, FormText.Printed(form));
        }
    }

    [Fact]
    public void A_heading_repeated_on_the_next_page_may_have_other_columns()
    {
        PerformanceForm form = FormText.WithIndicators(
            "绩效指标|指标名称|指标性质||指标值||计量单位|指标权重(%)|是否核心",
            "|里程|≥||10||公里|60|是",
            "— 3 —",
            "绩效指标|指标名称|指标性质|指标值|计量单位|指标权重(%)|是否核心",
            "|满意度|≥|90|%|40|否");
        Assert.Equal(["None/None 里程 ≥10公里 60", "None/None 满意度 ≥90% 40"], FormText.Printed(form));
        Assert.Equal([true, false], form.AnnualIndicators.Select(i => i.IsCore ?? throw new InvalidOperationException()));
    }

    [Theory]
    [InlineData("|一级指标|二级指标|三级指标|指标解释|指标值|权重", "|产出指标|数量指标|里程|新建里程|>=10公里|90", "Output/Quantity 里程 >=10公里 90")]
    [InlineData("一级指标|二级指标|指标内容|指标值|备注", "产出指标|数量指标|里程|≥10公里|", "Output/Quantity 里程 ≥10公里")]
    [InlineData("一级指标|二级指标|三级指标|绩效指标性质|绩效指标值|绩效度量单位|指标权重", "产出指标|数量指标|里程|≥|10|公里|90", "Output/Quantity 里程 ≥10公里 90")]
    [InlineData("一级指标|二级指标|三级指标|指标目标值|分值权重（90分）", "产出指标|数量指标|里程|=300.00(场)|90分", "Output/Quantity 里程 =300.00(场) 90")]
    // A category that no list knows is none; the one before does not go on.
    [InlineData("一级指标|二级指标|三级指标|指标值", "产出指标|数量指标|里程|10公里\n管理指标|资金管理|合规率|100%", "Output/Quantity 里程 10公里;None/None 合规率 100%")]
    // Cost is a level of its own, or one of output: its column tells.
    [InlineData("一级指标|二级指标|三级指标|指标值", "产出指标|成本指标|总价|10万元", "Output/Cost 总价 10万元")]
    [InlineData("一级指标|二级指标|三级指标|指标值", "成本指标||总价|10万元", "Cost/None 总价 10万元")]
    // The heading lost its 三级指标.
    [InlineData("一级指标|二级指标||指标值", "产出指标|数量指标|里程|10公里", "Output/Quantity 里程 10公里")]
    public void Columns_are_known_by_their_headings(string heading, string rows, string indicators) =>
        Assert.Equal(indicators, string.Join(';', FormText.Printed(FormText.WithIndicators(heading, rows.Split('\n')))));

    [Fact]
    public void Remarks_are_weights_only_where_all_of_them_are_points()
    {
        const string Heading = "一级指标|二级指标|三级指标|指标值|备注";
        Assert.Equal([60m, 40m], FormText.WithIndicators(Heading, "产出指标|数量指标|里程|10公里|60", "||桥|2座|40").AnnualIndicators.Select(i => i.Weight));
        Assert.Equal([null, null], FormText.WithIndicators(Heading, "产出指标|数量指标|里程|10公里|60", "||桥|2座|见附件").AnnualIndicators.Select(i => i.Weight));
        Assert.Equal([null, null], FormText.WithIndicators(Heading, "产出指标|数量指标|里程|10公里|2026", "||桥|2座|40").AnnualIndicators.Select(i => i.Weight));
    }

    [Theory]
    // A whole row that moved to the left or right.
    [InlineData("产出指标|数量指标|新建公里数||≥10公里|30")]
    [InlineData("||产出指标|数量指标|新建公里数||≥10公里|30")]
    [InlineData("|产出指标|数量指标|新建公里数||≥10公里|30\n||||桥梁||2座|10", "|||桥梁||2座|10")]
    // One cell is gone: the blank behind the name.
    [InlineData("|产出指标|数量指标|新建公里数|≥10公里|30")]
    public void Cells_that_slipped_are_read_by_what_they_are(string damaged, string? below = null)
    {
        string whole = "|产出指标|数量指标|新建公里数||≥10公里|30" + (below is null ? string.Empty : "\n" + below);
        Assert.Contains(whole, FormText.Labelled, StringComparison.Ordinal);
        string form = FormText.Labelled.Replace(whole, damaged, StringComparison.Ordinal);
        Assert.Equal(Whole, FormText.Printed(FormText.ReadOne(form)));
    }

    [Fact]
    public void A_target_that_is_lost_is_absent_and_its_weight_stays_a_weight()
    {
        FormIndicator indicator = FormText.ReadOne(FormText.Labelled.Replace("新建公里数||≥10公里|30", "新建公里数||30", StringComparison.Ordinal)).AnnualIndicators[1];
        Assert.Equal(("新建公里数", null, 30m), (indicator.Name, indicator.Value, indicator.Weight));
    }

    [Fact]
    public void Points_in_the_cell_beside_their_label_are_no_money()
    {
        PerformanceForm form = FormText.ReadOne(FormText.Labelled.Replace("30.00||执行率分值（10）", "30.00|执行率分值|10", StringComparison.Ordinal));
        Assert.Equal((10m, "30.00", 0), (form.ExecutionWeight, form.AnnualFunds.Total.Figure(), form.AnnualFunds.Details.Length));
    }

    [Fact]
    public void Amounts_beyond_any_budget_are_listed_and_not_taken()
    {
        BudgetDisclosure document = FormText.Read(FormText.Labelled.Replace("|20.00|", "|999999999999999999|", StringComparison.Ordinal));
        Assert.Null(Assert.Single(document.Forms).AnnualFunds.Appropriation);
        Assert.Equal("999999999999999999", Assert.Single(document.Cells.Unplaced).Text);
    }

    [Fact]
    public void A_second_amount_under_a_label_is_listed_and_does_not_replace_the_first()
    {
        BudgetDisclosure document = FormText.Read(FormText.Labelled.Replace("||上年结转||10.00||", "||上年结转||10.00||\n||上年结转||11.00||", StringComparison.Ordinal));
        Assert.Equal("10.00", Assert.Single(document.Forms).AnnualFunds.CarriedOver.Figure());
        Assert.Equal("11.00", Assert.Single(document.Cells.Unplaced).Text);
    }

    [Fact]
    public void A_flood_of_labels_and_amounts_is_read_in_passing_and_listed()
    {
        string flood = string.Concat(Enumerable.Range(0, 50_000).Select(i => $"|名{i}|1.00"));
        BudgetDisclosure document = FormText.Read(FormText.Labelled.Replace("||上年结转||10.00||", "|" + flood, StringComparison.Ordinal));
        Assert.InRange(Assert.Single(document.Forms).AnnualFunds.Details.Length, 1, 100);
        Assert.True(document.Cells.Numeric - document.Cells.Placed > 49_000);
    }

    [Fact]
    public void A_thousand_forms_of_the_largest_amounts_do_not_overflow()
    {
        string body = FormText.Labelled.Replace("30.00|", "9999999999.00|", StringComparison.Ordinal).Replace("20.00|", "9999999989.00|", StringComparison.Ordinal);
        string text = string.Concat(Enumerable.Range(0, 1_000).Select(i => body.Replace("修路", $"修路{i}", StringComparison.Ordinal) + "\n"));
        BudgetDisclosure document = FormText.Read($"项目支出表\n单位：万元\n项目名称|合计\n合计|30.00\n修路1|30.00\n\n{text}");
        Assert.Equal(1_000, document.Forms.Length);
        Assert.True(document.Cells.Placed < document.Cells.Numeric);
    }

    [Fact]
    public void A_form_with_labels_only_is_no_form()
    {
        string empty = string.Join('\n', FormText.Labelled.Split('\n')
            .Select(l => l.StartsWith('|') ? string.Join('|', l.Split('|').Take(3)) : l.Replace("修路", string.Empty, StringComparison.Ordinal).Replace("30.00", string.Empty, StringComparison.Ordinal)));
        BudgetDisclosure document = FormText.Read(empty);
        Assert.Empty(document.Forms);
        Assert.Equal(TableKind.PerformanceTarget, Assert.Single(document.Tables).Kind);
    }
}
