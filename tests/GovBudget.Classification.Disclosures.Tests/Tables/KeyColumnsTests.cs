using GovBudget.Classification.Disclosures.Grids;
using GovBudget.Classification.Disclosures.Tables;

namespace GovBudget.Classification.Disclosures.Tests.Tables;

/// <summary>Codes in one column or three, whole or sparse, beside names or within them.</summary>
public sealed class KeyColumnsTests
{
    [Fact]
    public void One_column_holds_the_whole_code() =>
        Assert.Equal([("201", "一般公共服务支出"), ("2011308", "招商引资")], Read("科目编码\t科目名称\t合计", "201\t一般公共服务支出\t1", "2011308\t招商引资\t1"));

    [Fact]
    public void Three_columns_hold_a_level_each() =>
        Assert.Equal([("201", "甲"), ("20103", "乙"), ("2010301", "丙")], Read("类\t款\t项\t科目名称\t合计", "201\t\t\t甲\t1", "201\t03\t\t乙\t1", "201\t03\t01\t丙\t1"));

    [Fact]
    public void What_a_sparse_row_leaves_out_stands_above_it() => Assert.Equal(
        [("205", "甲"), ("20508", "乙"), ("2050803", "丙"), ("2050899", "丁"), ("208", "戊"), ("20805", "己")],
        Read("类\t款\t项\t科目名称\t合计", "205\t\t\t甲\t1", "\t08\t\t乙\t1", "\t\t03\t丙\t1", "\t\t99\t丁\t1", "208\t\t\t戊\t1", "\t05\t\t己\t1"));

    [Fact]
    public void Several_code_columns_are_the_levels_of_one_code_though_no_heading_says_so() =>
        Assert.Equal([("201", "甲"), ("2010301", "丙")], Read("科目编码\t科目编码\t科目编码\t科目名称\t合计", "201\t\t\t甲\t1", "201\t03\t01\t丙\t1"));

    [Fact]
    public void Codes_of_different_width_may_mix_in_a_column() =>
        Assert.Equal([("208", "甲"), ("20805", "乙"), ("2080505", "丙")], Read("科目编码\t科目名称\t合计", "208\t甲\t1", "05\t乙\t1", "2080505\t丙\t1"));

    [Fact]
    public void A_total_may_stand_where_the_codes_do()
    {
        BudgetDisclosure document = Sample.ReadText("2026年支出总表\n单位：万元\n科目编码\t科目名称\t合计\n合计\t\t5.00\n201\t一般公共服务支出\t5.00\n");
        Assert.Equal([typeof(TotalLine), typeof(FunctionalLine)], Assert.Single(document.Tables).Lines.Select(l => l.GetType()));
    }

    [Fact]
    public void A_code_within_the_name_is_read_with_the_name()
    {
        BudgetDisclosure document = Sample.ReadText("2026年支出总表\n单位：万元\n功能科目名称\t合计\t基本支出\t项目支出\n合计\t5.00\t3.00\t2.00\n[201]一般公共服务支出\t5.00\t3.00\t2.00\n");
        FunctionalLine line = Assert.Single(Assert.Single(document.Tables).Lines.OfType<FunctionalLine>());
        Assert.Equal(("201", "一般公共服务支出", true, "5.00"), (line.Code?.ToString(), line.PrintedName, line.IsCodePrinted, line.Total.Figure()));
    }

    [Fact]
    public void Department_and_government_subjects_make_two_keys()
    {
        BudgetDisclosure document = Sample.ReadText("2026年一般公共预算基本支出表\n单位：万元\n部门经济科目编码\t部门经济科目名称\t政府经济科目编码\t政府经济科目名称\t合计\n合计\t\t\t\t5.00\n30101\t基本工资\t50101\t工资奖金津补贴\t5.00\n");
        EconomicLine line = Assert.Single(Assert.Single(document.Tables).Lines.OfType<EconomicLine>());
        Assert.Equal(("30101", "50101", "工资奖金津补贴", true), (line.Department?.ToString(), line.Government?.ToString(), line.PrintedGovernmentName, line.IsCodePrinted));
    }

    [Fact]
    public void Units_may_stand_between_the_subjects()
    {
        BudgetDisclosure document = Sample.ReadText("2026年支出总表\n单位：万元\n单位名称\t科目编码\t科目名称\t合计\n某市某局\t\t\t5.00\n\t201\t一般公共服务支出\t5.00\n");
        Assert.Equal([typeof(UnitLine), typeof(FunctionalLine)], Assert.Single(document.Tables).Lines.Select(l => l.GetType()));
    }

    private static IEnumerable<(string Code, string Name)> Read(string heading, params string[] rows)
    {
        GridHeader header = GridHeader.Detect([GridRow.Parse(1, heading), .. rows.Select((r, i) => GridRow.Parse(i + 2, r))]);
        KeyColumns keys = Assert.Single(KeyColumns.In(ColumnReader.Read(header, 2026, DisclosureKind.Budget)));
        return [.. rows.Select((r, i) => keys.Read(GridRow.Parse(i + 2, r))).Select(k => (k.CodeText, k.Name))];
    }
}
