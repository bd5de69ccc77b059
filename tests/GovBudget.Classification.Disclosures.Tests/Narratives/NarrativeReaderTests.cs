namespace GovBudget.Classification.Disclosures.Tests.Narratives;

/// <summary>The figures of the sample's narrative, each read in the text.</summary>
public sealed class NarrativeReaderTests
{
    private static readonly DisclosureNarrative Narrative = Sample.Document.Narrative;

    [Theory]
    [InlineData(462, "收入总计", "994.53", null)]
    [InlineData(462, "支出总计", "994.53", null)]
    [InlineData(466, "一般公共预算拨款收入", "994.53", "100.00%")]
    [InlineData(466, "政府性基金预算拨款收入", "0", "0%")]
    [InlineData(466, "国有资本经营预算拨款收入", "0", "0%")]
    [InlineData(466, "财政专户管理资金收入", "0", "0%")]
    [InlineData(466, "单位资金", "0", "0%")]
    [InlineData(466, "上年结转", "0", "0%")]
    [InlineData(472, "支出预算", "994.53", null)]
    [InlineData(472, "基本支出", "730.96", "73.50%")]
    [InlineData(472, "项目支出", "263.57", "26.50%")]
    [InlineData(476, "财政拨款收支总预算", "994.53", null)]
    [InlineData(476, "当年拨款收入", "994.53", null)]
    [InlineData(489, "一般公共预算服务支出", "726.82", "73.08%")]
    [InlineData(489, "社会保障和就业支出", "173.65", "17.46%")]
    [InlineData(489, "卫生健康支出", "34.30", "3.45%")]
    [InlineData(489, "住房保障支出", "59.76", "6.01%")]
    [InlineData(495, "安排基本支出", "730.96", null)]
    [InlineData(497, "人员经费", "664.97", null)]
    [InlineData(500, "公用经费", "65.99", null)]
    [InlineData(504, "三公经费预算", "21.60", null)]
    [InlineData(506, "公务接待费", "7.60", null)]
    [InlineData(506, "公务用车购置及运行费", "14.00", null)]
    [InlineData(506, "公务用车运行维护费", "14.00", null)]
    [InlineData(506, "公务用车购置费", "0", null)]
    [InlineData(514, "机关运行经费财政拨款预算", "47.26", null)]
    [InlineData(518, "政府采购预算总额", "6.04", null)]
    [InlineData(518, "政府采购货物预算", "3.04", null)]
    [InlineData(518, "政府采购工程预算", "0", null)]
    [InlineData(518, "政府采购服务预算", "3.00", null)]
    [InlineData(524, "涉及部门预算金额", "263.57", null)]
    [InlineData(524, "基本支出", "0", null)]
    [InlineData(530, "涉及项目金额", "263.57", "100%")]
    public void An_amount_has_the_label_before_it_and_the_share_behind_it(int line, string label, string amount, string? share)
    {
        NarrativeFigure figure = Narrative.Figures.First(f => f.Line == line && f.Label.EndsWith(label, StringComparison.Ordinal));
        Assert.Equal((amount, AmountUnit.TenThousandYuan, share), (figure.Amount.ToString(), figure.Amount.Unit, figure.Share?.ToString()));
    }

    [Fact]
    public void Lines_that_print_cut_in_two_are_one_sentence()
    {
        // Line 476 ends in the middle of 一般公共服务支出, which goes on at line 478.
        Assert.EndsWith("一般公共", Sample.Lines[475], StringComparison.Ordinal);
        NarrativeFigure figure = Narrative.Figures.Single(f => f.Label == "一般公共服务支出");
        Assert.Equal((478, "726.82"), (figure.Line, figure.Amount.ToString()));
    }

    [Fact]
    public void Figures_belong_to_the_section_whose_heading_stands_above_them()
    {
        Assert.Equal("三、支出预算情况说明", Narrative.Figures.First(f => f.Line == 472).Section);
        Assert.Equal("五、一般公共预算支出情况说明 （二）一般公共预算当年支出结构情况", Narrative.Figures.First(f => f.Line == 489).Section);
    }

    [Theory]
    [InlineData(514, "机关", 1, "家")]
    [InlineData(524, "预算单位", 4, "个")]
    [InlineData(528, "纳入绩效目标管理的二级项目", 26, "个")]
    [InlineData(530, "公开项目绩效目标", 26, "个")]
    [InlineData(530, "特定目标类项目", 0, "个")]
    [InlineData(1353, "公务用车编制", 6, "辆")]
    [InlineData(1353, "实有", 6, "辆")]
    [InlineData(1353, "机要通信用车", 1, "辆")]
    [InlineData(1353, "事业单位业务用车", 5, "辆")]
    [InlineData(1353, "领导用车", 0, "辆")]
    [InlineData(1357, "建筑总面积", 1166.22, "平方米")]
    public void A_count_has_its_label_and_unit(int line, string label, double count, string unit)
    {
        NarrativeCount found = Narrative.Counts.First(c => c.Line == line && c.Label.EndsWith(label, StringComparison.Ordinal));
        Assert.Equal(((decimal)count, unit), (found.Count, found.Unit));
    }

    [Fact]
    public void A_number_is_no_money_where_the_text_prints_none() =>
        Assert.All(Narrative.Figures, f => Assert.Contains(f.Amount.ToString(), Sample.Lines[f.Line - 1], StringComparison.Ordinal));

    [Fact]
    public void The_items_of_personnel_and_operating_expenditure_are_listed()
    {
        NarrativeList personnel = Narrative.Lists.Single(l => l.Label == "人员经费");
        NarrativeList operating = Narrative.Lists.Single(l => l.Label == "公用经费");
        Assert.Equal((12, "离休费", "职工基本医疗保险缴费"), (personnel.Names.Length, personnel.Names[0], personnel.Names[^1]));
        Assert.Equal((15, "办公费", "水费"), (operating.Names.Length, operating.Names[0], operating.Names[^1]));
    }
}
