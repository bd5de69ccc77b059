using GovBudget.Classification.Checks;

namespace GovBudget.Classification.Disclosures.Tests.Relations;

/// <summary>Identities of small tables made by hand: what holds, what may be rounding, what cannot hold.</summary>
public sealed class TableIdentitiesTests
{
    [Theory]
    [InlineData("9.00", Verdict.Consistent)]
    // Three parts of half a fen of print each and the total's own: from 8.98 to 9.02 all may be rounding.
    [InlineData("9.01", Verdict.RoundingOnly)]
    [InlineData("8.99", Verdict.RoundingOnly)]
    [InlineData("9.03", Verdict.Inconsistent)]
    [InlineData("8.97", Verdict.Inconsistent)]
    public void A_total_is_the_sum_of_its_classes_within_the_rounding_of_all_of_them(string total, Verdict verdict) => Assert.Equal(
        verdict,
        Single(11, Table("合计", [$"合计\t\t{total}", "201\t一般公共服务支出\t4.00", "208\t社会保障和就业支出\t3.00", "221\t住房保障支出\t2.00"])).Verdict);

    [Theory]
    [InlineData("5.00", "3.00", "2.00", Verdict.Consistent)]
    [InlineData("5.01", "3.00", "2.00", Verdict.RoundingOnly)]
    [InlineData("5.02", "3.00", "2.00", Verdict.Inconsistent)]
    [InlineData("3.00", "3.00", "", Verdict.Consistent)]
    [InlineData("", "3.00", "2.00", Verdict.Inconsistent)]
    public void A_row_is_the_sum_of_its_kinds(string total, string basic, string project, Verdict verdict) => Assert.Equal(
        verdict,
        Assert.Single(Table("合计\t基本支出\t项目支出", [$"201\t一般公共服务支出\t{total}\t{basic}\t{project}"]).Relations, r => r.Relation == 9).Verdict);

    [Fact]
    public void Sections_are_the_sum_of_items_and_classes_of_sections()
    {
        BudgetDisclosure document = Table("合计", ["201\t一般公共服务支出\t6.00", "20113\t商贸事务\t6.00", "2011301\t行政运行\t4.00", "2011308\t招商引资\t1.00"]);
        Assert.Equal([(4, Verdict.Consistent), (5, Verdict.Inconsistent)], document.Relations.Where(r => r.Relation == 10).Select(r => (r.Line, r.Verdict)));
    }

    [Fact]
    public void Items_that_fall_short_of_their_section_may_be_withheld_and_are_a_warning()
    {
        BudgetDisclosure less = Table("合计", ["20113\t商贸事务\t6.00", "2011301\t行政运行\t4.00", "2011308\t招商引资\t1.00"]);
        BudgetDisclosure more = Table("合计", ["20113\t商贸事务\t6.00", "2011301\t行政运行\t4.00", "2011308\t招商引资\t3.00"]);
        Assert.Equal(Severity.Warning, Assert.Single(less.Findings, f => f.Relation == 10).Severity);
        Assert.Equal(Severity.Error, Assert.Single(more.Findings, f => f.Relation == 10).Severity);
    }

    [Fact]
    public void A_table_of_whole_yuan_is_judged_in_yuan()
    {
        const string Rows = "科目编码\t科目名称\t合计\n合计\t\t{0}\n201\t一般公共服务支出\t4\n208\t社会保障和就业支出\t3\n";
        string Text(string total) => "2026年支出总表\n单位：元\n" + Rows.Replace("{0}", total, StringComparison.Ordinal);
        Assert.Equal(Verdict.RoundingOnly, Single(11, Sample.ReadText(Text("8"))).Verdict);
        Assert.Equal(Verdict.Inconsistent, Single(11, Sample.ReadText(Text("9"))).Verdict);
    }

    [Fact]
    public void Amounts_that_drop_their_zeros_have_the_step_of_the_finest_in_the_table()
    {
        BudgetDisclosure document = Table("合计", ["合计\t\t9", "201\t一般公共服务支出\t4.5", "208\t社会保障和就业支出\t4.25"]);
        Assert.Equal(Verdict.Inconsistent, Single(11, document).Verdict);
    }

    [Theory]
    [InlineData("21.60", Verdict.Consistent)]
    [InlineData("21.70", Verdict.Inconsistent)]
    public void Three_public_expenses_are_the_sum_of_three_and_vehicles_of_two(string total, Verdict verdict)
    {
        BudgetDisclosure document = Sample.ReadText(
            $"2026年“三公”经费支出预算表\n单位：万元\n项目\t合计\n因公出国（境）费\t\n公务接待费\t7.60\n公务用车购置及运行费\t14.00\n①公务用车购置费\t\n②公务用车运行维护费\t14.00\n合计\t{total}\n");
        Assert.Equal([(6, Verdict.Consistent), (9, verdict)], document.Relations.Where(r => r.Relation == 18).OrderBy(r => r.Line).Select(r => (r.Line, r.Verdict)));
    }

    [Theory]
    [InlineData("10.00", null)]
    [InlineData("10.01", "GB0205")]
    public void Grand_totals_of_both_sides_are_the_same_to_the_last_digit(string expenditure, string? code)
    {
        BudgetDisclosure document = Sample.ReadText($"2026年收支总表\n单位：万元\n收入\t\t支出\t\n项目\t金额\t项目\t金额\n收入总计\t10.00\t支出总计\t{expenditure}\n");
        Assert.Equal(code, document.Findings.FirstOrDefault(f => f.Relation == 5)?.Code);
    }

    [Fact]
    public void Money_under_a_heading_that_is_not_understood_keeps_a_row_from_being_judged()
    {
        BudgetDisclosure document = Table("合计\t基本支出\t项目支出\t单位预留机动经费", ["201\t一般公共服务支出\t6.00\t3.00\t2.00\t1.00"]);
        Assert.Equal(Verdict.NotChecked, Assert.Single(document.Relations, r => r.Relation == 9).Verdict);
        Assert.DoesNotContain(document.Findings, f => f.Relation == 9);
    }

    [Theory]
    [InlineData("", Verdict.Consistent)]
    [InlineData("1.00", Verdict.Inconsistent)]
    public void A_note_that_there_is_nothing_is_held_to_it(string amount, Verdict verdict)
    {
        BudgetDisclosure document = Sample.ReadText($"2026年政府性基金预算支出表\n单位：万元\n科目编码\t科目名称\t合计\n合计\t\t{amount}\n\n注：本表无数据\n");
        Assert.Equal(verdict, Assert.Single(document.Relations, r => r.Relation == 50).Verdict);
    }

    private static RelationResult Single(int relation, BudgetDisclosure document) => Assert.Single(document.Relations, r => r.Relation == relation);

    private static BudgetDisclosure Table(string columns, string[] rows) =>
        Sample.ReadText($"2026年支出总表\n单位：万元\n科目编码\t科目名称\t{columns}\n" + string.Concat(rows.Select(r => r + "\n")));
}
